import CLinux
package import Diagnostics
import Glibc

/// The folder beside the output in which a site is put together; any thread may write to it.
package struct Staging: Sendable {
    package let path: String
    private let name: String
    private let parent: OpenFolder
    private let folder: OpenFolder
    private let published: FormerSite

    static let prefix = OutputFolder.siblingPrefix + "staging-"
    /// What the umask leaves of it. Colleagues who share a folder (umask 002) have to be able to remove it.
    static let folderMode: mode_t = 0o775

    /// Makes a fresh folder that nobody else has, and marks it.
    ///
    /// - Parameters:
    ///   - parent: where it is made.
    ///   - place: the same, as a path.
    ///   - output: what is published now, whose files keep their times where they stay as they are.
    init(in parent: OpenFolder, at place: String, toReplace output: String) throws(Problem) {
        published = FormerSite(output)
        name = Self.prefix + "\(getpid())-" + String(UInt64.random(in: 0...UInt64.max), radix: 36)
        path = place + "/" + name
        self.parent = parent
        guard parent.makeFolder(name, mode: Self.folderMode) == 0 else { throw .cannotWrite(name, code: errno) }
        guard let folder = parent.folder(name, mounts: .refused) else {
            let code = errno
            _ = parent.removeEmptyFolder(name)
            throw .cannotWrite(name, code: code)
        }
        self.folder = folder
        do throws(Problem) {
            try writeMarker()
        } catch {
            discard()
            throw error
        }
    }

    /// Removes all that was staged. What somebody else has put in its place stays: only an empty folder goes by name.
    func discard() {
        _ = folder.empty()
        _ = parent.removeEmptyFolder(name)
    }

    /// Writes a new file; its path is relative to the output folder.
    package func write(_ path: String, _ bytes: [UInt8]) throws(Problem) {
        try bytes.withUnsafeBufferPointer { buffer throws(Problem) in try write(path, UnsafeRawBufferPointer(buffer)) }
    }

    /// Writes a new file: one open, one write, one close, and a mkdir where its folder is its own.
    ///
    /// No lock and no list of folders is kept: a page's folder is made without asking (nearly every page has
    /// one), any other when the file cannot be opened for want of it.
    package func write(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(Problem) {
        if let problem = OutputPath.problem(of: path) { throw problem }
        if path.utf8.hasSuffix("/index.html") { try makeFolder(of: path) }
        var file = create(path)
        if file < 0, errno == ENOENT {
            try makeFolder(of: path)
            file = create(path)
        }
        guard file >= 0 else { throw conflict(at: path, code: errno) }
        try fill(file, path, bytes)
    }

    /// Waits until everything is on the disk. The system's call for a whole file system needs one wait for the disk,
    /// `fsync` one or more for each file.
    func synchronize() throws(Problem) {
        if bangvang_syncfs(folder.descriptor) != 0 { throw .cannotWrite(path, code: errno) }
    }

    /// Gives the folder the permissions that the one it replaces has.
    func takePermissions(of other: String) {
        var status = stat()
        if lstat(other, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            fchmod(folder.descriptor, status.st_mode & 0o7777)
        }
    }
}

extension Staging {
    private func create(_ path: String) -> Int32 {
        folder.open(path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o644, mounts: .refused)
    }

    /// Writes all and closes the file.
    private func fill(_ file: Int32, _ path: String, _ bytes: UnsafeRawBufferPointer) throws(Problem) {
        let time = published.time(of: path, holding: bytes)
        if let code = writeAll(bytes, to: file, isDurable: false, modified: time) {
            throw .cannotWrite(path, code: code)
        }
    }

    /// Writes what is no page: the marker, which has a name that no page may have.
    private func writeMarker() throws(Problem) {
        let file = create(OutputFolder.marker)
        guard file >= 0 else { throw .cannotWrite(OutputFolder.marker, code: errno) }
        try fill(file, OutputFolder.marker, Array(OutputFolder.markerText.utf8))
    }

    private func fill(_ file: Int32, _ path: String, _ bytes: [UInt8]) throws(Problem) {
        try bytes.withUnsafeBufferPointer { buffer throws(Problem) in
            try fill(file, path, UnsafeRawBufferPointer(buffer))
        }
    }

    /// Makes the folder that a file is in, and those above it where they are missing.
    private func makeFolder(of path: String) throws(Problem) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
        let parent = String(path[..<slash])
        if folder.makeFolder(parent, mode: Self.folderMode) == 0 || errno == EEXIST { return }
        guard errno == ENOENT else { throw conflict(at: path, code: errno) }
        // A path has at most `OutputPath.mostParts` parts, and one is gone.
        try makeFolder(of: parent)
        if folder.makeFolder(parent, mode: Self.folderMode) != 0, errno != EEXIST {
            throw conflict(at: path, code: errno)
        }
    }

    /// Says what is in the way of a path.
    private func conflict(at path: String, code: Int32) -> Problem {
        var status = stat()
        switch code {
        case EEXIST, EISDIR:
            if fstatat(folder.descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFDIR {
                return .fileAgainstFolder(file: path, other: path + "/…")
            }
            return .outputPathTwice(path)
        case ENOTDIR:
            for slash in path.utf8.indices where path.utf8[slash] == UInt8(ascii: "/") {
                let parent = String(path[..<slash])
                if fstatat(folder.descriptor, parent, &status, AT_SYMLINK_NOFOLLOW) == 0,
                    status.st_mode & S_IFMT != S_IFDIR
                {
                    return .fileAgainstFolder(file: parent, other: path)
                }
            }
            return .cannotWrite(path, code: code)
        default: return .cannotWrite(path, code: code)
        }
    }
}

extension String.UTF8View {
    func hasSuffix(_ suffix: StaticString) -> Bool {
        suffix.withUTF8Buffer { self.count >= $0.count && self.suffix($0.count).elementsEqual($0) }
    }
}

/// Writes all and closes the file: the error number, or nil. A full disk may be told only on closing.
///
/// The one place from which bytes go to a file. `isDurable` waits until they are on the disk; `modified` is the time that
/// the file says it was written at.
func writeAll(
    _ bytes: UnsafeRawBufferPointer, to file: Int32, isDurable: Bool, modified: timespec? = nil
) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = Glibc.write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
            let code = count < 0 ? errno : ENOSPC
            Glibc.close(file)
            return code
        }
        rest = rest.dropFirst(count)
    }
    // Without it the file is a newer one, and nothing else is wrong.
    if let modified { _ = futimens(file, [modified, modified]) }
    if isDurable, fsync(file) != 0 {
        let code = errno
        Glibc.close(file)
        return code
    }
    return Glibc.close(file) != 0 && errno != EINTR ? errno : nil
}

package import Diagnostics
import Glibc

/// Puts files into Content/ for an editor who has accepted them: all of them, or none.
///
///     try ContentReplacement(of: tree).commit(files)
///
/// Every file is first written beside its place, whole and on the disk, and with it a copy of the one that it replaces; a
/// full disk or a missing right shows there, and what was written is removed. Then each is put in its place by a
/// rename, in the order of `files`; where one fails, those before it are put back as they were. A process that is
/// killed between two renames leaves whole files, of which the first are new and the rest are old: `files` come in an
/// order in which that is a site without errors, and the same command again does the rest.
package struct ContentReplacement {
    private let tree: DiskTree
    private let steps: Steps

    /// What is done to the disk, so that tests can make each step fail.
    struct Steps: Sendable {
        /// Gives a file of a folder another name in it.
        var rename: @Sendable (OpenFolder, String, String) -> Int32 = { folder, old, new in
            renameat(folder.descriptor, old, folder.descriptor, new)
        }
        var write: @Sendable (UnsafeRawBufferPointer, Int32) -> Int32? = { writeAll($0, to: $1, isDurable: true) }
    }

    static let prefix = ".bangvang-import-"
    /// The end of the name of what could not be put back.
    static let kept = "-kept"

    package init(of tree: DiskTree) { self.init(of: tree, steps: Steps()) }

    init(of tree: DiskTree, steps: Steps) {
        self.tree = tree
        self.steps = steps
    }

    /// Writes the files; where it fails, every file is as it was.
    package func commit(_ files: [ChangedFile]) throws(Problem) {
        let lock = tree.folder.open(".", O_RDONLY | O_DIRECTORY)
        guard lock >= 0 else { throw .cannotWriteContent(tree.name, code: errno) }
        // Released by the system in whatever way the process ends.
        defer { close(lock) }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else { throw .contentInUse(tree.name) }
        var staged: [StagedFile] = []
        defer { for file in staged { file.clean() } }
        var madeFolders: [String] = []
        do throws(Problem) {
            for (number, file) in files.enumerated() { try stage(file, number: number, &staged, &madeFolders) }
            try replace(staged)
        } catch {
            // Only empty ones go.
            for file in staged { file.clean() }
            for folder in madeFolders.reversed() { _ = tree.folder.removeEmptyFolder(folder) }
            throw error
        }
        synchronizeFolders(of: staged, madeFolders)
    }
}

/// A file that is written beside its place.
private struct StagedFile {
    let path: String
    let folder: OpenFolder
    /// Its name in the folder, when it is in its place.
    let name: String
    /// The one that it has now.
    let new: String
    /// The copy of the file that it replaces; nil where there is none.
    let old: String?

    func clean() {
        unlinkat(folder.descriptor, new, 0)
        if let old { unlinkat(folder.descriptor, old, 0) }
    }
}

extension ContentReplacement {
    private func stage(
        _ file: ChangedFile, number: Int, _ staged: inout [StagedFile], _ madeFolders: inout [String]
    ) throws(Problem) {
        if file.original == nil, let problem = OutputPath.problem(of: file.path) { throw problem }
        let (above, name) = Self.parts(of: tree.placeInFolder(of: file.path))
        if file.original == nil { try makeFolder(above, &madeFolders) }
        guard let folder = tree.folder.folder(above) else { throw .cannotWriteContent(file.path, code: errno) }
        removeLeftovers(in: folder, except: Set(staged.flatMap { [$0.new, $0.old].compactMap(\.self) }))
        let mode = try mode(of: file, in: folder, name)
        let new = "\(Self.prefix)\(getpid())-\(number)"
        let result = StagedFile(
            path: file.path, folder: folder, name: name, new: new, old: file.original.map { _ in new + "-old" })
        staged.append(result)
        try write(file.bytes, to: new, of: result, mode: mode)
        if let old = result.old, let original = file.original { try write(original, to: old, of: result, mode: mode) }
    }

    /// The folder that a path is in, `.` for the top, and the name in it.
    private static func parts(of path: String) -> (folder: String, name: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
        return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
    }

    /// The permissions of the file that is replaced, nil where there is none; fails where its place is not as it was
    /// read, or may not be written.
    private func mode(of file: ChangedFile, in folder: OpenFolder, _ name: String) throws(Problem) -> mode_t? {
        var status = stat()
        guard fstatat(folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            if file.original != nil { throw .changedMeanwhile(file.path) }
            return nil
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .cannotWriteContent(file.path, code: EEXIST) }
        // A rename would not ask: who marks a file read-only means it.
        guard status.st_mode & 0o222 != 0, faccessat(folder.descriptor, name, W_OK, 0) == 0 else {
            throw .unwritable(file.path)
        }
        guard let original = file.original, original == contents(of: name, in: folder) else {
            throw .changedMeanwhile(file.path)
        }
        return status.st_mode & 0o7777
    }

    /// - Parameter mode: nil: what the umask leaves; colleagues who share a folder (umask 002) can go on with the file.
    private func write(_ bytes: [UInt8], to name: String, of file: StagedFile, mode: mode_t?) throws(Problem) {
        let created: mode_t = mode == nil ? 0o664 : 0o600
        let descriptor = file.folder.open(name, O_WRONLY | O_CREAT | O_EXCL, mode: created)
        guard descriptor >= 0 else { throw .cannotWriteContent(file.path, code: errno) }
        if let mode { fchmod(descriptor, mode) }
        if let code = bytes.withUnsafeBytes({ steps.write($0, descriptor) }) {
            throw .cannotWriteContent(file.path, code: code)
        }
    }

    private func replace(_ staged: [StagedFile]) throws(Problem) {
        for (index, file) in staged.enumerated() where steps.rename(file.folder, file.new, file.name) != 0 {
            let code = errno
            let lost = staged[..<index].reversed().filter { !isPutBack($0) }.map(\.path)
            throw lost.isEmpty ? .cannotWriteContent(file.path, code: code) : .notRolledBack(lost)
        }
    }

    /// Puts a file back as it was; what cannot be put back is kept under a name that nobody removes.
    private func isPutBack(_ file: StagedFile) -> Bool {
        guard let old = file.old else { return unlinkat(file.folder.descriptor, file.name, 0) == 0 }
        if steps.rename(file.folder, old, file.name) == 0 { return true }
        _ = Steps().rename(file.folder, old, old + Self.kept)
        return false
    }

    /// Makes a folder below the root, and those above it.
    private func makeFolder(_ folder: String, _ made: inout [String]) throws(Problem) {
        if folder == "." { return }
        // A path has at most `OutputPath.mostParts` parts, and one is gone.
        if tree.folder.makeFolder(folder, mode: 0o775) != 0 {
            if errno == EEXIST { return }
            guard errno == ENOENT, folder.utf8.contains(UInt8(ascii: "/")) else {
                throw .cannotWriteContent(folder, code: errno)
            }
            try makeFolder(Self.parts(of: folder).folder, &made)
            guard tree.folder.makeFolder(folder, mode: 0o775) == 0 || errno == EEXIST else {
                throw .cannotWriteContent(folder, code: errno)
            }
        }
        made.append(folder)
    }

    /// Removes what an import that was killed has left: whoever has the lock is the only one alive.
    private func removeLeftovers(in folder: OpenFolder, except mine: Set<String>) {
        guard case .success(let entries) = folder.entries() else { return }
        for entry in entries where entry.kind == .file {
            let name = entry.text
            if name.hasPrefix(Self.prefix), !name.hasSuffix(Self.kept), !mine.contains(name) {
                _ = folder.unlink(entry)
            }
        }
    }

    /// The bytes of a file; nil where it cannot be read.
    private func contents(of name: String, in folder: OpenFolder) -> [UInt8]? {
        let file = folder.open(name, O_RDONLY | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            if count < 0 { return nil }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    /// After a power cut the renames are there as well, and the folders that were made for them.
    private func synchronizeFolders(of staged: [StagedFile], _ made: [String]) {
        for file in staged { _ = file.folder.synchronize() }
        for folder in Set(made.map { Self.parts(of: $0).folder }) { _ = tree.folder.folder(folder)?.synchronize() }
    }
}

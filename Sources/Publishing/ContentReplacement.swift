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
        var rename: @Sendable (String, String) -> Int32 = { Glibc.rename($0, $1) }
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
        let lock = open(tree.root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
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
            for folder in madeFolders.reversed() { rmdir(folder) }
            throw error
        }
        synchronizeFolders(of: staged)
    }
}

/// A file that is written beside its place.
private struct StagedFile {
    let path: String
    /// Where it is to be.
    let place: String
    /// Where it is now.
    let new: String
    /// The copy of the file that it replaces; nil where there is none.
    var old: String?

    var folder: String { String(place[..<(place.lastIndex(of: "/") ?? place.startIndex)]) }

    func clean() {
        unlink(new)
        if let old { unlink(old) }
    }
}

extension ContentReplacement {
    private func stage(
        _ file: ChangedFile, number: Int, _ staged: inout [StagedFile], _ madeFolders: inout [String]
    ) throws(Problem) {
        let place = tree.place(of: file.path)
        var result = StagedFile(path: file.path, place: place, new: "", old: nil)
        if file.original == nil {
            if let problem = OutputPath.problem(of: file.path) { throw problem }
            try makeFolder(result.folder, &madeFolders)
        }
        removeLeftovers(in: result.folder, except: Set(staged.flatMap { [$0.new, $0.old].compactMap(\.self) }))
        let mode = try mode(of: file, at: place)
        let name = "\(result.folder)/\(Self.prefix)\(getpid())-\(number)"
        result = StagedFile(path: file.path, place: place, new: name, old: file.original.map { _ in name + "-old" })
        staged.append(result)
        try write(file.bytes, to: name, mode: mode, for: file)
        if let old = result.old, let original = file.original { try write(original, to: old, mode: mode, for: file) }
    }

    /// The permissions that the new file gets; fails where its place is not as it was read, or may not be written.
    private func mode(of file: ChangedFile, at place: String) throws(Problem) -> mode_t {
        var status = stat()
        guard lstat(place, &status) == 0 else {
            if file.original != nil { throw .changedMeanwhile(file.path) }
            return 0o644
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .cannotWriteContent(file.path, code: EEXIST) }
        // A rename would not ask: who marks a file read-only means it.
        guard status.st_mode & 0o222 != 0, access(place, W_OK) == 0 else { throw .unwritable(file.path) }
        guard let original = file.original, original == contents(of: place) else {
            throw .changedMeanwhile(file.path)
        }
        return status.st_mode & 0o7777
    }

    private func write(_ bytes: [UInt8], to name: String, mode: mode_t, for file: ChangedFile) throws(Problem) {
        let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .cannotWriteContent(file.path, code: errno) }
        fchmod(descriptor, mode)
        if let code = bytes.withUnsafeBytes({ steps.write($0, descriptor) }) {
            throw .cannotWriteContent(file.path, code: code)
        }
    }

    private func replace(_ staged: [StagedFile]) throws(Problem) {
        for (index, file) in staged.enumerated() where steps.rename(file.new, file.place) != 0 {
            let code = errno
            let lost = staged[..<index].reversed().filter { !isPutBack($0) }.map(\.path)
            throw lost.isEmpty ? .cannotWriteContent(file.path, code: code) : .notRolledBack(lost)
        }
    }

    /// Puts a file back as it was; what cannot be put back is kept under a name that nobody removes.
    private func isPutBack(_ file: StagedFile) -> Bool {
        guard let old = file.old else { return unlink(file.place) == 0 }
        if steps.rename(old, file.place) == 0 { return true }
        _ = Glibc.rename(old, old + Self.kept)
        return false
    }

    /// Makes a folder below the root, and those above it.
    private func makeFolder(_ folder: String, _ made: inout [String]) throws(Problem) {
        if mkdir(folder, 0o755) == 0 {
            made.append(folder)
            return
        }
        if errno == EEXIST { return }
        guard errno == ENOENT, folder.utf8.count > tree.root.utf8.count, let slash = folder.lastIndex(of: "/") else {
            throw .cannotWriteContent(folder, code: errno)
        }
        // A path has at most `OutputPath.mostParts` parts, and one is gone.
        try makeFolder(String(folder[..<slash]), &made)
        guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw .cannotWriteContent(folder, code: errno) }
        made.append(folder)
    }

    /// Removes what an import that was killed has left: whoever has the lock is the only one alive.
    private func removeLeftovers(in folder: String, except mine: Set<String>) {
        guard let stream = opendir(folder) else { return }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = fileName(entry)
            if name.hasPrefix(Self.prefix), !name.hasSuffix(Self.kept) { names.append(folder + "/" + name) }
        }
        closedir(stream)
        for name in names where !mine.contains(name) { unlink(name) }
    }

    /// The bytes of a file; nil where it cannot be read.
    private func contents(of path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
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

    /// After a power cut the renames are there as well.
    private func synchronizeFolders(of staged: [StagedFile]) {
        for folder in Set(staged.map(\.folder)) {
            let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard descriptor >= 0 else { continue }
            fsync(descriptor)
            close(descriptor)
        }
    }
}

import CLinux
import Glibc

/// A folder that is open: what lies in it is reached from its descriptor, along no link, and never outside of it.
///
/// A path is looked up anew each time, and whoever may write in a folder on the way can put a link or another folder
/// into its place between two looks. A descriptor stays what it was. Everything that descends (reading of Content and
/// Templates, writing into Content, staging, removal) does it here.
package final class OpenFolder: Sendable {
    package let descriptor: Int32
    /// Whether the system looks after each step (`openat2`, Linux 5.6); otherwise it is done here, part by part.
    private let isGuarded: Bool

    /// What becomes of a folder below this one on which another file system, or another folder, is mounted.
    package enum Mounts: Sendable { case entered, refused }

    /// Opens a folder by its path; nil, with `errno` set, where there is none. A link at the path's end is none.
    package convenience init?(_ path: String) { self.init(path, isGuarded: Self.systemGuards) }

    init?(_ path: String, isGuarded: Bool) {
        let folder = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard folder >= 0 else { return nil }
        descriptor = folder
        self.isGuarded = isGuarded
    }

    private init(owning descriptor: Int32, isGuarded: Bool) {
        self.descriptor = descriptor
        self.isGuarded = isGuarded
    }

    deinit { close(descriptor) }

    /// What a folder says of one thing in it.
    package struct Entry: Sendable {
        package enum Kind: Sendable { case file, folder, link, other }
        /// Ended by NUL; they need not be UTF-8.
        fileprivate let characters: [CChar]
        package let kind: Kind
        /// The number of the thing itself, also where something is mounted on it.
        fileprivate let inode: UInt

        package var name: [UInt8] { characters.dropLast().map { UInt8(bitPattern: $0) } }
        package var text: String { String(decoding: name, as: UTF8.self) }
    }
}

extension OpenFolder {
    /// Opens what lies at a path below this folder: a descriptor, or -1 with `errno` set, which is ELOOP or ENOTDIR
    /// where a link is in the way, and EXDEV where the way leads out or, if they are refused, into a mount.
    package func open(_ path: String, _ flags: Int32, mode: UInt32 = 0, mounts: Mounts = .entered) -> Int32 {
        path.withCString { open($0, flags, mode: mode, mounts: mounts) }
    }

    /// Opens a folder below this one; nil, with `errno` set, where that cannot be, or is no folder.
    package func folder(_ path: String, mounts: Mounts = .entered) -> OpenFolder? {
        opened(open(path, O_RDONLY | O_DIRECTORY, mounts: mounts))
    }

    /// Opens a folder that was listed, if it is still the same one, and nothing is mounted on it.
    package func folder(_ entry: Entry) -> OpenFolder? {
        guard let folder = opened(open(entry.characters, O_RDONLY | O_DIRECTORY, mode: 0, mounts: .refused)) else {
            return nil
        }
        // The system has looked for mounts. Where it does not, what is mounted has another number than its place.
        guard isGuarded || folder.identity?.inode == entry.inode else {
            errno = EXDEV
            return nil
        }
        return folder
    }

    /// Everything in a folder at or below this one, in no order; the error code where it cannot be listed.
    package func entries(of path: String = ".") -> Result<[Entry], SystemFailure> {
        let copy = open(path, O_RDONLY | O_DIRECTORY)
        guard copy >= 0 else { return .failure(SystemFailure(code: errno)) }
        guard let stream = fdopendir(copy) else {
            defer { close(copy) }
            return .failure(SystemFailure(code: errno))
        }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while true {
            errno = 0
            guard let next = readdir(stream) else { break }
            let entry = Entry(next, in: copy)
            if entry.characters != [0x2E, 0], entry.characters != [0x2E, 0x2E, 0] { entries.append(entry) }
        }
        return errno == 0 ? .success(entries) : .failure(SystemFailure(code: errno))
    }

    /// Removes a file or a link from this folder, or, with `AT_REMOVEDIR`, an empty folder: 0, or -1 with `errno` set.
    package func unlink(_ entry: Entry, _ flags: Int32 = 0) -> Int32 {
        unlinkat(descriptor, entry.characters, flags)
    }

    /// Makes a folder at a path below this one, whose parent is there: 0, or -1 with `errno` set.
    package func makeFolder(_ path: String, mode: UInt32) -> Int32 {
        inParent(of: path) { mkdirat($0, $1, mode) }
    }

    /// Removes an empty folder at a path below this one: 0, or -1 with `errno` set.
    package func removeEmptyFolder(_ path: String) -> Int32 {
        inParent(of: path) { unlinkat($0, $1, AT_REMOVEDIR) }
    }

    /// Which folder it is, wherever it is moved; nil where the system does not say.
    package var identity: (device: UInt, inode: UInt)? {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? (status.st_dev, status.st_ino) : nil
    }

    /// Whether a path still leads to this folder, and to no other that was put in its place.
    package func isStill(at path: String) -> Bool {
        guard let identity else { return true }
        return OpenFolder(path)?.identity.map { $0 == identity } ?? false
    }

    /// Waits until what was made, renamed or removed in this folder is on the disk: 0, or -1 with `errno` set.
    package func synchronize() -> Int32 { fsync(descriptor) }
}

/// An error code of the system.
package struct SystemFailure: Error, Equatable {
    package let code: Int32
}

extension OpenFolder {
    /// Whether the system has the call, and lets this process use it (containers of old forbid what they do not know).
    private static let systemGuards: Bool = {
        let file = bangvang_open_beneath(AT_FDCWD, ".", O_PATH | O_DIRECTORY | O_CLOEXEC, 0, 1)
        if file >= 0 { close(file) }
        return file >= 0 || (errno != ENOSYS && errno != EPERM)
    }()

    private func inParent(of path: String, _ work: (Int32, String) -> Int32) -> Int32 {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return work(descriptor, path) }
        let parent = open(String(path[..<slash]), O_PATH | O_DIRECTORY)
        guard parent >= 0 else { return -1 }
        let result = work(parent, String(path[path.utf8.index(after: slash)...]))
        let code = errno
        close(parent)
        errno = code
        return result
    }

    private func opened(_ descriptor: Int32) -> OpenFolder? {
        descriptor < 0 ? nil : OpenFolder(owning: descriptor, isGuarded: isGuarded)
    }

    private func open(_ path: UnsafePointer<CChar>, _ flags: Int32, mode: UInt32, mounts: Mounts) -> Int32 {
        let flags = flags | O_NOFOLLOW | O_CLOEXEC
        // The system refuses permissions for what is not made.
        let mode = flags & O_CREAT != 0 ? mode : 0
        guard isGuarded else { return openByParts(String(cString: path), flags, mode: mode, mounts: mounts) }
        var tries = 0
        while true {
            let file = bangvang_open_beneath(descriptor, path, flags, mode, mounts == .entered ? 1 : 0)
            // EAGAIN: something on the way was moved meanwhile.
            if file >= 0 || (errno != EINTR && errno != EAGAIN) || tries > 100 { return file }
            tries += 1
        }
    }

    private func openByParts(_ path: String, _ flags: Int32, mode: UInt32, mounts: Mounts) -> Int32 {
        var folder = descriptor
        defer { if folder != descriptor { close(folder) } }
        let parts = path.split(separator: "/")
        guard !path.hasPrefix("/"), !parts.contains("..") else {
            errno = EXDEV
            return -1
        }
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            let step = isLast ? flags : O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
            let next = openat(folder, String(part), step, mode)
            guard next >= 0 else { return -1 }
            if mounts == .refused, !isOnOneDevice(next, folder) {
                close(next)
                errno = EXDEV
                return -1
            }
            if isLast { return next }
            if folder != descriptor { close(folder) }
            folder = next
        }
        errno = ENOENT
        return -1
    }

    private func isOnOneDevice(_ first: Int32, _ second: Int32) -> Bool {
        var (one, other) = (stat(), stat())
        return fstat(first, &one) == 0 && fstat(second, &other) == 0 && one.st_dev == other.st_dev
    }
}

extension OpenFolder.Entry {
    fileprivate init(_ entry: UnsafeMutablePointer<dirent>, in folder: Int32) {
        characters = withUnsafePointer(to: &entry.pointee.d_name) { name in
            let start = UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self)
            return Array(UnsafeBufferPointer(start: start, count: strlen(start) + 1))
        }
        inode = entry.pointee.d_ino
        kind =
            switch Int(entry.pointee.d_type) {
            case Int(DT_REG): .file
            case Int(DT_DIR): .folder
            case Int(DT_LNK): .link
            // Some file systems do not say it in the list.
            case Int(DT_UNKNOWN): Self.kind(of: characters, in: folder)
            default: .other
            }
    }

    /// What something in a folder is by itself, with a link not followed.
    private static func kind(of name: [CChar], in folder: Int32) -> Kind {
        var status = stat()
        guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .other }
        return Kind(status)
    }
}

extension OpenFolder.Entry.Kind {
    init(_ status: stat) {
        self =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
    }
}

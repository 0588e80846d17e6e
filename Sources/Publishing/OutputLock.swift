import Diagnostics
import Glibc

/// Keeps a second build from one output folder until the first is done.
///
/// It is `flock` on a file beside the folder, which the system releases by itself when a
/// process ends in whatever way. The file stays: to delete it would let two builds lock two files.
final class OutputLock: Sendable {
    private let file: Int32

    static let name = ".bangvang-lock"

    /// Waits for the lock; `waiting` is called once, with the holder, where somebody has it.
    init(beside parent: String, waiting: (LockHolder) -> Void) throws(Problem) {
        let path = parent + "/" + Self.name
        let file = try Self.openFile(path)
        self.file = file
        Self.share(file, asIn: parent)
        if flock(file, LOCK_EX | LOCK_NB) == 0 {
            record()
            return
        }
        if errno == EWOULDBLOCK || errno == EINTR {
            waiting(Self.holder(in: file))
            while flock(file, LOCK_EX) != 0 {
                // Closing it is the deinit's: all properties are set.
                if errno != EINTR { throw .cannotLock(path, code: errno) }
            }
            record()
            return
        }
        throw .cannotLock(path, code: errno)
    }

    deinit { close(file) }
}

/// The process that has the lock, as it has written it down; both are unknown at its very start, and where it could not.
package struct LockHolder: Sendable, Equatable {
    package let process: Int?
    /// The local time at which it took the lock: `2026-03-01 08:30:00`.
    package let since: String?
}

extension OutputLock {
    private static func openFile(_ path: String) throws(Problem) -> Int32 {
        let flags = O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
        var file = open(path, O_RDWR | O_CREAT | flags, 0o600)
        // A colleague's, whom it does not let write; to lock it, reading is enough.
        if file < 0, errno == EACCES { file = open(path, O_RDONLY | flags) }
        guard file >= 0 else { throw .cannotLock(path, code: errno) }
        return file
    }

    /// Lets those have the lock who may write in the folder, and nobody else: whoever can open it can keep all builds
    /// waiting. Only the file's owner can say so, whatever the umask.
    private static func share(_ file: Int32, asIn parent: String) {
        var (folder, lock) = (stat(), stat())
        guard stat(parent, &folder) == 0, fstat(file, &lock) == 0, isOnlyLock(lock) else { return }
        if lock.st_gid != folder.st_gid { fchown(file, uid_t.max, folder.st_gid) }
        // A build by root must not keep the folder's owner from the next one.
        if geteuid() == 0, lock.st_uid != folder.st_uid { fchown(file, folder.st_uid, gid_t.max) }
        guard fstat(file, &lock) == 0 else { return }
        let group: mode_t = folder.st_mode & 0o020 != 0 && lock.st_gid == folder.st_gid ? 0o060 : 0
        let others: mode_t = folder.st_mode & 0o002 != 0 ? 0o006 : 0
        let mode = 0o600 | group | others
        if lock.st_mode & 0o7777 != mode { fchmod(file, mode) }
    }

    /// Whether it is a file that has no other name, which somebody else may rely on.
    private static func isOnlyLock(_ status: stat) -> Bool {
        status.st_mode & S_IFMT == S_IFREG && status.st_nlink == 1
    }

    /// The two lines of the lock file: process number and time. The time is for the message only.
    private func record() {
        var status = stat()
        guard fstat(file, &status) == 0, Self.isOnlyLock(status) else { return }
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let day = "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
        let text = Array("\(getpid())\n\(day) \(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))\n".utf8)
        ftruncate(file, 0)
        _ = pwrite(file, text, text.count, 0)
    }

    private static func holder(in file: Int32) -> LockHolder {
        let bytes = [UInt8](unsafeUninitializedCapacity: 100) { buffer, count in
            count = max(0, pread(file, buffer.baseAddress, 100, 0))
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        // Whoever cannot write the file down leaves the name of an earlier one in it, which has ended.
        guard lines.count == 2, let process = pid_t(lines[0]), process > 0, kill(process, 0) == 0 || errno == EPERM
        else {
            return LockHolder(process: nil, since: nil)
        }
        return LockHolder(process: Int(process), since: String(lines[1]))
    }
}

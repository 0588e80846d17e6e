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
        let file = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw .cannotLock(path, reason: systemMessage(errno)) }
        self.file = file
        if flock(file, LOCK_EX | LOCK_NB) == 0 {
            record()
            return
        }
        if errno == EWOULDBLOCK || errno == EINTR {
            waiting(Self.holder(in: file))
            while flock(file, LOCK_EX) != 0 {
                // Closing it is the deinit's: all properties are set.
                if errno != EINTR { throw .cannotLock(path, reason: systemMessage(errno)) }
            }
            record()
            return
        }
        throw .cannotLock(path, reason: systemMessage(errno))
    }

    deinit { close(file) }
}

/// The process that has the lock, as it has written it down; both are unknown at its very start.
package struct LockHolder: Sendable, Equatable {
    package let process: Int?
    /// The local time at which it took the lock: `2026-03-01 08:30:00`.
    package let since: String?
}

extension OutputLock {
    /// The two lines of the lock file: process number and time. The time is for the message only.
    private func record() {
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
        guard lines.count == 2, let process = Int(lines[0]) else { return LockHolder(process: nil, since: nil) }
        return LockHolder(process: process, since: String(lines[1]))
    }
}

import Glibc

/// The system's queue of what happens in folders (inotify).
final class EventQueue {
    private let file: Int32

    struct Event: Equatable {
        let watch: Int32
        let mask: UInt32
        /// The same for both halves of a rename.
        let cookie: UInt32
        /// In the watched folder; empty where the folder itself is meant.
        let name: String

        var isOverflow: Bool { has(IN_Q_OVERFLOW) }
        var isWatchGone: Bool { has(IN_IGNORED) }
        var isFolder: Bool { has(IN_ISDIR) }
        var isOfFolderItself: Bool { has(IN_DELETE_SELF) || has(IN_MOVE_SELF) || has(IN_UNMOUNT) }
        var isRenameFrom: Bool { has(IN_MOVED_FROM) }
        var isRenameTo: Bool { has(IN_MOVED_TO) }
        var isWritten: Bool { has(IN_CLOSE_WRITE) }

        private func has(_ bit: some BinaryInteger) -> Bool { mask & UInt32(truncatingIfNeeded: bit) != 0 }
    }

    /// Nil, with `errno` set, where the system gives no further queue.
    init?() {
        let file = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        guard file >= 0 else { return nil }
        self.file = file
    }

    deinit { close(file) }

    private static let mask: UInt32 = [
        IN_MODIFY, IN_CLOSE_WRITE, IN_CREATE, IN_DELETE, IN_MOVED_FROM, IN_MOVED_TO, IN_DELETE_SELF, IN_MOVE_SELF,
        IN_ONLYDIR, IN_EXCL_UNLINK,
    ].reduce(0) { $0 | UInt32(truncatingIfNeeded: $1) }

    /// Watches a folder; of one that is watched already, the watch that it has. Nil, with `errno` set, where it cannot.
    func watch(_ path: String) -> Int32? {
        let watch = inotify_add_watch(file, path, Self.mask)
        return watch >= 0 ? watch : nil
    }

    func unwatch(_ watch: Int32) { inotify_rm_watch(file, watch) }

    /// What has happened; waits until a moment for something to happen, or for ever.
    func read(until deadline: ContinuousClock.Instant?) -> [Event] {
        while true {
            var wanted = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
            let ready = poll(&wanted, 1, Timeout.milliseconds(until: deadline))
            if ready < 0, errno == EINTR { continue }
            guard ready > 0 else { return [] }
            var buffer = [UInt8](repeating: 0, count: 64 << 10)
            let count = Glibc.read(file, &buffer, buffer.count)
            if count > 0 { return Self.events(in: buffer[..<count]) }
            if errno != EINTR, errno != EAGAIN { return [] }
        }
    }

    private static func events(in bytes: ArraySlice<UInt8>) -> [Event] {
        bytes.withUnsafeBytes { buffer in
            var events: [Event] = []
            var offset = 0
            let head = MemoryLayout<inotify_event>.size
            while offset + head <= buffer.count {
                let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                let end = min(buffer.count, offset + head + Int(event.len))
                let name = buffer[(offset + head)..<end].prefix { $0 != 0 }
                events.append(
                    Event(
                        watch: event.wd, mask: event.mask, cookie: event.cookie,
                        name: String(decoding: name, as: UTF8.self)))
                offset = end
            }
            return events
        }
    }
}

/// Moments as `poll` takes them.
enum Timeout {
    /// Rounded up; -1, which is for ever, without a deadline.
    static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
        guard let deadline else { return -1 }
        let left = (deadline - ContinuousClock.now).components
        guard left.seconds >= 0, left.attoseconds > 0 else { return 0 }
        return Int32(clamping: left.seconds * 1_000 + left.attoseconds / 1_000_000_000_000_000 + 1)
    }
}

import Glibc

/// What tells whether a file is still the one that was read, without reading it.
package enum FileStamp: Hashable, Sendable {
    /// What the system says of a file on disk.
    case disk(device: UInt, inode: UInt, size: Int, written: Time, changed: Time)
    /// The bytes themselves, of a file in memory.
    case bytes([UInt8])

    package struct Time: Hashable, Sendable {
        let seconds: Int
        let nanoseconds: Int

        init(_ time: timespec) { (seconds, nanoseconds) = (time.tv_sec, time.tv_nsec) }
    }

    init(_ bytes: [UInt8]) { self = .bytes(bytes) }

    /// Nil for what is no file, and for one that was written a moment ago: it may be written once more within what the
    /// clock of the file system takes for the same moment (two seconds on FAT).
    init?(_ status: stat) {
        guard status.st_mode & S_IFMT == S_IFREG else { return nil }
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        guard max(status.st_mtim.tv_sec, status.st_ctim.tv_sec) + 3 < now.tv_sec else { return nil }
        self = .disk(
            device: status.st_dev, inode: status.st_ino, size: Int(status.st_size), written: Time(status.st_mtim),
            changed: Time(status.st_ctim))
    }
}

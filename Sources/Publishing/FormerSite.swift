import Diagnostics
import Glibc

/// What is published while the next site is written: a file that comes out the same keeps its time.
///
/// Whoever goes by size and time (`rsync -a`, the ETag of a web server, a browser that asks whether anything is new) sees a
/// change only where there is one.
struct FormerSite: Sendable {
    private let folder: OpenFolder?

    init(_ path: String) { folder = OpenFolder(path) }

    /// When a file was written that holds just these bytes; nil where none does.
    func time(of path: String, holding bytes: UnsafeRawBufferPointer) -> timespec? {
        guard let folder else { return nil }
        let file = folder.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, mounts: .refused)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size == bytes.count,
            Self.holds(file, bytes)
        else { return nil }
        return status.st_mtim
    }

    private static func holds(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
        withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 16) { buffer in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = read(file, buffer.baseAddress, min(buffer.count, rest.count))
                if count < 0, errno == EINTR { continue }
                guard count > 0, let here = buffer.baseAddress,
                    let there = UnsafeRawBufferPointer(rebasing: rest).baseAddress,
                    memcmp(here, there, count) == 0
                else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }
}

import CLinux
import Glibc
import Pages

/// Pictures that were made before, each in a file of its own whose name is a hash of all that it was made from.
///
/// Losing it costs time and nothing else. A file begins with the hash of the rest, so that one that was damaged, or
/// was written in part, counts as missing. Several builds may use it at once: a file gets its name when it is whole.
struct PictureCache: Sendable {
    /// Nil where nothing can be kept.
    private let folder: Folder?

    /// - Parameter path: made when there is something to keep; nil: nothing is.
    init(at path: String?) {
        folder = path.flatMap { Folder($0) }
    }

    /// A folder that is open for as long as somebody uses it.
    private final class Folder: Sendable {
        let file: Int32

        init?(_ path: String) {
            // Colleagues who share a folder (umask 002) keep their pictures in one.
            mkdir(path, 0o775)
            file = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            if file < 0 { return nil }
        }

        deinit { close(file) }
    }
}

extension PictureCache {
    /// The bytes under a key; nil where there are none, or damaged ones.
    func bytes(for key: ContentDigest) -> [UInt8]? {
        guard let folder else { return nil }
        let file = openat(folder.file, key.hex, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= Self.largest else {
            return nil
        }
        let all = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
            while count < buffer.count {
                let got = read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
                if got < 0, errno == EINTR { continue }
                if got <= 0 { break }
                count += got
            }
        }
        guard all.count > ContentDigest.length else { return nil }
        let content = all[ContentDigest.length...]
        guard ContentDigest(of: content).bytes.elementsEqual(all[..<ContentDigest.length]) else { return nil }
        // So that the one that removes what is old knows that this is in use.
        if status.st_mtim.tv_sec < time(nil) - Self.day { futimens(file, nil) }
        return Array(content)
    }

    /// Keeps bytes; where that fails, they are made again the next time.
    func keep(_ bytes: [UInt8], for key: ContentDigest) {
        guard let folder else { return }
        let temporary = Self.temporary + "\(getpid())-" + String(UInt64.random(in: 0...UInt64.max), radix: 36)
        let file = openat(folder.file, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o664)
        guard file >= 0 else { return }
        let all = ContentDigest(of: bytes).bytes + bytes
        let isWritten = all.withUnsafeBytes { writeAll($0, to: file, isDurable: false) } == nil
        if !isWritten || renameat(folder.file, temporary, folder.file, key.hex) != 0 {
            unlinkat(folder.file, temporary, 0)
        }
    }

    /// Removes what no build has used for a month, and what a build that was killed has left.
    func removeOld() {
        guard let folder, let stream = fdopendir(dup(folder.file)) else { return }
        defer { closedir(stream) }
        rewinddir(stream)
        let now = time(nil)
        while let entry = readdir(stream) {
            let name = fileName(entry)
            let isTemporary = name.hasPrefix(Self.temporary)
            guard isTemporary || Self.isKey(name) else { continue }
            var status = stat()
            guard fstatat(folder.file, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
            let age = now - status.st_mtim.tv_sec
            if age > (isTemporary ? Self.day : 30 * Self.day) { unlinkat(folder.file, name, 0) }
        }
    }

    private static func isKey(_ name: String) -> Bool {
        name.utf8.count == 64 && name.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    private static let temporary = "new-"
    private static let day = 86_400
    private static let largest = 256 << 20
}

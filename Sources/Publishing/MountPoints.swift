import Diagnostics
import Glibc

/// Places on which something is mounted: another disk, a folder of another program, a container's volume.
enum MountPoints {
    /// Those at a folder or below it, absolute; the folder's path is so, and without links.
    static func inside(_ path: String) -> [String] {
        guard let table = table() else { return OpenFolder(path).map { found(in: $0, path, depth: 0) } ?? [] }
        return table.filter { $0 == path || $0.utf8.starts(with: (path + "/").utf8) }
    }

    /// All that the system names; nil where it does not, for want of /proc.
    private static func table() -> [String]? {
        let file = open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            bytes += buffer[..<count]
        }
        return places(inTable: bytes)
    }

    /// The fifth field of each line (proc_pid_mountinfo(5)).
    static func places(inTable bytes: [UInt8]) -> [String] {
        bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
            let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
            return fields.count > 5 ? String(decoding: unescaped(fields[4]), as: UTF8.self) : nil
        }
    }

    /// Blanks, tabs, line ends and backslashes are written as `\040`.
    private static func unescaped(_ field: ArraySlice<UInt8>) -> [UInt8] {
        var (result, rest) = ([UInt8](), field)
        while let byte = rest.popFirst() {
            let digits = rest.prefix(3)
            if byte == UInt8(ascii: "\\"), digits.count == 3, digits.allSatisfy({ (0x30...0x37).contains($0) }) {
                result.append(UInt8(truncatingIfNeeded: digits.reduce(0) { $0 * 8 + Int($1 - 0x30) }))
                rest = rest.dropFirst(3)
            } else {
                result.append(byte)
            }
        }
        return result
    }

    /// Looks at every folder, which takes as long as their number asks for.
    private static func found(in folder: OpenFolder, _ path: String, depth: Int) -> [String] {
        guard depth <= OutputPath.mostParts, case .success(let entries) = folder.entries() else { return [] }
        return entries.filter { $0.kind == .folder }.flatMap { entry in
            let place = path + "/" + entry.text
            if let inner = folder.folder(entry) { return found(in: inner, place, depth: depth + 1) }
            return errno == EXDEV ? [place] : []
        }
    }
}

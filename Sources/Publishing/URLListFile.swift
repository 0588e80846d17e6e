import CLinux
import Content
package import Diagnostics
import Foundation
import Glibc

/// `Content/urls.txt` on disk, for the one command that adds to it.
package struct URLListFile {
    /// As it is printed.
    package let path: String
    /// Where it is: a link is followed, so that it stays one.
    private let place: String

    package init(inContent folder: String) {
        path = folder + "/" + URLList.path
        place = resolved(path) ?? path
    }

    /// Adds addresses in one step: whoever reads the file sees all of them or none. With none it is not touched.
    ///
    /// - Parameter head: what a new file begins with.
    package func add(_ urls: [String], head: String) throws(Problem) {
        guard !urls.isEmpty else { return }
        let known = FileManager.default.contents(atPath: place).map { Array($0) }
        let text = known.map { String(decoding: SourceText(repairing: $0).utf8, as: UTF8.self) }
        let added = URLList.adding(urls, to: text ?? head + "\n")
        let isOfWindows = known?.contains(0x0D) ?? false
        try replace(Array((isOfWindows ? added.replacing("\n", with: "\r\n") : added).utf8))
    }
}

extension URLListFile {
    /// Writes beside the file and puts that in its place, both of it on the disk; a file that begins with a dot is no
    /// content.
    private func replace(_ bytes: [UInt8]) throws(Problem) {
        let parts = place.split(separator: "/", omittingEmptySubsequences: false)
        let (above, name) = (parts.dropLast().joined(separator: "/"), String(parts.last ?? ""))
        guard let folder = resolved(above.isEmpty ? "." : above).flatMap({ OpenFolder($0) }) else {
            throw .cannotWrite(path, code: errno)
        }
        let beside = ".bangvang-urls-\(getpid())"
        let file = folder.open(beside, O_WRONLY | O_CREAT | O_EXCL, mode: 0o664)
        guard file >= 0 else { throw .cannotWrite(path, code: errno) }
        var status = stat()
        // A file that is there keeps its permissions, whatever the umask.
        if fstatat(folder.descriptor, name, &status, 0) == 0 { fchmod(file, status.st_mode & 0o777) }
        let failure = bytes.withUnsafeBytes { writeAll($0, to: file, isDurable: true) }
        guard failure == nil, renameat(folder.descriptor, beside, folder.descriptor, name) == 0 else {
            let code = failure ?? errno
            unlinkat(folder.descriptor, beside, 0)
            throw .cannotWrite(path, code: code)
        }
        _ = folder.synchronize()
    }
}

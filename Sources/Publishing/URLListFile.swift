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
    /// Writes beside the file and puts that in its place; a file that begins with a dot is no content.
    private func replace(_ bytes: [UInt8]) throws(Problem) {
        let folder = place.prefix(upTo: place.lastIndex(of: "/") ?? place.startIndex)
        let beside = folder.isEmpty ? ".bangvang-urls-\(getpid())" : "\(folder)/.bangvang-urls-\(getpid())"
        var status = stat()
        let mode = stat(place, &status) == 0 ? status.st_mode & 0o777 : 0o644
        let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        guard file >= 0 else { throw .cannotWrite(path, code: errno) }
        do throws(Problem) {
            try fill(file, bytes)
            guard rename(beside, place) == 0 else { throw .cannotWrite(path, code: errno) }
        } catch {
            unlink(beside)
            throw error
        }
    }

    /// Writes everything to the disk and closes the file.
    private func fill(_ file: Int32, _ bytes: [UInt8]) throws(Problem) {
        var rest = bytes[...]
        var code: Int32 = 0
        while !rest.isEmpty, code == 0 {
            let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { code = errno }
        }
        if code == 0, fsync(file) != 0 { code = errno }
        if close(file) != 0, code == 0 { code = errno }
        if code != 0 { throw .cannotWrite(path, code: code) }
    }
}

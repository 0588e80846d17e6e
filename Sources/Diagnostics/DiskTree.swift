import Glibc

/// A folder on disk: all regular files in it, listed once when it is opened.
///
/// Hidden files and what editors leave behind are no part of it. A link counts as what it
/// leads to as long as that is inside the folder.
package struct DiskTree: SourceTree {
    package let name: String
    /// The folder itself, absolute and without links.
    package let root: String
    /// The same folder, as it was listed: files are read from it, whatever has been put in its place since.
    package let folder: OpenFolder
    package let paths: [String]
    /// Where the bytes of a file are, below `root`, for the few files whose path is another: links, names not in NFC.
    private let places: [String: String]
    private let largest: Int

    /// A file larger than this is not read; a spreadsheet of a million rows is not.
    package static let largestFile = 64 << 20
    /// Folders within folders, counted from the root.
    package static let deepest = 64
    package static let mostFiles = 1_000_000

    /// Lists a folder; what in it cannot be a source is reported, and the rest is there.
    package static func open(
        _ path: String, name: String, largestFile: Int = Self.largestFile
    ) throws(Problem) -> (tree: DiskTree, diagnostics: [Diagnostic]) {
        guard let root = DiskListing.resolved(path), let folder = OpenFolder(root) else {
            throw .missingFolder(path, reason: systemMessage(errno))
        }
        var listing = DiskListing(root: root, folder: folder, name: name)
        if let code = listing.list() { throw .missingFolder(path, reason: systemMessage(code)) }
        let tree = DiskTree(
            name: name, root: root, folder: folder, paths: listing.paths, places: listing.places, largest: largestFile)
        return (tree, listing.problems.map { Diagnostic($0, at: nil) })
    }

    /// Where the bytes of a file are, or are to be, on disk.
    package func place(of path: String) -> String { root + "/" + placeInFolder(of: path) }

    /// The same below ``folder``; no part of it is a link, as far as it was there when the folder was listed.
    package func placeInFolder(of path: String) -> String { places[path] ?? path }

    package func stamp(of path: String) -> FileStamp? {
        var status = stat()
        let place = placeInFolder(of: path)
        return fstatat(folder.descriptor, place, &status, AT_SYMLINK_NOFOLLOW) == 0 ? FileStamp(status) : nil
    }

    /// Reads a file with four system calls: open, fstat, read, close.
    package func read(_ path: String) throws(Problem) -> [UInt8] {
        let shown = name + "/" + path
        // Never waits for the other end of a FIFO, and follows no link that has come since the listing. What is mounted
        // below Content is Content: only an administrator can have put it there.
        let file = folder.open(placeInFolder(of: path), O_RDONLY | O_NONBLOCK)
        guard file >= 0 else {
            throw errno == ELOOP ? .notARegularFile(shown) : .unreadable(shown, reason: systemMessage(errno))
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .unreadable(shown, reason: systemMessage(errno)) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notARegularFile(shown) }
        let size = Int(status.st_size)
        guard size <= largest else { throw .fileTooLarge(shown, limit: largest) }
        var failure: Int32 = 0
        // One byte more than there should be, so that one read tells that it was all.
        let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
            while count <= size {
                let got = Glibc.read(file, buffer.baseAddress?.advanced(by: count), size + 1 - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                count += got
                if count == size { break }
            }
        }
        guard failure == 0 else { throw .unreadable(shown, reason: systemMessage(failure)) }
        guard bytes.count == size else { throw .fileChanged(shown) }
        return bytes
    }
}

extension DiskTree {
    /// Hidden files, `.` and `..`, and what editors and office programs leave beside a file that is open.
    package static func isLeftover(_ name: [UInt8]) -> Bool {
        name.first == UInt8(ascii: ".") || name.last == UInt8(ascii: "~") || name.starts(with: "~$".utf8)
            || name.suffix(4).elementsEqual(".swp".utf8)
            || name.first == UInt8(ascii: "#") && name.last == UInt8(ascii: "#")
    }
}

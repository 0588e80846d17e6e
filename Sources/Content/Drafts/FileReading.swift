import Diagnostics

/// What one file of Content said, for as long as it stays as it is.
///
/// It is an object, so that what was made of it knows it again.
package final class FileReading: Sendable {
    let path: String
    let drafts: Drafts
    private let source: SourceID
    /// Nil where nothing tells that the file is still the same.
    private let stamp: FileStamp?

    init(_ path: String, _ source: SourceID, stamp: FileStamp?, _ drafts: Drafts) {
        self.path = path
        self.source = source
        self.stamp = stamp
        self.drafts = drafts
    }

    /// Whether the file would say the same once more, at the same places.
    func stands(as source: SourceID, _ stamp: FileStamp?) -> Bool {
        // What site.yml is said to be depends on the other files.
        self.source == source && stamp != nil && self.stamp == stamp && !ContentFile.isSettings(path)
    }
}

extension [FileReading] {
    /// For each of the paths, which are in the order of bytes as the files are, what was read of it.
    func matching(_ paths: [String]) -> [FileReading?] {
        var next = startIndex
        return paths.map { path in
            while next < endIndex, self[next].path.utf8.lexicographicallyPrecedes(path.utf8) { next += 1 }
            return next < endIndex && self[next].path == path ? self[next] : nil
        }
    }
}

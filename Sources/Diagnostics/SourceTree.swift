/// A folder of sources, on disk or in memory.
package protocol SourceTree: Sendable {
    /// The folder's name as it is printed before a path: `Content`.
    var name: String { get }
    /// The paths of all files below the folder, with `/` between their parts, sorted by bytes.
    var paths: [String] { get }
    /// Reads a file; fails with a problem that is to be reported at it.
    func read(_ path: String) throws(Problem) -> [UInt8]
    /// Where a file of ``paths`` is, for other programs: a path on disk, absolute or from the working folder.
    func place(of path: String) -> String
    /// What tells whether a file is still the one that was read; nil where nothing tells it.
    func stamp(of path: String) -> FileStamp?
}

extension SourceTree {
    package func place(of path: String) -> String { name.isEmpty ? path : name + "/" + path }
    package func stamp(of path: String) -> FileStamp? { nil }
}

/// A tree in memory.
package struct MemoryTree: SourceTree {
    package let name: String
    package let paths: [String]
    private let files: [String: [UInt8]]

    package init(_ name: String, _ files: [String: String]) {
        self.init(name, bytes: files.mapValues { Array($0.utf8) })
    }

    package init(_ name: String, bytes files: [String: [UInt8]]) {
        self.name = name
        self.files = files
        self.paths = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    package func read(_ path: String) throws(Problem) -> [UInt8] {
        guard let bytes = files[path] else { throw .unreadable(path, reason: systemMessage(2)) }
        return bytes
    }

    package func stamp(of path: String) -> FileStamp? { files[path].map(FileStamp.init) }
}

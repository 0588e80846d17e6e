/// A file of a tree as it is to be.
package struct ChangedFile: Sendable {
    /// Its path below the tree's folder.
    package let path: String
    package let bytes: [UInt8]
    /// The bytes that the change was made from; nil for a file that is not there.
    package let original: [UInt8]?

    package init(path: String, bytes: [UInt8], original: [UInt8]?) {
        self.path = path
        self.bytes = bytes
        self.original = original
    }
}

/// A tree with other files in some of its places: what it would be after a change.
package struct ChangedTree: SourceTree {
    package let paths: [String]
    private let base: any SourceTree
    private let changes: [String: [UInt8]]

    package init(_ base: any SourceTree, _ files: [ChangedFile]) {
        self.base = base
        changes = Dictionary(files.map { ($0.path, $0.bytes) }) { _, last in last }
        let known = Set(base.paths)
        let added = files.map(\.path).filter { !known.contains($0) }
        paths = (base.paths + added).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    package var name: String { base.name }

    package func read(_ path: String) throws(Problem) -> [UInt8] {
        if let bytes = changes[path] { return bytes }
        return try base.read(path)
    }

    package func stamp(of path: String) -> FileStamp? {
        changes[path].map(FileStamp.init) ?? base.stamp(of: path)
    }
}

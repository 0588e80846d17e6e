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
}

extension SourceTree {
    package func place(of path: String) -> String { name.isEmpty ? path : name + "/" + path }
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
}

/// The numbered files of a run: the trees' files one after the other.
package struct SourceMap: Sendable {
    package let trees: [any SourceTree]
    private let starts: [Int]

    package init(_ trees: [any SourceTree]) {
        self.trees = trees
        var next = 0
        starts = trees.map { tree in
            defer { next += tree.paths.count }
            return next
        }
    }

    /// The number of a tree's file, by the tree's place in ``trees`` and the file's in its paths.
    package func id(tree: Int, file: Int) -> SourceID { SourceID(starts[tree] + file) }

    /// Which file of which tree it is.
    package func file(_ id: SourceID) -> (tree: Int, path: String)? {
        let number = Int(id.number)
        guard let tree = starts.lastIndex(where: { $0 <= number }),
            trees[tree].paths.indices.contains(number - starts[tree])
        else { return nil }
        return (tree, trees[tree].paths[number - starts[tree]])
    }

    /// The path as it is printed: `Content/articles/2021/ba-tri.md`.
    package func path(_ id: SourceID) -> String {
        guard let (tree, path) = find(id) else { return "?" }
        return tree.name.isEmpty ? path : tree.name + "/" + path
    }

    /// Reads a file's text; nil where it cannot be read or is no text, which has been reported at the file then.
    package func read(_ id: SourceID, diagnostics: inout [Diagnostic]) -> SourceText? {
        guard let (tree, path) = find(id) else { return nil }
        do throws(Problem) {
            let bytes = try tree.read(path)
            do throws(SourceText.DecodingFailure) {
                return try SourceText(decoding: bytes, of: path)
            } catch {
                diagnostics.report(error.problem, at: SourceLocation(id, error.offset..<error.offset))
            }
        } catch {
            diagnostics.report(error, at: SourceLocation(startOf: id))
        }
        return nil
    }

    /// Reads the text again, for printing.
    ///
    /// No text is kept for that: a site of 100,000 articles prints few problems. What is no text has no lines to print.
    package func text(_ id: SourceID) -> SourceText? {
        guard let (tree, path) = find(id), let bytes = try? tree.read(path), !SourceText.isBinary(bytes) else {
            return nil
        }
        return (try? SourceText(decoding: bytes)) ?? SourceText(repairing: bytes)
    }

    /// The bytes as they are on disk; nil where they can no longer be read.
    package func bytes(_ id: SourceID) -> [UInt8]? {
        guard let (tree, path) = find(id) else { return nil }
        return try? tree.read(path)
    }

    private func find(_ id: SourceID) -> (tree: any SourceTree, path: String)? {
        file(id).map { (trees[$0.tree], $0.path) }
    }
}

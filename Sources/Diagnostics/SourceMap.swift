/// The numbered files of a run: the trees' files one after the other, the numbers in the order of the paths.
package struct SourceMap: Sendable {
    package let trees: [any SourceTree]
    private let numbers: [FileNumbers]

    package init(_ trees: [any SourceTree]) {
        self.trees = trees
        var next = 0
        numbers = trees.map { tree in
            defer { next += tree.paths.count }
            return FileNumbers(tree.paths.count, from: next)
        }
    }

    /// For runs that follow each other: a file that `former` has keeps its number, as long as there is room between
    /// two numbers for what has come between their files; without `former`, room is left.
    package init(_ trees: [any SourceTree], following former: SourceMap?) {
        self.trees = trees
        numbers = trees.enumerated().map { place, tree in
            let part = FileNumbers.part(place, of: trees.count)
            guard let former, former.trees.count == trees.count else {
                return FileNumbers(tree.paths, spreadOver: part)
            }
            let known = (paths: former.trees[place].paths, numbers: former.numbers[place])
            return FileNumbers(tree.paths, following: known, within: part)
                ?? FileNumbers(tree.paths, spreadOver: part)
        }
    }

    /// The number of a tree's file, by the tree's place in ``trees`` and the file's in its paths.
    package func id(tree: Int, file: Int) -> SourceID { numbers[tree][file] }

    /// Which file of which tree it is.
    package func file(_ id: SourceID) -> (tree: Int, path: String)? {
        for (tree, numbers) in numbers.enumerated() {
            if let file = numbers.file(id) { return (tree, trees[tree].paths[file]) }
        }
        return nil
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

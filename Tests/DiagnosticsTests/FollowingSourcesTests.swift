import Testing

@testable import Diagnostics

/// The numbers of files in runs that follow each other.
@Suite struct FollowingSourcesTests {
    private func map(_ paths: [String], following former: SourceMap?) -> SourceMap {
        let content = MemoryTree("Content", Dictionary(uniqueKeysWithValues: paths.map { ($0, $0) }))
        return SourceMap([content, MemoryTree("Templates", ["a.html": "", "b.html": ""])], following: former)
    }

    private func numbers(of map: SourceMap) -> [String: SourceID] {
        var numbers: [String: SourceID] = [:]
        for (tree, source) in map.trees.enumerated() {
            for (file, path) in source.paths.enumerated() {
                numbers["\(tree) \(path)"] = map.id(tree: tree, file: file)
            }
        }
        return numbers
    }

    /// Numbers rise with the paths, each leads back to its file, and nothing else does.
    private func holds(_ map: SourceMap) -> Bool {
        let files = map.trees.indices.flatMap { tree in map.trees[tree].paths.indices.map { (tree, $0) } }
        let ids = files.map { map.id(tree: $0.0, file: $0.1) }
        return zip(ids, ids.dropFirst()).allSatisfy { $0 < $1 }
            && zip(ids, files).allSatisfy { id, file in
                map.file(id).map { $0.tree == file.0 && $0.path == map.trees[file.0].paths[file.1] } ?? false
            } && map.file(SourceID(Int(UInt32.max))) == nil
    }

    @Test func aFileKeepsItsNumberWhenOthersComeAndGo() {
        let first = map(["b", "d", "f"], following: nil)
        let second = map(["a", "b", "c", "e", "f", "g"], following: first)
        #expect(holds(first) && holds(second))
        let (before, after) = (numbers(of: first), numbers(of: second))
        for file in ["0 b", "0 f", "1 a.html", "1 b.html"] { #expect(before[file] == after[file], "\(file)") }
        #expect(!before.values.contains(after["0 c"] ?? SourceID(0)))
    }

    /// Between two neighbours there is room for some; then all files get other numbers.
    @Test func whereThereIsNoRoomAllAreNumberedAnew() {
        var paths = ["a", "z"]
        var last = map(paths, following: nil)
        var renumberings = 0
        for length in 1...200 {
            // Each comes right before the one that came last.
            paths.append("m" + String(repeating: "a", count: 201 - length))
            let next = map(paths, following: last)
            #expect(holds(next))
            if numbers(of: next)["0 z"] != numbers(of: last)["0 z"] { renumberings += 1 }
            last = next
        }
        #expect((1...40).contains(renumberings), "\(renumberings)")
    }

    @Test func aStampTellsBytes() throws {
        #expect(MemoryTree("Content", ["a": "x"]).stamp(of: "a") == MemoryTree("Content", ["a": "x"]).stamp(of: "a"))
        #expect(MemoryTree("Content", ["a": "x"]).stamp(of: "a") != MemoryTree("Content", ["a": "y"]).stamp(of: "a"))
        #expect(MemoryTree("Content", ["a": "x"]).stamp(of: "b") == nil)
    }
}

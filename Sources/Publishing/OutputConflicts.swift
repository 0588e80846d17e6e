package import Diagnostics

/// What is wrong with a plan of paths: each path by itself, one that is planned twice or differs only in upper and
/// lower case, and a file where another path needs a folder.
package struct OutputConflicts {
    /// What is wrong with one of the paths, and with which other one it does not go together.
    package struct Finding {
        package let problem: Problem
        package let index: Int
        package let other: Int?
    }

    private let paths: [String]
    /// The first path that is exactly this one.
    private let place: @Sendable (String) -> Int?
    /// The first path of each folded form that is not the path itself.
    private var odd: [String: Int] = [:]
    /// The last parts of all files: of a hundred thousand paths most end in one of a few.
    private var names: Set<Substring> = []
    private var isUsable: [Bool]
    /// In the order of the paths, those between file and folder last.
    package private(set) var findings: [Finding] = []

    /// Looks at all paths.
    ///
    /// - Parameter place: where the first path stands that is exactly this one, from who has a table of them.
    package init(in paths: [String], placedBy place: @escaping @Sendable (String) -> Int?, jobs: Int) {
        self.paths = paths
        self.place = place
        isUsable = Array(repeating: true, count: paths.count)
        // Nearly every path is plain, and the first of its kind: nothing more is to be said of it alone.
        let arePlain = inParallel(paths, jobs: jobs) { path, index in
            OutputPath.isPlain(path) && place(path).map { $0 >= index } ?? true
        }
        for (index, path) in paths.enumerated() {
            if arePlain[index], odd.isEmpty { note(path) } else { look(at: path, index) }
        }
        let (odd, names, isUsable) = (odd, names, isUsable)
        let folders = inParallel(paths, jobs: jobs) { path, index in
            isUsable[index]
                ? Self.folderThatIsAFile(of: OutputPath.folded(path), names: names) { odd[$0] ?? place($0) } : nil
        }
        for (index, folder) in folders.enumerated() {
            guard let folder else { continue }
            report(.fileAgainstFolder(file: paths[folder], other: paths[index]), index, folder)
        }
    }
}

extension OutputConflicts {
    private mutating func look(at path: String, _ index: Int) {
        if let problem = OutputPath.problem(of: path) {
            isUsable[index] = false
            return report(problem, index, nil)
        }
        let folded = OutputPath.folded(path)
        let other = odd[folded] ?? place(folded).flatMap { $0 < index ? $0 : nil }
        if let other {
            let isSame = paths[other].utf8.elementsEqual(path.utf8)
            isUsable[index] = false
            let problem: Problem = isSame ? .outputPathTwice(path) : .outputPathsDifferInCase(paths[other], path)
            return report(problem, index, other)
        }
        if !folded.utf8.elementsEqual(path.utf8) { odd[folded] = index }
        note(folded)
        if let part = OutputPath.reservedPart(path) { report(.reservedName(path, part: part), index, nil) }
    }

    /// Remembers the last part of a path; that of pages is known.
    private mutating func note(_ path: String) {
        if !path.utf8.hasSuffix("/index.html") { names.insert(Self.name(of: path)) }
    }

    private mutating func report(_ problem: Problem, _ index: Int, _ other: Int?) {
        findings.append(Finding(problem: problem, index: index, other: other))
    }

    /// The last part of a path.
    private static func name(of path: String) -> Substring {
        path.utf8.lastIndex(of: OutputPath.slash).map { path[path.utf8.index(after: $0)...] } ?? path[...]
    }

    /// The file that the path needs as a folder, if one of its folders is a file.
    private static func folderThatIsAFile(
        of path: String, names: Set<Substring>, place: (String) -> Int?
    ) -> Int? {
        var start = path.startIndex
        for index in path.utf8.indices where path.utf8[index] == OutputPath.slash {
            let part = path[start..<index]
            if part == "index.html" || names.contains(part), let file = place(String(path[..<index])) { return file }
            start = path.utf8.index(after: index)
        }
        return nil
    }
}

package import Foundation

/// The program as its users call it: the optimized one, which `make generator` builds. `BANGVANG` names another.
package enum Bangvang {
    /// Its file. An error says what to do where it is missing or older than what it is made of.
    package static var program: URL {
        get throws { try found.get() }
    }

    /// Runs it to its end.
    package static func run(_ arguments: [String], in folder: URL = projectRoot) throws -> ProgramRun {
        try ProgramRun(program, arguments, in: folder)
    }

    /// Looked for once a run of the tests.
    private static let found = Result<URL, TestMistake> { () throws(TestMistake) in
        if let other = ProcessInfo.processInfo.environment["BANGVANG"] {
            return URL(filePath: other, relativeTo: projectRoot).absoluteURL
        }
        let program = projectRoot.appending(path: ".build/release/bangvang").resolvingSymlinksInPath()
        guard let built = changed(program) else {
            throw TestMistake("\(program.path) is missing: run `make generator`")
        }
        for folder in ["Sources", "Plugins", "Starter", "Templates"] {
            if let file = firstChange(in: projectRoot.appending(path: folder), after: built) {
                throw TestMistake("\(program.path) is older than \(file): run `make generator`")
            }
        }
        return program
    }

    private static func firstChange(in folder: URL, after built: Date) -> String? {
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
        if paths.isEmpty { return folder.path + ", which is missing" }
        return paths.sorted().first { changed(folder.appending(path: $0)).map { $0 > built } ?? false }
            .map { folder.lastPathComponent + "/" + $0 }
    }

    /// When a file was written; nil of a folder, and where nothing is.
    private static func changed(_ file: URL) -> Date? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
        return attributes?[.type] as? FileAttributeType == .typeRegular ? attributes?[.modificationDate] as? Date : nil
    }
}

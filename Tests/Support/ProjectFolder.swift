package import Foundation

/// The project's own folder.
package let projectRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

/// What `Tests/Fixtures` holds.
package enum Fixtures {
    /// A folder of it.
    package static func folder(_ path: String) -> URL {
        projectRoot.appending(path: "Tests/Fixtures").appending(path: path)
    }

    /// The files of a folder whose names end so, sorted. A test that goes through none tests nothing: it is an error
    /// where there is not one.
    package static func files(in path: String, endings: String...) throws -> [URL] {
        let folder = folder(path)
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { file in endings.contains { file.lastPathComponent.hasSuffix($0) } }
        if files.isEmpty { throw TestMistake("\(folder.path): no file that ends in \(endings)") }
        return files.sorted { $0.path < $1.path }
    }
}

/// What is wrong with a test rather than with what it tests.
package struct TestMistake: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}

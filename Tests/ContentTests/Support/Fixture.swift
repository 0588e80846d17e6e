import Diagnostics
import Foundation
import TestSupport

@testable import Content

/// A folder of `Tests/Fixtures`, as a tree in memory that a test may change.
enum Fixture {
    static func files(_ name: String) throws -> [String: String] {
        let disk = try DiskTree.open(
            Fixtures.folder(name).path, name: "Content"
        ).tree
        var files: [String: String] = [:]
        for path in disk.paths { files[path] = String(decoding: try disk.read(path), as: UTF8.self) }
        return files
    }
}

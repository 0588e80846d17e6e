import Foundation
import TestSupport
import Testing

@testable import Publishing

/// `bangvang urls --accept` changes one file, in one step.
@Suite struct URLListFileTests {
    private let temporary: TemporaryFolder
    private var folder: URL { temporary.url }

    init() throws { temporary = try TemporaryFolder() }

    private var file: URL { folder.appending(path: "urls.txt") }
    private var text: String { get throws { try String(contentsOf: file, encoding: .utf8) } }

    @Test func aFileThatIsNotThereIsMadeWithItsHead() throws {
        try URLListFile(inContent: folder.path).add(["/b/", "/a/"], head: "# đầu")
        #expect(try text == "# đầu\n/a/\n/b/\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["urls.txt"])
    }

    @Test func lineEndsAndPermissionsStay() throws {
        try Data("# đầu\r\n/c/\r\n".utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        try URLListFile(inContent: folder.path).add(["/b/"], head: "")
        #expect(try Array(text.utf8) == Array("# đầu\r\n/b/\r\n/c/\r\n".utf8))
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func aLinkStaysALink() throws {
        let real = folder.appending(path: "real.txt")
        try Data("/a/\n".utf8).write(to: real)
        try FileManager.default.createSymbolicLink(at: file, withDestinationURL: real)
        try URLListFile(inContent: folder.path).add(["/b/"], head: "")
        #expect(try String(contentsOf: real, encoding: .utf8) == "/a/\n/b/\n")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: file.path).hasSuffix("real.txt"))
    }

    @Test func withNothingNewItIsNotTouched() throws {
        try URLListFile(inContent: folder.path).add([], head: "# đầu")
        #expect(!FileManager.default.fileExists(atPath: file.path))
    }

    @Test func whatCannotBeWrittenIsToldAndLeavesNothing() throws {
        let missing = folder.appending(path: "khong-co")
        #expect(throws: (any Error).self) { try URLListFile(inContent: missing.path).add(["/a/"], head: "") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
}

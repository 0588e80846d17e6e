import Diagnostics
import Foundation
import Markdown
import TestSupport
import Testing

/// Each `Tests/Fixtures/markdown/<name>.md` renders as `<name>.html` says, with its diagnostics at the end.
@Suite struct GoldenTests {
    private static let folder = Fixtures.folder("markdown")

    private static var names: [String] {
        get throws {
            try Fixtures.files(in: "markdown", endings: ".md").map { $0.deletingPathExtension().lastPathComponent }
        }
    }

    @Test func `there are golden files`() throws {
        #expect(try Self.names.count >= 10)
    }

    @Test(arguments: try names) func `renders as recorded`(_ name: String) throws {
        let input = try String(contentsOf: Self.folder.appending(path: name + ".md"), encoding: .utf8)
        let shown = Parsed(input).golden
        let file = Self.folder.appending(path: name + ".html")
        guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
            try shown.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name).html: review it and run again")
            return
        }
        #expect(shown == expected)
    }
}

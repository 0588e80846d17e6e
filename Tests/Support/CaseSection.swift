package import Foundation

/// A part of a file of cases, below its line `=== title`.
package struct CaseSection: Sendable {
    package let title: String
    /// The lines below the title, without the last one's end.
    package let text: String

    package init(title: String, text: String) {
        self.title = title
        self.text = text
    }

    /// What is in a file, without the end of its last line.
    package static func text(of file: URL) throws -> String {
        let text = try String(contentsOf: file, encoding: .utf8)
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }

    /// The parts of a text, each begun by a line of the mark, a space and a title. What stands before the first is a
    /// comment. A title that is there twice, or a line that was meant to be one, is refused: it would be a test less.
    package static func all(in text: String, mark: String, file: String) throws -> [CaseSection] {
        var sections: [CaseSection] = []
        var title: String?
        var lines: [Substring] = []
        func finish() {
            if let title { sections.append(CaseSection(title: title, text: lines.joined(separator: "\n"))) }
            lines = []
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix(mark + " ") else {
                if isMisspelt(line, mark) { throw TestMistake("\(file): “\(line)” begins no part: write “\(mark) …”") }
                lines.append(line)
                continue
            }
            finish()
            title = String(line.dropFirst(mark.count + 1))
        }
        finish()
        var titles: Set<String> = []
        for section in sections where section.title.isEmpty || !titles.insert(section.title).inserted {
            throw TestMistake("\(file): “\(mark) \(section.title)” is there twice, or names nothing")
        }
        return sections
    }

    /// As `==expect`, `===expect` or `==== expect`. Front matter and tables have lines of `-` in them.
    private static func isMisspelt(_ line: Substring, _ mark: String) -> Bool {
        mark.hasPrefix("=") && line.hasPrefix("==")
    }
}

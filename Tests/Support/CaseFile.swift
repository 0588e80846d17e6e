package import Foundation

/// A small site with what is expected of it: a file `name.case` that one drops in.
///
///     A sentence that says what it shows.
///     === articles/a.md
///     …
///     === expect
///     …
///
/// A title is the path of a file, or begins with a keyword.
package struct CaseFile: Sendable {
    /// What begins the title of an expectation.
    package static let expectation = "expect"

    package let url: URL
    /// The files of the site, by path.
    package let files: [CaseSection]
    /// What keywords begin: the rest of the title (nothing for a bare `=== expect`), and the text.
    private let said: [String: [CaseSection]]

    /// The file's name without its ending.
    package var name: String { url.deletingPathExtension().lastPathComponent }

    /// - Parameter keywords: what begins titles that are no files, besides `expect`.
    package init(_ url: URL, keywords: Set<String> = []) throws {
        try self.init(try CaseSection.text(of: url), url: url, keywords: keywords)
    }

    /// A case that is written already.
    package init(_ text: String, url: URL, keywords: Set<String> = []) throws {
        self.url = url
        var files: [CaseSection] = []
        var said: [String: [CaseSection]] = [:]
        for section in try CaseSection.all(in: text, mark: "===", file: url.lastPathComponent) {
            let words = section.title.split(separator: " ", maxSplits: 1).map(String.init)
            let first = words.first ?? ""
            if first == Self.expectation || keywords.contains(first) {
                said[first, default: []].append(
                    CaseSection(title: words.count > 1 ? words[1] : "", text: section.text))
            } else if first.contains("/") || first.contains(".") {
                files.append(section)
            } else {
                throw TestMistake(
                    "\(url.lastPathComponent): “=== \(section.title)” is neither a file's path nor one of "
                        + "\(keywords.union([Self.expectation]).sorted())")
            }
        }
        if said[Self.expectation] == nil { throw TestMistake("\(url.lastPathComponent) expects nothing: “=== expect”") }
        (self.files, self.said) = (files, said)
    }

    /// What stands below a keyword, in the order of the file.
    package func sections(_ keyword: String) -> [CaseSection] { said[keyword] ?? [] }

    /// The lines of the bare `=== expect`.
    package var expectedLines: [String] {
        sections(Self.expectation).filter(\.title.isEmpty).flatMap { $0.text.split(separator: "\n").map(String.init) }
    }

    /// The cases of a folder of `Tests/Fixtures`: at least one.
    package static func all(in folder: String, keywords: Set<String> = []) throws -> [CaseFile] {
        try Fixtures.files(in: folder, endings: ".case").map { try CaseFile($0, keywords: keywords) }
    }
}

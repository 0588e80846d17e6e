import Diagnostics

/// Lines of YAML for an editor to go on from.
struct FrontMatterWriter {
    private(set) var text = ""
    private let language: Language

    init(language: Language) { self.language = language }

    mutating func line(_ line: String) { text += line + "\n" }

    mutating func field(_ name: String, _ value: String) {
        line(name + ": " + String(decoding: YAMLText.scalar(Blanks.folded(value), isAlone: true), as: UTF8.self))
    }

    /// The field, or where there is no value a comment that shows how it is written.
    mutating func field(_ name: String, _ value: String?, example: Message) {
        if let value { field(name, value) } else { line("# " + name + ": " + Self.oneLine(example.text(in: language))) }
    }

    /// A list on one line.
    mutating func list(_ name: String, _ items: [String]) {
        line(name + ": " + String(decoding: YAMLText.list(items.map { Blanks.folded($0) }), as: UTF8.self))
    }

    /// A comment is one line, whatever it quotes.
    mutating func comment(_ message: Message) { line("# " + Self.oneLine(message.text(in: language))) }

    mutating func review(_ message: Message) { comment(.toReview(message)) }

    /// Organizations that are named, to be taken in by deleting `#`.
    mutating func organizations(_ found: [(ids: [String], name: String)]) {
        comment(.toReview(.organizationsNamed))
        line("# organizations:")
        for (ids, name) in found.prefix(100) {
            for id in ids { line("#   - \(id)  # \(Self.oneLine(name))") }
        }
    }

    private static func oneLine(_ text: String) -> String {
        let folded = printable(Blanks.folded(text))
        return folded.utf8.count <= 1_500 ? folded : String(folded.prefix(1_000)) + "…"
    }
}

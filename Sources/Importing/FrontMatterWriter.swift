import Content
import Diagnostics

/// Lines of YAML for an editor to go on from.
struct FrontMatterWriter {
    private(set) var text = ""
    /// Of remarks.
    private let language: Language
    /// Of the names of fields.
    private let names: Language

    init(language: Language, names: Language) {
        self.language = language
        self.names = names
    }

    func name(_ field: Field) -> String { field.name(in: names) }

    /// What a value is called in the language of the fields.
    func word(_ message: Message) -> String { message.text(in: names) }

    mutating func line(_ line: String) { text += line + "\n" }

    /// A field; `within` another one where it is indented.
    mutating func field(_ field: Field, _ value: String, isWithin: Bool = false) {
        line(
            (isWithin ? "  " : "") + name(field) + ": "
                + String(decoding: YAMLText.scalar(Blanks.folded(value), isAlone: true), as: UTF8.self))
    }

    /// A field whose value is written as it is: a date, a number, a word of the vocabulary.
    mutating func plain(_ field: Field, _ value: String) { line(name(field) + ": " + value) }

    /// A field whose value is on the lines below it.
    mutating func heading(_ field: Field) { line(name(field) + ":") }

    /// The field, or where there is no value a comment that shows how it is written.
    mutating func field(_ field: Field, _ value: String?, example: Message) {
        if let value {
            self.field(field, value)
        } else {
            line("# " + name(field) + ": " + Self.oneLine(example.text(in: language)))
        }
    }

    /// A list on one line.
    mutating func list(_ field: Field, _ items: [String]) {
        line(name(field) + ": " + String(decoding: YAMLText.list(items.map { Blanks.folded($0) }), as: UTF8.self))
    }

    /// A comment is one line, whatever it quotes.
    mutating func comment(_ message: Message) { line("# " + Self.oneLine(message.text(in: language))) }

    mutating func review(_ message: Message) { comment(.toReview(message)) }

    /// Organizations that are named, to be taken in by deleting `#`.
    mutating func organizations(_ found: [(ids: [String], name: String)]) {
        comment(.toReview(.organizationsNamed))
        line("# " + name(.organizations) + ":")
        for (ids, name) in found.prefix(100) {
            for id in ids { line("#   - \(id)  # \(Self.oneLine(name))") }
        }
    }

    private static func oneLine(_ text: String) -> String {
        let folded = printable(Blanks.folded(text))
        return folded.utf8.count <= 1_500 ? folded : String(folded.prefix(1_000)) + "…"
    }
}

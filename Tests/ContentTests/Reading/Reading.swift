import Diagnostics

@testable import Content

/// What reading a text gave, with places as the text that stands there.
struct Reading {
    let text: SourceText
    let node: Node?
    let diagnostics: [Diagnostic]

    init(yaml: String) {
        let text = SourceText(yaml)
        var diagnostics: [Diagnostic] = []
        node = YAMLReader.read(text, range: 0..<text.utf8.count, source: SourceID(0), diagnostics: &diagnostics)
        self.text = text
        self.diagnostics = diagnostics
    }

    /// `id@line:column text` of each problem.
    var problems: [String] {
        diagnostics.map { diagnostic in
            guard let location = diagnostic.location else { return diagnostic.id }
            let line = text.line(at: location.range.lowerBound)
            return "\(diagnostic.id)@\(line.number):\(line.column) \(text[location.range])"
        }
    }
}

extension Node {
    /// The shape with texts, in one line.
    var shape: String {
        switch self {
        case .scalar(let scalar): isNull ? "∅" : scalar.isPlain ? scalar.text : "‘\(scalar.text)’"
        case .list(let items, _): "[" + items.map(\.shape).joined(separator: ", ") + "]"
        case .mapping(let mapping):
            "{" + mapping.entries.map { "\($0.key.text): \($0.value.shape)" }.joined(separator: ", ") + "}"
        }
    }

    /// The places of all values in order.
    var places: [SourceLocation] {
        switch self {
        case .scalar(let scalar): [scalar.location]
        case .list(let items, let location): [location] + items.flatMap(\.places)
        case .mapping(let mapping):
            [mapping.location] + mapping.entries.flatMap { [$0.key.location] + $0.value.places }
        }
    }
}

import Diagnostics
import Vietnamese

// Lists, maps and nested records.

extension RecordReader {
    /// A list of texts; a single text is a list of one.
    mutating func texts(_ field: Field) -> [Located<String>] {
        elements(field).compactMap { node in
            guard case .scalar(let scalar) = node else {
                report(.expectedText(field: field.names), at: node.location)
                return nil
            }
            return Located(scalar.text, at: scalar.location)
        }
    }

    /// The elements of a list field: texts or nested records.
    ///
    /// What is blank is left out: a `- ` with nothing after it means nothing.
    func elements(_ field: Field) -> [Node] {
        guard let node = values.node(of: field) else { return [] }
        let all: [Node] =
            switch node {
            case .scalar(let scalar): isSpreadsheet ? scalar.split(at: "|").map { .scalar($0) } : [.scalar(scalar)]
            case .list(let nodes, _): nodes
            case .mapping(let mapping): [.mapping(mapping)]
            }
        return all.filter { node in
            guard case .scalar(let scalar) = node else { return true }
            return !scalar.isNull && !scalar.isBlank
        }
    }

    /// Whether a field's value is written as a list.
    func isList(_ field: Field) -> Bool {
        if case .list? = values.node(of: field) { true } else { false }
    }

    /// A map of labels to numbers, in its order; nil where one of them is no number.
    mutating func figures(_ field: Field) -> Located<[(label: String, value: Located<PrintedNumber>)]>? {
        guard let node = values.node(of: field) else { return nil }
        var figures: [(label: String, value: Located<PrintedNumber>?)] = []
        switch node {
        case .mapping(let mapping):
            for entry in mapping.entries {
                guard case .scalar(let scalar) = entry.value else {
                    report(.expectedText(field: entry.key.text), at: entry.value.location)
                    figures.append((entry.key.text, nil))
                    continue
                }
                figures.append((entry.key.text, number(scalar)))
            }
        case .scalar(let scalar) where isSpreadsheet:
            for part in scalar.split(at: "|") {
                let pair = part.split(at: "=")
                guard pair.count == 2 else {
                    report(.expectedMap(field: field.names), at: part.location)
                    figures.append((part.text, nil))
                    continue
                }
                figures.append((pair[0].text, number(pair[1])))
            }
        default:
            report(.expectedMap(field: field.names), at: node.location)
            return nil
        }
        let readable = figures.compactMap { figure in figure.value.map { (label: figure.label, value: $0) } }
        return readable.count == figures.count ? Located(readable, at: node.location) : nil
    }

    /// A nested mapping, read by `body` with the same rules; nil where the field is absent or no mapping.
    mutating func record<Value>(
        _ field: Field, as kind: RecordKind, _ body: (inout RecordReader) -> Value
    ) -> Value? {
        guard let node = values.node(of: field), !node.isNull else { return nil }
        guard case .mapping(let mapping) = node else {
            report(.expectedFields(field: field.names, kind.fields.map(\.names)), at: node.location)
            return nil
        }
        return read(mapping, as: kind, body)
    }

    /// A list of nested mappings; an element that is only a text is given to `text`.
    mutating func records<Value>(
        _ field: Field, as kind: RecordKind, text: ((Located<String>) -> Value)? = nil,
        _ body: (inout RecordReader) -> Value?
    ) -> [Value] {
        var values: [Value] = []
        for node in elements(field) {
            switch node {
            case .mapping(let mapping):
                if let value = read(mapping, as: kind, body) { values.append(value) }
            case .scalar(let scalar):
                if let text {
                    values.append(text(Located(scalar.text, at: scalar.location)))
                } else {
                    report(.expectedFields(field: field.names, kind.fields.map(\.names)), at: scalar.location)
                }
            case .list(_, let location):
                report(.expectedFields(field: field.names, kind.fields.map(\.names)), at: location)
            }
        }
        return values
    }

    /// What the editor accepts, with the reason that readers see.
    mutating func acknowledgements() -> [AcknowledgementDraft] {
        guard values.has(.acknowledge) else { return [] }
        let scope = kind == .article || kind == .page ? nil : location
        return records(.acknowledge, as: .acknowledgement) { reader in
            guard let id = reader.requiredText(.id), let reason = reader.requiredText(.reason) else { return nil }
            return AcknowledgementDraft(id: id, reason: reason.value, scope: scope)
        }
    }
}

extension RecordReader {
    private mutating func read<Value>(
        _ mapping: Mapping, as kind: RecordKind, _ body: (inout RecordReader) -> Value
    ) -> Value {
        var reader = RecordReader(mapping, as: kind, isSpreadsheet: isSpreadsheet, zone: zone)
        let value = body(&reader)
        diagnostics += reader.diagnostics
        return value
    }

}

extension Scalar {
    /// The parts of a cell between separators, trimmed, each at its own place; empty ones are left out.
    fileprivate func split(at separator: Character) -> [Scalar] {
        var parts: [Scalar] = []
        var offset = 0
        let quote = location.range.count == text.utf8.count ? 0 : 1
        for part in text.split(separator: separator, omittingEmptySubsequences: false) {
            let leading = part.prefix(while: \.isWhitespace).utf8.count
            let trimmed = part.dropFirst(part.prefix(while: \.isWhitespace).count)
                .reversed().drop(while: \.isWhitespace).reversed()
            let value = String(trimmed)
            if !value.isEmpty {
                let place = location.part(offset: quote + offset + leading, length: value.utf8.count)
                parts.append(Scalar(text: value, location: place, isPlain: isPlain))
            }
            offset += part.utf8.count + 1
        }
        return parts
    }
}

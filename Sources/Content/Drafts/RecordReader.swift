import Diagnostics
import Vietnamese

/// Reads the fields of one mapping into located values, and reports what does not fit.
///
/// Every reading function returns nil where the field is absent or wrong; a wrong
/// one has been reported by then, an absent one is reported by the `required…` forms.
struct RecordReader {
    let kind: RecordKind
    let location: SourceLocation
    /// Cells of a spreadsheet hold lists as `a|b` and maps as `label=value|…`, and dates as day/month/year.
    let isSpreadsheet: Bool
    let zone: SiteTimeZone
    private(set) var diagnostics: [Diagnostic] = []
    private var values: [Field: (key: Scalar, node: Node)] = [:]

    init(_ mapping: Mapping, as kind: RecordKind, isSpreadsheet: Bool = false, zone: SiteTimeZone) {
        self.kind = kind
        self.location = mapping.location
        self.isSpreadsheet = isSpreadsheet
        self.zone = zone
        for entry in mapping.entries {
            let suggests = diagnostics.count < Self.mostSuggestions
            guard let field = kind.field(of: entry.key, suggests: suggests, diagnostics: &diagnostics) else { continue }
            if let first = values[field] {
                diagnostics.report(
                    .fieldTwice(field.names), at: entry.key.location,
                    notes: [.init(.firstHere, at: first.key.location)])
                continue
            }
            values[field] = (entry.key, entry.value)
        }
    }

    /// Of the unknown fields of one record, so many get suggestions, which cost a fraction of a millisecond each.
    private static let mostSuggestions = 20

    /// A row of a spreadsheet.
    init(
        row: Mapping, as kind: RecordKind, columns: inout ColumnFields, zone: SiteTimeZone,
        diagnostics: inout [Diagnostic]
    ) {
        self.kind = kind
        location = row.location
        isSpreadsheet = true
        self.zone = zone
        for entry in row.entries {
            guard let field = columns.field(of: entry.key, diagnostics: &diagnostics) else { continue }
            values[field] = (entry.key, entry.value)
        }
    }

    mutating func report(_ problem: Problem, at location: SourceLocation, notes: [Diagnostic.Note] = []) {
        diagnostics.report(problem, at: location, notes: notes)
    }

    func has(_ field: Field) -> Bool { values[field].map { !$0.node.isNull } ?? false }

    /// The place of a field's value, or of the whole record where it is absent.
    func location(of field: Field) -> SourceLocation { values[field]?.node.location ?? location }

    /// Reports the absence of a field that the record cannot do without.
    mutating func require(_ field: Field) {
        if values[field]?.node.isNull ?? true {
            report(
                .missingField(field.names, of: kind.rawValue),
                at: values[field]?.key.location ?? location.part(offset: 0, length: 1))
        }
    }
}

// MARK: - Values

extension RecordReader {
    mutating func text(_ field: Field) -> Located<String>? {
        guard let scalar = scalar(field) else { return nil }
        return Located(scalar.text, at: scalar.location)
    }

    mutating func requiredText(_ field: Field) -> Located<String>? {
        require(field)
        guard let text = text(field) else { return nil }
        guard text.value.utf8.contains(where: { !$0.isBlank && $0 != 0x0A }) else {
            report(.missingField(field.names, of: kind.rawValue), at: text.location)
            return nil
        }
        return text
    }

    mutating func term<Value: Term>(_ field: Field) -> Located<Value>? {
        guard let scalar = scalar(field) else { return nil }
        if let term = Value(spelling: scalar.text) { return Located(term, at: scalar.location) }
        let nearest = Spelling.nearest(to: scalar.text, among: Value.spellings)
        report(
            .unknownTerm(
                scalar.text, field: field.names, nearest: nearest,
                all: Value.allCases.map { "\($0.rawValue) (\($0.label))" }),
            at: scalar.location)
        return nil
    }

    mutating func flag(_ field: Field) -> Bool {
        guard let scalar = scalar(field) else { return false }
        switch Folding.search(scalar.text) {
        case "true", "yes", "co", "dung", "x", "1": return true
        case "false", "no", "khong", "sai", "0": return false
        default:
            report(.notAFlag(scalar.text, field: field.names), at: scalar.location)
            return false
        }
    }

    mutating func number(_ field: Field) -> Located<PrintedNumber>? {
        guard let scalar = scalar(field) else { return nil }
        return number(scalar)
    }

    /// A count: a whole number that is not negative.
    mutating func count(_ field: Field) -> Located<Int>? {
        guard let number = number(field) else { return nil }
        guard let value = number.value.wholeNumber, value >= 0 else {
            report(.notACount(field: field.names), at: number.location)
            return nil
        }
        return Located(value, at: number.location)
    }

    mutating func date(_ field: Field) -> Located<PartialDate>? {
        guard let scalar = scalar(field) else { return nil }
        do throws(DateProblem) {
            return Located(try date(scalar.text), at: scalar.location)
        } catch {
            report(.date(error, written: scalar.text), at: scalar.location)
            return nil
        }
    }

    /// The years that anything can be recognized in.
    static let years = 1900...2200

    mutating func year(_ field: Field) -> Located<Int>? {
        guard let scalar = scalar(field) else { return nil }
        guard let year = Int(scalar.text), Self.years.contains(year) else {
            report(.notAYear(scalar.text), at: scalar.location)
            return nil
        }
        return Located(year, at: scalar.location)
    }
}

// MARK: - Lists, maps and nested records

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
        let all: [Node] =
            switch values[field]?.node {
            case nil: []
            case .scalar(let scalar)?: isSpreadsheet ? scalar.split(at: "|").map { .scalar($0) } : [.scalar(scalar)]
            case .list(let nodes, _)?: nodes
            case .mapping(let mapping)?: [.mapping(mapping)]
            }
        return all.filter { node in
            guard case .scalar(let scalar) = node else { return true }
            return !scalar.isNull && !scalar.isBlank
        }
    }

    /// A map of labels to numbers, in its order.
    mutating func figures(_ field: Field) -> Located<[(label: String, value: Located<PrintedNumber>)]>? {
        guard let node = values[field]?.node else { return nil }
        var figures: [(label: String, value: Located<PrintedNumber>)] = []
        switch node {
        case .mapping(let mapping):
            for entry in mapping.entries {
                guard case .scalar(let scalar) = entry.value else {
                    report(.expectedText(field: entry.key.text), at: entry.value.location)
                    continue
                }
                if let number = number(scalar) { figures.append((entry.key.text, number)) }
            }
        case .scalar(let scalar) where isSpreadsheet:
            for part in scalar.split(at: "|") {
                let pair = part.split(at: "=")
                guard pair.count == 2 else {
                    report(.expectedMap(field: field.names), at: part.location)
                    continue
                }
                if let number = number(pair[1]) { figures.append((pair[0].text, number)) }
            }
        default:
            report(.expectedMap(field: field.names), at: node.location)
            return nil
        }
        return Located(figures, at: node.location)
    }

    /// A nested mapping, read by `body` with the same rules; nil where the field is absent or no mapping.
    mutating func record<Value>(
        _ field: Field, as kind: RecordKind, _ body: (inout RecordReader) -> Value
    ) -> Value? {
        guard let node = values[field]?.node else { return nil }
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
        let scope = kind == .article || kind == .page ? nil : location
        return records(.acknowledge, as: .acknowledgement) { reader in
            guard let id = reader.requiredText(.id), let reason = reader.requiredText(.reason) else { return nil }
            return AcknowledgementDraft(id: id, reason: reason.value, scope: scope)
        }
    }
}

extension RecordReader {
    /// Spreadsheets write day/month/year; elsewhere that reads two ways and is refused.
    private func date(_ text: String) throws(DateProblem) -> PartialDate {
        let zone = zone
        do {
            return try PartialDate(iso: text) { zone.offset(on: $0) }
        } catch DateProblem.dayMonthYear where isSpreadsheet {
            return try PartialDate(printed: text) { zone.offset(on: $0) }
        }
    }

    private mutating func read<Value>(
        _ mapping: Mapping, as kind: RecordKind, _ body: (inout RecordReader) -> Value
    ) -> Value {
        var reader = RecordReader(mapping, as: kind, isSpreadsheet: isSpreadsheet, zone: zone)
        let value = body(&reader)
        diagnostics += reader.diagnostics
        return value
    }

    /// The field's scalar; nil for an absent field, and for an empty value, which is as good as absent.
    private mutating func scalar(_ field: Field) -> Scalar? {
        guard let node = values[field]?.node else { return nil }
        guard case .scalar(let scalar) = node else {
            report(.expectedText(field: field.names), at: node.location)
            return nil
        }
        return scalar.isNull ? nil : scalar
    }

    private mutating func number(_ scalar: Scalar) -> Located<PrintedNumber>? {
        do throws(NumberProblem) {
            return Located(try PrintedNumber.parse(scalar.text), at: scalar.location)
        } catch {
            report(.number(error, written: scalar.text), at: scalar.location)
            return nil
        }
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

// MARK: - Values of the content model

extension RecordReader {
    /// The record's id: required, and fit for a URL.
    mutating func identifier() -> Located<String>? {
        requiredText(.id).flatMap { checkedIdentifier($0) }
    }

    mutating func checkedIdentifier(_ id: Located<String>) -> Located<String>? {
        if Slug.isSlug(id.value), id.value.utf8.count <= 200 { return id }
        report(.badIdentifier(id.value, suggestion: Slug.make(id.value)), at: id.location)
        return nil
    }

    /// The part of the address that is an article's or page's own: `slug`, or else made of the file's name.
    mutating func slug(of name: String, in source: SourceID) -> Located<String> {
        if let written = text(.slug), let checked = checkedIdentifier(written) { return checked }
        let place = SourceLocation(startOf: source)
        let made = Slug.make(name)
        if made.isEmpty { report(.noSlug(name), at: place) }
        return Located(made, at: place)
    }

    /// Former addresses on this site: a path as it stands in the address bar, after the host.
    mutating func formerAddresses() -> [Located<String>] {
        texts(.aliases).filter { alias in
            let path = alias.value.hasPrefix("/") ? alias.value.dropFirst() : alias.value[...]
            let isUsable =
                !path.isEmpty && path.utf8.count <= 500
                && path.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\\%?#:\"<>|*".utf8.contains($0) }
                && path.split(separator: "/", omittingEmptySubsequences: false).enumerated().allSatisfy { index, part in
                    part.isEmpty ? index > 0 && part.endIndex == path.endIndex : part.first != "." && part.first != "-"
                }
            if !isUsable { report(.badAlias(alias.value), at: alias.location) }
            return isUsable
        }
    }

    mutating func terms<Value: Term>(_ field: Field) -> [Value] {
        texts(field).compactMap { text in
            if let term = Value(spelling: text.value) { return term }
            let nearest = Spelling.nearest(to: text.value, among: Value.spellings)
            report(
                .unknownTerm(
                    text.value, field: field.names, nearest: nearest,
                    all: Value.allCases.map { "\($0.rawValue) (\($0.label))" }),
                at: text.location)
            return nil
        }
    }

    /// A map of labels to numbers as figures.
    mutating func namedFigures(_ field: Field) -> Located<[Figure]>? {
        figures(field)?.map { $0.map { Figure(label: $0.label, value: $0.value) } }
    }

    /// A web address that a page may link to: http or https.
    mutating func webAddress(_ field: Field) -> String? {
        guard let text = text(field) else { return nil }
        if WebAddress.isOne(text.value) { return text.value }
        report(.notAWebAddress(text.value), at: text.location)
        return nil
    }

    /// The address that the site itself is published at, with a `/` at its end.
    mutating func siteAddress(_ field: Field) -> String? {
        guard let text = text(field) else { return nil }
        if let address = WebAddress.site(text.value) { return address }
        report(.notASiteAddress(text.value), at: text.location)
        return nil
    }
}

extension RecordReader {
    /// The `checks` of site.yml: a check's id with `error`, `warning` or `off`.
    mutating func severities() -> [String: Severity?] {
        guard let node = node(.checks) else { return [:] }
        guard case .mapping(let mapping) = node else {
            report(.expectedMap(field: Field.checks.names), at: node.location)
            return [:]
        }
        var severities: [String: Severity?] = [:]
        for entry in mapping.entries {
            if !Checks.ids.contains(entry.key.text) {
                let nearest = Spelling.nearest(to: entry.key.text, among: Checks.ids)
                report(.unknownCheck(entry.key.text, nearest: nearest), at: entry.key.location)
            }
            switch entry.value {
            case .scalar(let scalar) where scalar.text == "off": severities[entry.key.text] = .some(nil)
            case .scalar(let scalar) where Severity(rawValue: scalar.text) != nil:
                severities[entry.key.text] = Severity(rawValue: scalar.text)
            default:
                let all = ["error", "warning", "off"]
                let written = if case .scalar(let scalar) = entry.value { scalar.text } else { "…" }
                report(.unknownTerm(written, field: entry.key.text, nearest: [], all: all), at: entry.value.location)
            }
        }
        return severities
    }

    func node(_ field: Field) -> Node? { values[field]?.node }

    /// What others may call the record by, as far as it is written.
    var writtenNames: [String] {
        [Field.id, .name, .shortName, .number, .aliases].flatMap { field in
            elements(field).compactMap { node in
                if case .scalar(let scalar) = node { scalar.text } else { nil }
            }
        }
    }
}

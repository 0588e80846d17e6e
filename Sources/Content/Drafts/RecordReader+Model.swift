import Diagnostics
import Vietnamese

// Values of the content model.

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

    /// Keywords, each once: what differs in case or blanks is one, and the first is kept.
    mutating func tags() -> [String] {
        var seen: [String: SourceLocation] = [:]
        return texts(.tags).compactMap { tag in
            let slug = Slug.make(tag.value)
            guard !slug.isEmpty, slug.utf8.count <= 200 else {
                report(.tagWithoutAddress(tag.value), at: tag.location)
                return nil
            }
            let key = Folding.equivalence(tag.value)
            if let first = seen[key] {
                report(.namedTwice(tag.value), at: tag.location, notes: [.init(.firstHere, at: first)])
                return nil
            }
            seen[key] = tag.location
            return tag.value
        }
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
                    all: Value.allCases.map(\.names)),
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

    /// An address to write to, of nothing that a mail program might take for a second recipient or a header.
    mutating func mailAddress(_ field: Field) -> String? {
        guard let text = text(field) else { return nil }
        if WebAddress.isMail(text.value) { return text.value }
        report(.notAMailAddress(text.value), at: text.location)
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

    func node(_ field: Field) -> Node? { values.node(of: field) }

    /// What others may call the record by, as far as it is written.
    var writtenNames: [String] {
        [Field.id, .name, .shortName, .number, .aliases].flatMap { field in
            elements(field).compactMap { node in
                if case .scalar(let scalar) = node { scalar.text } else { nil }
            }
        }
    }
}

package import Diagnostics
package import Vietnamese

/// A rule set for yearly ratings as site.yml declares it.
package struct RatingRuleDraft: Sendable {
    package let from: PartialDate?
    package let to: PartialDate?
    package let document: Located<String>?
    package let items: [RatingRule.Item]

    /// Each item is a rating, or a rating with the rule set's own words for it.
    init(_ reader: inout RecordReader) {
        from = reader.date(.from)?.value
        let to = reader.date(.to)
        self.to = to?.value
        document = reader.text(.document)
        reader.require(.items)
        var items: [RatingRule.Item] = []
        for node in reader.elements(.items) {
            switch node {
            case .scalar(let scalar):
                if let rating = reader.rating(scalar) { items.append(.init(rating: rating, wording: nil)) }
            case .mapping(let mapping):
                for entry in mapping.entries {
                    guard let rating = reader.rating(entry.key) else { continue }
                    guard case .scalar(let wording) = entry.value else {
                        reader.report(.expectedText(field: entry.key.text), at: entry.value.location)
                        continue
                    }
                    items.append(.init(rating: rating, wording: wording.isNull ? nil : wording.text))
                }
            case .list(_, let location):
                reader.report(.expectedText(field: Field.items.names), at: location)
            }
        }
        self.items = items
        if let from, let to, to.value.start < from.start { reader.report(.spanBackwards, at: to.location) }
    }
}

extension RecordReader {
    fileprivate mutating func rating(_ scalar: Scalar) -> Rating? {
        if let rating = Rating(spelling: scalar.text) { return rating }
        report(
            .unknownTerm(
                scalar.text, field: Field.items.names,
                nearest: Spelling.nearest(to: scalar.text, among: Rating.spellings),
                all: Rating.allCases.map { "\($0.rawValue) (\($0.label))" }), at: scalar.location)
        return nil
    }
}

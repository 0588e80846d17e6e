/// What a field of a record holds, for who compares and writes records field by field.
package enum FieldShape: Hashable, Sendable {
    case identifier, text, webAddress, organizationKind, eventKind, recognitionStatus, date, year, count
    /// Texts that are no references: other names.
    case texts
    case reference(RecordKind)
    case references(RecordKind)
}

extension RecordKind {
    /// The shape of a field that a cell of a spreadsheet can hold; nil for one with fields of its own, and for one
    /// that no such record has.
    package func shape(of field: Field) -> FieldShape? {
        switch (self, field) {
        case (_, .acknowledge), (_, .headcount): nil
        case (.organization, .kind), (.event, .kind): .organizationKind
        case (.event, .event): .eventKind
        // Names, terms or kinds, which depends on the event.
        case (.event, .organization), (.event, .from), (.event, .to): .texts
        case (.organization, .members): .count
        case (.organization, .parent), (.recognition, .parent), (.event, .parent): .reference(.organization)
        case (.recognition, .organization), (.recognition, .scope), (.document, .scope): .reference(.organization)
        case (.recognition, .award): .reference(.award)
        case (.recognition, .document), (.event, .document): .reference(.document)
        case (.recognition, .source), (.event, .source): .reference(.article)
        case (.recognition, .status): .recognitionStatus
        case (.recognition, .year): .year
        case (.document, .year): .date
        case (.document, .replaces): .references(.document)
        case (.document, .url): .webAddress
        case (_, .id): .identifier
        case (_, .aliases): .texts
        case (_, .date), (_, .from), (_, .to): .date
        default: fields.contains(field) ? .text : nil
        }
    }

    /// The folder below `Content/` where such records are; nil for what is a part of others.
    package var folder: String? { ContentFile.recordFolders.first { $0.kind == self }?.name }

    /// The field that a column's name means here, or one of `others`, which a spreadsheet may have besides.
    package func field(named name: String, besides others: [Field] = []) -> Field? {
        Field.find(name, among: fields + others, synonyms: synonyms)
    }
}

import Diagnostics
import Markdown

extension Resolver {
    /// One article with more would be no article; each may cost a page's work.
    private static let mostEmbeds = 30

    /// The blocks of a text, nil where a parameter is missing or wrong, which has been reported.
    mutating func resolve(_ embeds: [MarkdownDocument.Embed]) -> [Embed?] {
        embeds.enumerated().map { number, embed in
            if number == Self.mostEmbeds {
                diagnostics.report(.tooManyEmbeds(limit: Self.mostEmbeds), at: embed.location)
            }
            return number < Self.mostEmbeds ? resolve(embed) : nil
        }
    }
}

extension Resolver {
    private mutating func resolve(_ embed: MarkdownDocument.Embed) -> Embed? {
        guard let kind = RecordKind(rawValue: embed.name) else { return nil }
        let entries = embed.parameters.map { key, value in
            Mapping.Entry(key: Scalar(embed: key), value: .scalar(Scalar(embed: value)))
        }
        var reader = RecordReader(Mapping(entries: entries, location: embed.location), as: kind, zone: settings.zone)
        let title = reader.text(.title)?.value
        let content: Embed.Content? =
            switch kind {
            case .boardEmbed: board(&reader)
            case .totalsEmbed: totals(&reader)
            case .chartEmbed: chart(&reader)
            default: timeline(&reader)
            }
        diagnostics += reader.diagnostics
        return content.map { Embed(content: $0, title: title, location: embed.location) }
    }

    private mutating func board(_ reader: inout RecordReader) -> Embed.Content? {
        let award = award(reader.requiredText(.award))
        let year = reader.year(.year)
        guard let scope = optionalOrganization(reader.text(.scope)), let award else { return nil }
        return .board(award, year: year, scope: scope)
    }

    private mutating func totals(_ reader: inout RecordReader) -> Embed.Content? {
        let year = reader.year(.year)
        let award = optionalAward(reader.text(.award))
        let scope = optionalOrganization(reader.text(.scope))
        guard let award, let scope else { return nil }
        if award == nil, year == nil, scope == nil {
            reader.report(.embedShowsEverything(naming: [.award, .year, .scope]), at: reader.start)
            return nil
        }
        return .totals(award, year: year, scope: scope)
    }

    private mutating func timeline(_ reader: inout RecordReader) -> Embed.Content? {
        let organization = optionalOrganization(reader.text(.organization))
        let award = optionalAward(reader.text(.award))
        guard let organization, let award else { return nil }
        if award == nil, organization == nil {
            reader.report(.embedShowsEverything(naming: [.organization, .award]), at: reader.start)
            return nil
        }
        return .timeline(organization, award)
    }

    private mutating func chart(_ reader: inout RecordReader) -> Embed.Content? {
        reader.require(.of)
        let subject: Located<ChartSubject>? = reader.term(.of)
        let kind: Located<ChartKind>? = reader.term(.kind)
        let (from, to) = (reader.year(.from), reader.year(.to))
        guard let subject = subject?.value else { return nil }
        if let from, let to, from.value > to.value {
            reader.report(.spanBackwards, at: to.location)
            return nil
        }
        for field in subject.requiredFields { reader.require(field) }
        for field in RecordKind.chartEmbed.fields where !(subject.fields + [.of, .kind, .title]).contains(field) {
            guard let key = reader.key(of: field) else { continue }
            reader.report(.embedParameterUnused(field.names, of: subject.names), at: key.location)
        }
        if let kind, !subject.kinds.contains(kind.value) {
            let fitting = subject.kinds.map(\.names)
            reader.report(
                .chartKindDoesNotFit(kind.value.names, of: subject.names, fitting: fitting), at: kind.location)
        }
        return figures(of: subject, &reader).map {
            .chart(ChartRequest(figures: $0, kind: kind, from: from?.value, to: to?.value))
        }
    }

    private mutating func figures(of subject: ChartSubject, _ reader: inout RecordReader) -> ChartRequest.Figures? {
        let award = subject.fields.contains(.award) ? award(reader.text(.award)) : nil
        guard let scope = optionalOrganization(reader.text(.scope)) else { return nil }
        switch (subject, award, scope) {
        case (.recognized, let award?, _): return .recognized(award, scope: scope)
        case (.share, let award?, let scope?): return .share(award, scope: scope)
        case (.members, _, let scope?): return .members(scope)
        case (.statistic, _, _): return reader.text(.measure).map { .statistic($0, scope: scope) }
        case (.total, let award?, let scope?): return .total(award, scope: scope, year: reader.year(.year))
        default: return nil
        }
    }

    /// What need not be named: nothing where it is not, nil where it is named and does not exist.
    private mutating func optionalOrganization(_ name: Located<String>?) -> Reference<Organization>?? {
        guard name != nil else { return .some(nil) }
        return organization(name).map { .some($0) }
    }

    private mutating func optionalAward(_ name: Located<String>?) -> Reference<Award>?? {
        guard name != nil else { return .some(nil) }
        return award(name).map { .some($0) }
    }
}

extension Scalar {
    fileprivate init(embed text: Located<String>) {
        self.init(text: text.value, location: text.location, isPlain: true)
    }
}

extension RecordReader {
    /// Where a block begins.
    fileprivate var start: SourceLocation { location.part(offset: 0, length: 1) }
}

extension Problem {
    fileprivate static func embedShowsEverything(naming fields: [Field]) -> Problem {
        embedShowsEverything(fields.map(\.names))
    }
}

import Diagnostics
import Vietnamese

/// A document is not cited as if it held when another has replaced it.
///
/// What is dated on or after the replacing document's date counts; a document that is known only by its year or month
/// counts from the next. Who cites both knows of the replacement.
enum DocumentReplaced: SiteCheck {
    static let rules: [Rule] = [.documentReplaced]

    static func findings(in site: Site) -> [Diagnostic] {
        let replacements = Replacements(site)
        if replacements.isEmpty { return [] }
        var findings: [Diagnostic] = []
        for article in site.articles {
            let cited = article.citations.map(\.document)
            for citation in article.citations {
                guard let by = replacements.replacement(of: citation.document, on: article.date.start),
                    !site.relations.replacementsOfDocument[citation.document].contains(where: cited.contains)
                else { continue }
                findings.append(finding(citation.document, by, at: citation.location, site))
            }
        }
        for recognition in site.recognitions {
            guard let document = recognition.evidence.document, let date = recognition.date?.start,
                let by = replacements.replacement(of: document, on: date)
            else { continue }
            findings.append(finding(document, by, at: recognition.evidence.documentPlace, site))
        }
        for award in site.awards {
            for criteria in award.criteria {
                // Criteria hold to the day before the replacement, or longer than their document.
                guard let document = criteria.document,
                    let by = replacements.replacement(of: document, on: criteria.to?.end.map { $0 - 1 } ?? site.now)
                else { continue }
                findings.append(finding(document, by, at: criteria.documentPlace, site))
            }
        }
        return findings
    }

    private static func finding(
        _ document: Reference<OfficialDocument>, _ by: Reference<OfficialDocument>, at location: SourceLocation?,
        _ site: Site
    ) -> Diagnostic {
        let date = site[by].date.map { DateText.text($0, style: .document) } ?? ""
        return Diagnostic(
            .documentReplaced(site[document].title, by: site[by].title, date: date), at: location,
            notes: [.init(.replacementIsHere, at: site[by].remarks.location)])
    }
}

/// From when on each document is replaced, and by which.
private struct Replacements {
    private var first: [Int: (start: Int64, by: Reference<OfficialDocument>)] = [:]

    init(_ site: Site) {
        for reference in site.allDocuments {
            let document = site[reference]
            guard !document.replaces.isEmpty, let date = document.date, !date.isRange,
                let start = date.precision >= .day ? date.start : date.end
            else { continue }
            for replaced in document.replaces where first[replaced.index].map({ start < $0.start }) ?? true {
                first[replaced.index] = (start, reference)
            }
        }
    }

    var isEmpty: Bool { first.isEmpty }

    func replacement(
        of document: Reference<OfficialDocument>, on date: Int64
    ) -> Reference<OfficialDocument>? {
        first[document.index].flatMap { date >= $0.start ? $0.by : nil }
    }
}

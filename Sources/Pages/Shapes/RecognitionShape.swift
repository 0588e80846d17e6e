package import Content
import Diagnostics
package import Templates
import Vietnamese

extension Recognition: TemplateObject {
    package static let shapeName = "recognition"
    package static let shape = Shape(
        Recognition.self, context: SiteContext.self, "Một lần xét danh hiệu / Where a unit stands with an award"
    ) { p in
        p.property("organization", "Who.") { recognition, context in context.site[recognition.organization] }
        p.property("then", "Who, as it was called at the end of the period.") { recognition, _ in
            NamedThen(recognition.organization, on: recognition.period.endOfLastYear)
        }
        p.property("award", "For what.") { recognition, context in context.site[recognition.award] }
        p.property("period", "The year or span, as text.") { recognition, _ in recognition.period.text }
        p.property("year", "The last year of the period.") { recognition, _ in recognition.period.years.upperBound }
        p.property("status", "recognized, approved, registered, …") { recognition, _ in recognition.status.rawValue }
        p.property("statusLabel", "The status in Vietnamese.") { recognition, _ in recognition.status.label }
        p.property("counts", "Whether it counts on a board.") { recognition, _ in recognition.status.counts }
        p.property("date", "When it was decided.") { recognition, _ in DateView(recognition.date) }
        p.property("issuer", "Who decided.") { recognition, _ in recognition.issuer }
        p.property("scope", "The organization whose organ decided.") { recognition, context in
            recognition.scope.map { context.site[$0] }
        }
        p.property("criteria", "The criteria in force in its year, where the award has had several versions.") {
            recognition, context in
            let award = context.site[recognition.award]
            return award.criteria.count > 1 ? award.criteria(in: recognition.period.years.upperBound) : nil
        }
        p.property("evidence", "What backs it.") { recognition, _ in recognition.evidence }
        p.remarks(\.remarks)
    }

    static func newestFirst(_ recognitions: [Recognition]) -> [Recognition] {
        recognitions.enumerated().sorted { a, b in
            let (first, second) = (a.element.period.years, b.element.period.years)
            return (second.upperBound, second.lowerBound, a.offset) < (first.upperBound, first.lowerBound, b.offset)
        }.map(\.element)
    }
}

extension Evidence: ShapedValue {
    package static let shapeName = "evidence"
    package static let shape = describe("Căn cứ / What backs a record") { p in
        p.property("document", "The document.") { evidence, context in evidence.document.map { context.site[$0] } }
        p.property("article", "The article.") { evidence, context in evidence.source.map { context.site[$0] } }
        p.property("url", "The article's address, at the quote's place in it.") { evidence, context in
            QuoteAddress.path(of: evidence, in: context)
        }
        p.property("quote", "Words of that article.") { evidence, _ in evidence.quote?.value }
        p.property("isVerified", "Whether the quote stands in the article.") { evidence, context in
            evidence.quote.flatMap { context.quotations.place(of: $0) } != nil
        }
        p.property("isMissing", "Whether there is none.") { evidence, _ in evidence.isMissing }
    }
}

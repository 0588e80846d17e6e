package import Content
import Diagnostics
package import Templates
import Vietnamese

extension Recognition: TemplateObject {
    package static let shapeName = "recognition"
    package static let lifetime = Lifetime.lasting
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
        p.property("status", "Where it stands now: recognized, approved, registered, … withdrawn, once it was.") {
            recognition, context in
            context.site.outcome(of: recognition).status.rawValue
        }
        p.property("statusLabel", "The status in Vietnamese.") { recognition, context in
            recognition.statusLabel(in: context.site)
        }
        p.property("decided", "The step that was decided, in Vietnamese, whatever has become of it since.") {
            recognition, context in
            context.site.outcome(of: recognition).decided.label
        }
        p.property("counts", "Whether it counts on a board of any year.") { recognition, context in
            context.site.outcome(of: recognition).counts
        }
        p.property("countedPeriod", "The years in which it counts: 2020–2022, 2024; none where it does not.") {
            recognition, context in
            recognition.countedPeriod(in: context.site)
        }
        p.property("isStamped", "Whether it bears the stamp of recognized cells.") { recognition, context in
            context.site.isStamped(recognition)
        }
        p.property("withdrawals", "What took it back, the earliest first.") { recognition, context in
            let site = context.site
            return site.outcome(of: recognition).withdrawals.map { WithdrawalView($0, of: recognition) }
        }
        p.property("withdrew", "Of a withdrawal, the recognitions that it took back.") { recognition, context in
            context.site.outcome(of: recognition).withdrew
        }
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

    /// As readers see it where it stands by itself: a withdrawal is one thing, what it took back is another.
    func statusLabel(in site: Site) -> String {
        let outcome = site.outcome(of: self)
        return outcome.isWithdrawn ? "đã bị thu hồi" : outcome.status.label
    }

    /// The period as it is written, or the years that are left of it.
    func countedPeriod(in site: Site) -> String? {
        let outcome = site.outcome(of: self)
        guard outcome.counts else { return nil }
        return outcome.withdrawals.isEmpty ? period.text : YearFigures.text(of: outcome.countedYears)
    }

    static func newestFirst(_ recognitions: [Recognition]) -> [Recognition] {
        recognitions.enumerated().sorted { a, b in
            let (first, second) = (a.element.period.years, b.element.period.years)
            return (second.upperBound, second.lowerBound, a.offset) < (first.upperBound, first.lowerBound, b.offset)
        }.map(\.element)
    }
}

/// A record that took a recognition back, as readers of that recognition see it.
struct WithdrawalView: ShapedValue {
    let record: Recognition
    /// Nil: all of it.
    let years: [Int]?

    init(_ withdrawal: Outcome.Withdrawal, of recognition: Recognition) {
        record = withdrawal.record
        years = withdrawal.years.count == recognition.period.years.count ? nil : withdrawal.years
    }

    package static let shapeName = "withdrawal"
    package static let shape = describe("Lần thu hồi một công nhận / What took a recognition back") { p in
        p.property("years", "The years that it took; none where it took all.") { withdrawal, _ in
            withdrawal.years.map { YearFigures.text(of: $0) }
        }
        p.property("date", "When it was decided.") { withdrawal, _ in DateView(withdrawal.record.date) }
        p.property("issuer", "Who decided.") { withdrawal, _ in withdrawal.record.issuer }
        p.property("evidence", "What backs it.") { withdrawal, _ in withdrawal.record.evidence }
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

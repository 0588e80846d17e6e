package import Content
import Diagnostics
package import Templates

extension Standing: ShapedValue {
    package static let shapeName = "standing"
    package static let shape = describe(
        "Quá trình phấn đấu một danh hiệu / Where a unit stands with one award over the years"
    ) { p in
        p.property("award", "The award.") { standing, context in context.site[standing.award] }
        p.property("entries", "What is recorded, by year or term, newest first.") { standing, _ in standing.entries }
        p.property("streak", "How many years in a row it was recognized, up to the last; 0 for awards by term.") {
            standing, _ in
            standing.streak?.count ?? 0
        }
        p.property("streakYears", "These years: 2022–2024.") { standing, _ in
            standing.streak.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
        }
        p.property("missingYears", "Years in between of which nothing is recorded, newest first.") { standing, _ in
            standing.missingYears
        }
        p.property("pending", "Registrations and approvals of past years without an outcome.") { standing, context in
            context.objects(standing.pending)
        }
    }
}

extension Standing.Entry: ShapedValue {
    package static let shapeName = "standingEntry"
    package static let shape = describe("Một năm hay nhiệm kỳ / One year or term of a standing") { p in
        p.property("period", "The year or span, as text.") { entry, _ in entry.period.text }
        p.property("records", "The record that says how it ended, then the steps before it.") { entry, context in
            context.objects(entry.records)
        }
        p.property("counts", "Whether it was recognized or retained, and that was not withdrawn.") { entry, _ in
            entry.counts
        }
        p.property("isStamped", "Whether one of the records bears the stamp of recognized cells.") { entry, context in
            context.objects(entry.records).contains { context.site.isStamped($0) }
        }
    }
}

extension YearlyRating: TemplateObject {
    package static let shapeName = "rating"
    package static let lifetime = Lifetime.lasting
    package static let shape = Shape(
        YearlyRating.self, context: SiteContext.self, "Xếp loại chất lượng / How well a unit did its work in a year"
    ) { p in
        p.property("organization", "Who.") { rating, context in context.site[rating.organization] }
        p.property("year", "The year.") { rating, _ in rating.year.value }
        p.property("rating", "excellent, good, completed or not-completed.") { rating, _ in
            rating.rating.value.rawValue
        }
        p.property("label", "The rating in the words of the rule set in force.") { rating, context in
            let rule = context.site.ratingRule(in: rating.year.value)
            return rule?.item(of: rating.rating.value)?.wording ?? rating.rating.value.label
        }
        p.property("rule", "The document of the rule set in force, where site.yml declares one.") { rating, context in
            context.site.ratingRule(in: rating.year.value)?.document.map { context.site[$0] }
        }
        p.property("evidence", "What backs it.") { rating, _ in rating.evidence }
        p.remarks(\.remarks)
    }
}

/// What is named and reported of one board below one committee.
struct RollupView: ShapedValue {
    let board: Board
    let rollup: Rollup

    static func all(of organization: Reference<Organization>, in context: SiteContext) -> [RollupView] {
        context.boards.rollups(of: organization).map { RollupView(board: $0.board, rollup: $0.rollup) }
    }

    package static let shapeName = "rollup"
    package static let shape = describe(
        "Số nêu tên và số báo cáo của một đảng bộ / What is named and reported below one committee"
    ) { p in
        p.property("award", "The award.") { view, context in context.site[view.board.award] }
        p.property("year", "The year.") { view, _ in view.board.year }
        p.property("url", "The whole board's address on this host.") { view, context in
            context.addresses.path(.board(view.board.award, year: view.board.year))
        }
        p.property("namedCount", "Organizations below it that records name, each once.") { view, _ in
            view.rollup.namedCount
        }
        p.property("reportedCount", "Its own reported count, or else the sum of the topmost below it.") { view, _ in
            view.rollup.reportedCount
        }
        p.property("total", "The total that the count is from; none where it is a sum.") { view, context in
            view.rollup.own.map { context.site[$0] }
        }
        p.property("summed", "How many reports it is the sum of; 0 where it is no sum.") { view, _ in
            view.rollup.own == nil ? view.rollup.summedCount : 0
        }
        p.property("coverage", "How far the two meet: “đã nêu tên 0/11 chi bộ”.") { view, _ in
            BoardCoverage.text(named: view.rollup.namedCount, reported: view.rollup.reportedCount)
        }
    }
}

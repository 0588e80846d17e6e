import Content
import Vietnamese

/// A month in which articles appeared.
struct Month: Sendable {
    let year: Int
    let month: Int
    let articles: [Reference<Article>]

    /// An article whose date says no more than the year, or a span over several months, is in none.
    static func all(of site: Site) -> [Month] {
        var articles: [Int: [Reference<Article>]] = [:]
        for article in site.allArticles {
            if let month = site[article].date.month { articles[month, default: []].append(article) }
        }
        return articles.sorted { $0.key > $1.key }
            .map { Month(year: $0 / 12, month: $0 % 12 + 1, articles: $1) }
    }
}

extension PartialDate {
    /// The months since the year 0 of the only month that it names; of “since 17 June” that is June.
    fileprivate var month: Int? {
        let last = lastDay ?? firstDay
        guard precision >= .month, (last.year, last.month) == (firstDay.year, firstDay.month) else { return nil }
        return firstDay.year * 12 + firstDay.month - 1
    }
}

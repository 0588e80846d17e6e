import Diagnostics
import Vietnamese

/// An article is changed and corrected after it has appeared.
enum OrderOfDates: SiteCheck {
    static let rules: [Rule] = [.beforePublication]

    static func findings(in site: Site) -> [Diagnostic] {
        site.articles.flatMap { article in
            [finding(article.updated, .updated, in: article)]
                + article.corrections.map { finding($0.date, .date, in: article) }
        }.compactMap(\.self)
    }

    /// Only what was wholly over before the article appeared: “7/2021” is not before 5 July 2021.
    private static func finding(_ date: Located<PartialDate>?, _ field: Field, in article: Article) -> Diagnostic? {
        guard let date, let end = date.value.end, end <= article.date.start else { return nil }
        return Diagnostic(
            .beforePublication(
                isCorrection: field == .date, DateText.text(date.value, style: .list),
                appeared: DateText.text(article.date, style: .list)),
            at: date.location)
    }
}

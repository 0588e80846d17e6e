import Diagnostics
import Vietnamese

/// When the output would next change by time alone: an article falls due or expires, or a day comes that events,
/// lives of organizations or pending recognitions turn on.
enum NextChange {
    /// The first such moment after the one that the build is for, in seconds since 1970 UTC; nil where there is none.
    static func moment(of articles: [ArticleDraft], _ publication: PublicationRule, in site: Site) -> Int64? {
        let day = days(in: site).min().map { PartialDate($0) { site.settings.zone.offset(on: $0) }.start }
        return (publication.changes(of: articles) + [day].compactMap(\.self)).min()
    }

    /// The days to come on which something begins or is over.
    private static func days(in site: Site) -> [CalendarDate] {
        let hierarchy = site.hierarchy
        var days = site.events.map(\.date.firstDay)
        for organization in site.allOrganizations {
            let life = hierarchy.life(of: organization)
            if let first = life.from { days.append(first) }
            if let last = life.to?.adding(days: 1) { days.append(last) }
        }
        // Whether what was planned or registered is still without an outcome is asked when its years are over.
        for recognition in site.recognitions where !recognition.status.isOutcome {
            let over = recognition.period.years.upperBound + 1
            if let day = try? CalendarDate(year: over, month: 1, day: 1) { days.append(day) }
        }
        return days.filter { $0 > hierarchy.today }
    }
}

extension PublicationRule {
    /// The moments after this one at which one of the articles appears or goes.
    fileprivate func changes(of articles: [ArticleDraft]) -> [Int64] {
        articles.filter { !$0.isDraft || showsDrafts }.flatMap { article -> [Int64] in
            let start = (article.publish ?? article.date.value).start
            let end = showsExpired ? nil : article.expires?.value.start
            // What is over before it begins never appears.
            if let end, end <= start { return [] }
            return [showsFuture ? nil : start, end].compactMap { $0 }.filter { $0 > now }
        }
    }
}

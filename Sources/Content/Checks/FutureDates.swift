import Diagnostics
import Vietnamese

/// What has happened has no date after the moment that the site is built for.
enum FutureDates: SiteCheck {
    static let rules: [Rule] = [.futureDate]

    static func findings(in site: Site) -> [Diagnostic] {
        let today = Today(site)
        var findings = site.recognitions.compactMap { today.finding(in: $0) }
        findings += site.totals.compactMap { today.finding(in: $0) }
        findings += site.statistics.compactMap { today.finding($0.asOf, in: $0.remarks, .asOf) }
        findings += site.documents.compactMap { document in
            today.finding(
                document.date, in: document.remarks,
                document.remarks.place(ofWritten: .date) == nil ? .year : .date)
        }
        findings += site.organizations.flatMap { $0.headcounts.compactMap { today.finding($0.date) } }
        findings += site.articles.flatMap { today.findings(in: $0) }
        findings += site.pages.compactMap { today.finding($0.updated) }
        return findings
    }
}

/// The moment that a site is built for.
private struct Today {
    private let now: Int64
    private let zone: SiteTimeZone

    init(_ site: Site) {
        now = site.now
        zone = site.settings.zone
    }

    func finding(_ date: Located<PartialDate>?) -> Diagnostic? {
        guard let date, date.value.start > now else { return nil }
        return finding(DateText.text(date.value, style: .list), at: date.location)
    }

    func finding(_ date: PartialDate?, in record: Remarks, _ field: Field) -> Diagnostic? {
        finding(date.map { Located($0, at: record.place(of: field)) })
    }

    /// A plan may be for a time to come, and so may a registration; a decision may not.
    func finding(in recognition: Recognition) -> Diagnostic? {
        if recognition.status == .planned { return nil }
        return finding(recognition.date, in: recognition.remarks, .date)
            ?? finding(recognition.period, recognition.status, in: recognition.remarks)
    }

    func finding(in total: Total) -> Diagnostic? {
        finding(total.asOf, in: total.remarks, .asOf) ?? finding(total.period, total.status, in: total.remarks)
    }

    /// An article that is itself still to come is shown only to who asks for it, and what it says is of its own date.
    func findings(in article: Article) -> [Diagnostic] {
        if article.date.start > now { return [] }
        let dates = [article.updated, article.origin?.date] + article.corrections.map(\.date)
        return dates.compactMap { finding($0) }
    }

    private func finding(_ period: Period, _ status: RecognitionStatus, in record: Remarks) -> Diagnostic? {
        switch status {
        case .planned, .registered, .approved: return nil
        case .recognized, .retained, .notMet, .withdrawn: break
        }
        guard period.start(in: zone) > now else { return nil }
        return finding(period.text, at: record.place(ofWritten: .year) ?? record.place(of: .from))
    }

    private func finding(_ date: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(.futureDate(date, today: text), at: place)
    }

    /// The day as readers write it.
    private var text: String {
        // Days and minutes are counted from 1970, so their sizes are known.
        let days = Int(now.divided(by: 86_400))
        let offset = CalendarDate(dayNumber: days).map { zone.offset(on: $0) } ?? 0
        let local = CalendarDate(dayNumber: Int((now + Int64(offset) * 60).divided(by: 86_400)))
        return local.map { DateText.text(PartialDate($0) { zone.offset(on: $0) }, style: .list) } ?? "?"
    }
}

extension Int64 {
    /// Rounded down, for moments before 1970 too.
    fileprivate func divided(by divisor: Int64) -> Int64 {
        self >= 0 ? self / divisor : (self + 1) / divisor - 1
    }
}

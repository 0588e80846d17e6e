import Content
import Diagnostics
import Vietnamese

extension Withheld.Reason {
    /// What an editor is told of a page that readers do not see.
    func mark(in zone: SiteTimeZone) -> Message {
        switch self {
        case .draft: .draftPage
        case .expired: .expiredPage
        case .future(let moment): .futurePage(Self.text(of: moment, in: zone))
        }
    }

    /// `08:00 ngày 1/3/2026`, by the clock of the site.
    private static func text(of moment: Int64, in zone: SiteTimeZone) -> String {
        let day = zone.day(at: moment)
        let minutes = Int(clamping: moment) / 60 + zone.offset(on: day)
        let ofDay = ((minutes % 1_440) + 1_440) % 1_440
        let (hour, minute) = (ofDay / 60, ofDay % 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute), \(day.day)/\(day.month)/\(day.year)"
    }
}

/// A date as readers see it, in its offset.
package enum DateText {
    /// How much is said, and how.
    package enum Style: Sendable {
        /// `Thứ Hai, 23/10/2017, 17:01 (GMT+7)`
        case article
        /// `23/10/2017`
        case list
        /// As citations have it: `ngày 06/7/2018`
        case document
        /// `ngày 03 tháng 4 năm 2018`
        case long
    }

    /// `23/10/2017`.
    package static func text(_ day: CalendarDate) -> String {
        var text = DateDigits()
        text.append(day.day, width: 2)
        text.append("/")
        text.append(day.month, width: 2)
        text.append("/")
        text.append(day.year, width: 1)
        return text.string
    }

    package static func text(_ date: PartialDate, style: Style) -> String {
        if date.isOpenEnded { return open(date.first, style: style) }
        guard let last = date.last else { return text(date.first, style: style) }
        if date.first.precision == .year, last.precision == .year {
            return "\(date.first.day.year) – \(last.day.year)"
        }
        return "từ \(text(date.first, style: style)) đến \(text(last, style: style))"
    }
}

extension DateText {
    /// In running text a day below 10 gets a zero, in “ngày … tháng … năm …” the months 1 and 2 get one too.
    private static func text(_ point: DatePoint, style: Style) -> String {
        let day = point.day
        switch point.precision {
        case .minute where style == .article, .second where style == .article:
            return "\(article(day)), \(point.clock) (\(zone(point.offset)))"
        case .day, .minute, .second:
            switch style {
            case .article: return article(day)
            case .list: return text(day)
            case .document: return "ngày \(day.day.padded(2))/\(day.month)/\(day.year)"
            case .long: return "ngày \(day.day.padded(2)) tháng \(month(day)) năm \(day.year)"
            }
        case .month:
            switch style {
            case .list: return "\(day.month.padded(2))/\(day.year)"
            case .article, .document: return "tháng \(day.month)/\(day.year)"
            case .long: return "tháng \(month(day)) năm \(day.year)"
            }
        case .quarter:
            let number = ["I", "II", "III", "IV"][(point.quarter - 1) % 4]
            return style == .long ? "quý \(number) năm \(day.year)" : "quý \(number)/\(day.year)"
        case .year:
            return style == .list ? "\(day.year)" : "năm \(day.year)"
        }
    }

    /// A day that an open range begins on is said by the day before it: “sau ngày 16/6/2022”.
    private static func open(_ point: DatePoint, style: Style) -> String {
        let spoken: Style = style == .long ? .long : .document
        guard point.precision == .day, let before = point.day.adding(days: -1) else {
            return "từ \(text(point, style: spoken))"
        }
        return "sau \(text(DatePoint(day: before, precision: .day, offset: point.offset), style: spoken))"
    }

    private static func article(_ day: CalendarDate) -> String { "\(day.weekday.name), \(text(day))" }

    private static func month(_ day: CalendarDate) -> String { day.month <= 2 ? day.month.padded(2) : "\(day.month)" }

    /// `GMT+7`, `GMT+5:30`, `GMT`.
    private static func zone(_ offset: Int) -> String {
        if offset == 0 { return "GMT" }
        let minutes = abs(offset)
        let rest = minutes % 60 == 0 ? "" : ":\((minutes % 60).padded(2))"
        return "GMT\(offset < 0 ? "-" : "+")\(minutes / 60)\(rest)"
    }
}

package import Diagnostics
package import Vietnamese

// How the problems of dates and numbers become reports.
extension Problem {
    package static func date(_ problem: DateProblem, written: String) -> Problem {
        switch problem {
        case .notADate, .wrongWeekday, .noSuchQuarter: .notADate(written)
        case .noSuchDay: .noSuchDate(written, part: Message(vi: "không có ngày này", en: "there is no such day"))
        case .noSuchMonth: .noSuchDate(written, part: Message(vi: "không có tháng này", en: "there is no such month"))
        case .noSuchTime: .noSuchDate(written, part: Message(vi: "không có giờ này", en: "there is no such time"))
        case .noSuchOffset:
            .noSuchDate(written, part: Message(vi: "không có múi giờ này", en: "there is no such offset"))
        case .yearOutOfRange:
            .noSuchDate(written, part: Message(vi: "năm phải từ 1 đến 9999", en: "years are 1 to 9999"))
        case .dayMonthYear(let suggestion): .dayMonthYear(written, suggestion: suggestion)
        case .endsBeforeStart: .spanBackwards
        case .spreadsheetDay(let meant):
            .spreadsheetDay(
                written, day: meant.day.iso, printed: DateText.text(meant.day),
                ofOldMacs: DateText.text(meant.dayOfOldMacs))
        }
    }

    static func number(_ problem: NumberProblem, written: String) -> Problem {
        switch problem {
        case .notANumber: .notANumber(written)
        case .tooLarge: .numberTooLarge(written)
        case .decimalPoint(let meant), .englishGrouping(let meant): .ambiguousNumber(written, meant: meant)
        }
    }
}

/// What is wrong with a text that should be a date.
package enum DateProblem: Error, Hashable, Sendable {
    case notADate
    case noSuchDay
    case noSuchMonth
    case noSuchQuarter
    case noSuchTime
    case noSuchOffset
    /// Years are 1 to 9999.
    case yearOutOfRange
    /// A date as it is printed (`05/07/2021`, `tháng 2/2018`) where ISO 8601 is due: the same in ISO 8601.
    case dayMonthYear(suggestion: String)
    /// The printed weekday is not the one of the printed date.
    case wrongWeekday(printed: Weekday, actual: Weekday)
    case endsBeforeStart
    /// The number by which a spreadsheet keeps a day.
    case spreadsheetDay(SpreadsheetDay)
}

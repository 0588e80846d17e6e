/// The number by which a spreadsheet keeps a day: what a cell holds that was not formatted as a date.
///
/// Excel counts the days from 1900, workbooks of older Macs from 1904 (ECMA-376 part 1, 18.17.4.1). A part of the day
/// follows the comma. `46042`, `46042,5`, `46.042`: 20 January 2026.
package struct SpreadsheetDay: Hashable, Sendable {
    /// The day where the workbook counts from 1900.
    package let day: CalendarDate
    /// The day where it counts from 1904.
    package let dayOfOldMacs: CalendarDate

    /// Nil for what is no such number of a day in the years 1930 to 2099, in which a news site's days are.
    init?(_ text: String) {
        guard let number = Self.wholeDays(text), Self.plausible.contains(number),
            let day = CalendarDate(dayNumber: number - Self.dayOf1970), let later = day.adding(days: Self.daysTo1904)
        else { return nil }
        (self.day, dayOfOldMacs) = (day, later)
    }
}

extension SpreadsheetDay {
    private static let plausible = 10_959...73_050
    /// What Excel calls 1 January 1970.
    private static let dayOf1970 = 25_569
    private static let daysTo1904 = 1_462

    /// The five digits in front, also with a separator of thousands, where only a part of a day follows them.
    private static func wholeDays(_ text: String) -> Int? {
        let trimmed = Array(text.utf8.prefix(40)).trimmed
        var groups = trimmed.split(omittingEmptySubsequences: false) { $0 == 0x2C || $0 == 0x2E }
        guard trimmed.count < 40, groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0 &- 0x30 < 10 } }) else {
            return nil
        }
        if groups.count > 1, groups[0].count == 2, groups[1].count == 3 {
            groups[0...1] = [groups[0] + groups[1]]
        }
        guard groups.count <= 2, groups[0].count == 5 else { return nil }
        return groups[0].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}

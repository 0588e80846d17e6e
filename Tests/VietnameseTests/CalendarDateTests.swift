import Testing

@testable import Vietnamese

struct CalendarDateTests {
    @Test func `every day of years 1 to 9999 is the day after the one before`() throws {
        let first = try CalendarDate(year: 1, month: 1, day: 1)
        let last = try CalendarDate(year: 9999, month: 12, day: 31)
        #expect(last.dayNumber - first.dayNumber == 3_652_058)
        var before = first
        for number in stride(from: first.dayNumber + 1, through: last.dayNumber, by: 1) {
            guard let day = CalendarDate(dayNumber: number), day.dayNumber == number, before < day else {
                Issue.record("day \(number)")
                return
            }
            before = day
        }
        #expect(before == last)
        #expect(first.adding(days: -1) == nil)
        #expect(last.adding(days: 1) == nil)
        #expect(last.adding(days: .max) == nil)
    }

    @Test(arguments: [
        (1970, 1, 1, Weekday.thursday), (2017, 10, 23, .monday), (2000, 2, 29, .tuesday), (1, 1, 1, .monday),
        (2018, 1, 12, .friday),
    ])
    func `a day knows its weekday`(_ year: Int, _ month: Int, _ day: Int, _ weekday: Weekday) throws {
        #expect(try CalendarDate(year: year, month: month, day: day).weekday == weekday)
    }

    @Test(arguments: [
        (2021, 2, 29, DateProblem.noSuchDay), (1900, 2, 29, .noSuchDay), (2021, 4, 31, .noSuchDay),
        (2021, 1, 0, .noSuchDay),
        (2021, 13, 1, .noSuchMonth), (2021, 0, 1, .noSuchMonth), (0, 1, 1, .yearOutOfRange),
        (10_000, 1, 1, .yearOutOfRange),
    ])
    func `what is no day says why`(_ year: Int, _ month: Int, _ day: Int, _ problem: DateProblem) {
        #expect(throws: problem) { try CalendarDate(year: year, month: month, day: day) }
    }
}

import Testing

@testable import Vietnamese

struct PartialDateTests {
    private static let vietnam: @Sendable (CalendarDate) -> Int = { _ in 420 }

    @Test(
        arguments: [
            ("2022", "2022", PartialDate.Precision.year, "2022"), ("2018-Q1", "2018-Q1", .quarter, nil),
            ("2022-06", "2022-06", .month, "2022-06"), ("2021-07-05", "2021-07-05", .day, "2021-07-05"),
            ("2021-07-05T06:41", "2021-07-05T06:41+07:00", .minute, "2021-07-05T06:41+07:00"),
            ("2021-07-05 06:41", "2021-07-05T06:41+07:00", .minute, "2021-07-05T06:41+07:00"),
            ("2021-07-05T06:41:30Z", "2021-07-05T06:41:30+00:00", .second, "2021-07-05T06:41:30+00:00"),
            ("2021-07-05T06:41:30.000Z", "2021-07-05T06:41:30+00:00", .second, "2021-07-05T06:41:30+00:00"),
            ("2021-07-05T06:41:59,9999999999", "2021-07-05T06:41:59+07:00", .second, "2021-07-05T06:41:59+07:00"),
            ("2021-07-05T06:41+0530", "2021-07-05T06:41+05:30", .minute, "2021-07-05T06:41+05:30"),
            ("2021-07-05T06:41-03:00", "2021-07-05T06:41-03:00", .minute, "2021-07-05T06:41-03:00"),
            ("2022-06-17/..", "2022-06-17/..", .day, nil), ("2017/2020", "2017/2020", .year, nil),
            ("2017-05/2017-05-31", "2017-05/2017-05-31", .month, nil), (" 0001 ", "0001", .year, "0001"),
        ] as [(String, String, PartialDate.Precision, String?)])
    func `ISO texts are read and written`(
        _ text: String, _ iso: String, _ precision: PartialDate.Precision, _ machine: String?
    ) throws {
        let date = try PartialDate(iso: text, offset: Self.vietnam)
        #expect(date.iso == iso)
        #expect(date.precision == precision)
        #expect(date.machine == machine)
        #expect(try PartialDate(iso: date.iso, offset: Self.vietnam) == date)
    }

    @Test(
        arguments: [
            ("1970-01-01T07:00", 0, 60), ("1970-01-01T00:00:00Z", 0, 1), ("1970-01-01", -25_200, 61_200),
            ("2018-Q1", 1_514_739_600, 1_522_515_600), ("2020-02", 1_580_490_000, 1_582_995_600),
            ("2017/2020", 1_483_203_600, 1_609_434_000), ("2022-06-17/..", 1_655_398_800, nil),
            ("9999", 253_370_739_600, 253_402_275_600),
        ] as [(String, Int64, Int64?)])
    func `a date begins and ends at instants`(_ text: String, _ start: Int64, _ end: Int64?) throws {
        let date = try PartialDate(iso: text, offset: Self.vietnam)
        #expect(date.start == start)
        #expect(date.end == end)
        #expect(date.isOpenEnded == (end == nil))
    }

    @Test(
        arguments: [
            ("2022", "2022-12-31"), ("2018-Q1", "2018-03-31"), ("2020-02", "2020-02-29"), ("2021-07-05", "2021-07-05"),
            ("2021-07-05T06:41Z", "2021-07-05"), ("2017/2020", "2020-12-31"), ("9999", "9999-12-31"), ("2022/..", nil),
        ] as [(String, String?)])
    func `a date has a last day`(_ text: String, _ last: String?) throws {
        #expect(try PartialDate(iso: text, offset: Self.vietnam).lastDay?.iso == last)
    }

    @Test func `a day ends in the offset of the day after`() throws {
        let clocksForward: (CalendarDate) -> Int = { $0.day >= 29 ? 120 : 60 }
        let day = try PartialDate(iso: "2020-03-28", offset: clocksForward)
        #expect((day.end ?? 0) - day.start == 23 * 3600)
    }

    @Test(arguments: [
        ("2021-02-30", DateProblem.noSuchDay), ("2021-13-01", .noSuchMonth), ("2021-00", .noSuchMonth),
        ("2018-Q5", .noSuchQuarter),
        ("2021-07-05T24:00", .noSuchTime), ("2021-07-05T06:41:60", .noSuchTime), ("2021-07-05T06:60", .noSuchTime),
        ("2021-07-05T06:41+25:00", .noSuchOffset), ("2021-07-05T06:41+14:30", .noSuchOffset),
        ("2021-07-05T06:41+7:00", .noSuchOffset),
        ("0000-01-01", .yearOutOfRange), ("0000", .yearOutOfRange), ("10000", .yearOutOfRange),
        ("10000-01-01", .yearOutOfRange),
        ("", .notADate), ("hôm qua", .notADate), ("2021-07-05x", .notADate), ("2021-07-05T06:41 a", .notADate),
        ("2020/2017", .endsBeforeStart), ("2021-07-", .notADate), ("-2021", .notADate), ("../2020", .notADate),
        ("2021-07-05T", .notADate),
        ("2021-07-05T06:41+07:00x", .notADate), ("20210705", .notADate), ("2022/", .notADate),
        ("2022/../..", .notADate),
        ("2021-07-05T06:41:30.", .notADate), ("2021-07-05T06:41.5", .notADate), ("10958", .yearOutOfRange),
        ("73051", .yearOutOfRange), ("460422", .yearOutOfRange),
        ("31/02/2021", .noSuchDay), ("07/25/2021", .noSuchMonth),
        ("05/07/2021", .dayMonthYear(suggestion: "2021-07-05")), ("5-7-2021", .dayMonthYear(suggestion: "2021-07-05")),
        ("05.07.2021", .dayMonthYear(suggestion: "2021-07-05")), ("2021-7-5", .dayMonthYear(suggestion: "2021-07-05")),
        ("2021/07/05", .dayMonthYear(suggestion: "2021-07-05")), ("6/2022", .dayMonthYear(suggestion: "2022-06")),
        ("05/07/2021 06:41", .dayMonthYear(suggestion: "2021-07-05T06:41+07:00")),
        ("tháng 2/2018", .dayMonthYear(suggestion: "2018-02")), ("2017-2020", .dayMonthYear(suggestion: "2017/2020")),
    ])
    func `what is no ISO date says why`(_ text: String, _ problem: DateProblem) {
        #expect(throws: problem) { try PartialDate(iso: text, offset: Self.vietnam) }
    }

    @Test(arguments: [
        ("46042", "2026-01-20"), ("46042,5", "2026-01-20"), (" 46042.25 ", "2026-01-20"), ("46.042", "2026-01-20"),
        ("46,042.75", "2026-01-20"), ("45658", "2025-01-01"), ("10959", "1930-01-01"), ("73050", "2099-12-31"),
    ])
    func `a number that a spreadsheet keeps a day by is named`(_ text: String, _ day: String) throws {
        let error = #expect(throws: DateProblem.self) { try PartialDate(iso: text, offset: Self.vietnam) }
        guard case .spreadsheetDay(let meant) = error else { return #expect(Bool(false), "\(text)") }
        #expect(meant.day.iso == day)
        #expect(meant.dayOfOldMacs == meant.day.adding(days: 1462))
    }

    /// Offsets are what Python's zoneinfo and the tz database say of those moments.
    @Test(arguments: [
        ("Asia/Ho_Chi_Minh", "2026-01-31T20:00Z", "2026-02-01T03:00+07:00"),
        ("Asia/Ho_Chi_Minh", "2026-02-01T01:00+09:00", "2026-01-31T23:00+07:00"),
        ("Asia/Ho_Chi_Minh", "2026-02-01", "2026-02-01"), ("Asia/Ho_Chi_Minh", "2026", "2026"),
        ("Asia/Ho_Chi_Minh", "2026-01-31T20:00Z/..", "2026-02-01T03:00+07:00/.."),
        ("Asia/Ho_Chi_Minh", "2026-01-31T20:00Z/2026-03", "2026-02-01T03:00+07:00/2026-03"),
        ("Europe/Berlin", "2026-03-29T00:30", "2026-03-29T00:30+01:00"),
        ("Europe/Berlin", "2026-03-29T12:00", "2026-03-29T12:00+02:00"),
        ("Europe/Berlin", "2026-03-29T05:30+07:00", "2026-03-28T23:30+01:00"),
        ("Europe/Berlin", "2026-03-31T23:00Z", "2026-04-01T01:00+02:00"),
        ("Europe/Berlin", "2026-10-25T00:30Z", "2026-10-25T02:30+02:00"),
        ("Europe/Berlin", "2026-10-25T01:30Z", "2026-10-25T02:30+01:00"),
        ("America/New_York", "2026-03-08T04:30Z", "2026-03-07T23:30-05:00"),
        ("UTC", "2026-02-01T03:00:07+07:00", "2026-01-31T20:00:07+00:00"),
    ])
    func `a time is told by the clocks of the site`(_ name: String, _ text: String, _ shown: String) throws {
        let zone = try #require(SiteTimeZone(identifier: name))
        let date = try PartialDate(iso: text, in: zone)
        #expect(date.iso == shown)
        #expect(try PartialDate(iso: shown, in: zone) == date)
        if date.precision == .minute, !date.isRange { #expect(PartialDate(at: date.start, in: zone) == date) }
    }

    @Test func `a day begins by the clocks of its midnight`() throws {
        let berlin = try #require(SiteTimeZone(identifier: "Europe/Berlin"))
        #expect(try PartialDate(iso: "2026-03-29", in: berlin).rfc3339 == "2026-03-29T00:00:00+01:00")
        #expect(try PartialDate(iso: "2026-10-25", in: berlin).rfc3339 == "2026-10-25T00:00:00+02:00")
    }

    @Test func `years stay within the calendar`() throws {
        #expect(try PartialDate(iso: "9999-12-31T23:00-12:00", in: .vietnam).iso == "9999-12-31T23:00-12:00")
    }

    @Test func `long texts and odd bytes are refused`() {
        for text in [
            String(repeating: "9", count: 100_000), String(repeating: "1/", count: 90), "\0", "٣٤", "2021\u{301}",
        ] {
            #expect(throws: DateProblem.self) { try PartialDate(iso: text, offset: Self.vietnam) }
        }
    }
}

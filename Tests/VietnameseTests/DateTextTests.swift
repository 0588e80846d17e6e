import Testing

@testable import Vietnamese

struct DateTextTests {
    private static func date(_ iso: String) throws -> PartialDate { try PartialDate(iso: iso) { _ in 420 } }

    @Test func `the styles are those of the vectors`() throws {
        let output = Vectors.all.dateOutput
        let minute = try Self.date("2017-10-23T17:01")
        #expect(DateText.text(minute, style: .article) == output.article)
        #expect(DateText.text(minute, style: .list) == output.list)
        #expect(DateText.text(try Self.date("2018-07-06"), style: .document) == output.document)
    }

    @Test(arguments: [
        ("2017-10-23", DateText.Style.article, "Thứ Hai, 23/10/2017"), ("2022-06", .article, "tháng 6/2022"),
        ("2022-06", .list, "06/2022"), ("2022", .list, "2022"), ("2018-Q1", .list, "quý I/2018"),
        ("2018-Q4", .long, "quý IV năm 2018"),
        ("2018-04-03", .long, "ngày 03 tháng 4 năm 2018"), ("2018-02-13", .long, "ngày 13 tháng 02 năm 2018"),
        ("2018-02-13", .document, "ngày 13/2/2018"), ("2018-01", .long, "tháng 01 năm 2018"),
        ("2022", .document, "năm 2022"),
        ("2022-06-17/..", .list, "sau ngày 16/6/2022"), ("2022-06-17/..", .long, "sau ngày 16 tháng 6 năm 2022"),
        ("2022-01-01/..", .article, "sau ngày 31/12/2021"), ("2022-06/..", .list, "từ tháng 6/2022"),
        ("2022/..", .list, "từ năm 2022"),
        ("2018-Q2/..", .list, "từ quý II/2018"), ("2022-06-07T10:00/..", .list, "từ ngày 07/6/2022"),
        ("0001-01-01/..", .list, "từ ngày 01/1/1"),
        ("2017/2020", .list, "2017 – 2020"), ("2017/2020", .long, "2017 – 2020"),
        ("2021-07-05/2021-07-10", .list, "từ 05/07/2021 đến 10/07/2021"),
        ("2021-07-05/2021-07-10", .document, "từ ngày 05/7/2021 đến ngày 10/7/2021"),
        ("2021-07-05T06:41:30+05:30", .article, "Thứ Hai, 05/07/2021, 06:41 (GMT+5:30)"),
        ("2021-07-05T23:41Z", .article, "Thứ Hai, 05/07/2021, 23:41 (GMT)"),
        ("2021-07-05T23:41-03:00", .article, "Thứ Hai, 05/07/2021, 23:41 (GMT-3)"),
        ("2021-07-05T23:41-03:00", .list, "05/07/2021"),
    ])
    func `a date is printed as exactly as it is known`(_ iso: String, _ style: DateText.Style, _ text: String) throws {
        #expect(DateText.text(try Self.date(iso), style: style).bytes == text.bytes)
    }

    @Test(arguments: [
        ("2021-07-05T06:41", "2021-07-05T06:41:00+07:00", "Mon, 05 Jul 2021 06:41:00 +0700"),
        ("2021-07-05T06:41:09-03:30", "2021-07-05T06:41:09-03:30", "Mon, 05 Jul 2021 06:41:09 -0330"),
        ("2021-07-05", "2021-07-05T00:00:00+07:00", "Mon, 05 Jul 2021 00:00:00 +0700"),
        ("2018-Q3", "2018-07-01T00:00:00+07:00", "Sun, 01 Jul 2018 00:00:00 +0700"),
        ("2022-12/..", "2022-12-01T00:00:00+07:00", "Thu, 01 Dec 2022 00:00:00 +0700"),
    ])
    func `feeds get the start`(_ iso: String, _ rfc3339: String, _ rfc822: String) throws {
        #expect(try Self.date(iso).rfc3339 == rfc3339)
        #expect(try Self.date(iso).rfc822 == rfc822)
    }

    @Test(arguments: [
        ("Asia/Ho_Chi_Minh", 2021, 7, 5, 420), ("Asia/Ho_Chi_Minh", 1975, 6, 14, 420),
        ("Asia/Ho_Chi_Minh", 1970, 1, 1, 480),
        ("Asia/Saigon", 2000, 1, 1, 420), ("UTC", 2000, 1, 1, 0), ("Europe/Berlin", 2021, 7, 5, 120),
        ("Europe/Berlin", 2021, 1, 5, 60),
        ("Europe/Berlin", 2021, 3, 28, 60), ("Europe/Berlin", 2021, 3, 29, 120), ("America/New_York", 2021, 1, 5, -300),
        ("Asia/Kolkata", 2021, 1, 5, 330),
    ])
    func `a zone gives its offset on a day`(_ zone: String, _ year: Int, _ month: Int, _ day: Int, _ offset: Int) throws
    {
        let zone = try #require(SiteTimeZone(identifier: zone))
        #expect(zone.offset(on: try CalendarDate(year: year, month: month, day: day)) == offset)
    }

    @Test func `a zone gives the offset before and after the clocks change`() throws {
        let berlin = try #require(SiteTimeZone(identifier: "Europe/Berlin"))
        let day = try CalendarDate(year: 2021, month: 3, day: 28)
        #expect(berlin.offset(on: day, at: 3600) == 60)
        #expect(berlin.offset(on: day, at: 4 * 3600) == 120)
    }

    @Test(arguments: ["", "Asia/Hanoii", "+07:00", "EST", "Việt Nam", "asia/", "../etc/passwd"])
    func `an unknown zone is none`(_ identifier: String) {
        #expect(SiteTimeZone(identifier: identifier) == nil)
    }
}

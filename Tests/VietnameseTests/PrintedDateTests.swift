import Testing

@testable import Vietnamese

struct PrintedDateTests {
    @Test(arguments: Vectors.all.dates, [false, true])
    func `newspapers' dates are read`(_ vector: Vectors.DateCase, _ isNFD: Bool) throws {
        let printed = isNFD ? vector.printed.nfd : vector.printed.nfc
        if vector.error != nil {
            #expect(throws: DateProblem.noSuchDay) { try PartialDate(printed: printed) }
            return
        }
        let date = try PartialDate(printed: printed)
        #expect(date.iso == vector.iso ?? vector.range?.joined(separator: "/"))
        if let weekday = vector.weekday { #expect(date.firstDay.weekday.name.bytes == weekday.bytes) }
        if let precision = vector.precision { #expect("\(date.precision)" == precision) }
    }

    @Test(arguments: [
        ("Chủ Nhật, 05/07/2020 20:15", "2020-07-05T20:15+07:00"), ("CN, 5/7/2020", "2020-07-05"),
        ("Thứ 2, ngày 23 tháng 10 năm 2017", "2017-10-23"),
        ("THỨ HAI, 23-10-2017 | 17:01 GMT+7", "2017-10-23T17:01+07:00"),
        ("02/10/2020 08:20 CH", "2020-10-02T20:20+07:00"), ("02/10/2020 12:05 SA", "2020-10-02T00:05+07:00"),
        ("02/10/2020 12:05 CH", "2020-10-02T12:05+07:00"), ("10/2/2020 8:20:30 AM", "2020-02-10T08:20:30+07:00"),
        ("7h39 ngày 17/7/2017", "2017-07-17T07:39+07:00"), ("7 giờ 39 phút ngày 17/7/2017", "2017-07-17T07:39+07:00"),
        ("lúc 7h, ngày 17/7/2017", "2017-07-17T07:00+07:00"), ("17.07.2017 07:39 (GMT+5:30)", "2017-07-17T07:39+05:30"),
        ("Cập nhật: 16:36 ngày 12/01/2018", "2018-01-12T16:36+07:00"), ("17/07/2017 – 07:39", "2017-07-17T07:39+07:00"),
        ("17/07/2017-07:39", "2017-07-17T07:39+07:00"), ("17/07/2017 07:39 UTC", "2017-07-17T07:39+00:00"),
        ("tháng 02 năm 2018", "2018-02"), ("06/2022", "2022-06"), ("Tháng 6-2022", "2022-06"),
        ("quý IV năm 2019", "2019-Q4"),
        ("Quý 2/2019", "2019-Q2"), ("năm 2018", "2018"), ("2018", "2018"), ("2017–2020", "2017/2020"),
        ("nhiệm kỳ 2015 - 2020", "2015/2020"),
        ("từ năm 2017 đến năm 2020", "2017/2020"), ("từ ngày 5 đến ngày 10/7/2021", "2021-07-05/2021-07-10"),
        ("từ 28/6 đến 10/7/2021", "2021-06-28/2021-07-10"), ("từ tháng 5 đến tháng 7/2018", "2018-05/2018-07"),
        ("05/07/2021 - 10/07/2021", "2021-07-05/2021-07-10"), ("sau ngày 16/6/2022", "2022-06-17/.."),
        ("từ tháng 6/2022", "2022-06/.."), ("sau năm 2021", "2022/.."), ("sau ngày 31/12/2021", "2022-01-01/.."),
        ("quý I - quý III/2018", "2018-Q1/2018-Q3"), ("2021-07-05", "2021-07-05"), ("5 tháng 7, 2021", "2021-07-05"),
        ("5 Tháng 7 2021", "2021-07-05"), ("20h15', 5/7/2021", "2021-07-05T20:15+07:00"),
        ("Ngày đăng: 05/07/2021 | 6:41 AM", "2021-07-05T06:41+07:00"),
    ])
    func `their other spellings are too`(_ printed: String, _ iso: String) throws {
        #expect(try PartialDate(printed: printed.nfc).iso == iso)
        #expect(try PartialDate(printed: printed.nfd).iso == iso)
    }

    @Test func `a day has the site's offset even where one is printed`() throws {
        let date = try PartialDate(printed: "Thứ Hai, 23/10/2017 (GMT)")
        #expect(date.offset == 420)
        #expect(try PartialDate(iso: date.iso) { _ in 420 } == date)
    }

    @Test(arguments: [
        ("30/2/2020", DateProblem.noSuchDay), ("12/13/2020", .noSuchMonth), ("tháng 13/2020", .noSuchMonth),
        ("quý V/2018", .noSuchQuarter),
        ("quý 5/2018", .noSuchQuarter), ("24:00, 12/01/2018", .noSuchTime), ("10:61 12/01/2018", .noSuchTime),
        ("12/01/2018 15:20 SA", .noSuchTime),
        ("12/01/2018 10:00 GMT+25", .noSuchOffset), ("01/01/0000", .yearOutOfRange), ("01/01/10000", .yearOutOfRange),
        ("sau năm 9999", .yearOutOfRange),
        ("Thứ Ba, 23/10/2017", .wrongWeekday(printed: .tuesday, actual: .monday)), ("2020 - 2017", .endsBeforeStart),
        ("", .notADate), ("07:39", .notADate), ("22/9", .notADate), ("22/9/17", .notADate), ("ngày 22", .notADate),
        ("tháng 6", .notADate),
        ("22/9/2017 23/9/2017", .notADate), ("22/9/2017 07:39 08:40", .notADate), ("07:39 tháng 6/2022", .notADate),
        ("22/9/2017 đến", .notADate), ("2017 - ", .notADate), ("ngày 22/9/2017 tại Hà Nội", .notADate),
        ("1/2/3/2017", .notADate),
        ("thứ", .notADate), ("quý", .notADate), ("98/104", .notADate),
    ])
    func `what is no printed date says why`(_ printed: String, _ problem: DateProblem) {
        #expect(throws: problem) { try PartialDate(printed: printed) }
    }
}

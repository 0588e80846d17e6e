import Testing

@testable import Vietnamese

struct NumberTests {
    @Test(arguments: Vectors.all.numbers)
    func `printed numbers are read`(_ vector: Vectors.NumberCase) throws {
        if vector.error != nil {
            #expect(throws: NumberProblem.self) { try PrintedNumber.parse(vector.printed) }
            return
        }
        let number = try PrintedNumber.parse(vector.printed)
        switch try #require(vector.value) {
        case .one(let value): #expect(number.doubleValue == value && number.denominator == nil)
        case .two(let values): #expect([number.mantissa, number.denominator ?? 0] == values)
        }
        #expect((number.leadingZeros > 0) == (vector.keepZero ?? false))
        #expect(number.text == (vector.printed == "721490" ? "721.490" : vector.printed))
    }

    @Test(
        arguments: [
            ("41,52", 4152, 2, ""), ("41,52%", 4152, 2, ""), ("41,52 %", 4152, 2, ""), ("46 437", 46437, 0, ""),
            ("46\u{A0}437 đảng viên", 46437, 0, "đảng viên"), ("46\u{2009}437", 46437, 0, ""),
            ("46\u{202F}437,5", 464_375, 1, ""),
            ("2.105 đảng viên", 2105, 0, "đảng viên"), ("-1.234", -1234, 0, ""), ("\u{2212}5", -5, 0, ""),
            ("0", 0, 0, ""), ("0,5", 5, 1, ""),
            ("1.234.567,89", 123_456_789, 2, ""), ("2,105 tỷ đồng", 2105, 3, "tỷ đồng"), ("2,105 ha", 2105, 3, "ha"),
            ("2,105", 2105, 3, ""),
            ("0,125 lần", 125, 3, "lần"), ("12 chi bộ", 12, 0, "chi bộ"), ("9223372036854775807", .max, 0, ""),
            ("41,50%", 4150, 2, ""),
            (" 7 ", 7, 0, ""), ("3 2 chi bộ", 0, -1, ""), ("41,52% đảng viên", 4152, 2, "đảng viên"),
            ("98/104 chi bộ", 98, 0, "chi bộ"),
        ] as [(String, Int64, Int, String)])
    func `a number is exact, whatever is printed with it`(
        _ text: String, _ mantissa: Int64, _ scale: Int, _ noun: String
    ) throws {
        if scale < 0 {
            #expect(throws: NumberProblem.notANumber) { try PrintedNumber.parse(text) }
            return
        }
        let number = try PrintedNumber.parse(text.nfd)
        #expect(number.mantissa == mantissa)
        #expect(number.scale == scale)
        #expect(number.noun == noun)
        #expect(number.isPercent == text.contains("%"))
    }

    @Test(arguments: [
        ("4.60%", NumberProblem.decimalPoint(meant: "4,60%")), ("4.6", .decimalPoint(meant: "4,6")),
        ("12.5 ha", .decimalPoint(meant: "12,5")),
        ("0.415", .decimalPoint(meant: "0,415")), ("1.2345", .decimalPoint(meant: "1,2345")),
        ("2,105 đảng viên", .englishGrouping(meant: "2.105")), ("12,345 người", .englishGrouping(meant: "12.345")),
        ("1,625,000", .englishGrouping(meant: "1.625.000")), ("2,105.5", .englishGrouping(meant: "2.105,5")),
        ("", .notANumber), ("abc", .notANumber), ("1.23.456", .notANumber), ("1,2,3", .notANumber), ("5,", .notANumber),
        (",5", .notANumber),
        ("5đảng", .notANumber), ("1/0", .notANumber), ("1/", .notANumber), ("1/2/3", .notANumber), ("--5", .notANumber),
        ("–5", .notANumber),
        ("12 34", .notANumber), ("1e5", .notANumber), ("5%%", .notANumber), ("1.234 567", .notANumber),
        ("1234.567", .decimalPoint(meant: "1234,567")),
        ("9223372036854775808", .tooLarge), ("99999999999999999999999", .tooLarge),
        ("0,1234567890123456789", .tooLarge),
    ])
    func `what is no number says what was probably meant`(_ text: String, _ problem: NumberProblem) {
        #expect(throws: problem) { try PrintedNumber.parse(text) }
    }

    @Test(
        arguments: [
            (46437, "46.437"), (999, "999"), (1, "1"), (-1234, "-1.234"), (0, "0"), (1_000_000, "1.000.000"),
            (Int64.min, "-9.223.372.036.854.775.808"),
        ] as [(Int64, String)])
    func `integers are grouped with dots`(_ value: Int64, _ text: String) {
        #expect(NumberText.integer(value) == text)
    }

    @Test(arguments: [
        (0.4152, "41,52%"), (0.41525, "41,53%"), (1, "100%"), (0.5, "50%"), (0, "0%"), (0.7667, "76,67%"),
        (0.00001, "0%"), (0.00005, "0,01%"),
        (-0.125, "-12,5%"), (12.34, "1.234%"), (0.99999, "100%"), (.nan, "–"), (.infinity, "–"), (1e300, "–"),
        (1e-300, "0%"), (5e16, "5.000.000.000.000.000.000%"),
    ])
    func `a fraction becomes a percentage`(_ fraction: Double, _ text: String) {
        #expect(NumberText.percent(fraction: fraction) == text)
    }

    @Test func `zeros at the end are kept only when asked for`() {
        #expect(NumberText.percent(percentage: 41.5) == "41,5%")
        #expect(NumberText.percent(percentage: 41.5, keepingZeros: true) == "41,50%")
        #expect(NumberText.decimal(mantissa: 4150, scale: 2) == "41,5")
        #expect(NumberText.decimal(mantissa: 4150, scale: 2, keepingZeros: true) == "41,50")
        #expect(NumberText.decimal(mantissa: -5, scale: 3) == "-0,005")
        #expect(NumberText.decimal(2105.25) == "2.105,25")
        #expect(NumberText.decimal(9.999, places: 2) == "10")
        #expect(NumberText.decimal(0.05, places: 0) == "0")
        #expect(NumberText.decimal(0.5, places: 0) == "1")
    }

    @Test(arguments: Vectors.all.numberOutput)
    func `values are printed as the vectors have them`(_ vector: Vectors.NumberOutput) {
        if vector.text.hasSuffix("%") {
            #expect(NumberText.percent(fraction: vector.value) == vector.text)
        } else {
            #expect(NumberText.decimal(vector.value) == vector.text)
            #expect(NumberText.integer(Int(vector.value)) == vector.text)
        }
    }

    @Test func `a printed number is printed as it was`() throws {
        #expect(try PrintedNumber.parse("09999").text == "09999")
        #expect(try PrintedNumber.parse("-05").text == "-05")
        #expect(try PrintedNumber.parse("00").text == "00")
        #expect(try PrintedNumber.parse("2105/2300").text == "2.105/2.300")
        #expect(try PrintedNumber.parse("41,50 %").text == "41,50%")
    }
}

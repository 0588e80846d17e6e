import Testing

@testable import Vietnamese

struct DocumentNumberTests {
    private static func found(_ text: String) -> [String] {
        let bytes = text.nfc.bytes
        return DocumentNumberScanner.mentions(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    @Test(arguments: Vectors.all.documentNumbers.mustMatch)
    func `a number is found whatever stands around it`(_ number: String) throws {
        let canonical = String(number.nfc.filter { $0 != " " })
        for (before, after) in [
            ("", ""), ("Theo ", " ngày"), ("(", ")"), ("“", "”."), ("văn bản ", ","), ("x: ", "\n"), ("; ", "…"),
            ("‑", "-"),
        ] {
            let bytes = (before + number.nfc + after).bytes
            let mentions = DocumentNumberScanner.mentions(in: bytes)
            try #require(mentions.count == 1, "\(before)\(number)\(after)")
            #expect(String(decoding: bytes[mentions[0].range], as: UTF8.self).bytes == number.nfc.bytes)
            guard case .number(let found) = mentions[0].mention else {
                Issue.record("\(mentions[0])")
                continue
            }
            #expect(found.description.bytes == canonical.bytes)
        }
        #expect(DocumentNumber(number.nfd)?.description == canonical)
        #expect(Self.found("Kế hoạch số \(number) và \(number)") == ["số \(number)", number])
    }

    @Test(arguments: Vectors.all.documentNumbers.mustNotMatch)
    func `what only looks like a number is not found`(_ text: String) {
        for (before, after) in [("", ""), ("số ", " ngày"), ("(", ")"), ("Nghị định ", ".")] {
            #expect(Self.found(before + text + after).isEmpty)
        }
        #expect(DocumentNumber(text) == nil)
    }

    @Test(arguments: [
        ("số: 18-KL/TW", ["số: 18-KL/TW"]), ("SỐ 18–KL / TW", ["SỐ 18–KL / TW"]), ("xsố 18-KL/TW", ["18-KL/TW"]),
        ("bsố18-KL/TW", []),
        ("Số18-KL/TW", ["Số18-KL/TW"]), ("/18-KL/TW", []), (".18-KL/TW", []), ("–18-KL/TW", []), ("a18-KL/TW", []),
        ("12345-KL/TW", []),
        ("18-KL/TW/2", []), ("18-KL/TWa9", []), ("18-KL/T", []), ("18-KL/TWủ", []),
        ("18-KL/ABCDEFGHIJ", ["18-KL/ABCDEFGHIJ"]),
        ("18-KL/ABCDEFGHIJK", []), ("18-KL/TW-123", ["18-KL/TW"]), ("18-KL/TW-VPx", ["18-KL/TW"]),
        ("18-KL/TW-V", ["18-KL/TW"]),
        ("18-KLX/TW", []), ("18-CTrr/TW", []), ("18-QĐi/TU, 19-QĐ/TU", ["18-QĐi/TU", "19-QĐ/TU"]), ("18-KL/TW²", []),
        ("18\u{A0}-\u{A0}KL/TW", ["18\u{A0}-\u{A0}KL/TW"]), ("18-KL/TW18-KL/TW", []), ("18-", []), ("18-KL/", []),
    ])
    func `the edges of a number are those of the rule`(_ text: String, _ expected: [String]) {
        #expect(Self.found(text) == expected)
    }

    @Test(
        arguments: [
            ("Chỉ thị số 12 của Ban Thường vụ Tỉnh ủy", "Chỉ thị", "12", "Ban Thường vụ Tỉnh ủy"),
            ("Nghị quyết số 02", "Nghị quyết", "02", nil), ("Kế hoạch 45.", "Kế hoạch", "45", nil),
            ("Quyết định 7 của Đảng uỷ xã Đồng Văn, ngày", "Quyết định", "7", "Đảng uỷ xã Đồng Văn"),
            ("Hướng dẫn số 3 của Ban Tổ chức Tỉnh ủy Trà Vinh về", "Hướng dẫn", "3", "Ban Tổ chức Tỉnh ủy Trà Vinh"),
            ("Kết luận số 9 của Bộ Chính trị khóa", "Kết luận", "9", "Bộ Chính trị"),
            ("Thông báo 5 của huyện", "Thông báo", "5", nil),
            ("Quyết định 12-KHx", "Quyết định", "12", nil),
        ] as [(String, String, String, String?)])
    func `a document named by its kind is found with its issuer`(
        _ text: String, _ type: String, _ digits: String, _ issuer: String?
    ) {
        let mentions = DocumentNumberScanner.mentions(in: "Theo \(text)".bytes).map(\.mention)
        #expect(mentions == [.short(type: type, digits: digits, issuer: issuer)])
    }

    @Test(arguments: [
        "Nghị quyết số 30/2020", "Nghị quyết 2.105", "Chỉ thị 12345", "nghị quyết số 02", "Quyết định 12-KH.DU",
        "Nghị quyếtsố 2", "Kế hoạch5",
        "Nghị quyết Trung ương 4", "Nghị quyết Trung ương 4 (khóa )", "Nghị quyết Trung ương 4 (khóa XII",
        "Nghị quyết Trung ương 444 (khóa XII)",
    ])
    func `a figure after a kind is none`(_ text: String) {
        #expect(Self.found(text).isEmpty)
    }

    @Test func `a plenum's resolution is one mention for each term`() {
        let text = "theo Nghị quyết Trung ương 4 (khóa XII, XIII) và Nghị quyết T.Ư 7 (khoá X)"
        #expect(Self.found(text) == ["Nghị quyết Trung ương 4 (khóa XII", "XIII", "Nghị quyết T.Ư 7 (khoá X"])
        #expect(
            DocumentNumberScanner.mentions(in: text.bytes).map(\.mention) == [
                .plenum(number: 4, term: "XII"), .plenum(number: 4, term: "XIII"), .plenum(number: 7, term: "X"),
            ])
    }

    @Test(
        arguments: [
            ("18-KL/TW của Ban Bí thư (khóa X)", "Ban Bí thư", "X"), ("18-KL/TW (khoá XII)", nil, "XII"),
            ("18-KL/TW", nil, nil), ("18-KL/TW, của Ban Bí thư", nil, nil), ("18-KL/TW (khóa 12)", nil, nil),
            ("Chỉ thị số 12 của Bộ Chính trị (khóa XI)", "Bộ Chính trị", "XI"),
            ("Nghị quyết Trung ương 4 (khóa XII)", nil, "XII"),
        ] as [(String, String?, String?)])
    func `who issued it and the term are read behind a mention`(_ text: String, _ issuer: String?, _ term: String?)
        throws
    {
        let found = try #require(DocumentNumberScanner.mentions(in: "Theo \(text) về".bytes).first)
        #expect(found.issuer == issuer)
        #expect(found.term == term)
    }

    @Test func `an issuer's name ends where another document begins`() {
        let text =
            "Chỉ thị số 12 của Tỉnh ủy Trà Vinh Nghị quyết Trung ương 4 (khóa XII), Quyết định 7 của Tỉnh ủy An Quy chế 3"
        #expect(
            Self.found(text) == [
                "Chỉ thị số 12 của Tỉnh ủy Trà Vinh", "Nghị quyết Trung ương 4 (khóa XII",
                "Quyết định 7 của Tỉnh ủy An", "Quy chế 3",
            ])
    }

    @Test func `a part of a text is looked at by itself`() {
        let bytes = "a18-KL/TWb".bytes
        let mentions = DocumentNumberScanner.mentions(in: bytes, range: 1..<9)
        #expect(mentions.map(\.range) == [1..<9])
        #expect(DocumentNumberScanner.mentions(in: bytes, range: 4..<99).isEmpty)
    }

    @Test func `numbers are the same without zeros, spaces and case`() throws {
        let number = try #require(DocumentNumber("05 – CTr/TU"))
        #expect(number.description == "05-CTr/TU")
        #expect(number == DocumentNumber("số 5-CTr/TU"))
        #expect(number.identity == "5-CTR/TU")
        #expect(DocumentNumber("65-KH/ĐU")?.identity != DocumentNumber("65-KH/DU")?.identity)
        #expect(DocumentNumber("19-QĐi/TU") != DocumentNumber("19-QĐ/TU"))
        #expect(DocumentNumber("18-KL/TW và") == nil)
    }

    @Test func `type letters have the confirmed words and no others`() {
        let vectors = Vectors.all.documentNumbers
        #expect(DocumentNumber.typeWords.count == vectors.typeWords.count)
        for (letters, words) in vectors.typeWords {
            #expect(DocumentNumber.typeWords[letters]?.joined(separator: " | ") == words)
        }
        for letters in vectors.typeWordsNotConfirmed { #expect(DocumentNumber.typeWords[letters] == nil) }
    }

    @Test func `odd bytes and hostile texts are survived`() {
        for bytes: [UInt8] in [
            [0xFF, 0x31, 0xC3], [0x31, 0x2D, 0xC4], [0xE1, 0xBB, 0x31], [0x80, 0x80, 0x80, 0x80, 0x31, 0xF0, 0x9F],
        ] {
            #expect(DocumentNumberScanner.mentions(in: bytes).isEmpty)
        }
        let clock = ContinuousClock()
        for part in [
            "1 ", "1-", "1          ", "Nghị quyết ", "số ", "1-KL/", "1 của Ban ", "Nghị quyết T.Ư 1 (khóa X, ",
        ] {
            let bytes = String(repeating: part, count: 50_000).bytes
            let time = clock.measure { _ = DocumentNumberScanner.mentions(in: bytes) }
            #expect(time < .seconds(5), "\(part)")
        }
        let spaces =
            ("Nghị quyết" + String(repeating: " ", count: 200_000) + "1" + String(repeating: " ", count: 200_000))
            .bytes
        #expect(clock.measure { _ = DocumentNumberScanner.mentions(in: spaces) } < .seconds(5))
    }
}

import Testing

@testable import Vietnamese

struct IssuerNameTests {
    @Test(
        arguments: [
            ("Ban Thường vụ Tỉnh ủy", .province, .committee, ""),
            ("BTV Tỉnh uỷ Trà Vinh", .province, .committee, "trà vinh"),
            ("Tỉnh ủy", .province, .committee, ""), ("Thành ủy Hà Nội", .city, .committee, "hà nội"),
            ("Ban Tổ chức Huyện ủy Ba Tri", .district, .organization, "ba tri"),
            ("Đảng uỷ xã Đồng Văn", .committee, .committee, "đồng văn"), ("Ban Bí thư", .central, .secretariat, ""),
            ("Bộ Chính trị", .central, .politburo, ""), ("Ban Tổ chức Trung ương", .central, .organization, ""),
            ("Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII", .central, .committee, ""),
            ("Uỷ ban Kiểm tra Tỉnh ủy", .province, .inspection, ""), ("Hội đồng thi đua", nil, nil, ""),
            ("Đảng ủy Công an Trung ương", nil, nil, ""),
        ] as [(String, IssuerName.Level?, IssuerName.Organ?, String)])
    func `a printed issuer has a level, an organ and a place`(
        _ text: String, _ level: IssuerName.Level?, _ organ: IssuerName.Organ?, _ place: String
    ) {
        let name = IssuerName(printed: text)
        #expect(name.level == level)
        #expect(name.organ == organ)
        #expect(name.place == Folding.equivalence(place))
    }

    @Test(
        arguments: [
            ("TW", .central, .committee), ("TU", .province, .committee), ("HU", .district, .committee),
            ("ĐU", .committee, .committee), ("CB", .cell, .committee), ("VPTW", .central, .office),
            ("BTCTW", .central, .organization), ("BTCTU", .province, .organization),
            ("BTCHU", .district, .organization), ("UBKTTU", .province, .inspection),
        ] as [(String, IssuerName.Level, IssuerName.Organ)])
    func `the letters of a number have them, too`(
        _ letters: String, _ level: IssuerName.Level, _ organ: IssuerName.Organ
    ) throws {
        let name = try #require(IssuerName(letters: letters))
        #expect(name.level == level)
        #expect(name.organ == organ)
    }

    @Test(arguments: ["UBND", "TWĐTN-VP", "ĐUTT", "UBTVQH14", "CP", "DU", "BTC", "", "XTU", "VPCB"])
    func `letters that are not known are nobody's`(_ letters: String) {
        #expect(IssuerName(letters: letters) == nil)
    }

    @Test(arguments: [
        ("Tỉnh ủy", "Ban Thường vụ Tỉnh uỷ", false), ("Tỉnh ủy Trà Vinh", "Tỉnh ủy", false),
        ("Tỉnh ủy Trà Vinh", "Tỉnh ủy Bến Tre", true), ("Tỉnh ủy", "Huyện ủy", true),
        ("Thành ủy", "Tỉnh ủy", false), ("Thành ủy", "Huyện ủy", false), ("Thành ủy", "Đảng ủy", true),
        ("Ban Tổ chức Tỉnh ủy", "Tỉnh ủy", true), ("Ban Bí thư", "Bộ Chính trị", true),
        ("Ban Bí thư", "Ban Chấp hành Trung ương", false), ("Hội đồng thi đua", "Tỉnh ủy", false),
    ])
    func `names that cannot be one issuer contradict each other, either way`(_ a: String, _ b: String, _ expected: Bool)
    {
        #expect(IssuerName(printed: a).contradicts(IssuerName(printed: b)) == expected)
        #expect(IssuerName(printed: b).contradicts(IssuerName(printed: a)) == expected)
    }
}

struct MisspeltNumberTests {
    private func misspelt(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        let start = bytes.firstIndex { $0 &- 0x30 <= 9 } ?? 0
        let digits = start..<(bytes[start...].firstIndex { $0 &- 0x30 > 9 } ?? bytes.count)
        return bytes.withUnsafeBufferPointer { buffer in
            DocumentNumberScanner.misspelt(at: digits, in: buffer).map {
                "\(String(decoding: bytes[$0.range], as: UTF8.self)) → \($0.number)"
            }
        }
    }

    @Test(arguments: [
        ("75/KH/ĐU", "75/KH/ĐU → 75-KH/ĐU"), ("số 75/KH-ĐU,", "75/KH-ĐU → 75-KH/ĐU"),
        ("75.KH/ĐU.", "75.KH/ĐU → 75-KH/ĐU"),
        ("12-KH.ĐU", "12-KH.ĐU → 12-KH/ĐU"), ("18–KL–TW", "18–KL–TW → 18-KL/TW"),
        ("02/HD/BTCTU", "02/HD/BTCTU → 02-HD/BTCTU"),
    ])
    func `a number with wrong signs is told from its letters`(_ text: String, _ expected: String) {
        #expect(misspelt(text) == expected)
    }

    @Test(
        arguments: Vectors.all.documentNumbers.mustMatch + Vectors.all.documentNumbers.mustNotMatch + [
            "12/QĐ-UBND", "75/KH/ĐU1", "75/KH/ĐU/2021", "5/75/KH/ĐU", "12345/KH/TU", "75/XX/ĐU", "75/KH/", "75/", "75",
        ])
    func `right numbers, the State's and other figures are left alone`(_ text: String) {
        #expect(misspelt(text.nfc) == nil)
    }

    @Test func `hostile texts are survived`() {
        for text in ["1/KH/\u{0}", "1/KH/" + String(repeating: "Đ", count: 100_000), "1–", "1/KH\u{C4}"] {
            #expect(misspelt(text) == nil)
        }
    }
}

import Testing

@testable import Vietnamese

struct CollationKeyTests {
    private static let ownLists = [
        ["", "1", "2", "10", "a", "ă", "â", "b"],
        [
            "Khóm 8", "Khóm 08", "Khóm 8 A", "Khóm 10", "Khóm 010", "Khóm 99999999999999999999",
            "Khóm 100000000000000000000", "Khóm Đông",
        ],
        ["da", "dà", "dz", "đa", "đá", "đe", "e"],
        ["Hoa", "Hoa Lan", "hoà", "Hòa", "Hoàng"],
        ["cam", "Cam", "CAm", "cảm", "cạm", "căm", "câm"],
        ["thủ", "thủ đô", "thủ-môn", "thuận", "thuở", "thư"],
    ]

    @Test(arguments: Vectors.all.collation.sorted + ownLists, [false, true])
    func `lists are in dictionary order`(_ list: [String], _ isNFD: Bool) {
        let texts = list.map { isNFD ? $0.nfd : $0.nfc }
        #expect(texts.reversed().sorted { CollationKey($0) < CollationKey($1) }.map(\.bytes) == texts.map(\.bytes))
        for (a, b) in zip(texts, texts.dropFirst()) { #expect(CollationKey(a) < CollationKey(b), "\(a) < \(b)") }
    }

    @Test func `letters and tones come in the order of the alphabet`() {
        for row in [Vectors.all.collation.letters, Vectors.all.collation.vowels] {
            let letters = row.split(separator: " ").map(String.init)
            for (a, b) in zip(letters, letters.dropFirst()) {
                #expect(CollationKey(a) < CollationKey(b), "\(a) < \(b)")
                #expect(CollationKey(a.nfd) < CollationKey(b.uppercased()), "\(a) < \(b)")
            }
        }
    }

    @Test(arguments: ["Đảng uỷ", "Müller", "a\u{331}\u{301}", "ậ", "Å 1"])
    func `keys are equal for NFC and NFD of one text`(_ text: String) {
        #expect(CollationKey(text.nfc) == CollationKey(text.nfd))
    }

    @Test(arguments: [("hòa", "hoà"), ("a-b", "a b"), ("7", "07"), ("a", "a."), ("Đ", "Ð"), ("中", "文"), ("ü", "u")])
    func `keys of texts that differ differ`(_ a: String, _ b: String) {
        let (left, right) = (CollationKey(a), CollationKey(b))
        #expect(left != right)
        #expect((left < right) != (right < left))
    }

    @Test func `a number of any length has a place`() {
        let long = String(repeating: "9", count: 300)
        #expect(CollationKey(long) < CollationKey("1" + long))
        #expect(CollationKey("000" + long) < CollationKey("1" + long))
        #expect(CollationKey("999") < CollationKey(long))
    }
}

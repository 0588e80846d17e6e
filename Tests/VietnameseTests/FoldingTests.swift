import Testing

@testable import Vietnamese

struct FoldingTests {
    @Test(arguments: [
        ("18 kl tw", "18-KL/TW"), ("dang uy", "Đảng ủy"), ("dang uy", "Đảng uỷ"), ("meo vac", "Mèo  Vạc"),
        ("chi bo bon tot", "“Chi bộ bốn tốt”"), ("nghi quyet so 02", "Nghị quyết số\u{A0}02"),
        ("dak rlap", "Đắk R’lấp"),
        ("dak rlap", "đăk r'lấp"), ("muller", "Müller"), ("москва", "МОСКВА"), ("", "“ ”…"),
    ])
    func `searching forgets case, marks and punctuation`(_ folded: String, _ text: String) {
        #expect(Folding.search(text.nfc).bytes == folded.bytes)
        #expect(Folding.search(text.nfd).bytes == folded.nfd.bytes)
    }

    @Test(arguments: Vectors.all.equivalence.same)
    func `places of the tone mark are equivalent`(_ pair: [String]) {
        #expect(Folding.equivalence(pair[0].nfc).bytes == Folding.equivalence(pair[1].nfc).bytes)
        #expect(Folding.equivalence(pair[0].nfd).bytes == Folding.equivalence(pair[1].nfc).bytes)
    }

    @Test(
        arguments: Vectors.all.equivalence.different + [
            ["ba", "bà"], ["da", "đa"], ["cân", "căn"], ["mo", "mơ"], ["hòa bình", "hoa bình"], ["Khóm 8", "Khóm 10"],
        ])
    func `other tones and letters are not`(_ pair: [String]) {
        #expect(Folding.equivalence(pair[0]).bytes != Folding.equivalence(pair[1]).bytes)
        #expect(Folding.equivalence(pair[0].nfd).bytes != Folding.equivalence(pair[1].nfd).bytes)
    }

    @Test(arguments: [
        ("ĐẢNG UỶ Xã Mỹ Hoà", "Đảng ủy xã  Mỹ\u{A0}Hòa "), ("“Chi bộ 4 tốt”", "\"chi bộ 4 tốt\""), ("R’lấp", "R'lấp"),
        ("Ðảng", "Đảng"), ("quyền", "QUYỀN"), ("giường", "GIƯỜNG"), ("Đắk Lắk", "đắk lắk"), ("Müller", "MÜLLER"),
        ("ậ", "a\u{302}\u{323}"),
    ])
    func `names are compared without case, kinds of quotes and kinds of spaces`(_ a: String, _ b: String) {
        #expect(Folding.equivalence(a.nfc).bytes == Folding.equivalence(b).bytes)
        #expect(Folding.equivalence(a.nfd).bytes == Folding.equivalence(b).bytes)
    }
}

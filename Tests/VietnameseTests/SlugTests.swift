import Testing

@testable import Vietnamese

struct SlugTests {
    @Test(arguments: Vectors.all.slug)
    func `a slug is the same bytes for NFC and NFD`(_ vector: Vectors.SlugCase) {
        #expect(Slug.make(vector.input.nfc).bytes == vector.expected.bytes)
        #expect(Slug.make(vector.input.nfd).bytes == vector.expected.bytes)
        #expect(Slug.isSlug(vector.expected))
    }

    @Test(arguments: [
        ("", ""), ("  –  ", ""), ("Điện Biên Phủ", "dien-bien-phu"), ("ƯƠNG ưỡn", "uong-uon"),
        ("Ɖảng ðảng", "dang-dang"),
        ("Müller & Ñandú", "muller-nandu"), ("\u{212B}ngström \u{212A}", "angstrom-k"), ("R’lấp", "r-lap"),
        ("ﬁ ß 中 ①", ""), ("a\u{200B}b", "a-b"), ("e\u{301}\u{323}\u{302}", "e"), ("İstanbul", "istanbul"),
    ])
    func `letters lose their marks and all else becomes one hyphen`(_ text: String, _ slug: String) {
        #expect(Slug.make(text) == slug)
        #expect(Slug.make(text.nfd).bytes == slug.bytes)
    }

    @Test func `every Vietnamese letter has the slug of its base`() {
        let letters =
            Vectors.all.collation.letters.split(separator: " ") + Vectors.all.collation.vowels.split(separator: " ")
        #expect(letters.count > 50)
        for letter in letters {
            let slug = Slug.make(String(letter))
            #expect(slug.utf8.count == 1)
            #expect(Slug.make(letter.uppercased().nfd) == slug)
        }
    }

    @Test(arguments: ["a", "ba-tri", "2021", "a-1-b"])
    func `what make leaves alone is a slug`(_ slug: String) {
        #expect(Slug.isSlug(slug))
        #expect(Slug.make(slug) == slug)
    }

    @Test(arguments: ["", "-", "a-", "-a", "a--b", "A", "đ", "a b", "a/b", ".."])
    func `anything else is none`(_ text: String) {
        #expect(!Slug.isSlug(text))
    }
}

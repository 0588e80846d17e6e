import Testing

@testable import Content

@Suite struct PartOfNameTests {
    private static let ids = [
        "chi-bo-thon-khe-tien", "chi-bo-thon-khe-tien-moi", "dang-bo-xa-binh-lieu", "chi-bo-ap-1", "thon-dong",
    ]

    @Test(arguments: [
        ("thon-khe-tien", ["chi-bo-thon-khe-tien", "chi-bo-thon-khe-tien-moi"]),
        ("khe-tien", ["chi-bo-thon-khe-tien", "chi-bo-thon-khe-tien-moi"]),
        ("Chi bộ Khe Tiền", ["chi-bo-thon-khe-tien", "chi-bo-thon-khe-tien-moi"]),
        ("xa-binh-lieu", ["dang-bo-xa-binh-lieu"]), ("dang-uy-xa-binh-lieu", ["dang-bo-xa-binh-lieu"]),
        ("chi-bo-thon-dong", ["thon-dong"]), ("ap-1", []), ("chi-bo", []), ("khe-tie", []),
    ])
    func findsWhatHoldsIt(written: String, found: [String]) {
        #expect(PartOfName.nearest(to: written, among: Self.ids) == found)
    }
}

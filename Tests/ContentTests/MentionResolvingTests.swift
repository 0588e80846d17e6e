import Diagnostics
import Testing

@testable import Content

/// Which documents the mentions of an article's text are taken for.
@Suite struct MentionResolvingTests {
    private static let records: [String: String] = [
        "organizations/a.yml": """
        - {id: tw, name: Trung ương Đảng, kind: central}
        - {id: tra-vinh, name: Đảng bộ tỉnh Trà Vinh, kind: provincial-committee}
        - {id: ben-tre, name: Đảng bộ tỉnh Bến Tre, kind: provincial-committee}
        - {id: ba-tri, name: Đảng bộ huyện Ba Tri, kind: district-committee, parent: ben-tre}
        - {id: ap, name: Chi bộ ấp, kind: cell, parent: ba-tri}
        """,
        "documents/a.yml": """
        - {id: tv-21, number: 21-KH/TU, type: Kế hoạch, scope: tra-vinh}
        - {id: bt-21, number: 21-KH/TU, type: Kế hoạch, scope: ben-tre, issuer: Ban Thường vụ Tỉnh ủy}
        - {id: bt-12, number: "12", type: Chỉ thị, scope: ben-tre, issuer: Ban Thường vụ Tỉnh ủy}
        - {id: bt-3, number: 3-HD/BTCTU, scope: ben-tre}
        - {id: tw-4-xii, number: Nghị quyết Trung ương 4 (khóa XII), type: Nghị quyết, scope: tw, term: XII}
        - {id: tw-4-xiii, number: Nghị quyết Trung ương 4, type: Nghị quyết, scope: tw, term: khóa XIII}
        - {id: tw-10-x, number: 10-CT/TW, type: Chỉ thị, issuer: Ban Bí thư, scope: tw, term: X}
        - {id: tw-10-xi, number: 10-CT/TW, type: Chỉ thị, scope: tw, term: XI}
        - {id: khong-ro, number: 9-KL/TU, type: Kết luận}
        - {id: bt-7-x, number: 7-NQ/TU, type: Nghị quyết, scope: ben-tre, term: X}
        """,
    ]

    /// The ids of the documents that are meant, `-` for text that stays text.
    private func meanings(_ body: String, _ fields: String = "organizations: [ap]\n") throws -> [String] {
        var files = Self.records
        files["articles/a.md"] = "---\ntitle: Tên\ndate: 2023-07-05\n\(fields)---\n\(body)\n"
        let site = try TestSite(files).site
        return site.articles[0].body.meanings.map { $0.map { site[$0].id } ?? "-" }
    }

    @Test(arguments: [
        ("Kế hoạch số 21-KH/TU", ["bt-21"]),
        ("Kế hoạch số 21-KH/TU của Ban Thường vụ Tỉnh ủy Bến Tre", ["bt-21"]),
        ("Kế hoạch số 21-KH/TU của Tỉnh ủy Trà Vinh", ["-"]),
        ("Kế hoạch số 21-KH/TU của Huyện ủy", ["-"]),
        ("Kế hoạch số 21 của BTV Tỉnh uỷ", ["bt-21"]),
        ("Kế hoạch số 21 của Tỉnh ủy Trà Vinh", ["-"]),
        ("Kế hoạch số 21", ["-"]),
        ("Chỉ thị số 12 của Ban Thường vụ Tỉnh ủy", ["bt-12"]),
        ("Chỉ thị số 12 của Huyện ủy Ba Tri", ["-"]),
        ("Hướng dẫn số 03 của Ban Tổ chức Tỉnh ủy", ["bt-3"]),
        ("Hướng dẫn số 3 của Ban Thường vụ Tỉnh ủy", ["-"]),
        ("Nghị quyết Trung ương 4 (khóa XII, XIII)", ["tw-4-xii", "tw-4-xiii"]),
        ("Nghị quyết Trung ương 4 (khóa XI)", ["-"]),
        ("Chỉ thị số 10-CT/TW", ["-"]),
        ("Chỉ thị số 10-CT/TW của Ban Bí thư (khóa X)", ["tw-10-x"]),
        ("Chỉ thị số 10-CT/TW (khoá XI)", ["tw-10-xi"]),
        ("Kết luận số 9-KL/TU", ["-"]),
        ("Nghị quyết số 7-NQ/TU (khóa X), 7-NQ/TU và Nghị quyết số 7-NQ/TU (khóa XI)", ["bt-7-x", "bt-7-x", "-"]),
    ])
    func anArticlesScopeDecidesAndNoProvinceIsGuessed(_ text: String, _ expected: [String]) throws {
        #expect(try meanings(text) == expected)
    }

    @Test(arguments: [
        ("Chỉ thị số 12", ["bt-12"]), ("Chỉ thị số 12 của Bộ Chính trị", ["-"]), ("Nghị quyết số 12", ["-"]),
        ("Kế hoạch số 21-KH/TU và Kế hoạch 21", ["tv-21", "tv-21"]), ("Kết luận số 09", ["khong-ro"]),
        ("Kết luận số 9 của Tỉnh ủy Trà Vinh", ["khong-ro"]), ("Kết luận số 9 của Huyện ủy", ["-"]),
    ])
    func declaredDocumentsComeFirst(_ text: String, _ expected: [String]) throws {
        #expect(try meanings(text, "organizations: [ap]\ndocuments: [bt-12, tv-21, khong-ro]\n") == expected)
    }

    @Test func twoDeclaredDocumentsOfOneNumberStayText() throws {
        #expect(try meanings("21-KH/TU", "organizations: [ap]\ndocuments: [tv-21, bt-21]\n") == ["-"])
    }

    @Test func aStandingPageKnowsTheCentreOnly() throws {
        var files = Self.records
        files["pages/p.md"] = "---\ntitle: Tên\n---\nNghị quyết Trung ương 4 (khóa XII) và 21-KH/TU.\n"
        let site = try TestSite(files).site
        #expect(site.pages[0].body.meanings.map { $0.map { site[$0].id } } == ["tw-4-xii", nil])
    }

    @Test func whatACaptionASummaryOrALinkNamesIsCitedOnce() throws {
        var files = Self.records
        files["articles/a/index.md"] = """
            ---
            title: Tên
            date: 2023-07-05
            organizations: [ap]
            summary: Thực hiện 3-HD/BTCTU
            ---
            [Chỉ thị](doc:bt-12), rồi Chỉ thị số 12 của Tỉnh ủy.

            ![Hội trường](a.jpg "Theo Kế hoạch số 21-KH/TU. Ảnh: X")
            """
        files["articles/a/a.jpg"] = "x"
        let site = try TestSite(files).site
        #expect(site.articles[0].citations.map { site[$0.document].id } == ["bt-12", "bt-21", "bt-3"])
        #expect(site.articles[0].body.mentions.map { $0.map { site[$0].id } } == ["bt-12", "bt-21"])
    }
}

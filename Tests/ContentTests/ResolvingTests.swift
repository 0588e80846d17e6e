import Diagnostics
import Testing
import Vietnamese

@testable import Content

@Suite struct ResolvingTests {
    private func article(_ more: String = "", date: String = "2021-07-05", body: String = "Văn bản.") -> String {
        "---\ntitle: Tên\ndate: \(date)\n\(more)---\n\(body)\n"
    }

    @Test func articlesStandNewestFirstAndTiesByPath() throws {
        let site = try TestSite([
            "articles/b.md": article(), "articles/a.md": article(), "articles/c.md": article(date: "2022-01-01"),
        ]).site
        #expect(site.articles.map(\.path) == ["c", "a", "b"])
    }

    @Test func draftsFutureAndExpiredArticlesAreWithheldAndCounted() throws {
        let test = TestSite([
            "articles/a.md": article(), "articles/b.md": article("draft: true\n"),
            "articles/c.md": article(date: "2099-01-01"), "articles/d.md": article("expires: 2021-08-01\n"),
        ])
        #expect(try test.site.articles.map(\.path) == ["a"])
        #expect(test.result.withheld.map(\.path) == ["b", "c", "d"])
    }

    @Test func aSlugIsMadeOfTheFilesName() throws {
        let site = try TestSite(["articles/2021/Bến Nò.md": article()]).site
        #expect(site.articles.map(\.slug) == ["ben-no"])
    }

    @Test func aNumberInTextLinksOnItsFirstOccurrenceOnly() throws {
        let site = try TestSite([
            "documents/a.yml": "{number: 21-KH/TU, type: Kế hoạch}",
            "articles/a.md": article(
                "documents: [21-KH/TU]\n", body: "Kế hoạch số 21-KH/TU, rồi lại 21-KH/TU và 22-KH/TU."),
        ]).site
        #expect(site.articles[0].body.mentions.map { $0 == nil } == [false, true, true])
    }

    @Test func aProvincesNumberIsNeverGuessed() throws {
        let site = try TestSite([
            "organizations/a.yml": "{id: t, name: T, kind: provincial-committee}",
            "documents/a.yml": "{number: 21-KH/TU, scope: t}",
            "articles/a.md": article(body: "Kế hoạch số 21-KH/TU."),
            "articles/b.md": article("organizations: [t]\n", body: "Kế hoạch số 21-KH/TU."),
        ]).site
        #expect(site.articles.map { $0.body.mentions.map { $0 == nil } } == [[true], [false]])
    }

    @Test func aShortFormResolvesAmongTheDeclaredDocumentsOnly() throws {
        let site = try TestSite([
            "documents/a.yml": "[{number: 02-NQ/TU, type: Nghị quyết}, {number: 02-CT/TU, type: Chỉ thị}]",
            "articles/a.md": article("documents: [02-NQ/TU]\n", body: "Thực hiện Nghị quyết số 02 và Chỉ thị số 02."),
        ]).site
        #expect(site.articles[0].body.mentions.map { $0 == nil } == [false, true])
    }

    @Test func aCycleOfTenThousandParentsIsOneReport() {
        let records = (0..<10_000).map { "- {id: o\($0), name: O\($0), kind: cell, parent: o\(($0 + 1) % 10_000)}" }
        let test = TestSite(["organizations/a.yml": records.joined(separator: "\n")])
        #expect(test.findings == ["parent-cycle Content/organizations/a.yml:1:42"])
    }

    @Test func aChainOfTenThousandParentsIsRefusedOnce() {
        let records = (0..<10_000).map { n in
            "- {id: o\(n), name: O\(n), kind: cell" + (n == 0 ? "}" : ", parent: o\(n - 1)}")
        }
        let test = TestSite(["organizations/a.yml": records.joined(separator: "\n")])
        #expect(test.findings.map { $0.split(separator: " ")[0] } == ["hierarchy-too-deep"])
    }

    @Test func readersSeeTheReasonOfAnAcknowledgement() throws {
        let site = try TestSite([
            "documents/a.yml": """
            number: 18-KH/TW
            type: Kết luận
            acknowledge: [{id: document-type-letters, reason: Nguồn in như vậy}]
            """
        ]).site
        #expect(site.documents[0].remarks.editorNotes == ["Nguồn in như vậy"])
    }
}

@Suite struct PercentageTests {
    @Test(arguments: [
        ("41,52", 142, 342, true), ("41,52", 142, 340, false), ("41,5", 142, 342, true), ("42", 142, 342, true),
        ("76,67", 92, 120, true), ("100", 308, 308, true), ("0", 0, 10, true), ("33,3", 1, 3, true),
        ("66,6", 2, 3, true), ("66,7", 2, 3, true), ("66,8", 2, 3, false),
    ])
    func aPercentageFitsCountAndBaseRoundedOrCut(percent: String, count: Int, base: Int, fits: Bool) throws {
        #expect(Percentage.fits(try PrintedNumber.parse(percent), count: count, base: base) == fits)
    }

    @Test(arguments: [
        ("41,52", 142, true), ("41,53", 142, false), ("76,67", 92, true), ("50", 7, true), ("150", 3, false),
    ])
    func withoutABaseSomeWholeBaseMustFit(percent: String, count: Int, fits: Bool) throws {
        #expect(Percentage.fits(try PrintedNumber.parse(percent), count: count, base: nil) == fits)
    }
}

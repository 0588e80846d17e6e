import Content
import Diagnostics
import Testing

@testable import Pages

@Suite struct DocumentFileTests {
    private let files = [
        "documents/a.yml":
            "- {number: 21-KH/TU, file: Kế hoạch 21.pdf}\n- {number: 22-KH/TU, file: /pictures/…​.PDF}\n",
        "documents/Kế hoạch 21.pdf": "%PDF-1.4 " + String(repeating: "x", count: 1_234_567),
        "documents/khac.pdf": "%PDF-1.4",
        "pictures/…​.PDF": "%PDF-1.7",
    ]

    @Test func aPDFIsPublishedBelowItsDocumentAndNowhereElse() throws {
        var diagnostics: [Diagnostic] = []
        let plan = PagePlan(try context(files), contentTree: 0, assets: [], diagnostics: &diagnostics)
        #expect(
            plan.paths.filter { $0.lowercased().hasSuffix(".pdf") } == [
                "van-ban/21-kh-tu/ke-hoach-21.pdf", "van-ban/22-kh-tu/22-kh-tu.pdf", "documents/khac.pdf",
            ])
        #expect(diagnostics.isEmpty)
    }

    @Test func pagesLinkToItWithItsSize() throws {
        let context = try context(files)
        for path in ["van-ban/", "van-ban/21-kh-tu/"] {
            let page = try OwnTemplates().page(path, of: context)
            #expect(page.contains("href=\"/van-ban/21-kh-tu/ke-hoach-21.pdf\""))
            #expect(page.contains("PDF, 1,2 MB"))
        }
    }
}

import Foundation
import TestSupport
import Testing

/// `bangvang import` as an office uses it, on a copy of the project's own site.
@Suite struct ImportCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder(with: ["Content", "Templates"]) }

    private func run(_ arguments: String...) throws -> ProgramRun { try Bangvang.run(arguments, in: folder.url) }

    private func write(_ name: String, _ text: String) throws { try folder.write(name, text) }

    private func text(_ path: String) throws -> String { try folder.text(path) }

    /// Every file of the content with its bytes.
    private func contents() throws -> [String: Data] { try folder.files(in: "Content") }

    /// Three hundred rows as Excel in Vietnamese saves them: a byte order mark, `;`, CRLF.
    private var spreadsheet: String {
        let rows = (1...300).map { "Chi bộ khu phố \($0);TSVMTD;2025;15-QĐ/HU\r\n" }
        return "\u{FEFF}Chi bộ;Danh hiệu;Năm;Văn bản\r\n" + rows.joined()
    }

    private func writeOrganizations() throws {
        let rows = (1...300).map { "khu-pho-\($0);Chi bộ khu phố \($0);chi bộ trực thuộc;huyen-ba-tri\n" }
        try write("Content/organizations/khu-pho.csv", "Mã;Chi bộ;Loại;Trực thuộc\n" + rows.joined())
        try write(
            "Content/documents/huyen.yml", "number: 15-QĐ/HU\ntype: Quyết định\nscope: huyen-ba-tri\ndate: 2025-12-15\n"
        )
    }

    private func expectBoard(_ errors: String) throws {
        #expect(errors == "")
        let board = try text("Public/danh-hieu/tsvmtd/2025/index.html")
        for number in 1...300 {
            #expect(board.contains("/to-chuc/khu-pho-\(number)/"))
            #expect(board.contains("Chi bộ khu phố \(number)<"))
        }
        #expect(board.contains("15-QĐ/HU"))
        #expect(board.contains("300"))
    }

    @Test func aSpreadsheetOfThreeHundredRowsDroppedInBecomesABoardWithoutAnotherKeystroke() throws {
        try writeOrganizations()
        try write("Content/recognitions/Công nhận 2025.csv", spreadsheet)
        let built = try run("build")
        #expect(built.status == 0)
        try expectBoard(built.errors)
    }

    @Test func theSameSpreadsheetImportedBecomesTheSameBoard() throws {
        try writeOrganizations()
        try write("Công nhận 2025.csv", spreadsheet)
        let before = try contents()

        let shown = try run("import", "recognitions", "Công nhận 2025.csv")
        #expect(shown.status == 0)
        #expect(shown.output.contains("Sẽ thêm 300 công nhận vào Content/recognitions/cong-nhan-2025.csv (tệp mới):"))
        #expect(shown.output.count { $0 == "+" } == 300)
        #expect(
            shown.output.hasSuffix(
                "Chưa ghi gì. Để ghi: bangvang import recognitions \"Công nhận 2025.csv\" --accept\n"))
        #expect(try contents() == before)

        let written = try run("import", "recognitions", "Công nhận 2025.csv", "--accept")
        #expect(written.status == 0)
        #expect(written.output.hasSuffix("Đã ghi 1 tệp: Content/recognitions/cong-nhan-2025.csv\n"))
        var expected = before
        let rows = spreadsheet.replacing("\u{FEFF}", with: "").replacing("\r\n", with: "\n")
        expected["recognitions/cong-nhan-2025.csv"] = Data(rows.utf8)
        #expect(try contents() == expected)

        let again = try run("import", "recognitions", "Công nhận 2025.csv", "--accept")
        #expect(again.output == "Giữ nguyên 300 hồ sơ đã ghi đúng như bảng (dòng 2-301).\nKhông có gì để ghi.\n")
        #expect(try contents() == expected)
        let built = try run("build")
        #expect(built.status == 0)
        try expectBoard(built.errors)
    }

    @Test func anErrorIsStatusOneAndWritesNothing() throws {
        try write("x.csv", "Chi bộ;Danh hiệu;Năm\nChi bộ ấp Bến Nọ;TSVMTD;2025\n")
        let before = try contents()
        let outcome = try run("import", "recognitions", "x.csv", "--accept")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("lỗi[unknown-reference]: không có tổ chức nào là “Chi bộ ấp Bến Nọ”"))
        #expect(outcome.errors.contains("x.csv:2:1"))
        #expect(outcome.errors.contains("có phải ý bạn là “Chi bộ ấp Bến Nò”?"))
        #expect(outcome.output == "Không ghi gì: 1 lỗi, 0 cảnh báo.\n")
        #expect(try contents() == before)
    }

    /// A new name makes a reference ambiguous that was clear: only the check of the whole site sees that.
    @Test func whatWouldBreakTheSiteIsNotWritten() throws {
        try write("x.csv", "Mã;Tên;Loại;Trực thuộc\nhuyen-moi;Đảng bộ huyện Ba Tri;đảng bộ huyện;tinh-tra-vinh\n")
        try write("y.csv", "Mã;Tên;Loại;Trực thuộc\nap-moi;Chi bộ ấp Mới;chi bộ;Đảng bộ huyện Ba Tri\n")
        #expect(try run("import", "organizations", "y.csv", "--accept").status == 0)
        let before = try contents()
        let outcome = try run("import", "organizations", "x.csv", "--accept")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("lỗi[ambiguous-reference]"))
        #expect(outcome.errors.contains("Content/organizations/y.csv:2:"))
        #expect(try contents() == before)
    }

    @Test func errorsThatWereThereBeforeStopNoImport() throws {
        try write("Content/articles/2024/hong.md", "---\ntitle: Hỏng\n---\n[x](org:khong-co)\n")
        try write("x.csv", "Mã;Tên;Loại;Trực thuộc\nap-moi;Chi bộ ấp Mới;chi bộ;xa-my-hoa\n")
        #expect(try run("check").status == 1)
        let outcome = try run("import", "organizations", "x.csv", "--accept")
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        #expect(try text("Content/organizations/x.csv").contains("ap-moi"))
    }

    @Test func aPageBecomesADraftThatIsNotPublished() throws {
        let page = Fixtures.folder("import/pages").appending(path: "metadata-and-figures.html").path
        let before = try contents()
        let made = try run("import", "page", page, "--section", "danh-hieu")
        #expect(made.status == 0)
        #expect(made.errors == "")
        let path = "articles/2021/vi-du-ba-chi-bo-duoc-cong-nhan.md"
        #expect(made.output.hasPrefix("Đã tạo bản nháp Content/\(path): “Ví Dụ: ba chi bộ được công nhận”."))
        #expect(made.output.contains("viết lại bằng lời của mình"))
        #expect(Set(try contents().keys).subtracting(before.keys) == [path])
        #expect(try text("Content/" + path).contains("\nbản nháp: có\n"))
        #expect(try run("check", "--strict", "--drafts").status == 0)

        let again = try run("import", "page", page)
        #expect(again.status == 1)
        #expect(again.errors.contains("lỗi[article-is-there]"))
        #expect(again.errors.contains("--slug vi-du-ba-chi-bo-duoc-cong-nhan-2"))
    }

    /// A tag with a million attributes takes libxml2 quadratic time: the run ends, and says why.
    @Test func aPageThatTakesTooMuchEndsTheRunWithAnExplanation() throws {
        let attributes = (0..<400_000).map { "a\($0) " }.joined()
        try write("x.html", "<html><body><p \(attributes)>chữ</p></body></html>")
        let before = try contents()
        let started = ContinuousClock.now
        let outcome = try run("import", "page", "x.html")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("lỗi[page-takes-too-much]"))
        #expect(ContinuousClock.now - started < .seconds(240))
        #expect(try contents() == before)
    }

    @Test(arguments: [["import", "page"], ["import", "awards", "x.csv"], ["import", "records"]])
    func wrongUsageIsStatusTwo(arguments: [String]) throws {
        #expect(try Bangvang.run(arguments, in: folder.url).status == 2)
    }
}

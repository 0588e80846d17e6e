import Diagnostics
import Testing

@testable import Importing

/// Words that tell what is no entry of a list, and names that hold such words.
@Suite struct RowWordsTests {
    @Test(arguments: [
        "Tổng cộng", "TỔNG CỘNG:", "Tổng số: 20 lượt chi bộ", "Cộng", "Cộng: 12", "Cộng (I)", "Cộng khối trường học",
        "Tổng", "Toàn Đảng bộ: 12", "Trong đó:", "Danh sách này có 12 chi bộ",
    ])
    func knowsSums(_ text: String) { #expect(RowWords(text).isTotal) }

    @Test(arguments: [
        "Tổng công ty Mẫu", "Tổng đội Thanh niên xung phong", "Tổng hợp", "Cộng Hòa", "Công an xã", "Cộng Đồng",
        "Toàn Thắng", "Năm Căn", "Chi bộ ấp Năm",
    ])
    func knowsThatNamesAreNoSums(_ name: String) {
        #expect(!RowWords(name).isTotal)
        #expect(!RowWords(name).isPeriod)
        #expect(!RowWords(name).isFurniture)
    }

    @Test(arguments: [
        "Năm 2024", "NĂM 2024:", "Năm học 2024-2025", "Quý I/2025", "Tháng 5", "Nhiệm kỳ 2020-2025", "Đợt 1",
    ])
    func knowsPeriods(_ text: String) { #expect(RowWords(text).isPeriod) }

    @Test(arguments: [
        "T/M BAN THƯỜNG VỤ", "TM. Đảng ủy xã", "BÍ THƯ", "K/T BÍ THƯ", "Nơi nhận:", "- Như trên;", "- Lưu VP",
        "Bình Liêu, ngày 20 tháng 1 năm 2026", "…, ngày … tháng … năm 2026", "(Ký, ghi rõ họ tên)", "Người lập biểu",
        "ĐẢNG CỘNG SẢN VIỆT NAM", "(Kèm theo Quyết định số 15-QĐ/ĐU)", "DANH SÁCH CHI BỘ", "Đơn vị tính: người",
    ])
    func knowsWhatStandsAroundLists(_ text: String) { #expect(RowWords(text).isFurniture) }

    @Test(arguments: [
        ("Chi bộ ấp 1", "CB ấp 1"), ("Chi bộ ấp Cây Dầu", "C.B. Ấp CAY DAU"), ("Chi bộ thôn Khe Tiền", "Khe Tiền"),
        ("Đảng bộ Công an", "ĐB Công an"), ("Đảng bộ bộ phận Mẫu", "ĐBBP Mẫu"), ("Chi bộ ấp 1", "2. Chi bộ ấp-1"),
    ])
    func findsNearNames(_ name: String, _ other: String) {
        #expect(NearNames.areNear(OrganizationHead.rest(of: name), OrganizationHead.rest(of: other)))
    }

    @Test(arguments: [
        ("Chi bộ ấp 1", "Chi bộ ấp 11"), ("Chi bộ thôn Bình An", "Chi bộ khu Bình An"),
        ("Chi bộ ấp 1", "Chi bộ khóm 1"),
        ("Chi bộ Công an", "Đảng bộ Công an"), ("Chi bộ ấp 1", "1"),
    ])
    func tellsNamesApart(_ name: String, _ other: String) {
        #expect(!NearNames.areNear(OrganizationHead.rest(of: name), OrganizationHead.rest(of: other)))
    }

    @Test func readsLists() {
        #expect(LineList("7,12-14")?.lines == [7, 12, 13, 14])
        #expect(LineList("14;7 12-13")?.description == "7,12-14")
        for wrong in ["", "0", "7-", "9-7", "a", "-3"] { #expect(LineList(wrong) == nil) }
    }

    @Test(arguments: [
        ("x.xlsx", "PK\u{3}\u{4}……xl/workbook.xml", "tệp Excel"),
        ("x.csv", "PK\u{3}\u{4}……xl/workbook.xml", "tệp Excel"),
        ("x.ods", "PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "tệp LibreOffice Calc"),
        ("x.docx", "PK\u{3}\u{4}word/document.xml", "tệp Word"), ("x.pdf", "%PDF-1.7", "tệp PDF"),
        ("x.rtf", "{\\rtf1", "tệp Word"), ("x.xls", "<html><table>", "trang web (HTML, XML)"),
        ("x.xls", "a\u{0}b", "tệp Excel"),
    ])
    func knowsOtherFormats(_ path: String, _ start: String, _ format: String) throws {
        let problem = try #require(ForeignSheet.problem(path: path, bytes: Array(start.utf8)))
        #expect(problem.message.vi == "“\(path)” là \(format), chưa phải bảng CSV")
    }

    @Test func readsTextWhateverItsEnding() {
        #expect(ForeignSheet.problem(path: "x.xls", bytes: Array("Chi bộ;Năm\n".utf8)) == nil)
        #expect(ForeignSheet.problem(path: "x.csv", bytes: [0xFF, 0xFE, 0x41, 0]) == nil)
        let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        #expect(ForeignSheet.problem(path: "danh-sach", bytes: old)?.id == "sheet-of-other-format")
    }
}

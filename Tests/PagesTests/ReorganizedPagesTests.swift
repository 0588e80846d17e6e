import Content
import Diagnostics
import Foundation
import Templates
import TestSupport
import Testing

@testable import Pages

/// What readers see of `Tests/Fixtures/reorganization`.
@Suite struct ReorganizedPagesTests {
    private let context: SiteContext
    private let renderer: PageRenderer
    private let pages: [PlannedPage]

    init() throws {
        let disk = try DiskTree.open(Fixtures.folder("reorganization").path, name: "Content").tree
        var files: [String: String] = [:]
        for path in disk.paths { files[path] = String(decoding: try disk.read(path), as: UTF8.self) }
        context = try PagesTests.context(files)
        let templates = try DiskTree.open(projectRoot.appending(path: "Templates").path, name: "Templates").tree
        let sources = SourceMap([templates])
        var diagnostics: [Diagnostic] = []
        let loaded = SiteTemplates.load(sources, tree: 0, diagnostics: &diagnostics)
        renderer = PageRenderer(context, templates: try #require(loaded, "\(diagnostics)"), sources: sources)
        pages = PagePlan(context, contentTree: 0, assets: [], diagnostics: &diagnostics).pages
    }

    /// The words of a page, without its markup.
    private func text(_ path: String) throws -> String {
        let page = try #require(pages.first { context.addresses.relative($0.address) == path }, "\(path)")
        let html = String(decoding: try renderer.render(page), as: UTF8.self)
        return html.replacing(/<[^>]*>/, with: " ").replacing(/\s+/, with: " ").replacing(/\s([,.;)])/) { $0.output.1 }
            .replacing("( ", with: "(")
    }

    @Test func anArticleNamesUnitsAsOnItsOwnDay() throws {
        let then = try text("tin/mau-ha-cong-nhan/")
        #expect(
            then.contains(
                "Chi bộ ấp Trên (nay là Chi bộ ấp Hòa Trên) Đảng bộ xã Một (nay thuộc Đảng bộ xã Hòa Mẫu)"))
        #expect(then.contains("Chi bộ ấp Ven Đảng bộ xã Ba (nay thuộc Đảng bộ xã Sáu)"))
        #expect(then.contains("Đảng bộ xã Sáu Đảng bộ huyện Mẫu Sơn (nay đã sáp nhập vào Đảng bộ xã Sáu)"))
        #expect(then.contains("Đảng bộ huyện Mẫu Hạ (đã kết thúc hoạt động từ 01/07/2025)"))
        let now = try text("tin/tinh-mau-cong-nhan/")
        #expect(now.contains("Chi bộ ấp Hòa Trên Đảng bộ xã Hòa Mẫu"))
        #expect(!now.contains("nay "))
    }

    @Test func theBoardOfAYearNamesUnitsAsOfThatYear() throws {
        let then = try text("danh-hieu/chi-bo-mau/2024/")
        #expect(then.contains("Chi bộ ấp Trên (nay là Chi bộ ấp Hòa Trên)"))
        #expect(then.contains("Tiêu chí năm 2024"))
        #expect(!then.contains("Có sinh hoạt chuyên đề"))
        #expect(try text("danh-hieu/chi-bo-mau/2025/").contains("Có sinh hoạt chuyên đề"))
    }

    @Test func thePageOfAnEndedUnitStaysWithItsSuccessors() throws {
        let page = try text("to-chuc/xa-mot/")
        #expect(page.contains("Đã kết thúc, tồn tại đến 30/06/2025. Sáp nhập vào Đảng bộ xã Hòa Mẫu."))
        #expect(page.contains("Trước khi kết thúc trực thuộc Đảng bộ huyện Mẫu Hạ Đảng bộ tỉnh Mẫu Đông"))
        // The cells that it had.
        #expect(page.contains("2 tổ chức trực thuộc có trong hồ sơ Chi bộ ấp Giữa Chi bộ ấp Hòa Trên"))
        let told =
            "Sáp nhập Đảng bộ xã Một, Đảng bộ xã Hai, Đảng bộ xã Ba vào Đảng bộ xã Hòa Mẫu. Theo Quyết định số 03-QĐ/TU"
        #expect(page.contains(told))
        let successor = try text("to-chuc/xa-hoa-mau/")
        #expect(successor.contains("Tiếp nối Đảng bộ xã Một; Đảng bộ xã Hai; Đảng bộ xã Ba."))
        #expect(successor.contains(told))
        #expect(try text("to-chuc/").contains("Đã kết thúc, sáp nhập"))
    }

    @Test func aCellsPageShowsItsTimelineYearsInARowAndRatings() throws {
        let page = try text("to-chuc/ap-tren/")
        #expect(page.contains("2 năm liền được công nhận (2024–2025)"))
        #expect(page.contains("Tiêu chí có hiệu lực đến 2024"))
        #expect(page.contains("Tiêu chí có hiệu lực từ 2025"))
        #expect(page.contains("Đổi tên thành “Chi bộ ấp Hòa Trên”. Theo Quyết định số 05-QĐ/ĐU"))
        #expect(page.contains("2025 Hoàn thành tốt nhiệm vụ (nhóm 2)"))
        #expect(page.contains("Quy định có hiệu lực năm ấy: Hướng dẫn số 11-HD/BTCTU"))
        #expect(try text("to-chuc/ap-doi/").contains("Chưa ghi kết quả: đăng ký 2025."))
    }

    @Test func aCommitteesPageShowsWhatIsNamedAndReportedBelowIt() throws {
        let page = try text("to-chuc/tinh-mau/")
        #expect(page.contains("Chi bộ mẫu, 2025 4 20 Tỷ lệ 40% của 50."))
        let sum = try text("to-chuc/tinh-tay/")
        #expect(sum.contains("Chi bộ mẫu, 2024 2 4 Cộng từ 1 báo cáo của cấp dưới."))
    }
}

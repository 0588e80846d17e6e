import Diagnostics
import Testing

@testable import Reporting

@Suite struct TextFormatTests {
    @Test func eachFormatIsKnownByItsName() {
        #expect(ReportFormats.all.map { $0.name } == ["text", "json", "sarif"])
        #expect(ReportFormats.named("sarif") == SARIFFormat.self)
        #expect(ReportFormats.named("xml") == nil)
    }

    @Test func problemsAreProgressAndTheSummaryIsTheResult() {
        var run = SampleRun.of(SampleRun.files)
        let output = TextFormat.output(of: run)
        #expect(output.progress.contains("lỗi[bad-date]"))
        #expect(!output.progress.contains("đã xác nhận"))
        #expect(
            output.result == """
                Không đăng 2 bài:
                  articles/2026/nháp: bản nháp
                  articles/2027/sau: đến 15:01 ngày 15/01/2027 mới đăng
                Đến 15:01 ngày 15/01/2027, trang sẽ khác đi mà không ai sửa gì: cần dựng lại vào lúc ấy.
                Cần sửa: 1 lỗi, 2 cảnh báo.

                """)
        run.all = true
        #expect(TextFormat.output(of: run).progress.contains("đã xác nhận[total-parts]"))
        run.isQuiet = true
        #expect(TextFormat.output(of: run).result == "")
    }

    @Test func secondsAreWrittenAsEachLanguageWritesThem() {
        let clean = ["site.yml": "title: Thử\nbaseURL: https://example.org/\n"]
        #expect(TextFormat.output(of: SampleRun.of(clean)).result.contains("(0,37 giây)"))
        #expect(TextFormat.output(of: SampleRun.of(clean, language: .english)).result.contains("(0.37 seconds)"))
    }
}

import Diagnostics
import Testing

@testable import Content

@Suite struct EvidenceCoverageTests {
    private let site = TestSite([
        "organizations/a.yml": """
        - id: ap
          name: Chi bộ ấp
          kind: cell
          headcount: [{date: 2021-07-05, members: 30, source: a}]
        """,
        "awards/a.yml": "{id: w, name: Bốn tốt}",
        "documents/a.yml": "- {number: 5-QĐ/HU, file: 5.pdf}\n- {number: 6-QĐ/HU}", "documents/5.pdf": "%PDF-1.7",
        "articles/a.md": "---\ntitle: Tin\ndate: 2021-07-05\n---\nCó Chi bộ ấp.\n",
        "recognitions/a.csv": """
        Chi bộ;Danh hiệu;Năm;Trạng thái;Văn bản;Nguồn;Trích dẫn
        ap;w;2016;;5-QĐ/HU;;
        ap;w;2017;;6-QĐ/HU;a;Có Chi bộ ấp
        ap;w;2018;;;a;
        ap;w;2019;;;a;không có câu này
        ap;w;2020;;;;
        ap;w;2021;đăng ký;;;
        """,
        "statistics/a.yml": "{scope: ap, measure: Đảng viên, value: 30}",
    ])

    @Test func eachKindIsCounted() throws {
        let rows = EvidenceCoverage(try site.site, site.result.quotations).rows.map { row in
            "\(row.kind) \(row.records): \(row.withDocument) \(row.withFile) \(row.withSource) \(row.withQuote) \(row.bare)"
        }
        #expect(rows == ["recognition 6: 2 1 3 1 2", "statistic 1: 0 0 0 0 1", "headcount 1: 0 0 1 0 0"])
    }

    @Test func whatHasNoneIsListedByPlace() throws {
        let bare = EvidenceCoverage(try site.site, site.result.quotations).bare.map { record in
            let line = site.sources.text(record.location.source)?.line(at: record.location.range.lowerBound)
            return "\(site.sources.path(record.location.source)):\(line?.number ?? 0) \(record.title)"
        }
        #expect(
            bare == [
                "Content/recognitions/a.csv:6 Chi bộ ấp · Bốn tốt · 2020",
                "Content/recognitions/a.csv:7 Chi bộ ấp · Bốn tốt · 2021",
                "Content/statistics/a.yml:1 Chi bộ ấp · Đảng viên · 30",
            ])
    }
}

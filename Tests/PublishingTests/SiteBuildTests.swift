import Content
import Diagnostics
import Foundation
import Testing

@testable import Publishing

/// The main job on the project's own content and templates, on the real file system.
@Suite struct SiteBuildTests {
    private let folder: URL
    private let content: URL
    private let output: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "bangvang-\(UUID().uuidString)")
        content = folder.appending(path: "Content")
        output = folder.appending(path: "Public")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: projectRoot.appending(path: "Content"), to: content)
    }

    private static let projectRoot = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private var projectRoot: URL { Self.projectRoot }

    private func build(jobs: Int = 2, strict: Bool = true, to output: URL? = nil) -> SiteBuild.Report {
        var options = SiteBuild.Options(
            content: content.path, templates: projectRoot.appending(path: "Templates").path,
            output: (output ?? self.output).path, publication: PublicationRule(now: 1_800_000_000), jobs: jobs)
        options.isStrict = strict
        return SiteBuild(options).run()
    }

    /// Every file below a folder with its bytes.
    private func files(in folder: URL) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let url = folder.appending(path: path)
            if !url.hasDirectoryPath, let data = try? Data(contentsOf: url) { files[path] = data }
        }
        return files
    }

    @Test func eachAssetIsPublishedOnceUnderItsFingerprint() throws {
        try #require(build().isPublished)
        let folder = projectRoot.appending(path: "Templates/assets")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        let published = try files(in: output).filter { $0.key.hasPrefix("assets/") }
        #expect(published.count == names.count)
        #expect(published.keys.allSatisfy { $0.wholeMatch(of: /assets\/[^.]+\.[0-9a-f]{10}\.\w+/) != nil })
        let pages = try files(in: output).filter { $0.key.hasSuffix(".html") }
        let address = try #require(published.keys.first { $0.hasPrefix("assets/style.") })
        #expect(!pages.isEmpty)
        for (path, page) in pages where !path.contains("/nhung/") {
            #expect(
                String(decoding: page, as: UTF8.self).contains("href=\"/\(address)\" integrity=\"sha384-"), "\(path)")
        }
    }

    private func change(_ path: String, _ old: String, _ new: String) throws {
        let url = content.appending(path: path)
        let text = try String(contentsOf: url, encoding: .utf8)
        try #require(text.contains(old))
        try text.replacing(old, with: new, maxReplacements: 1).write(to: url, atomically: true, encoding: .utf8)
    }

    private func page(_ path: String) throws -> String {
        try String(contentsOf: output.appending(path: path).appending(path: "index.html"), encoding: .utf8)
    }

    @Test func ownSiteBuildsWithoutAWarning() throws {
        let report = build()
        #expect(report.diagnostics.filter { $0.acknowledgement == nil }.map(\.id) == [])
        #expect(report.isPublished)
        #expect(FileManager.default.fileExists(atPath: output.appending(path: "index.html").path))
        let beside = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(!beside.contains { $0.hasPrefix(".bangvang-staging") })
    }

    @Test func theSameInputGivesTheSameBytesOnAnyNumberOfThreads() throws {
        let other = folder.appending(path: "Other")
        #expect(build(jobs: 1).isPublished)
        #expect(build(jobs: 4, to: other).isPublished)
        #expect(try files(in: output) == files(in: other))
    }

    @Test(arguments: [
        ("recognitions/cong-nhan.csv", "ap-ben-no", "ap-ben-nx"),
        ("articles/2024/meo-vac-chi-bo-bon-tot.md", "2024-01-13T15:49", "2024-01-32T15:49"),
        ("totals/so-chi-bo.yml", "109", "108"),
        ("totals/so-chi-bo.yml", "41,52", "41,53"),
    ])
    func oneMistakeIsOneDiagnosticAndLeavesWhatIsPublished(path: String, old: String, new: String) throws {
        #expect(build().isPublished)
        let before = try files(in: output)
        try change(path, old, new)
        let report = build()
        #expect(!report.isPublished)
        #expect(report.diagnostics.filter { $0.acknowledgement == nil }.count == 1)
        #expect(try files(in: output) == before)
    }

    @Test func removingAnAcknowledgementGivesOneWarning() throws {
        for path in ["articles/2022/tra-vinh-ket-luan-18-sinh-hoat-chi-bo.md", "statistics/binh-lieu.yml"] {
            try change(path, "acknowledge:", "ghi chú riêng:")
            let report = build()
            let ids = report.diagnostics.filter { $0.acknowledgement == nil && $0.id != "unknown-field" }.map(\.id)
            #expect(ids.count == 1)
            try change(path, "ghi chú riêng:", "acknowledge:")
        }
    }

    @Test func theBoardOfMeoVacShowsPartsPercentageAndEvidence() throws {
        #expect(build().isPublished)
        let board = try page("danh-hieu/chi-bo-bon-tot/2023")
        for text in ["142", "109", "33", "41,52%", "/tin/meo-vac-chi-bo-bon-tot/"] { #expect(board.contains(text)) }
    }

    @Test func theBoardOfBaTriNamesNobodyAndShowsTheApprovalApart() throws {
        #expect(build().isPublished)
        let board = try page("danh-hieu/tsvmtd/2021")
        #expect(board.contains("đã nêu tên 0/11 chi bộ; thêm 1 chi bộ được cho chủ trương công nhận"))
        #expect(board.contains("/to-chuc/ap-ben-no/"))
        let approvals = try page("danh-hieu/tsvmtd/2020")
        #expect(approvals.contains("cho chủ trương công nhận"))
        #expect(!approvals.contains("đã nêu tên"))
    }

    @Test func everyQuotesLinkLeadsToAnIdAndToWordsOfItsPage() throws {
        #expect(build().isPublished)
        var count = 0
        for (path, data) in try files(in: output) where path.hasSuffix(".html") {
            for match in String(decoding: data, as: UTF8.self).matches(
                of: /href="\/(tin\/[^"#]*)#([^":]*):~:text=([^"]*)"/)
            {
                count += 1
                let article = try page(String(match.output.1))
                #expect(article.contains(" id=\"\(match.output.2)\""), "\(path) → \(match.output.0)")
                let text = article.replacing(/<[^>]*>/, with: "").replacing("&quot;", with: "\"")
                for words in match.output.3.split(whereSeparator: { $0 == "," || $0 == "&" }) {
                    let words = try #require(String(words).removingPercentEncoding)
                    #expect(text.contains(words), "\(path) → \(words)")
                }
            }
        }
        #expect(count > 40)
    }

    @Test func everyInternalLinkLeadsSomewhereAndNothingLoadsFromAnotherHost() throws {
        #expect(build().isPublished)
        let files = try files(in: output)
        for (path, data) in files where path.hasSuffix(".html") {
            let html = String(decoding: data, as: UTF8.self)
            for match in html.matches(of: /(href|src)="([^"]*)"/) {
                let target = String(match.output.2).replacing("&amp;", with: "&")
                if target.hasPrefix("/") {
                    let file = target.split(separator: "#", omittingEmptySubsequences: false)[0].dropFirst()
                    let wanted = file.isEmpty || file.hasSuffix("/") ? file + "index.html" : file
                    #expect(files[String(wanted)] != nil, "\(path) → \(target)")
                } else if match.output.1 == "src" {
                    Issue.record("\(path) loads \(target)")
                }
            }
        }
    }
}

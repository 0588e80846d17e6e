import Content
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Publishing

/// The main job on the project's own content and templates, on the real file system.
@Suite struct SiteBuildTests {
    private let folder: TemporaryFolder
    private var content: URL { folder.url.appending(path: "Content") }
    private var output: URL { folder.url.appending(path: "Public") }

    init() throws { folder = try TemporaryFolder(with: ["Content"]) }

    private func build(jobs: Int = 2, strict: Bool = true, to output: URL? = nil) -> SiteBuild.Report {
        OwnSite.build(content, to: output ?? self.output, jobs: jobs, strict: strict)
    }

    private func files(in folder: URL) throws -> [String: Data] { try FolderFiles.all(in: folder) }

    @Test func eachAssetIsPublishedOnceUnderItsFingerprint() throws {
        let files = try OwnSite.built.get().files
        let folder = projectRoot.appending(path: "Templates/assets")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        let published = files.filter { $0.key.hasPrefix("assets/") }
        #expect(published.count == names.count)
        #expect(published.keys.allSatisfy { $0.wholeMatch(of: /assets\/[^.]+\.[0-9a-f]{10}\.\w+/) != nil })
        let pages = files.filter { $0.key.hasSuffix(".html") }
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

    /// A page of the site as it is in the repository.
    private func page(_ path: String) throws -> String {
        String(decoding: try #require(try OwnSite.built.get().files[path + "/index.html"], "\(path)"), as: UTF8.self)
    }

    @Test func ownSiteBuildsWithoutAWarning() throws {
        let site = try OwnSite.built.get()
        #expect(site.findings == [])
        #expect(site.files["index.html"] != nil)
        #expect(site.beside.contains("Public") && !site.beside.contains { $0.hasPrefix(".bangvang-staging") })
    }

    @Test func theSameInputGivesTheSameBytesOnAnyNumberOfThreads() throws {
        let other = folder.url.appending(path: "Other")
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
        let board = try page("danh-hieu/chi-bo-bon-tot/2023")
        for text in ["142", "109", "33", "41,52%", "/tin/meo-vac-chi-bo-bon-tot/"] { #expect(board.contains(text)) }
    }

    @Test func theBoardOfBaTriNamesNobodyAndShowsTheApprovalApart() throws {
        let board = try page("danh-hieu/tsvmtd/2021")
        #expect(board.contains("đã nêu tên 0/11 chi bộ; thêm 1 chi bộ được cho chủ trương công nhận"))
        #expect(board.contains("/to-chuc/ap-ben-no/"))
        let approvals = try page("danh-hieu/tsvmtd/2020")
        #expect(approvals.contains("cho chủ trương công nhận"))
        #expect(!approvals.contains("đã nêu tên"))
    }

    @Test func everyQuotesLinkLeadsToAnIdAndToWordsOfItsPage() throws {
        var count = 0
        for (path, data) in try OwnSite.built.get().files where path.hasSuffix(".html") {
            for match in String(decoding: data, as: UTF8.self).matches(
                of: /href="\/(tin\/[^"#]*)\/#([^":]*):~:text=([^"]*)"/)
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
        let files = try OwnSite.built.get().files
        var count = 0
        for (path, data) in files where path.hasSuffix(".html") {
            let html = String(decoding: data, as: UTF8.self)
            for match in html.matches(of: /(href|src)="([^"]*)"/) {
                let target = String(match.output.2).replacing("&amp;", with: "&")
                if target.hasPrefix("/") {
                    count += 1
                    let file = target.split(separator: "#", omittingEmptySubsequences: false)[0].dropFirst()
                    let wanted = file.isEmpty || file.hasSuffix("/") ? file + "index.html" : file
                    #expect(files[String(wanted)] != nil, "\(path) → \(target)")
                } else if match.output.1 == "src" {
                    Issue.record("\(path) loads \(target)")
                }
            }
        }
        #expect(count > 1_000)
    }
}

/// The project's own site, built once for the tests that only read it.
private struct OwnSite {
    /// What was found and is not acknowledged.
    let findings: [String]
    /// Every published file, by path.
    let files: [String: Data]
    /// What lies in the folder that the site was built into.
    let beside: [String]

    static let built = Result { try OwnSite() }

    private init() throws {
        let folder = try TemporaryFolder()
        let output = folder.url.appending(path: "Public")
        let report = Self.build(projectRoot.appending(path: "Content"), to: output)
        try #require(report.isPublished)
        findings = report.diagnostics.filter { $0.acknowledgement == nil }.map(\.id)
        files = try FolderFiles.all(in: output)
        beside = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    }

    static func build(_ content: URL, to output: URL, jobs: Int = 2, strict: Bool = true) -> SiteBuild.Report {
        var options = SiteBuild.Options(
            content: content.path, templates: projectRoot.appending(path: "Templates").path, output: output.path,
            publication: PublicationRule(now: 1_800_000_000), jobs: jobs)
        options.isStrict = strict
        return SiteBuild(options).run()
    }
}

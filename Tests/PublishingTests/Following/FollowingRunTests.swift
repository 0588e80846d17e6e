import Content
import Diagnostics
import Foundation
import Pages
import TestSupport
import Testing

@testable import Publishing

/// A run that keeps what the one before it made says and shows what a first run does.
@Suite struct FollowingRunTests {
    private let templates = projectRoot.appending(path: "Templates").path

    /// `BANGVANG_EDITS=5000` makes so many edits of each sequence.
    private static let edits = ProcessInfo.processInfo.environment["BANGVANG_EDITS"].flatMap { Int($0) } ?? 25

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func anyEditsComeToWhatAFirstRunComesTo(seed: UInt64) throws {
        var content = try EditedContent(seed: seed)
        var former: KeptStages?
        var edits: [String] = []
        var compared = 0
        for _ in 0...Self.edits {
            let (following, first) = (run(content, after: former), run(content, isFollowed: false))
            former = following.kept
            let said = (said(by: following), said(by: first))
            try #require(said.0 == said.1, "seed \(seed): \(edits.suffix(6))")
            try #require(following.isGood == first.isGood)
            let pages = (pages(of: following), pages(of: first))
            if !pages.1.isEmpty { compared += 1 }
            try #require(pages.0.map(\.path) == pages.1.map(\.path), "seed \(seed): \(edits.suffix(6))")
            for (page, other) in zip(pages.0, pages.1) {
                try #require(page.bytes == other.bytes, "\(page.path), seed \(seed): \(edits.suffix(6))")
            }
            edits.append(content.edit())
        }
        // Most edits are mistakes; pages are to be compared nevertheless.
        #expect(compared > Self.edits / 6)
    }

    @Test func thePlanOfThePathsHoldsWhileTheSameThingsAreThere() throws {
        let content = try EditedContent(seed: 1)
        let first = run(content)
        let path = "articles/2024/meo-vac-chi-bo-bon-tot.md"
        var files = content.files
        files[path]? += Array("\n\nMột câu mới.\n".utf8)
        let second = run(MemoryTree("Content", bytes: files), at: content.now, after: first.kept)
        let plans = try (#require(first.site?.plan), #require(second.site?.plan))
        #expect(plans.0.hasPaths(of: plans.1))
        // Another title has the same addresses, another article does not.
        let title = String(decoding: try #require(files[path]), as: UTF8.self)
        files[path] = Array(title.replacing("title: \"Mèo", with: "title: \"Tin Mèo", maxReplacements: 1).utf8)
        let third = run(MemoryTree("Content", bytes: files), at: content.now, after: second.kept)
        #expect(try #require(third.site?.plan).hasPaths(of: plans.1))
        files["articles/2025/moi.md"] = files[path]
        let fourth = run(MemoryTree("Content", bytes: files), at: content.now, after: third.kept)
        #expect(!(try #require(fourth.site?.plan).hasPaths(of: plans.1)))
    }

    private func run(_ content: EditedContent, after former: KeptStages? = nil, isFollowed: Bool = true)
        -> SiteBuild.Report
    {
        run(content.tree, at: content.now, after: former, isFollowed: isFollowed)
    }

    private func run(
        _ content: MemoryTree, at now: Int64, after former: KeptStages? = nil, isFollowed: Bool = true
    ) -> SiteBuild.Report {
        var options = SiteBuild.Options(
            content: "Content", templates: templates, output: nil,
            publication: PublicationRule(now: now, showsDrafts: true), jobs: 2)
        options.rendered = .none
        options.pictureProgram = nil
        options.isFollowed = isFollowed
        options.former = former
        return SiteBuild(options).run(content: content)
    }

    private func said(by report: SiteBuild.Report) -> String {
        DiagnosticPrinter(language: .english, all: true).text(of: report.diagnostics, sources: report.sources)
    }

    private func pages(of report: SiteBuild.Report) -> [(path: String, bytes: [UInt8]?)] {
        guard let site = report.site else { return [] }
        return inParallel(site.plan.paths, jobs: 2) { path, page in (path, site.render(page, report.sources).bytes) }
    }
}

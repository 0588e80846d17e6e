import Content
import Foundation
import TestSupport
import Testing

@testable import Publishing

/// Which pages a check renders, on the project's own site.
@Suite struct RenderedPagesTests {
    private func pages(_ rendered: RenderedPages) -> [String?: Int] {
        var options = SiteBuild.Options(
            content: projectRoot.appending(path: "Content").path,
            templates: projectRoot.appending(path: "Templates").path,
            output: nil, publication: PublicationRule(now: 1_800_000_000), jobs: 2)
        options.rendered = rendered
        let report = SiteBuild(options).run()
        #expect(report.isGood)
        return Dictionary(uniqueKeysWithValues: report.timings.renderings.map { ($0.template, $0.pages) })
    }

    @Test func ofEachTemplateSoManyPagesAreRenderedAndNoDownload() throws {
        let all = pages(.all)
        let some = pages(.some(ofEachTemplate: 3, above: 50))
        #expect(try #require(all["organization.html"]) > 3)
        #expect(some.keys.compactMap(\.self).sorted() == all.keys.compactMap(\.self).sorted())
        for (template, count) in all {
            if template != nil { #expect(some[template] == min(3, count), "\(template ?? "")") }
        }
        // What no template makes: downloads cannot fail, copies are read.
        #expect(try #require(some[nil]) < #require(all[nil]))
        #expect(try #require(some[nil]) > 0)
    }

    @Test func ofASiteOfTheUsualSizeEveryPageIsRendered() {
        let all = pages(.all).filter { $0.key != nil }
        #expect(pages(.sample).filter { $0.key != nil } == all)
        #expect(pages(.some(ofEachTemplate: 1, above: 100_000)).filter { $0.key != nil } == all)
        #expect(pages(.none).isEmpty)
    }
}

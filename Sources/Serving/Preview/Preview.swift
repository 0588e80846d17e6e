import Diagnostics
import Foundation
import Pages
import Publishing
import Synchronization

/// Where things stand: the last good site, and what was found since.
final class Preview: Sendable {
    struct State: Sendable {
        /// Nil until a build has been good.
        var site: PreviewSite?
        /// Of the last build; acknowledged ones are not in it.
        var errors = ProblemViews.none
        var warnings = ProblemViews.none
        var isGood = false
        /// Counts changes of files that pages show and that are not named by their bytes.
        var pictures = 0
        var language = Language.vietnamese
        /// Where the pages of earlier sites are now, by path of the output file.
        var moved: [String: String] = [:]
    }

    private let state = Mutex(State())
    /// Tells the sites of this process from those of one that served the same pages before.
    private let boot = UInt64(Date().timeIntervalSince1970 * 1_000)

    var current: State { state.withLock { $0 } }

    /// Takes in what came of a build; `picturesChanged` where pages look different and read the same.
    func take(_ report: SiteBuild.Report, number: Int, picturesChanged: Bool, language: Language) {
        let site = report.isGood ? PreviewSite(report, token: "\(boot)-\(number)") : nil
        let errors = ProblemViews(report.diagnostics, areErrors: true, report.sources, in: language)
        let warnings = ProblemViews(report.diagnostics, areErrors: false, report.sources, in: language)
        state.withLock { state in
            if let site {
                if let before = state.site { before.follow(into: site, moved: &state.moved) }
                state.site = site
            }
            state.isGood = report.isGood
            state.errors = errors
            state.warnings = warnings
            state.language = language
            if picturesChanged { state.pictures += 1 }
        }
    }
}

/// A good site, and where each of its files is in the plan.
struct PreviewSite: Sendable {
    let prepared: PreparedSite
    let sources: SourceMap
    /// Differs from that of every other site.
    let token: String

    init?(_ report: SiteBuild.Report, token: String) {
        guard let prepared = report.site else { return nil }
        self.prepared = prepared
        self.token = token
        sources = report.sources
    }

    /// The place in the plan of the file that has a path below the output folder.
    func place(of file: String) -> Int? { prepared.plan.place(of: file) }

    /// Whether the name of the file says which version of it it is.
    func isFingerprinted(_ page: Int) -> Bool {
        let page = prepared.plan.pages[page]
        guard case .computed = page.body, case .file(let path) = page.address else { return false }
        return path.hasPrefix("assets/")
    }

    /// Notes where the pages went that the next site no longer has.
    func follow(into next: PreviewSite, moved: inout [String: String]) {
        if prepared.plan.hasPaths(of: next.prepared.plan) { return }
        for file in moved.keys where next.place(of: file) != nil { moved[file] = nil }
        let paths = prepared.plan.paths
        let gone = paths.indices.filter { prepared.plan.pages[$0].owner != nil && next.place(of: paths[$0]) == nil }
        // A site that has become another one: nobody asks for its pages one by one.
        guard !gone.isEmpty, gone.count <= 100 else { return }
        let came = next.prepared.plan.paths.indices.filter { place(of: next.prepared.plan.paths[$0]) == nil }
        for page in gone {
            let source = owner(page)
            let template = prepared.plan.pages[page].template
            let alike = came.filter { next.prepared.plan.pages[$0].template == template }
            let same = alike.filter { next.owner($0) == source }
            // A file that was renamed: the one page that came is the one that went.
            let only = gone.count { prepared.plan.pages[$0].template == template } == 1 ? alike : []
            if let target = same.count == 1 ? same.first : only.count == 1 ? only.first : nil {
                let path = next.prepared.plan.paths[target]
                moved[paths[page]] = path
                for (old, new) in moved where new == paths[page] { moved[old] = path }
            }
        }
    }

    /// The file that a page is made from.
    private func owner(_ page: Int) -> String? {
        prepared.plan.pages[page].owner.map { sources.path($0.source) }
    }
}

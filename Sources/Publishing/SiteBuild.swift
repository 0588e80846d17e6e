package import Content
package import Diagnostics
package import Pages
package import Vietnamese

/// The main job: from the folders Content and Templates to a published site.
///
///     let report = SiteBuild(options).run()
///
/// A check is the same run without the writing: there is no second validator.
package struct SiteBuild {
    let options: Options

    package init(_ options: Options) { self.options = options }

    /// What to build, and how.
    package struct Options: Sendable {
        package var content: String
        package var templates: String
        /// Nil: nothing is written (a check).
        package var output: String?
        /// Instead of the one of site.yml.
        package var baseURL: String?
        package var publication: PublicationRule
        package var rendered = RenderedPages.all
        /// Warnings that nobody acknowledged stop the build.
        package var isStrict = false
        /// Whether the report is to say what has evidence.
        package var showsEvidence = false
        /// Whether the report is to say which addresses the site has.
        package var showsURLs = false
        /// Whether the report is to say which organizations articles name and do not declare.
        package var showsSuggestions = false
        package var jobs: Int
        /// What makes pictures smaller; nil: they are published at their own size.
        package var pictureProgram = PictureProgram.find()
        /// Whether what earlier builds made is used, and what this one makes is kept.
        package var usesCache = true
        /// Whether the site is on the disk, and not only in memory, before it is published.
        package var isDurable = true
        /// Where pictures are kept for whoever asks a prepared site for one page after the other; nil: they are not made.
        package var previewCache: String?
        /// Is told how far the run is.
        package var progress: Progress?
        /// Whether a run of the same folders is to follow that makes only what has changed.
        package var isFollowed = false
        /// What the run before this one has left to it.
        package var former: KeptStages?
        /// Called on a thread of its own where a document takes more than any may; it has to end the process.
        package var overrun: @Sendable (Diagnostic, SourceMap) -> Void = { _, _ in }
        /// Called once where another build has the output folder.
        package var waiting: @Sendable (LockHolder) -> Void = { _ in }

        package init(content: String, templates: String, output: String?, publication: PublicationRule, jobs: Int) {
            self.content = content
            self.templates = templates
            self.output = output
            self.publication = publication
            self.jobs = jobs
        }
    }

    /// What came of a run.
    package struct Report: Sendable {
        package var diagnostics: [Diagnostic] = []
        package var sources = SourceMap([])
        /// The language that the site asks diagnostics to be in.
        package var language: Language?
        package var withheld: [Withheld] = []
        /// That of the site.
        package var zone = SiteTimeZone.vietnam
        /// When time alone would change the site; nil where it does not.
        package var nextChange: PartialDate?
        /// Where templates use `safe`.
        package var audit: [SourceLocation] = []
        /// What has evidence, where that is asked for.
        package var evidence: EvidenceCoverage?
        /// What editors may want to declare, where that is asked for; no suggestion is a finding.
        package var suggestions: [Diagnostic] = []
        /// The addresses of the site, where that is asked for and no errors were found.
        package var urls: SiteURLs?
        package var articles = 0
        /// Files of the output.
        package var pages = 0
        package var timings = Timings()
        /// What was built, for as long as somebody holds the report; nil where errors were found.
        package fileprivate(set) var site: PreparedSite?
        /// For the run that follows, if there is to be one.
        package fileprivate(set) var kept: KeptStages?
        /// Whether the output folder now holds this run's site.
        package var isPublished = false
        /// Whether nothing stands in the way of publishing.
        package var isGood = false

        package var warnings: Int { diagnostics.count { $0.severity == .warning && $0.acknowledgement == nil } }
        package var errors: Int { diagnostics.count(where: \.isError) }
    }

    package func run() -> Report {
        run { () throws(Problem) in
            let opened = try DiskTree.open(options.content, name: "Content")
            return (opened.tree, opened.diagnostics)
        }
    }

    /// The same for content that is not, or not yet, what is in its folder; with no output it is a check.
    package func run(content tree: any SourceTree) -> Report { run { () throws(Problem) in (tree, []) } }

    private func run(
        opening content: () throws(Problem) -> (tree: any SourceTree, diagnostics: [Diagnostic])
    ) -> Report {
        var report = Report()
        do throws(Problem) {
            let content = try content()
            let templates = try DiskTree.open(options.templates, name: "Templates")
            report.diagnostics += content.diagnostics + templates.diagnostics
            let trees = [content.tree, templates.tree]
            report.sources =
                options.isFollowed ? SourceMap(trees, following: options.former?.sources) : SourceMap(trees)
            let output = try options.output.map { path throws(Problem) in
                try OutputFolder(path, sources: [options.content, options.templates])
            }
            report.site = prepare(&report)
            if let site = report.site, !options.rendered.isEmpty { try publish(site, to: output, &report) }
        } catch {
            report.diagnostics.report(error, at: nil)
        }
        report.diagnostics = report.diagnostics.sortedForPrinting()
        report.isGood = !stops(report)
        return report
    }

    package static let contentTree = 0
    package static let templateTree = 1
}

/// The build's threads, for work that another target has.
private struct Threads: Workers {
    let jobs: Int

    func map<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], _ work: @escaping @Sendable (Input) -> Output
    ) -> [Output] {
        inParallel(inputs, jobs: jobs) { input, _ in work(input) }
    }
}

extension SiteBuild {
    /// Reads, resolves, checks and plans; nil where that found errors, all of which are in the report.
    private func prepare(_ report: inout Report) -> PreparedSite? {
        let sources = report.sources
        let threads = Threads(jobs: options.jobs)
        let (content, loaded) = threads.both(
            { read(sources) }, { LoadedTemplates(sources, following: options.former?.templates) })
        let settings = content.settings
        report.language = settings.language
        report.zone = settings.zone
        report.diagnostics += loaded.diagnostics
        report.audit = loaded.templates?.audit ?? []
        end(.reading, &report)

        let publishedURLs = content.drafts.publishedURLs
        let resolved = content.resolved(
            under: options.publication, following: options.former?.resolution, workers: threads)
        // Where the same things are there, their addresses are; where texts alone differ, what many pages share is, too.
        let former = resolved.difference == .everything ? nil : options.former?.planned
        if options.isFollowed {
            report.kept = KeptStages(
                sources: sources, content: content, templates: loaded, resolution: resolved.resolution)
        }
        report.diagnostics += resolved.diagnostics
        report.withheld = resolved.withheld
        report.nextChange = resolved.nextChange.map { PartialDate(at: $0, in: settings.zone) }
        end(.resolving, &report)

        guard let site = resolved.site else {
            report.diagnostics += brokenLinks(in: resolved, loaded, workers: threads)
            return nil
        }
        report.articles = site.articles.count
        if options.showsEvidence { report.evidence = EvidenceCoverage(site, resolved.quotations) }
        if options.showsSuggestions {
            let finder = MentionFinder(site)
            report.suggestions = inParallel(Array(site.allArticles), jobs: options.jobs) { article, _ in
                finder.suggestions(for: article)
            }.flatMap(\.self)
        }
        let unpictured = SiteContext(
            site, quotations: resolved.quotations, baseURL: options.baseURL, assets: loaded.assets,
            published: publishedURLs,
            keeping: resolved.difference == .texts ? former?.context : nil, workers: threads)
        var found: [Diagnostic] = []
        let pictures = Pictures(
            of: unpictured, sources, tree: Self.contentTree, areResized: options.pictureProgram != nil,
            workers: threads, diagnostics: &found)
        if pictures.needResizing, !pictures.areResized { found.report(.noPictureProgram, at: nil) }
        let context = unpictured.with(pictures)
        let plan = PagePlan(
            context, contentTree: Self.contentTree, assets: loaded.assets.pages, diagnostics: &found, workers: threads,
            keeping: former?.plan, differing: resolved.difference)
        let expired = resolved.withheld.filter { $0.reason == .expired }
        found += SiteURLs.findings(in: plan, of: context, listed: publishedURLs, expired: expired)
        if options.showsURLs {
            report.urls = SiteURLs(plan, in: context, listed: publishedURLs, expired: expired)
        }
        settings.applySeverities(to: &found)
        report.diagnostics += found
        let beforeConflicts = report.diagnostics.count
        if !(former.map { $0.hasNoConflicts && $0.plan.hasPaths(of: plan) } ?? false) {
            reportConflicts(in: plan, &report)
        }
        report.kept?.planned = PlannedSite(
            context: context, plan: plan, hasNoConflicts: report.diagnostics.count == beforeConflicts)
        report.pages = plan.pages.count
        end(.planning, &report)
        guard let templates = loaded.templates, !stops(report) else { return nil }
        let made = options.previewCache.flatMap { cache in
            options.pictureProgram.map { ResizedPictures($0, cacheAt: options.usesCache ? cache : nil) }
        }
        return PreparedSite(context, templates, plan, previewed: resolved.previewed, pictures: made)
    }

    /// Reads the files of Content, each under the eyes of a watchdog.
    private func read(_ sources: SourceMap) -> ReadContent {
        let overrun = options.overrun
        let progress = options.progress
        progress?.begin(.files, of: sources.trees[Self.contentTree].paths.count)
        let watchdog = Watchdog { source in
            overrun(Diagnostic(.documentTakesTooMuch, at: SourceLocation(startOf: source)), sources)
        }
        return watchdog.whileWatching {
            ReadContent(
                sources, tree: Self.contentTree, baseURL: options.baseURL,
                keeping: options.isFollowed ? .files(of: options.former?.content) : .nothing,
                workers: Threads(jobs: options.jobs)
            ) { source, read in
                defer { progress?.count() }
                return watchdog.watch(source, read)
            }
        }
    }

    /// The links that lead nowhere in a site with other errors, so that one run says all of them.
    private func brokenLinks(
        in resolved: Resolver.Result, _ loaded: LoadedTemplates, workers: Threads
    ) -> [Diagnostic] {
        let context = SiteContext(
            resolved.unfinished, quotations: resolved.quotations, baseURL: options.baseURL, assets: loaded.assets,
            workers: workers)
        return PagePlan.brokenLinks(
            in: context, contentTree: Self.contentTree, assets: loaded.assets.pages, unread: resolved.unread,
            workers: workers)
    }

    /// Renders every page and, where there is an output, puts them in its place in one step.
    private func publish(_ site: PreparedSite, to output: OutputFolder?, _ report: inout Report) throws(Problem) {
        guard let output else {
            report.diagnostics += render(site, pictures: nil, &report) { _, _ throws(Problem) in }
            return
        }
        let pictures = options.pictureProgram.map {
            ResizedPictures($0, cacheAt: options.usesCache ? output.cache : nil)
        }
        let publication = try Publication(to: output, waiting: options.waiting)
        report.diagnostics += publication.warnings
        let staging = publication.staging
        report.diagnostics += render(site, pictures: pictures, &report) { path, bytes throws(Problem) in
            try staging.write(path, bytes)
        }
        guard !stops(report) else { return }
        report.diagnostics += try publication.commit(durably: options.isDurable)
        report.isPublished = true
        pictures?.removeOld()
        end(.publishing, &report)
    }

    /// Ends a stage. What it freed is given back to the system: the next one may run on other threads.
    func end(_ stage: Timings.Stage, _ report: inout Report) {
        returnFreedMemory()
        report.timings.end(stage)
    }

    func stops(_ report: Report) -> Bool {
        report.diagnostics.hasErrors || (options.isStrict && report.warnings > 0)
    }
}

extension SiteBuild {
    /// What site.yml of a content folder says, for who asks nothing else of the site; nil where there is none.
    package static func settings(ofContent path: String) -> SiteSettings? {
        guard let tree = try? DiskTree.open(path, name: "Content").tree else { return nil }
        var problems: [Diagnostic] = []
        let settings = ContentReader.settings(SourceMap([tree]), tree: 0, diagnostics: &problems)
        return problems.hasErrors ? nil : settings
    }
}

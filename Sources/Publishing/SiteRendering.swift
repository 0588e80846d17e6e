import Diagnostics
import Pages

// Rendering a whole plan, and what is wrong with its paths and pictures.

extension SiteBuild {
    /// Reports paths that cannot be written; of the sizes of one picture, which share its name, the first.
    func reportConflicts(in plan: PagePlan, _ report: inout Report) {
        var pictures: Set<String> = []
        let conflicts = OutputConflicts(in: plan.paths, placedBy: plan.place, jobs: options.jobs)
        for finding in conflicts.findings where !plan.clashing.contains(finding.index) {
            let page = plan.pages[finding.index]
            if page.isResizedPicture, let path = page.sourcePath, !pictures.insert(path).inserted { continue }
            report.diagnostics.report(
                finding.problem, at: page.place ?? finding.other.flatMap { plan.pages[$0].place })
        }
    }

    /// Renders the pages that are asked for and hands them to `write`; what failed is reported.
    ///
    /// - Parameter pictures: nil: pictures are not made. What their headers say has been checked.
    func render(
        _ site: PreparedSite, pictures: ResizedPictures?, _ report: inout Report,
        write: @escaping @Sendable (String, [UInt8]) throws(Problem) -> Void
    ) -> [Diagnostic] {
        let plan = site.plan
        let progress = options.progress
        let indices = options.rendered.indices(in: plan)
        let ofPictures = pictures == nil ? [] : indices.filter { plan.pages[$0].isResizedPicture }
        progress?.begin(.pictures, of: ofPictures.count)
        let made = pictures.map { make(ofPictures, of: site, with: $0, report.sources, write: write) } ?? []
        if !ofPictures.isEmpty { end(.pictures, &report) }
        report.pages -= made.reduce(0) { $0 + ($1.choice?.dropped.count ?? 0) }
        // Which sizes pages offer is known now.
        let choices = Dictionary(made.map { ($0.path, $0.choice) }, uniquingKeysWith: { first, _ in first })
        let renderer = PageRenderer(
            site.context.choosing(choices.compactMapValues(\.self)), templates: site.templates,
            sources: report.sources)
        let others = indices.filter { !plan.pages[$0].isResizedPicture }
        progress?.begin(.pages, of: others.count)
        let rendered = inParallel(others, jobs: options.jobs) { index, _ in
            defer { progress?.count() }
            let started = ContinuousClock.now
            let problem = Self.problem { () throws(Diagnostic) in
                try Self.write(try renderer.render(plan.pages[index]), to: plan.paths[index], write)
            }
            return (problem, ContinuousClock.now - started)
        }
        report.timings.add(
            made.flatMap { $0.durations.map { (nil, $0) } }
                + zip(others, rendered).map { (plan.pages[$0].template, $1.1) })
        end(.rendering, &report)
        return made.compactMap(\.problem) + rendered.compactMap(\.0) + renderer.diagnostics
    }
}

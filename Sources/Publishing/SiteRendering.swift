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
        let renderer = PageRenderer(
            site.context, templates: site.templates, sources: report.sources, pictures: pictures)
        let progress = options.progress
        let work = { @Sendable (index: Int, _: Int) -> (Diagnostic?, Duration) in
            defer { progress?.count() }
            let started = ContinuousClock.now
            do throws(Diagnostic) {
                let bytes = try renderer.render(plan.pages[index])
                do throws(Problem) {
                    try write(plan.paths[index], bytes)
                } catch {
                    throw Diagnostic(error, at: nil)
                }
                return (nil, ContinuousClock.now - started)
            } catch {
                return (error, ContinuousClock.now - started)
            }
        }
        let indices = options.rendered.indices(in: plan)
        let made = pictures == nil ? [] : indices.filter { plan.pages[$0].isResizedPicture }
        progress?.begin(.pictures, of: made.count)
        let resized = inParallel(made, jobs: options.jobs, work)
        if !made.isEmpty { end(.pictures, &report) }
        let others = indices.filter { !plan.pages[$0].isResizedPicture }
        progress?.begin(.pages, of: others.count)
        let rendered = inParallel(others, jobs: options.jobs, work)
        report.timings.add(zip(made + others, resized + rendered).lazy.map { (plan.pages[$0].template, $1.1) })
        end(.rendering, &report)
        let ofPictures = pictureProblems(zip(made, resized).map { (plan.pages[$0], $1.0) }, of: pictures)
        return ofPictures + rendered.compactMap(\.0) + renderer.diagnostics
    }

    /// What is wrong with pictures, once for each, however many sizes of it there are.
    private func pictureProblems(
        _ made: [(page: PlannedPage, problem: Diagnostic?)], of pictures: ResizedPictures?
    ) -> [Diagnostic] {
        var reported: Set<String> = []
        return made.compactMap { page, problem in
            guard case .picture(let request, let place) = page.body else { return problem }
            let path = request.file.path
            let blemish = pictures?.isBlemished(path) ?? false
            guard let found = problem ?? (blemish ? Diagnostic(.blemishedPicture(path), at: place) : nil),
                reported.insert(path).inserted
            else { return nil }
            return found
        }
    }
}

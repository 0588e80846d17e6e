import Diagnostics
import Pages

/// What came of making one picture in its sizes.
struct MadePicture: Sendable {
    /// Below Content.
    let path: String
    /// What is wrong with it, once, however many sizes of it there are.
    let problem: Diagnostic?
    /// Nil where it could not be made.
    let choice: PictureChoice?
    /// How long each size took.
    let durations: [Duration]
}

extension SiteBuild {
    /// Makes pictures and writes what of each is offered.
    ///
    /// Whether a size is offered follows from its weight and those of the others, so a picture's sizes are made
    /// together, on several threads where there are few pictures; what none is offered is not published.
    func make(
        _ pages: [Int], of site: PreparedSite, with service: ResizedPictures, _ sources: SourceMap,
        write: @escaping @Sendable (String, [UInt8]) throws(Problem) -> Void
    ) -> [MadePicture] {
        let renderer = PageRenderer(
            site.context, templates: site.templates, sources: sources, pictures: service)
        let plan = site.plan
        let sizes = Dictionary(grouping: pages) { plan.pages[$0].sourcePath ?? "" }
        let pictures = sizes.keys.sorted { (sizes[$0]?.first ?? 0) < (sizes[$1]?.first ?? 0) }
        let jobsOfEach = max(1, options.jobs / max(1, pictures.count))
        let progress = options.progress
        return inParallel(pictures, jobs: options.jobs) { picture, _ in
            let pages = sizes[picture] ?? []
            let made = inParallel(pages, jobs: jobsOfEach) { page, _ in
                defer { progress?.count() }
                return MadeSize(plan.pages[page], at: plan.paths[page], by: renderer)
            }
            let weights = Dictionary(
                zip(pages, made).map { (plan.paths[$0], $1.bytes.count) }, uniquingKeysWith: { first, _ in first })
            let isBlemished = service.isBlemished(picture)
            let choice = site.context.pictureChoice(picture, weights: weights, mayKeepOwnFile: !isBlemished)
            var problem = made.lazy.compactMap(\.problem).first
            if problem == nil {
                problem = Self.problem { () throws(Diagnostic) in
                    for (page, size) in zip(pages, made) {
                        try Self.write(size, of: plan.pages[page], choice, by: renderer, write)
                    }
                }
            }
            if problem == nil, isBlemished {
                problem = Diagnostic(.blemishedPicture(picture), at: pages.first.flatMap { plan.pages[$0].place })
            }
            return MadePicture(path: picture, problem: problem, choice: choice, durations: made.map(\.duration))
        }
    }

    private static func write(
        _ size: MadeSize, of page: PlannedPage, _ choice: PictureChoice?, by renderer: PageRenderer,
        _ write: (String, [UInt8]) throws(Problem) -> Void
    ) throws(Diagnostic) {
        if choice?.dropped.contains(size.path) == true { return }
        var bytes = size.bytes
        if choice?.ownFile == size.path, let own = page.asItIs { bytes = try renderer.render(own) }
        try Self.write(bytes, to: size.path, write)
    }
}

/// A picture in one size.
private struct MadeSize: Sendable {
    /// Below the output folder.
    let path: String
    let bytes: [UInt8]
    let problem: Diagnostic?
    let duration: Duration

    init(_ page: PlannedPage, at path: String, by renderer: PageRenderer) {
        self.path = path
        let started = ContinuousClock.now
        do throws(Diagnostic) {
            bytes = try renderer.render(page)
            problem = nil
        } catch {
            bytes = []
            problem = error
        }
        duration = ContinuousClock.now - started
    }
}

extension SiteBuild {
    /// Writes a file of the output; what is wrong then is at no place.
    static func write(
        _ bytes: [UInt8], to path: String, _ write: (String, [UInt8]) throws(Problem) -> Void
    ) throws(Diagnostic) {
        do throws(Problem) { try write(path, bytes) } catch { throw Diagnostic(error, at: nil) }
    }

    /// What a piece of work fails with.
    static func problem(in work: () throws(Diagnostic) -> Void) -> Diagnostic? {
        do throws(Diagnostic) {
            try work()
            return nil
        } catch {
            return error
        }
    }
}

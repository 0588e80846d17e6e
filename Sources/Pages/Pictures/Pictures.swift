package import Content
package import Diagnostics

/// The pictures of a site, by their paths below Content.
package struct Pictures: Sendable {
    private var inspected: [String: InspectedPicture] = [:]
    /// Where a page first names a picture.
    private(set) var named: [String: SourceLocation] = [:]
    /// The same, or the file where no page does.
    private var places: [String: SourceLocation] = [:]
    private var choices: [String: PictureChoice] = [:]
    /// Whether they are made anew in several sizes, or only copied.
    package let areResized: Bool

    /// Nothing but where pages name them.
    init(namedOn site: Site) {
        named = PictureFiles.places(on: site)
        areResized = false
    }

    /// Looks at the file of every picture that is published; what is wrong is reported where a page shows it.
    ///
    /// - Parameter areResized: whether there is somebody who makes them anew.
    package init(
        of context: SiteContext, _ sources: SourceMap, tree: Int, areResized: Bool, workers: any Workers,
        diagnostics: inout [Diagnostic]
    ) {
        self.areResized = areResized
        named = context.pictures.named
        let paths = PictureFiles.published(of: context, showing: named).filter { PictureFormat(nameOf: $0) != nil }
        let ids = Dictionary(
            sources.trees[tree].paths.enumerated().map { ($1, sources.id(tree: tree, file: $0)) },
            uniquingKeysWith: { first, _ in first })
        places = named
        for path in paths where named[path] == nil { places[path] = ids[path].map { SourceLocation(startOf: $0) } }
        let places = self.places
        let found = workers.map(paths) { path -> (InspectedPicture?, [Diagnostic]) in
            let files = sources.trees[tree]
            let source = ids[path]
            let place = places[path]
            do throws(Problem) {
                let bytes = try files.read(path)
                let picture = try InspectedPicture(bytes, path: path)
                var problems: [Diagnostic] = []
                if picture.hasPosition { problems.report(.picturePosition(path), at: place) }
                if picture.colours == .cmyk { problems.report(.cmykPicture(path), at: place) }
                if picture.format == .svg, let source {
                    problems += DrawingCheck.problems(in: bytes, source: source)
                    if problems.hasErrors { return (nil, problems) }
                }
                return (picture, problems)
            } catch {
                return (nil, [Diagnostic(error, at: place)])
            }
        }
        for (path, (picture, problems)) in zip(paths, found) {
            inspected[path] = picture
            diagnostics += problems
        }
    }

    /// Whether any is of a kind that is made anew in several sizes.
    package var needResizing: Bool { inspected.values.contains(where: \.isResized) }

    subscript(path: String) -> InspectedPicture? { inspected[path] }

    /// Where problems of a picture are reported.
    func place(of path: String) -> SourceLocation? { places[path] }

    /// The picture as it is published at `address`; nil where its file is no picture that can be.
    func published(_ path: String, at address: String) -> PublishedPicture? {
        inspected[path].map {
            PublishedPicture(
                $0, at: address, isResized: areResized, isShown: named[path] != nil, choice: choices[path])
        }
    }

    /// The same with what is published of each, by its path.
    func choosing(_ choices: [String: PictureChoice]) -> Pictures {
        var copy = self
        copy.choices = choices
        return copy
    }
}

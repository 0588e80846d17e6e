package import Diagnostics
package import Vietnamese

/// The first stage of every run: what the files of Content say, each read by itself.
///
///     let content = ReadContent(sources)
///     let result = content.resolved(under: PublicationRule(now: now))
package struct ReadContent: Sendable {
    package let settings: SiteSettings
    package let drafts: Drafts

    /// Called on the thread that reads a file, around its reading.
    package typealias Watch = @Sendable (SourceID, () -> Drafts) -> Drafts

    /// - Parameters:
    ///   - tree: which of the sources' trees is Content.
    ///   - baseURL: where it is given, nobody reads the one of site.yml.
    ///   - workers: who reads the files.
    package init(
        _ sources: SourceMap, tree: Int = 0, baseURL: String? = nil, workers: any Workers = NoWorkers(),
        watch: @escaping Watch = { $1() }
    ) {
        var drafts = Drafts()
        let settings = ContentReader.settings(
            sources, tree: tree, givenBaseURL: baseURL, diagnostics: &drafts.diagnostics)
        let reader = ContentReader(
            sources, tree: tree, zone: settings.zone, publishersPhone: settings.publisher?.phone, workers: workers)
        let parts = workers.map(Array(sources.trees[tree].paths.indices)) { file in
            watch(sources.id(tree: tree, file: file)) { reader.read(file) }
        }
        for part in parts { drafts += part }
        self.settings = settings
        self.drafts = drafts
    }

    /// The next stage: every reference found or reported, and all checks.
    package consuming func resolved(
        under publication: PublicationRule, workers: any Workers = NoWorkers()
    ) -> Resolver.Result {
        let settings = settings
        return Resolver.resolve(drafts, settings: settings, publication: publication, workers: workers)
    }
}

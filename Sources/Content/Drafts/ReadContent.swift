package import Diagnostics
import Vietnamese

/// The first stage of every run: what the files of Content say, each read by itself.
///
///     let content = ReadContent(sources)
///     let result = content.resolved(under: PublicationRule(now: now))
package struct ReadContent: Sendable {
    package let settings: SiteSettings
    package let drafts: Drafts
    /// What each file said, where a run that follows is to have it; else empty.
    private let files: [FileReading]
    private let settingsOrigin: Origins.SettingsOrigin?

    /// Called on the thread that reads a file, around its reading.
    package typealias Watch = @Sendable (SourceID, () -> Drafts) -> Drafts

    /// Whether what was read is there for the next run.
    package enum Keeping: Sendable {
        case nothing
        /// Files that are as they were for `former` are not read again.
        case files(of: ReadContent?)
    }

    /// - Parameters:
    ///   - tree: which of the sources' trees is Content.
    ///   - baseURL: where it is given, nobody reads the one of site.yml.
    ///   - workers: who reads the files.
    package init(
        _ sources: SourceMap, tree: Int = 0, baseURL: String? = nil, keeping: Keeping = .nothing,
        workers: any Workers = NoWorkers(), watch: @escaping Watch = { $1() }
    ) {
        var drafts = Drafts()
        let settings = ContentReader.settings(
            sources, tree: tree, givenBaseURL: baseURL, diagnostics: &drafts.diagnostics)
        let reader = ContentReader(
            sources, tree: tree, zone: settings.zone, publishersPhone: settings.publisher?.phone, workers: workers)
        let content = sources.trees[tree]
        let known = keeping.files(readAs: settings).matching(content.paths)
        let files = workers.map(Array(content.paths.indices)) { file in
            let source = sources.id(tree: tree, file: file)
            let path = content.paths[file]
            let stamp = keeping.isKeeping ? content.stamp(of: path) : nil
            if let known = known[file], known.stands(as: source, stamp) { return known }
            return FileReading(path, source, stamp: stamp, watch(source) { reader.read(file) })
        }
        for file in files { drafts += file.drafts }
        self.settings = settings
        self.drafts = drafts
        self.files = keeping.isKeeping ? files : []
        settingsOrigin = keeping.isKeeping ? Origins.SettingsOrigin(sources, tree: tree, baseURL: baseURL) : nil
    }

    /// The next stage: every reference found or reported, and all checks.
    package consuming func resolved(
        under publication: PublicationRule, following former: Resolution? = nil, workers: any Workers = NoWorkers()
    ) -> Resolver.Result {
        let settings = settings
        let origins = settingsOrigin.map { Origins(files: files, settings: $0) }
        return Resolver.resolve(
            drafts, settings: settings, publication: publication, from: origins, following: former, workers: workers)
    }
}

extension ReadContent.Keeping {
    fileprivate var isKeeping: Bool { if case .files = self { true } else { false } }

    /// The former files, if the same is read out of the same file under these settings.
    fileprivate func files(readAs settings: SiteSettings) -> [FileReading] {
        guard case .files(let former?) = self, former.settings.zone == settings.zone,
            former.settings.publisher?.phone == settings.publisher?.phone
        else { return [] }
        return former.files
    }
}

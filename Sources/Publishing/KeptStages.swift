import Content
import Diagnostics
import Pages

/// What a run leaves to the next one of the same folders, which makes only what has changed since.
///
/// Each stage says by itself what of it still holds, and whoever follows gets what a first run would get.
package struct KeptStages: Sendable {
    let sources: SourceMap
    let content: ReadContent
    let templates: LoadedTemplates
    let resolution: Resolution?
    /// Nil where errors were found.
    var planned: PlannedSite?
}

/// The site as pages see it, and its pages.
struct PlannedSite: Sendable {
    let context: SiteContext
    let plan: PagePlan
    /// Whether every path can be written.
    let hasNoConflicts: Bool
}

/// The folder Templates as it was read.
struct LoadedTemplates: Sendable {
    /// Nil where they have errors.
    let templates: SiteTemplates?
    let assets: Assets
    let diagnostics: [Diagnostic]
    private let files: [File]

    private struct File: Equatable {
        let path: String
        /// By which places in it are known.
        let source: SourceID
        let stamp: FileStamp?
    }

    /// Those of a former run, where no file is another.
    init(_ sources: SourceMap, following former: LoadedTemplates?) {
        let tree = sources.trees[SiteBuild.templateTree]
        let files = tree.paths.enumerated().map { file, path in
            File(
                path: path, source: sources.id(tree: SiteBuild.templateTree, file: file), stamp: tree.stamp(of: path))
        }
        if let former, former.files == files, files.allSatisfy({ $0.stamp != nil }) {
            self = former
            return
        }
        var diagnostics: [Diagnostic] = []
        templates = SiteTemplates.load(sources, tree: SiteBuild.templateTree, diagnostics: &diagnostics)
        assets = Assets.load(sources, tree: SiteBuild.templateTree, diagnostics: &diagnostics)
        self.diagnostics = diagnostics
        self.files = files
    }
}

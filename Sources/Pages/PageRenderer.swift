package import Diagnostics
import Templates

/// Turns a planned page into its bytes; many threads use one renderer.
package struct PageRenderer: Sendable {
    private let context: SiteContext
    private let engine: TemplateEngine
    private let sources: SourceMap
    private let site = SiteView()
    private let embeds: EmbedTemplates
    /// What pages have in common.
    private let fragments: FragmentCache
    private let pictures: (any PictureService)?

    /// - Parameter pictures: makes pictures in other sizes; nil only where none is planned.
    package init(
        _ context: SiteContext, templates: SiteTemplates, sources: SourceMap, pictures: (any PictureService)? = nil
    ) {
        self.pictures = pictures
        embeds = EmbedTemplates(templates.engine)
        self.context = context.with(embeds)
        fragments = FragmentCache(for: self.context)
        engine = templates.engine
        self.sources = sources
    }

    /// What went wrong in blocks of articles; to be asked when all pages are rendered.
    package var diagnostics: [Diagnostic] { embeds.diagnostics }

    package func render(_ page: PlannedPage) throws(Diagnostic) -> [UInt8] {
        switch page.body {
        case .template(let name, let head, let values):
            var output = OutputBuffer(capacity: 32_768)
            let roots = [site.templateValue, PageView(head, at: page.address).templateValue] + values(context)
            try engine.render(name, roots: roots, context: context, fragments: fragments, into: &output)
            return output.bytes
        case .computed(let bytes): return bytes(context)
        case .copy(let file): return try read(file)
        case .pictureAsItIs(let file, let format):
            return CleanedPicture(try read(file), format: format, keepsLook: true).bytes
        case .picture(let request, let place):
            do throws(Problem) {
                guard let pictures else { throw .noPictureProgram }
                return try pictures.picture(request) { () throws(Problem) in
                    try sources.trees[request.file.tree].read(request.file.path)
                }
            } catch {
                throw Diagnostic(error, at: place)
            }
        }
    }

    private func read(_ file: SourceFile) throws(Diagnostic) -> [UInt8] {
        do throws(Problem) {
            return try sources.trees[file.tree].read(file.path)
        } catch {
            throw Diagnostic(error, at: nil)
        }
    }
}

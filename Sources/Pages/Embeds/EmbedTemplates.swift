import Content
import Diagnostics
import Synchronization
import Templates

/// Renders the blocks of articles that show records, each by its template in `Templates/embeds/`.
final class EmbedTemplates: Sendable {
    private let engine: TemplateEngine
    /// What went wrong in them: a property of a template cannot fail, so the build asks when all pages are done.
    private let failures = Mutex<[Diagnostic]>([])

    init(_ engine: TemplateEngine) { self.engine = engine }

    static let board = EntryTemplate(
        "embeds/board.html", ["embed": EmbedView.templateType, "board": Board?.templateType])
    static let totals = EntryTemplate(
        "embeds/totals.html", ["embed": EmbedView.templateType, "totals": [Total].templateType])
    static let chart = EntryTemplate(
        "embeds/chart.html", ["embed": EmbedView.templateType, "chart": Chart?.templateType])
    static let timeline = EntryTemplate(
        "embeds/timeline.html",
        [
            "embed": EmbedView.templateType, "standings": [Standing].templateType,
            "recognitions": [Recognition].templateType,
        ])
    static let all = [board, chart, timeline, totals]

    /// Writes an embed; after a failure nothing of it, and the build is told.
    func write(_ embed: Embed, in context: SiteContext, into output: inout OutputBuffer) {
        let (template, values) = Self.page(of: embed, in: context)
        let page = PageView(PageHead(context.site.settings.title), at: .home)
        let roots = [SiteView().templateValue, page.templateValue, EmbedView(embed: embed).templateValue] + values
        do throws(Diagnostic) {
            // An embed may show articles; in these, embeds are left out, so that none can lead back to itself.
            try engine.render(template.name, roots: roots, context: context.withoutEmbeds(), into: &output)
        } catch {
            failures.withLock { $0.append(error) }
        }
    }

    /// In the order of places, each once: pages and feeds fail at the same ones.
    var diagnostics: [Diagnostic] { failures.withLock { $0 }.sortedForPrinting() }
}

extension EmbedTemplates {
    private static func page(of embed: Embed, in context: SiteContext) -> (EntryTemplate, [Value]) {
        let site = context.site
        switch embed.content {
        case .board(let award, let year, let scope):
            return (board, [Self.board(award, year?.value, within: scope, in: context).templateValue])
        case .totals(let award, let year, let scope):
            let totals = site.totals(of: award, year: year?.value, within: scope)
            return (self.totals, [context.objects(totals).templateValue])
        case .timeline(let organization?, let award):
            let standings = Standing.all(of: organization, in: site).filter { award == nil || $0.award == award }
            return (timeline, [standings.templateValue, [Recognition]().templateValue])
        case .timeline(nil, let award):
            let recognitions = award.map { context.objects(site.relations.recognitionsOfAward[$0]) } ?? []
            return (timeline, [[Standing]().templateValue, Recognition.newestFirst(recognitions).templateValue])
        case .chart(let request): return (chart, [RequestedChart.of(request, in: context).templateValue])
        }
    }

    /// Without a year, the newest board on which anybody is recognized, or else the newest.
    private static func board(
        _ award: Reference<Award>, _ year: Int?, within scope: Reference<Organization>?, in context: SiteContext
    ) -> Board? {
        let boards = context.boards.boards(of: award).lazy.filter { year == nil || $0.year == year }
            .map { board in scope.map { board.excerpt(within: $0, in: context.site) } ?? board }
            .filter { !$0.rows.isEmpty }
        return boards.first { $0.namedCount > 0 || $0.reportedCount != nil } ?? boards.first
    }
}

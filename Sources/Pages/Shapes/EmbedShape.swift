import Content
import Templates

/// What the templates of `embeds/` see as `embed`.
struct EmbedView: ShapedValue {
    let embed: Embed

    package static let shapeName = "embed"
    package static let shape = describe("Khối trong bài / A block of an article that shows records") { p in
        p.property("title", "The title that the editor gave it.") { view, _ in view.embed.title }
        p.property("scope", "The organization that it is limited to.") { view, context in
            view.scope.map { context.site[$0] }
        }
        p.property("award", "The award that it is about.") { view, context in view.award.map { context.site[$0] } }
        p.property("isInFeed", "Whether it is read in a feed, where there are no styles and pictures may be left out.")
        {
            _, context in
            context.isForFeeds
        }
    }

    private var scope: Reference<Organization>? {
        switch embed.content {
        case .board(_, _, let scope), .totals(_, _, let scope): scope
        case .timeline(let organization, _): organization
        case .chart: nil
        }
    }

    private var award: Reference<Award>? {
        switch embed.content {
        case .board(let award, _, _): award
        case .totals(let award, _, _), .timeline(_, let award): award
        case .chart: nil
        }
    }
}

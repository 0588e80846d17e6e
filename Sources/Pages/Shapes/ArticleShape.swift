package import Content
import Diagnostics
import Markdown
package import Templates
import Vietnamese

extension Article: TemplateObject {
    package static let shapeName = "article"
    package static let lifetime = Lifetime.lasting
    package static let shape = Shape(Article.self, context: SiteContext.self, "Một bài viết / An article") { p in
        p.property("title", "The headline.") { article, _ in article.title }
        p.property("url", "Its address on this host.") { article, context in
            context.addresses.path(.article(article.reference))
        }
        p.property("absoluteURL", "With scheme and host.") { article, context in
            context.addresses.absolute(.article(article.reference))
        }
        p.property("date", "When it appeared.") { article, _ in DateView(article.date) }
        p.property("updated", "When it was last changed.") { article, _ in DateView(article.updated?.value) }
        p.property("modified", "When it was last changed, or appeared.") { article, _ in
            DateView(article.updated?.value ?? article.date)
        }
        p.property("kicker", "The line above the headline.") { article, _ in article.kicker }
        p.property("summary", "The lead.") { article, _ in article.summary }
        p.property("section", "Its section.") { article, context in article.section.map { context.site[$0] } }
        p.property("authors", "Who signed it; empty: the desk.") { article, _ in article.authors }
        p.property("byline", "The names of the authors, or of the desk.") { article, context in
            article.authors.isEmpty
                ? context.site.settings.desk ?? context.site.settings.title
                : article.authors.map(\.name).joined(separator: ", ")
        }
        p.property("source", "The report that it was rewritten from.") { article, _ in article.origin }
        p.property("cover", "The picture above it.") { article, _ in article.cover }
        p.property("picture", "The picture that stands for it: its cover, or else the first picture of its text.") {
            article, _ in
            article.pictures.first
        }
        p.property("isFeatured", "Whether it stands first on the home page.") { article, _ in article.isFeatured }
        p.property("organizations", "The organizations in it, with their roles.") { article, _ in
            article.involvements.map { InvolvementView(involvement: $0, day: article.date.firstDay) }
        }
        p.property("awards", "The awards in it.") { article, context in article.awards.map { context.site[$0] } }
        p.property("documents", "The documents that it declares.") { article, context in
            article.documents.map { context.site[$0] }
        }
        p.property("tags", "Keywords.") { article, _ in article.tags }
        p.property("tagPages", "Its tags, with the pages of their articles.") { article, context in
            article.tags.compactMap { name in context.tags[name].map { Tag($0, spelling: name) } }
        }
        p.property("minutes", "How long it takes to read, in whole minutes.") { article, _ in article.minutes }
        p.property("views", "How often it was looked at, where views.csv says so.") { article, context in
            context.site.views[article.reference]
        }
        p.property("zaloURL", "Where Zalo asks whom to send it to.") { article, context in
            ZaloShare.url(of: context.addresses.absolute(.article(article.reference)))
        }
        p.property("takesComments", "Whether readers may comment on it, where the site lets them.") { article, _ in
            article.takesComments
        }
        p.property(
            "others", "Other articles: the newest of its section, then of the site; at most eight."
        ) {
            article, context in
            RelatedArticles.others(than: article, in: context)
        }
        p.property("corrections", "Corrections that readers are told of.") { article, _ in article.corrections }
        p.property("editorNotes", "Why what does not add up is printed so.") { article, _ in
            article.editorNotes.map(EditorNote.init)
        }
        p.property("outline", "Its headings.") { article, _ in article.body.document.outline.map(OutlineEntry.init) }
        p.property("body", "Its text.") { article, context in
            BodyRenderer.html(
                article.body, in: context, anchored: context.quotations.citedBlocks(of: article.reference))
        }
        p.property("feedBody", "Its text with absolute addresses, for feeds.") { article, context in
            BodyRenderer.html(article.body, in: context.forFeeds())
        }
        p.property("related", "Other articles about the same records, the closest first; at most six.") {
            article, context in
            RelatedArticles.of(article, in: context)
        }
        p.property("newer", "The next newer article.") { article, context in
            article.reference.index > 0 ? context.site.articles[article.reference.index - 1] : nil
        }
        p.property("older", "The next older article.") { article, context in
            article.reference.index + 1 < context.site.articles.count
                ? context.site.articles[article.reference.index + 1] : nil
        }
    }
}

extension Author: ShapedValue {
    package static let shapeName = "author"
    package static let shape = describe("Người viết / Who wrote an article") { p in
        p.property("name", "The name.") { author, _ in author.name }
        p.property("post", "The post.") { author, _ in author.post }
        p.property("url", "The page of the author's articles.") { author, context in
            context.signatories[author.name].map { context.addresses.path(.author(slug: $0.slug, .newest)) }
        }
        p.property("absoluteURL", "The same with scheme and host.") { author, context in
            context.signatories[author.name].map { context.addresses.absolute(.author(slug: $0.slug, .newest)) }
        }
    }
}

extension Origin: ShapedValue {
    package static let shapeName = "source"
    package static let shape = describe("Nguồn của bài viết / The report that an article was rewritten from") { p in
        p.property("name", "The publication.") { origin, _ in origin.name }
        p.property("title", "The title of the report.") { origin, _ in origin.title }
        p.property("author", "Its author.") { origin, _ in origin.author }
        p.property("url", "Its address.") { origin, _ in origin.url }
        p.property("date", "When it appeared.") { origin, _ in DateView(origin.date?.value) }
    }
}

extension Cover: ShapedValue {
    package static let shapeName = "cover"
    package static let shape = describe("Ảnh bìa / The picture above an article") { p in
        p.property("url", "The picture's address.") { cover, context in
            PictureMarkup(cover.picture, in: context).url
        }
        p.property("absoluteURL", "The picture's address with scheme and host.") { cover, context in
            PictureMarkup(cover.picture, in: context, withHost: true).url
        }
        p.property("mediaType", "image/jpeg, image/png …") { cover, _ in PictureFiles.mediaType(of: cover.picture) }
        p.property("srcset", "Its widths, as `srcset` has them; none where there is one only.") { cover, context in
            PictureMarkup(cover.picture, in: context).srcset
        }
        p.property("webP", "The same in WebP, where it is made.") { cover, context in
            PictureMarkup(cover.picture, in: context).webP
        }
        p.property("width", "How wide it is, in pixels; none where that could not be read.") { cover, context in
            PictureMarkup(cover.picture, in: context).size?.width
        }
        p.property("height", "How high it is, in pixels.") { cover, context in
            PictureMarkup(cover.picture, in: context).size?.height
        }
        p.property("alt", "What the picture shows.") { cover, _ in cover.alt }
        p.property("caption", "The caption.") { cover, _ in cover.caption }
        p.property("credit", "The photographer.") { cover, _ in cover.credit }
    }
}

extension ViewCount: ShapedValue {
    package static let shapeName = "views"
    package static let shape = describe("Lượt xem của một bài / How often an article was looked at") { p in
        p.property("count", "How often.") { views, _ in views.count }
        p.property("asOf", "Until which day it was counted.") { views, _ in DateView(views.asOf) }
    }
}

extension Correction: ShapedValue {
    package static let shapeName = "correction"
    package static let shape = describe("Đính chính / A correction") { p in
        p.property("date", "When it was made.") { correction, _ in DateView(correction.date.value) }
        p.property("text", "What was corrected.") { correction, _ in correction.text }
    }
}

/// An organization in an article, as it was on the article's day.
struct InvolvementView: ShapedValue {
    let involvement: Involvement
    let day: CalendarDate

    package static let shapeName = "involvement"
    package static let shape = describe("Một tổ chức trong bài / An organization in an article") { p in
        p.property("organization", "The organization.") { view, context in
            context.site[view.involvement.organization]
        }
        p.property("then", "The organization as it was called on the article's day.") { view, _ in
            NamedThen(view.involvement.organization, on: view.day)
        }
        p.property("role", "subject, mentioned or pictured.") { view, _ in view.involvement.role.rawValue }
        p.property("roleLabel", "The role in Vietnamese.") { view, _ in view.involvement.role.label }
    }
}

/// A heading of an article.
struct OutlineEntry: ShapedValue {
    let heading: MarkdownDocument.Heading

    init(_ heading: MarkdownDocument.Heading) { self.heading = heading }

    package static let shapeName = "heading"
    package static let shape = describe("Một đề mục / A heading of an article") { p in
        p.property("level", "2 to 6.") { entry, _ in entry.heading.level }
        p.property("id", "Its anchor.") { entry, _ in entry.heading.id }
        p.property("text", "Its text.") { entry, _ in entry.heading.text }
    }
}

/// Why something that does not add up is printed so.
struct EditorNote: ShapedValue {
    let text: String

    init(_ text: String) { self.text = text }

    package static let shapeName = "editorNote"
    package static let shape = describe("Ghi chú của biên tập / An editor's note") { p in
        p.property("text", "The reason, for readers.") { note, _ in note.text }
    }
}

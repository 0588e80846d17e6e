package import Diagnostics
package import Markdown
package import Vietnamese

/// What an editor wrote in one Markdown file, for checks that need nothing else of the site.
package struct WrittenText: Sendable {
    package let title: Located<String>
    package let summary: Located<String>?
    /// Nil for a standing page.
    package let date: Located<PartialDate>?
    package let cover: ArticleDraft.PictureDraft?
    package let body: MarkdownDocument
    /// The telephone of the imprint, which readers are to know.
    let publishersPhone: String?
    /// The prose in it: title, summary, what is said of the cover, and the body.
    package let passages: [Passage]

    init(_ article: ArticleDraft, source: SourceText, publishersPhone: String? = nil) {
        self.publishersPhone = publishersPhone
        title = article.title
        summary = article.summary
        date = article.date
        cover = article.cover
        body = article.body
        passages = Self.passages(
            [article.title, article.summary, article.cover?.alt, article.cover?.caption], source, article.body)
    }

    init(_ page: PageDraft, source: SourceText, publishersPhone: String? = nil) {
        self.publishersPhone = publishersPhone
        title = page.title
        summary = page.summary
        date = nil
        cover = nil
        body = page.body
        passages = Self.passages([page.title, page.summary], source, page.body)
    }

    private static func passages(
        _ values: [Located<String>?], _ source: SourceText, _ body: MarkdownDocument
    ) -> [Passage] {
        values.compactMap(\.self).map { Passage($0, in: source) } + [Passage(body.plainText)]
    }
}

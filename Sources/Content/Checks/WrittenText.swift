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
    /// The file, for what stands beside a place of the prose: an escape, or markup.
    package let source: SourceText
    /// The telephone of the imprint, which readers are to know.
    let publishersPhone: String?
    /// The prose in it: title, summary, what is said of the cover, and the body.
    package let passages: [Passage]

    init(_ article: ArticleDraft, prose: Passage, source: SourceText, publishersPhone: String? = nil) {
        self.publishersPhone = publishersPhone
        title = article.title
        summary = article.summary
        date = article.date
        cover = article.cover
        body = article.body
        self.source = source
        passages = Self.passages(
            [article.title, article.summary, article.cover?.alt, article.cover?.caption], source, prose)
    }

    init(_ page: PageDraft, source: SourceText, publishersPhone: String? = nil) {
        self.publishersPhone = publishersPhone
        title = page.title
        summary = page.summary
        date = nil
        cover = nil
        body = page.body
        self.source = source
        passages = Self.passages([page.title, page.summary], source, Passage(page.body.plainText))
    }

    /// The passages of the front matter, and that of the body.
    var fields: ArraySlice<Passage> { passages.dropLast() }
    var prose: Passage { passages[passages.count - 1] }

    private static func passages(
        _ values: [Located<String>?], _ source: SourceText, _ prose: Passage
    ) -> [Passage] {
        values.compactMap(\.self).map { Passage($0, in: source) } + [prose]
    }
}

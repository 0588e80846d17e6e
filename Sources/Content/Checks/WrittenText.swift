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

    init(_ article: ArticleDraft) {
        title = article.title
        summary = article.summary
        date = article.date
        cover = article.cover
        body = article.body
    }

    init(_ page: PageDraft) {
        title = page.title
        summary = page.summary
        date = nil
        cover = nil
        body = page.body
    }
}

import Diagnostics
import Markdown
import Vietnamese

extension Resolver {
    mutating func enterArticles(_ drafts: [ArticleDraft]) {
        for (index, draft) in drafts.enumerated() {
            if !articles.insert(id: draft.path, index) {
                let first = articles.index(ofID: draft.path).map { SourceLocation(startOf: drafts[$0].source) }
                diagnostics.report(
                    .sameArticle(draft.path), at: SourceLocation(startOf: draft.source),
                    notes: [.init(.firstHere, at: first)])
                continue
            }
            articles.insert(name: draft.slug.value, index)
        }
    }

    mutating func resolve(
        _ draft: ArticleDraft, at reference: Reference<Article>, documents: [OfficialDocument]
    ) -> Article {
        let before = diagnostics.count
        let day = draft.date.value.firstDay.dayNumber
        let involvements = draft.organizations.compactMap { written in
            organization(written.organization, during: day...day).map {
                Involvement(organization: $0, role: written.role)
            }
        }
        let near = surroundings(of: involvements.map(\.organization), on: day)
        let declared = draft.documents.compactMap { document($0, among: near) }
        let cover = draft.cover.flatMap { written in
            picture(written.file, beside: draft.path).map {
                Cover(
                    picture: $0, alt: written.alt?.value ?? "", caption: written.caption?.value,
                    credit: written.credit?.value)
            }
        }
        let mentions = MentionResolver(declared: declared, documents: documents, near: near, byNumber: documentNumbers)
        let resolved = Article(
            draft, at: reference, section: section(draft.section), involvements: involvements,
            awards: draft.awards.compactMap { award($0) },
            documents: declared, related: draft.related.compactMap { article($0) }, cover: cover,
            body: resolve(draft.body, beside: draft.path, on: day, near: near, mentions: mentions))
        if draft.isDraft {
            for index in before..<diagnostics.count { diagnostics[index] = diagnostics[index].asWarning }
        }
        return resolved
    }

    mutating func resolve(_ draft: PageDraft) -> StandingPage {
        let mentions = MentionResolver(declared: [], documents: [], near: [], byNumber: [:])
        return StandingPage(
            draft, body: resolve(draft.body, beside: nil, on: today.dayNumber, near: [], mentions: mentions))
    }

    private mutating func resolve(
        _ document: MarkdownDocument, beside article: String?, on day: Int, near: Set<Reference<Organization>>,
        mentions: MentionResolver
    ) -> Body {
        let references = document.references.map { target($0, beside: article, on: day, near: near) }
        for link in document.links { checkAnchor(link, of: document) }
        for embed in document.embeds { diagnostics.report(.embedNotShown(embed.name), at: embed.location) }
        return Body(
            document: document, references: references, mentions: mentions.resolve(document.documentMentions),
            pictures: document.pictures.map { picture(Located($0.file, at: $0.location), beside: article) })
    }

    private mutating func target(
        _ reference: MarkdownDocument.Reference, beside article: String?, on day: Int,
        near: Set<Reference<Organization>>
    ) -> LinkTarget? {
        let name = Located(reference.target, at: reference.location)
        return switch reference.kind {
        case .organization: organization(name, during: day...day).map { .organization($0) }
        case .award: award(name).map { .award($0) }
        case .document: document(name, among: near).map { .document($0) }
        case .article: self.article(name).map { .article($0) }
        case .articleFile:
            self.article(name.map { Self.articlePath($0, beside: article ?? "") }).map { .article($0) }
        }
    }

    /// What a link to a file means: `../2021/ba-tri.md` in `2022/tra-vinh.md` is `2021/ba-tri`.
    private static func articlePath(_ file: String, beside article: String) -> String {
        var parts = file.hasPrefix("/") ? [] : article.split(separator: "/").dropLast().map(String.init)
        for part in file.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }

    private mutating func checkAnchor(_ link: MarkdownDocument.InternalLink, of document: MarkdownDocument) {
        guard let anchor = link.anchor, !anchor.isEmpty else { return }
        if !document.anchors.contains(anchor) {
            let nearest = Spelling.nearest(to: anchor, among: document.anchors)
            diagnostics.report(.unknownAnchor(anchor, nearest: nearest), at: link.location)
        }
    }

    /// A picture beside the article, or in `pictures/`.
    private mutating func picture(_ file: Located<String>, beside article: String?) -> PictureFile? {
        let folder = article.map { "articles/" + $0 + "/" }
        let shared = file.value.hasPrefix("/") ? String(file.value.dropFirst()) : "pictures/" + file.value
        let candidates = [folder.map { $0 + file.value }, shared].compactMap(\.self)
        if let path = candidates.first(where: assets.contains) { return PictureFile(path: path) }
        var nearest: [String] = []
        if comparisonsLeft > 0 {
            comparisonsLeft -= assets.count
            nearest = Spelling.nearest(
                to: file.value, among: Set(assets.map { $0.split(separator: "/").last.map(String.init) ?? $0 }))
        }
        diagnostics.report(.missingPicture(file.value, nearest: nearest), at: file.location)
        return nil
    }
}

/// Decides which document a number in running text means; what is not certain stays text.
struct MentionResolver {
    let declared: [Reference<OfficialDocument>]
    let documents: [OfficialDocument]
    let near: Set<Reference<Organization>>
    let byNumber: [String: [Reference<OfficialDocument>]]

    /// The document of each mention, on its first occurrence only.
    func resolve(_ mentions: [MarkdownDocument.DocumentMentionSite]) -> [Reference<OfficialDocument>?] {
        var linked: Set<Reference<OfficialDocument>> = []
        return mentions.map { site in
            guard let reference = document(site.mention), linked.insert(reference).inserted else { return nil }
            return reference
        }
    }

    private func document(_ mention: DocumentMention) -> Reference<OfficialDocument>? {
        switch mention {
        case .number(let number):
            let all = byNumber[number.identity] ?? []
            return only(all.filter(declared.contains)) ?? only(all.filter(isNear))
        case .short(let word, let digits, _):
            return only(
                declared.filter { reference in
                    let document = documents[reference.index]
                    return document.type?.value == word && Self.digits(document.number.value) == Self.digits(digits)
                })
        case .plenum(let number, let term):
            return only(
                declared.filter { reference in
                    let document = documents[reference.index]
                    return document.term == term && document.number.value.contains("ương \(number)")
                })
        }
    }

    /// Within the article's own hierarchy, or of the centre. A province is never guessed.
    private func isNear(_ reference: Reference<OfficialDocument>) -> Bool {
        let document = documents[reference.index]
        if let scope = document.scope { return near.contains(scope) }
        return DocumentNumber(document.number.value)?.issuer.hasSuffix("TW") ?? false
    }

    private func only(_ references: [Reference<OfficialDocument>]) -> Reference<OfficialDocument>? {
        references.count == 1 ? references.first : nil
    }

    /// The leading digits without zeros before them: `02-HD/BTCTU` → `2`.
    private static func digits(_ number: String) -> Substring {
        number.prefix(while: \.isNumber).drop { $0 == "0" }
    }
}

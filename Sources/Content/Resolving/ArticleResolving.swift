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

    /// Resolves articles many at once, but for those that hold from a former run.
    mutating func resolve(
        _ drafts: [ArticleDraft], keeping former: HoldingResolution?, workers: any Workers
    ) -> [ResolvedArticle] {
        let names = withoutSuggestions
        let resolved = workers.map(Array(drafts.indices)) { place -> Article? in
            if let article = former?.article(of: drafts[place], at: place) { return article }
            var resolver = names
            let article = resolver.resolve(drafts[place], at: Reference(place))
            return resolver.diagnostics.isEmpty ? article : nil
        }
        // What has a problem is resolved again in its turn: what is reported does not depend on the number of threads.
        return drafts.indices.map { place in
            ResolvedArticle(
                article: resolved[place] ?? resolve(drafts[place], at: Reference(place)),
                isWhole: resolved[place] != nil)
        }
    }

    mutating func resolve(_ draft: ArticleDraft, at reference: Reference<Article>) -> Article {
        let before = diagnostics.count
        let day = draft.date.value.firstDay.dayNumber
        let involvements = once(
            draft.organizations, name: \.organization,
            find: { resolver, name in resolver.organization(name, during: day...day) }
        ).map { Involvement(organization: $0, role: $1.role) }
        let near = surroundings(of: involvements.map(\.organization), on: day)
        let declared = once(draft.documents, name: \.self) { resolver, name in
            resolver.document(name, among: near)
        }.map { Citation(document: $0, location: $1.location) }
        let cover = draft.cover.flatMap { written in
            picture(written.file, beside: draft.path).map {
                Cover(
                    picture: $0, location: written.file.location, alt: written.alt?.value ?? "",
                    caption: written.caption?.value,
                    captionLocation: written.caption?.location, credit: written.credit?.value)
            }
        }
        let mentions = MentionResolver(citable, declared: declared.map(\.document), near: near)
        let body = resolve(draft.body, beside: draft.path, on: day, near: near, mentions: mentions)
        let inFields = [draft.summary, draft.cover?.caption].compactMap(\.self).flatMap { mentions.citations(in: $0) }
        let resolved = Article(
            draft, at: reference, section: section(draft.section), involvements: involvements,
            awards: once(draft.awards, name: \.self) { $0.award($1) }.map(\.reference),
            documents: declared.map(\.document),
            citations: Citation.each(declared + body.citations + inFields),
            related: related(draft.related, to: reference), cover: cover, body: body)
        for names in draft.joinedNames { report(names) }
        if draft.isDraft {
            for index in before..<diagnostics.count { diagnostics[index] = diagnostics[index].asWarning }
        }
        return resolved
    }

    /// What the names of a list refer to, each once.
    private mutating func once<Written, Entity>(
        _ all: [Written], name: (Written) -> Located<String>,
        find: (inout Resolver, Located<String>) -> Reference<Entity>?
    ) -> [(reference: Reference<Entity>, written: Written)] {
        var found: [(reference: Reference<Entity>, written: Written)] = []
        var first: [Reference<Entity>: SourceLocation] = [:]
        for written in all {
            let name = name(written)
            guard let reference = find(&self, name) else { continue }
            if let place = first[reference] {
                diagnostics.report(
                    .namedTwice(name.value), at: name.location, notes: [.init(.firstHere, at: place)])
            } else {
                first[reference] = name.location
                found.append((reference, written))
            }
        }
        return found
    }

    private mutating func related(
        _ names: [Located<String>], to article: Reference<Article>
    ) -> [Reference<Article>] {
        once(names, name: \.self) { $0.article($1) }.filter { found in
            if found.reference == article { diagnostics.report(.relatedToItself, at: found.written.location) }
            return found.reference != article
        }.map(\.reference)
    }

    /// Several names in one value, unless a record bears all of it as its name.
    private mutating func report(_ names: JoinedNames) {
        let value = names.written.value
        guard awards.all(named: value).isEmpty, organizations.all(named: value).isEmpty else { return }
        let list = names.parts.joined(separator: ", ")
        switch names.field {
        case .tags: diagnostics.report(.tagsInOneValue(value, list: list), at: names.written.location)
        case .authors: diagnostics.report(.authorsInOneValue(value, list: list), at: names.written.location)
        }
    }

    mutating func resolve(_ draft: PageDraft) -> StandingPage {
        let mentions = MentionResolver(citable)
        return StandingPage(
            draft, body: resolve(draft.body, beside: nil, on: today.dayNumber, near: [], mentions: mentions))
    }

    private mutating func resolve(
        _ document: MarkdownDocument, beside article: String?, on day: Int, near: Set<Reference<Organization>>,
        mentions: MentionResolver
    ) -> Body {
        let references = document.references.map { target($0, beside: article, on: day, near: near) }
        for link in document.links { checkAnchor(link, of: document) }
        let meanings = document.documentMentions.map { mentions.document($0.mention, issuer: $0.issuer, term: $0.term) }
        var linked: Set<Reference<OfficialDocument>> = []
        return Body(
            document: document, references: references,
            mentions: meanings.map { $0.flatMap { linked.insert($0).inserted ? $0 : nil } }, meanings: meanings,
            pictures: document.pictures.map { picture(Located($0.file, at: $0.location), beside: article) },
            embeds: resolve(document.embeds))
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

    /// The picture of the whole site.
    mutating func resolve(_ draft: SiteSettings.PictureDraft?) -> SitePicture? {
        guard let draft, let file = picture(draft.file, beside: nil) else { return nil }
        return SitePicture(file: file, location: draft.file.location, alt: draft.alt)
    }

    /// A picture beside the article, or in `pictures/`.
    private mutating func picture(_ file: Located<String>, beside article: String?) -> PictureFile? {
        let name = PictureName(file.value, beside: article)
        if let path = name.find(in: assets) {
            guard let kind = ForeignPicture(nameOf: path) else { return PictureFile(path: path) }
            diagnostics.report(kind.problem(path), at: file.location)
        } else if let path = name.find(in: foreignPaths), let foreign = foreignPictures[path] {
            namedForeignPictures.insert(path)
            diagnostics.report(foreign.value.problem(path), at: file.location)
        } else {
            diagnostics.report(.missingPicture(file.value, nearest: nearest(to: name)), at: file.location)
        }
        return nil
    }

    /// Names of pictures that are there and may be meant: of the same name in other letters, or nearly so.
    private mutating func nearest(to name: PictureName) -> [String] {
        guard comparisonsLeft > 0 else { return [] }
        comparisonsLeft -= assets.count
        let paths = Dictionary(grouping: assets) { $0.split(separator: "/").last.map(String.init) ?? $0 }
        return Spelling.nearest(to: name.last, among: paths.keys).flatMap { paths[$0] ?? [] }.map(name.name).sorted()
    }

    /// What lies there in formats that are not published, and is named nowhere.
    mutating func reportForeignPictures() {
        for (path, foreign) in foreignPictures where !namedForeignPictures.contains(path) {
            diagnostics.append(Diagnostic(foreign.value.problem(path), at: foreign.location).asWarning)
        }
    }
}

extension Body {
    /// The documents that it names or links to, in the order of the text.
    fileprivate var citations: [Citation] {
        var all: [Citation] = []
        for (reference, target) in zip(document.references, references) {
            if case .document(let found)? = target {
                all.append(Citation(document: found, location: reference.location))
            }
        }
        for (mention, meaning) in zip(document.documentMentions, mentions) {
            if let meaning { all.append(Citation(document: meaning, location: mention.location)) }
        }
        return all.count < 2 ? all : all.sorted { $0.location < $1.location }
    }
}

extension Citation {
    /// The first of each document.
    fileprivate static func each(_ all: [Citation]) -> [Citation] {
        var seen: Set<Reference<OfficialDocument>> = []
        return all.filter { seen.insert($0.document).inserted }
    }
}

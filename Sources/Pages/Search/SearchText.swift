import Content
import Markdown

/// What an entry is found by: its names, and whatever else says what it is about.
struct SearchText {
    let titles: [String]
    var others: [String?] = []
    /// Those whose names it is found by, too.
    var organizations: [Reference<Organization>] = []
    var awards: [Reference<Award>] = []
    var documents: [Reference<OfficialDocument>] = []

    init(of entry: SearchEntry, in site: Site) {
        switch entry {
        case .award(let reference):
            let award = site[reference]
            self.init(titles: award.names, others: award.criteria.flatMap(\.items))
        case .page(let index):
            let page = site.pages[index]
            self.init(titles: [page.title], others: [page.summary] + page.body.searchTexts)
        case .initiative(let index):
            let initiative = site.initiatives[index]
            self.init(titles: [initiative.name], others: [initiative.kind], organizations: initiative.organizations)
        case .organization(let reference):
            let organization = site[reference]
            let names = site.recordedNames(of: reference)
            self.init(
                // What stands in brackets explains a name.
                titles: names.map { String($0.prefix { $0 != "(" }) },
                others: names + [organization.place, organization.setting, organization.kind.label],
                organizations: site.ancestors(of: reference))
        case .article(let reference): self.init(of: site[reference], in: site)
        case .document(let reference):
            let document = site[reference]
            self.init(
                titles: document.names, others: [document.subject, document.issuer, document.term],
                organizations: [document.scope].compactMap(\.self))
        }
    }

    private init(of article: Article, in site: Site) {
        self.init(
            titles: [article.title],
            others: [article.summary, article.kicker, article.section.map { site[$0].title }]
                + [article.cover?.caption, article.cover?.credit]
                + article.authors.map(\.name) + article.tags + article.body.searchTexts,
            organizations: article.involvements.map(\.organization), awards: article.awards,
            documents: article.citations.map(\.document))
    }

    private init(
        titles: [String], others: [String?], organizations: [Reference<Organization>] = [],
        awards: [Reference<Award>] = [], documents: [Reference<OfficialDocument>] = []
    ) {
        self.titles = titles
        self.others = others
        self.organizations = organizations
        self.awards = awards
        self.documents = documents
    }
}

extension Award {
    var names: [String] { [name, shortName].compactMap(\.self) + aliases }
}

extension OfficialDocument {
    var names: [String] { [title] + aliases }
}

extension Body {
    /// Headings and what stands below pictures.
    fileprivate var searchTexts: [String?] {
        document.outline.map(\.text) + document.pictures.flatMap { [$0.caption, $0.credit] }
    }
}

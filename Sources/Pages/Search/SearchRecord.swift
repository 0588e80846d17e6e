import Content
import Templates
import Vietnamese

/// What a reader sees of an entry that was found: its kind, title, date or place, a few words, and its address.
struct SearchRecord {
    let kind: String
    let title: String
    /// Its date or place.
    let detail: String
    let excerpt: String
    /// Below the site: `tin/ba-tri/`.
    let path: String

    init(of entry: SearchEntry, in context: SiteContext) {
        let site = context.site
        func path(_ address: Address) -> String { context.addresses.relative(address) }
        switch entry {
        case .award(let reference):
            let award = site[reference]
            self.init("Danh hiệu", award.name, excerpt: award.aliases.joined(separator: "; "), path(.award(reference)))
        case .page(let index):
            let page = site.pages[index]
            self.init("Trang", page.title, excerpt: page.summary, path(.standing(slug: page.slug)))
        case .initiative(let index):
            let initiative = site.initiatives[index]
            self.init(
                initiative.kind ?? "mô hình", initiative.name, initiative.organizations.first.map { site[$0].name },
                path(.initiatives) + (initiative.id.map { "#" + $0 } ?? ""))
        case .organization(let reference):
            let organization = site[reference]
            let parent = organization.parent.map { site[$0].name }
            self.init(
                organization.kind.label, organization.name,
                [organization.place, parent].compactMap(\.self).joined(separator: ", "),
                path(.organization(reference)))
        case .article(let reference):
            let article = site[reference]
            self.init(
                "Bài viết", article.title, DateText.text(article.date, style: .list), excerpt: article.summary,
                path(.article(reference)))
        case .document(let reference):
            let document = site[reference]
            self.init(
                "Văn bản", document.title, document.date.map { DateText.text($0, style: .list) },
                excerpt: document.subject ?? document.issuer, path(.document(reference)))
        }
    }

    private init(_ kind: String, _ title: String, _ detail: String? = nil, excerpt: String? = nil, _ path: String) {
        self.kind = kind.beginning(of: 40)
        self.title = title.beginning(of: 240)
        self.detail = (detail ?? "").beginning(of: 120)
        self.excerpt = (excerpt ?? "").beginning(of: 140)
        self.path = path
    }

    /// A list of texts: no key in it comes from content.
    func append(to output: inout OutputBuffer) {
        for (index, text) in [kind, title, detail, excerpt, path].enumerated() {
            output.append(index == 0 ? "[" : ",")
            output.appendJSON(text)
        }
        output.append("]")
    }
}

extension String {
    /// At most so many characters, cut between words.
    fileprivate func beginning(of most: Int) -> String {
        guard utf8.count > most, let end = index(startIndex, offsetBy: most, limitedBy: endIndex), end < endIndex else {
            return self
        }
        let cut = self[..<end]
        let words = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
        return String(words) + "…"
    }
}

import Content
import Diagnostics
import Vietnamese

/// A name that articles give, with the articles that do: an author, a tag.
struct NamedArticles: Sendable {
    /// As the newest article spells it.
    let name: String
    let slug: String
    /// Newest first.
    let articles: [Reference<Article>]
}

/// All authors or all tags of a site, each with an address of its own.
///
/// What differs in case, blanks and the place of the tone mark is one name; what differs in marks or signs is
/// another person or place, also where the slug is the same. Of such names one has the plain slug, every other one
/// its slug with marks, `nguye6n4-va8n-hu7ng`. Which one does not depend on what articles are written later: an
/// address in urls.txt stays with its name, and else the first in the order of letters has the plain one.
struct NamedArticlesIndex: Sendable {
    /// In the order of their names.
    let all: [NamedArticles]
    /// Names with a slug in common, where urls.txt does not settle yet which is whose.
    let unsettled: [(plain: NamedArticles, other: NamedArticles)]
    private let indices: [String: Int]
    /// The same by the name as the newest article spells it, as most do: folding takes its time.
    private let indicesBySpelling: [String: Int]

    /// - Parameters:
    ///   - folder: what their addresses begin with: `tac-gia/`.
    ///   - published: every address that was ever published.
    init(of site: Site, folder: String, published: Set<String>, _ names: (Article) -> [String]) {
        var groups: [String: [Spelling]] = [:]
        for spelling in Spelling.all(of: site, names) { groups[spelling.plainSlug, default: []].append(spelling) }
        var named: [(key: String, named: NamedArticles)] = []
        var unsettled: [(plain: NamedArticles, other: NamedArticles)] = []
        for spellings in groups.values {
            let slugs = Self.slugs(of: spellings, in: site, folder: folder, published: published)
            let all = zip(spellings, slugs).map { NamedArticles(name: $0.name, slug: $1, articles: $0.articles) }
            named += zip(spellings, all).map { ($0.key, $1) }
            guard let plain = zip(spellings, all).first(where: { $0.plainSlug == $1.slug })?.1 else { continue }
            unsettled += all.filter { $0.slug != plain.slug && !published.contains("/\(folder)\($0.slug)/") }
                .map { (plain, $0) }
        }
        let order = named.map { (CollationKey($0.named.name), $0) }
            .sorted { ($0.0, $0.1.named.slug) < ($1.0, $1.1.named.slug) }.map(\.1)
        all = order.map(\.named)
        self.unsettled = unsettled.sorted { $0.other.slug < $1.other.slug }
        indices = Dictionary(order.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
        indicesBySpelling = Dictionary(all.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Who is meant by that name in an article.
    subscript(name: String) -> NamedArticles? {
        (indicesBySpelling[name] ?? indices[Folding.equivalence(name)]).map { all[$0] }
    }
}

extension NamedArticlesIndex {
    /// One name before it has an address.
    private struct Spelling {
        let key: String
        let name: String
        let plainSlug: String
        var articles: [Reference<Article>]

        static func all(of site: Site, _ names: (Article) -> [String]) -> [Spelling] {
            var all: [Spelling] = []
            var indices: [String: Int] = [:]
            // Most names were met before, in the same spelling.
            var known: [String: Int] = [:]
            for article in site.allArticles {
                for name in names(site[article]) {
                    if known[name] == nil {
                        let key = Folding.equivalence(name)
                        if indices[key] == nil {
                            let slug = Slug.make(name)
                            if slug.isEmpty { continue }
                            indices[key] = all.count
                            all.append(Spelling(key: key, name: name, plainSlug: slug, articles: []))
                        }
                        known[name] = indices[key]
                    }
                    guard let index = known[name], all[index].articles.last != article else { continue }
                    all[index].articles.append(article)
                }
            }
            return all
        }
    }

    /// The slugs of names whose plain slug is the same.
    private static func slugs(
        of spellings: [Spelling], in site: Site, folder: String, published: Set<String>
    ) -> [String] {
        guard spellings.count > 1 || !published.isEmpty else { return spellings.map(\.plainSlug) }
        let marked = spellings.map { Slug.withMarks($0.name) }
        let candidates = spellings.indices.filter { !published.contains("/\(folder)\(marked[$0])/") }
        // Where the plain address was published, it was that of a name in an article that was published, too.
        let known = candidates.filter { index in
            spellings[index].articles.contains { published.contains("/" + Addresses.article(slug: site[$0].slug)) }
        }
        let plain = (known.isEmpty ? candidates : known).min {
            CollationKey(spellings[$0].name.lowercased()) < CollationKey(spellings[$1].name.lowercased())
        }
        return spellings.indices.map { $0 == plain ? spellings[$0].plainSlug : marked[$0] }
    }
}

extension SiteContext {
    /// Reports the names that have an address with marks which urls.txt does not keep for them yet.
    func reportUnsettledNames(_ diagnostics: inout [Diagnostic]) {
        report(signatories, &diagnostics) { .author(slug: $0, .newest) }
        report(tags, &diagnostics) { .tag(slug: $0, .newest) }
    }

    private func report(
        _ names: NamedArticlesIndex, _ diagnostics: inout [Diagnostic], _ address: (String) -> Address
    ) {
        for (plain, other) in names.unsettled {
            let addresses = [plain, other].map { "/" + self.addresses.relative(address($0.slug)) }
            let places = [plain, other].map { $0.articles.first.map { site[$0].location } }
            diagnostics.report(
                .namesShareAddress(other.name, at: addresses[1], beside: plain.name), at: places[1],
                notes: [.init(.otherSpelling(plain.name, at: addresses[0]), at: places[0])])
        }
    }
}

package import Content
import Vietnamese

/// What has a URL.
package enum Address: Hashable, Sendable {
    case home
    case news(ListPage)
    case article(Reference<Article>)
    case section(Reference<Section>, ListPage)
    case author(slug: String, ListPage)
    case tags
    case tag(slug: String, ListPage)
    case month(year: Int, month: Int, ListPage)
    case tree
    case organization(Reference<Organization>)
    /// A picture of what an organization is recognized for, for other sites.
    case badge(Reference<Organization>)
    /// The same as a small page in a frame.
    case frame(Reference<Organization>)
    case awards
    case award(Reference<Award>)
    case board(Reference<Award>, year: Int)
    case honours
    case honoursOfYear(Int)
    case documents
    case document(Reference<OfficialDocument>)
    /// Its PDF.
    case documentFile(Reference<OfficialDocument>)
    case figures
    case initiatives
    case data
    /// A download below `du-lieu/`: `cong-nhan.csv`.
    case dataFile(String)
    case search
    /// What the search page loads, below `tim-kiem/`: `chi-muc.json`.
    case searchFile(String)
    case openSearch
    case standing(slug: String)
    case atom, rss, jsonFeed
    case sectionFeed(Reference<Section>)
    case awardFeed(Reference<Award>)
    case organizationFeed(Reference<Organization>)
    case manifest
    case sitemap
    case sitemapPart(Int)
    case robots
    case notFound
    /// A file of Templates/assets or a picture, by its path below the site.
    case file(String)
}

/// Builds every URL of a site. The one place that knows DESIGN's table of URLs.
package struct Addresses: Sendable {
    private let site: Site
    /// The path of the site on its host: `/`, or `/bang-vang/`.
    package let basePath: String
    /// The scheme and host: `https://example.org`.
    package let origin: String

    package init(_ site: Site, baseURL: String) {
        self.site = site
        (origin, basePath) = Self.parts(of: baseURL)
    }

    /// The scheme and host of a site's address, and its path on the host.
    static func parts(of baseURL: String) -> (origin: String, path: String) {
        let schemeEnd = baseURL.firstRange(of: "://")?.upperBound ?? baseURL.startIndex
        let pathStart = baseURL[schemeEnd...].firstIndex(of: "/") ?? baseURL.endIndex
        let path = String(baseURL[pathStart...])
        return (String(baseURL[..<pathStart]), path.isEmpty ? "/" : path)
    }

    /// Whether an address below the site is of what only records make: an organization, an award, a document, a year.
    static func isMadeOfRecords(_ url: String) -> Bool {
        ["/to-chuc/", "/danh-hieu/", "/van-ban/", "/bang-vang/"].contains { url.hasPrefix($0) && url != $0 }
    }

    private init(_ site: Site, basePath: String, origin: String) {
        self.site = site
        self.basePath = basePath
        self.origin = origin
    }

    /// The same addresses, whose paths have scheme and host, too: for what is read elsewhere.
    var withHost: Addresses { Addresses(site, basePath: origin + basePath, origin: "") }

    /// The path below the output folder: `tin/ba-tri/`, empty for home.
    package func relative(_ address: Address) -> String { written(address, after: "") }

    /// The path on the host, for links: `/tin/ba-tri/`.
    package func path(_ address: Address) -> String { written(address, after: basePath) }

    /// With scheme and host, for feeds, canonical links and the sitemap.
    package func absolute(_ address: Address) -> String { written(address, after: origin + basePath) }

    private func written(_ address: Address, after start: String) -> String {
        let (folder, name, rest) = parts(of: address)
        let length = start.utf8.count + folder.utf8.count + name.utf8.count + rest.utf8.count
        // In one piece of memory: a page of a list has hundreds of them.
        return String(unsafeUninitializedCapacity: length) { path in
            var end = path.append(start, at: 0)
            end = path.append(folder, at: end)
            end = path.append(name, at: end)
            return path.append(rest, at: end)
        }
    }

    /// The path in three parts, of which the middle one is what has a name of its own.
    private func parts(of address: Address) -> (folder: String, name: String, rest: String) {
        switch address {
        case .home: ("", "", "")
        case .news(let page): ("tin/", "", Self.part(page))
        case .article(let article): ("tin/", site[article].slug, "/")
        case .section(let section, let page): ("chuyen-muc/", site[section].id, "/" + Self.part(page))
        case .author(let slug, let page): ("tac-gia/", slug, "/" + Self.part(page))
        case .tags: ("tu-khoa/", "", "")
        case .tag(let slug, let page): ("tu-khoa/", slug, "/" + Self.part(page))
        case .month(let year, let month, let page):
            ("luu-tru/", "\(year)/\(month < 10 ? "0" : "")\(month)/", Self.part(page))
        case .tree: ("to-chuc/", "", "")
        case .organization(let organization): ("to-chuc/", site[organization].id, "/")
        case .badge(let organization): ("to-chuc/", site[organization].id, "/nhan-danh-hieu.svg")
        case .frame(let organization): ("to-chuc/", site[organization].id, "/nhung/")
        case .awards: ("danh-hieu/", "", "")
        case .award(let award): ("danh-hieu/", site[award].id, "/")
        case .board(let award, let year): ("danh-hieu/", site[award].id, "/\(year)/")
        case .honours: ("bang-vang/", "", "")
        case .honoursOfYear(let year): ("bang-vang/", "\(year)", "/")
        case .documents: ("van-ban/", "", "")
        case .document(let document): ("van-ban/", site[document].id, "/")
        case .documentFile(let document): ("van-ban/", site[document].id, "/" + fileName(of: document))
        case .figures: ("so-lieu/", "", "")
        case .initiatives: ("mo-hinh/", "", "")
        case .data: ("du-lieu/", "", "")
        case .dataFile(let name): ("du-lieu/", name, "")
        case .search: ("tim-kiem/", "", "")
        case .searchFile(let name): ("tim-kiem/", name, "")
        case .openSearch: ("", "opensearch.xml", "")
        case .standing(let slug): ("", slug, "/")
        case .atom: ("", "feed.xml", "")
        case .rss: ("", "rss.xml", "")
        case .jsonFeed: ("", "feed.json", "")
        case .sectionFeed(let section): ("chuyen-muc/", site[section].id, "/feed.xml")
        case .awardFeed(let award): ("danh-hieu/", site[award].id, "/feed.xml")
        case .organizationFeed(let organization): ("to-chuc/", site[organization].id, "/feed.xml")
        case .manifest: ("", "site.webmanifest", "")
        case .sitemap: ("", "sitemap.xml", "")
        case .sitemapPart(let part): ("", "sitemap-\(part)", ".xml")
        case .robots: ("", "robots.txt", "")
        case .notFound: ("", "404.html", "")
        case .file(let path): ("", path, "")
        }
    }

    package static func article(slug: String) -> String { "tin/\(slug)/" }

    /// The PDF's own name, as an address has it.
    private func fileName(of document: Reference<OfficialDocument>) -> String {
        let name = site[document].file?.path.split(separator: "/").last.map(String.init) ?? ""
        let slug = Slug.make(String(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex)))
        return (slug.isEmpty ? site[document].id : slug) + ".pdf"
    }

    private static func part(_ page: ListPage) -> String {
        switch page {
        case .newest: ""
        case .number(let number): "trang/\(number)/"
        }
    }
}

extension UnsafeMutableBufferPointer<UInt8> {
    /// Writes a text; gives the place behind it.
    fileprivate func append(_ text: String, at start: Int) -> Int {
        var text = text
        return start + text.withUTF8 { UnsafeMutableBufferPointer(rebasing: self[start...]).update(fromContentsOf: $0) }
    }
}

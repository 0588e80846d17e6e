package import Content
import Diagnostics
package import Templates
import Vietnamese

/// What every template sees as `site`.
final class SiteView: TemplateObject {
    package static let shapeName = "site"
    package static let lifetime = Lifetime.single
    static let shape = Shape(SiteView.self, context: SiteContext.self, "Trang tin / The site") { p in
        p.property("title", "Its title.") { _, context in context.site.settings.title }
        p.property("tagline", "A line below it.") { _, context in context.site.settings.tagline }
        p.property("language", "Its language, for the lang attribute.") { _, context in
            context.site.settings.language.rawValue
        }
        p.property("url", "The home page's address on this host.") { _, context in context.addresses.path(.home) }
        p.property("absoluteURL", "The home page's address with scheme and host.") { _, context in
            context.addresses.absolute(.home)
        }
        p.property("desk", "The byline of unsigned articles.") { _, context in context.site.settings.desk }
        p.property("publisher", "The imprint.") { _, context in context.site.settings.publisher }
        p.property("menu", "The navigation.") { _, context in context.site.settings.menu.map { MenuLink($0) } }
        p.property("links", "Links to other sites.") { _, context in context.site.settings.links.map { MenuLink($0) } }
        p.property("sections", "The sections.") { _, context in context.site.settings.sections }
        p.property("months", "Months with articles, newest first.") { _, context in context.months }
        p.property("authors", "Everybody who signed an article.") { _, context in context.signatories.all }
        p.property("latest", "The newest articles, at most ten.") { _, context in
            Array(context.site.articles.prefix(10))
        }
        p.property("tags", "The tags of articles.") { _, context in
            context.tags.all.map { Tag($0) }
        }
        p.property("mostRead", "The articles that were looked at most often, at most five; none without views.csv.") {
            _, context in
            context.objects(Array(context.site.views.mostRead.prefix(5)))
        }
        p.property("share", "Where articles may be passed on to: zalo, facebook, email, copy.") { _, context in
            context.site.settings.share.map(\.rawValue)
        }
        p.property("comments", "How readers comment; none: they are not asked to.") { _, context in
            context.site.settings.comments
        }
        p.property("awards", "The awards.") { _, context in context.site.awards }
        p.property("years", "The years with boards, newest first.") { _, context in
            context.boards.years.map { BoardYear(year: $0) }
        }
        p.property("articleCount", "How many articles there are.") { _, context in context.site.articles.count }
        p.property("organizationCount", "How many organizations there are.") { _, context in
            context.site.organizations.count
        }
        p.property("documentCount", "How many documents there are.") { _, context in context.site.documents.count }
        p.property("newestDocuments", "The documents issued last, at most six.") { _, context in
            Array(DocumentOrder.newestFirst(context.site.documents).prefix(6))
        }
        p.property("modified", "When an article last appeared or was changed.") { _, context in
            DateView(context.site.articles.map { $0.updated?.value ?? $0.date }.max { $0.start < $1.start })
        }
        p.property("feeds", "The feeds' addresses: atom, rss, json.") { _, context in
            [Address.atom, .rss, .jsonFeed].map { context.addresses.path($0) }
        }
        p.property("feedURL", "The Atom feed with scheme and host.") { _, context in context.addresses.absolute(.atom) }
        p.property("jsonFeedURL", "The JSON Feed with scheme and host.") { _, context in
            context.addresses.absolute(.jsonFeed)
        }
        p.property("manifestURL", "The web manifest's address on this host.") { _, context in
            context.addresses.path(.manifest)
        }
        p.property("sitemapURL", "The sitemap with scheme and host.") { _, context in
            context.addresses.absolute(.sitemap)
        }
    }
}

extension SiteSettings.Comments: ShapedValue {
    package static let shapeName = "comments"
    package static let shape = describe("Ý kiến bạn đọc / How readers comment") { p in
        p.property("email", "The address to write to.") { comments, _ in
            if case .email(let address) = comments { address } else { nil as String? }
        }
        p.property("hook", "What the form is sent to.") { comments, _ in
            if case .hook(let url) = comments { url } else { nil as String? }
        }
    }
}

/// An entry of `menu` or `links` in site.yml.
struct MenuLink: ShapedValue {
    let link: SiteSettings.Link

    init(_ link: SiteSettings.Link) { self.link = link }

    package static let shapeName = "menuLink"
    package static let shape = describe("Một mục trình đơn / An entry of the menu") { p in
        p.property("title", "Its text.") { menu, _ in menu.link.title }
        p.property("url", "Where it leads.") { menu, context in
            menu.link.url.hasPrefix("/") ? context.addresses.basePath + menu.link.url.dropFirst() : menu.link.url
        }
    }
}

extension SiteSettings.Publisher: ShapedValue {
    package static let shapeName = "publisher"
    package static let shape = describe("Đơn vị xuất bản / The imprint") { p in
        p.property("name", "The publisher.") { publisher, _ in publisher.name }
        p.property("governingBody", "The governing body.") { publisher, _ in publisher.governingBody }
        p.property("responsible", "Who is responsible.") { publisher, _ in publisher.responsible }
        p.property("address", "The address.") { publisher, _ in publisher.address }
        p.property("phone", "The telephone number.") { publisher, _ in publisher.phone }
        p.property("email", "The e-mail address.") { publisher, _ in publisher.email }
        p.property("licence", "The licence.") { publisher, _ in publisher.licence }
    }
}

extension Section: TemplateObject {
    package static let shapeName = "section"
    package static let lifetime = Lifetime.lasting
    package static let shape = Shape(Section.self, context: SiteContext.self, "Một chuyên mục / A section") { p in
        p.property("id", "Its id.") { section, _ in section.id }
        p.property("title", "Its title.") { section, _ in section.title }
        p.property("url", "Its address on this host.") { section, context in
            context.site.allSections.first { context.site[$0] === section }
                .map { context.addresses.path(.section($0, .newest)) } ?? context.addresses.path(.home)
        }
        p.property("articles", "Its articles, newest first.") { section, context in
            context.site.allSections.first { context.site[$0] === section }
                .map { context.objects(context.site.relations.articlesOfSection[$0]) } ?? []
        }
    }
}

extension NamedArticles: ShapedValue {
    package static let shapeName = "signatory"
    package static let shape = describe("Tác giả của các bài / Somebody who signs articles") { p in
        p.property("name", "The name.") { signatory, _ in signatory.name }
        p.property("url", "The page of their articles.") { signatory, context in
            context.addresses.path(.author(slug: signatory.slug, .newest))
        }
        p.property("articles", "Their articles, newest first.") { signatory, context in
            context.objects(signatory.articles)
        }
    }
}

extension Month: ShapedValue {
    package static let shapeName = "month"
    package static let shape = describe("Một tháng có bài / A month with articles") { p in
        p.property("title", "Its title: Tháng 7/2021.") { month, _ in month.title }
        p.property("year", "The year.") { month, _ in month.year }
        p.property("url", "Its address on this host.") { month, context in
            context.addresses.path(.month(year: month.year, month: month.month, .newest))
        }
        p.property("count", "How many articles it has.") { month, _ in month.articles.count }
    }

    var title: String { "Tháng \(month)/\(year)" }
}

extension StandingPage: TemplateObject {
    package static let shapeName = "standingPage"
    package static let lifetime = Lifetime.lasting
    package static let shape = Shape(
        StandingPage.self, context: SiteContext.self, "Trang cố định / A standing page"
    ) { p in
        p.property("title", "Its title.") { page, _ in page.title }
        p.property("summary", "Its lead.") { page, _ in page.summary }
        p.property("updated", "When it was last changed.") { page, _ in DateView(page.updated?.value) }
        p.property("editorNotes", "Why what does not add up is printed so.") { page, _ in
            page.editorNotes.map(EditorNote.init)
        }
        p.property("body", "Its text.") { page, context in BodyRenderer.html(page.body, in: context) }
    }
}

/// What every template sees as `page`: the page that it renders.
final class PageView: TemplateObject {
    let head: PageHead
    let address: Address

    init(_ head: PageHead, at address: Address) {
        self.head = head
        self.address = address
    }

    package static let shapeName = "page"
    static let shape = Shape(PageView.self, context: SiteContext.self, "Trang đang dựng / The page itself") { p in
        p.property("title", "Its title.") { page, _ in page.head.title }
        p.property("fullTitle", "Its title with the site's.") { page, context in
            let site = context.site.settings.title
            return page.address == .home || page.head.title == site ? site : "\(page.head.title) – \(site)"
        }
        p.property("summary", "What it says, for search engines.") { page, _ in page.head.summary }
        p.property("url", "Its address on this host.") { page, context in context.addresses.path(page.address) }
        p.property("canonical", "Its address with scheme and host.") { page, context in
            context.addresses.absolute(page.address)
        }
        p.property("trail", "The way from the home page, without the page itself.") { page, _ in page.head.trail() }
        p.property("contentPolicy", "What it may load, for the meta element Content-Security-Policy.") {
            page, context in
            ContentPolicy.of(page.address, on: context.site.settings).meta
        }
        p.property("feed", "The feed of what it is about; none where there is none.") { page, context in
            Feed(of: page.address, in: context)
        }
        p.property("picture", "The picture beside a link to it on other sites.") { page, context in
            SharedPicture.of(page.address, in: context)
        }
        p.property("isHome", "Whether it is the home page.") { page, _ in page.address == .home }
        p.property("isIndexed", "Whether search engines may list it.") { page, _ in page.head.isIndexed }
    }
}

extension Link: ShapedValue {
    package static let shapeName = "link"
    package static let shape = describe("Một liên kết / A link") { p in
        p.property("title", "Its text.") { link, _ in link.title }
        p.property("url", "Where it leads.") { link, context in context.addresses.path(link.address) }
        p.property("absoluteURL", "With scheme and host.") { link, context in context.addresses.absolute(link.address) }
    }
}

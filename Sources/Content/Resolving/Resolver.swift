package import Diagnostics
import Vietnamese

/// Turns drafts into a site: every reference is found or reported.
///
///     let result = Resolver.resolve(drafts, settings: settings, at: publication)
///     result.site          // nil when there are errors
///     result.diagnostics   // of reading, resolving and checking; acknowledged ones are marked
package struct Resolver: Sendable {
    package struct Result: Sendable {
        package let site: Site?
        /// What there is of the site, errors or not: for what can be found in it besides, and never to be published.
        package let unfinished: Site
        /// What is not in it because of errors that have been reported.
        package let unread: UnreadRecords
        /// What records cite of articles, and where it stands there.
        package let quotations: Quotations
        package let diagnostics: [Diagnostic]
        package let withheld: [Withheld]
        /// When time alone changes what is published, in seconds since 1970 UTC; nil where it does not.
        package let nextChange: Int64?
        /// What is shown only because it was asked for: readers do not see it yet, or no longer.
        package let previewed: Previewed
    }

    let settings: SiteSettings
    var diagnostics: [Diagnostic]
    var organizations: NameTable<Organization>
    var awards: NameTable<Award>
    var documents: NameTable<OfficialDocument>
    var articles: NameTable<Article>
    var sections: NameTable<Section>
    /// The day that the site is built for.
    let today: CalendarDate
    /// When organizations existed, as far as it is known so far: it decides between those of one name.
    var lives = Lives(count: 0)
    /// Nil until events are resolved.
    var hierarchy: Hierarchy?
    /// Names of articles that exist and are not published in this build.
    var withheldNames: Set<String> = []
    /// Those of them whose time is over: a citation outlives its article, and time alone must not stop a build.
    var expiredNames: Set<String> = []
    let unread: UnreadRecords
    let assets: Set<String>
    /// What is meant as a picture and is none that is published, by its path.
    let foreignPictures: [String: Located<ForeignPicture>]
    let foreignPaths: Set<String>
    var namedForeignPictures: Set<String> = []
    let sizesOfPDFs: [String: Int]
    /// How many names of pictures may still be compared with missing ones (see ``NameTable``).
    var comparisonsLeft = 500_000
    /// For each organization, the organizations above it, as far as they are known.
    var scopes: [Reference<Organization>?] = []
    /// The documents of each number, in canonical spelling.
    var documentNumbers: [String: [Reference<OfficialDocument>]] = [:]
    /// What documents are recognized by in running text.
    var citable = DocumentIndex()

    package static func resolve(
        _ drafts: consuming Drafts, settings: SiteSettings, publication: PublicationRule,
        workers: any Workers = NoWorkers()
    ) -> Result {
        var drafts = drafts
        let (published, withheld) = publication.split(drafts.articles)
        var resolver = Resolver(drafts, settings: settings, now: publication.now)
        resolver.expiredNames = Set(withheld.filter { $0.reason == .expired }.map(\.path))
        resolver.withheldNames = drafts.brokenDrafts.union(withheld.map(\.path))
        let articleDrafts = published.sorted { a, b in
            a.date.value.start != b.date.value.start
                ? a.date.value.start > b.date.value.start : a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
        }
        let pageDrafts = drafts.pages.filter { !$0.isDraft || publication.showsDrafts }

        // Names first, so that everything can refer to everything.
        let acknowledgements = drafts.acknowledgements(published: articleDrafts, pages: pageDrafts)
        let organizationDrafts = resolver.enterOrganizations(drafts.takeOrganizations(), workers: workers)
        let awardDrafts = resolver.enterAwards(drafts.awards)
        let documentDrafts = resolver.enterDocuments(drafts.documents)
        resolver.enterArticles(articleDrafts)
        resolver.enterSections()

        let (hierarchy, states, events) = resolver.resolveHierarchy(organizationDrafts, drafts.events)
        let documents = resolver.resolveDocuments(documentDrafts, of: organizationDrafts)
        let site = Site(
            settings: settings,
            now: publication.now,
            articles: articleDrafts.enumerated().map { index, draft in
                resolver.resolve(draft, at: Reference(index))
            },
            pages: pageDrafts.map { resolver.resolve($0) },
            organizations: organizationDrafts.enumerated().map { index, draft in
                resolver.resolve(draft, at: Reference(index), state: states[index])
            },
            hierarchy: hierarchy,
            events: resolver.published(events),
            awards: awardDrafts.enumerated().map { resolver.resolve($1, at: Reference($0)) },
            recognitions: resolver.resolve(&drafts.recognitions, workers: workers),
            totals: drafts.totals.compactMap { resolver.resolve($0) },
            statistics: drafts.statistics.map { resolver.resolve($0) },
            ratings: drafts.ratings.compactMap { resolver.resolve($0) },
            ratingRules: settings.ratingRules.map { resolver.resolve($0) },
            initiatives: drafts.initiatives.map { resolver.resolve($0) },
            documents: documents,
            assets: drafts.assets,
            views: resolver.resolve(drafts.views, of: articleDrafts, withheld: withheld),
            picture: resolver.resolve(settings.picture))

        resolver.reportForeignPictures()
        let quotations = Quotations(site, workers: workers)
        var all = drafts.diagnostics + resolver.diagnostics
        let isWhole = !all.hasErrors
        all += Checks.findings(in: site, quotations, workers: workers)
        settings.applySeverities(to: &all)
        Acknowledging.apply(acknowledgements, to: &all)
        if !isWhole { all.removeAll { $0.acknowledgement == nil && Checks.isOfAbsence($0) } }
        return Result(
            site: all.hasErrors ? nil : site, unfinished: site, unread: resolver.unread, quotations: quotations,
            diagnostics: all.sortedForPrinting(),
            withheld: withheld, nextChange: NextChange.moment(of: drafts.articles, publication, in: site),
            previewed: Previewed(articleDrafts, pages: pageDrafts, under: publication))
    }

    init(_ drafts: Drafts, settings: SiteSettings, now: Int64) {
        self.settings = settings
        today = settings.zone.day(at: now)
        diagnostics = []
        organizations = NameTable(capacity: drafts.organizations.count + drafts.events.count)
        awards = NameTable(capacity: drafts.awards.count)
        documents = NameTable(capacity: drafts.documents.count)
        articles = NameTable(capacity: drafts.articles.count)
        sections = NameTable(capacity: settings.sections.count)
        unread = drafts.unread
        assets = Set(drafts.assets)
        foreignPictures = drafts.foreignPictures
        foreignPaths = Set(drafts.foreignPictures.keys)
        sizesOfPDFs = drafts.sizesOfPDFs
    }
}

extension Drafts {
    /// Those with records of their own, and after them those that events declare.
    fileprivate mutating func takeOrganizations() -> [OrganizationDraft] {
        var all: [OrganizationDraft] = []
        swap(&all, &organizations)
        let declared = events.compactMap(\.declared)
        if !declared.isEmpty { all += declared }
        return all
    }

    fileprivate func acknowledgements(published: [ArticleDraft], pages: [PageDraft]) -> [AcknowledgementDraft] {
        var all = published.flatMap(\.acknowledgements) + pages.flatMap(\.acknowledgements)
        all += organizations.flatMap(\.remarks.acknowledgements) + events.flatMap(\.remarks.acknowledgements)
        all += ratings.flatMap(\.remarks.acknowledgements) + awards.flatMap(\.remarks.acknowledgements)
        all += recognitions.flatMap(\.remarks.acknowledgements) + totals.flatMap(\.remarks.acknowledgements)
        all += statistics.flatMap(\.remarks.acknowledgements) + initiatives.flatMap(\.remarks.acknowledgements)
        return all + documents.flatMap(\.remarks.acknowledgements)
    }
}

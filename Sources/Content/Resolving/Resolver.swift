package import Diagnostics
import Vietnamese

/// Turns drafts into a site: every reference is found or reported.
///
///     let result = Resolver.resolve(drafts, settings: settings, publication: publication)
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
        /// How far the site is that of the former run.
        package let difference: Difference
        /// For the run that follows; nil where none does.
        package let resolution: Resolution?
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

    /// - Parameters:
    ///   - origins: what the drafts were read from, where a run is to follow.
    ///   - former: what the run before this one came to; what of it still holds is taken from there.
    package static func resolve(
        _ drafts: consuming Drafts, settings: SiteSettings, publication: PublicationRule, from origins: Origins? = nil,
        following former: Resolution? = nil, workers: any Workers = NoWorkers()
    ) -> Result {
        var drafts = drafts
        let published = PublishedDrafts(drafts, under: publication)
        let basis = origins.map {
            Resolution.Basis(
                $0, today: settings.zone.day(at: publication.now),
                articles: ArticleNames(published, drafts.brokenDrafts))
        }
        let holding = basis.flatMap { former?.holding(on: $0) }

        let acknowledgements = drafts.acknowledgements(published)
        let directory =
            holding?.directory
            ?? Directory(
                DeclaredNames(
                    &drafts, articles: published, settings: settings, now: publication.now, workers: workers))
        var resolver = directory.resolver
        let articles = resolver.resolve(published.articles, keeping: holding, workers: workers)
        let pages = published.pages.map { resolver.resolve($0) }
        let records = holding?.records ?? resolver.resolveRecords(&drafts, workers: workers)
        let site = Site(
            settings: settings,
            now: publication.now,
            articles: articles.map(\.article),
            pages: pages,
            directory: directory,
            records: records,
            ratingRules: settings.ratingRules.map { resolver.resolve($0) },
            assets: drafts.assets,
            views: resolver.resolve(drafts.views, of: published.articles, withheld: published.withheld),
            picture: resolver.resolve(settings.picture))

        resolver.reportForeignPictures()
        let quotations = Quotations(site, workers: workers)
        let citations = Checks.citationFindings(in: site, keeping: holding, workers: workers)
        var all = drafts.diagnostics + resolver.diagnostics
        let isWhole = !all.hasErrors
        all += Checks.findings(in: site, quotations, workers: workers) + citations.flatMap(\.self)
        settings.applySeverities(to: &all)
        Acknowledging.apply(acknowledgements, to: &all)
        if !isWhole { all.removeAll { $0.acknowledgement == nil && Checks.isOfAbsence($0) } }
        return Result(
            site: all.hasErrors ? nil : site, unfinished: site, unread: resolver.unread, quotations: quotations,
            diagnostics: all.sortedForPrinting(),
            withheld: published.withheld, nextChange: NextChange.moment(of: drafts.articles, publication, in: site),
            previewed: Previewed(published.articles, pages: published.pages, under: publication),
            difference: holding?.difference(with: published.articles) ?? .everything,
            resolution: basis.map {
                Resolution(
                    basis: $0, directory: directory, drafts: published.articles, articles: articles,
                    citationFindings: citations, records: records)
            })
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
    fileprivate func acknowledgements(_ published: PublishedDrafts) -> [AcknowledgementDraft] {
        var all = published.articles.flatMap(\.acknowledgements) + published.pages.flatMap(\.acknowledgements)
        all += organizations.flatMap(\.remarks.acknowledgements) + events.flatMap(\.remarks.acknowledgements)
        all += ratings.flatMap(\.remarks.acknowledgements) + awards.flatMap(\.remarks.acknowledgements)
        all += recognitions.flatMap(\.remarks.acknowledgements) + totals.flatMap(\.remarks.acknowledgements)
        all += statistics.flatMap(\.remarks.acknowledgements) + initiatives.flatMap(\.remarks.acknowledgements)
        return all + documents.flatMap(\.remarks.acknowledgements)
    }
}

import Vietnamese

/// Everything that is published, immutable, every reference in it valid.
package final class Site: Sendable {
    package let settings: SiteSettings
    /// The moment that the site is built for, in seconds since 1970 UTC; time enters nowhere else.
    package let now: Int64
    /// Newest first; articles of one moment by path.
    package let articles: [Article]
    package let pages: [StandingPage]
    package let organizations: [Organization]
    /// Oldest first.
    package let events: [Event]
    package let awards: [Award]
    package let recognitions: [Recognition]
    package let totals: [Total]
    package let statistics: [Statistic]
    package let ratings: [YearlyRating]
    /// As site.yml declares them.
    package let ratingRules: [RatingRule]
    package let initiatives: [Initiative]
    package let documents: [OfficialDocument]
    /// Paths below Content of the files that pages may show.
    package let assets: [String]
    package let views: Views
    /// What other sites show beside a link to a page without a picture of its own.
    package let picture: SitePicture?
    package let relations: Relations
    package let hierarchy: Hierarchy
    let withdrawals: Withdrawals

    init(
        settings: SiteSettings, now: Int64, articles: [Article], pages: [StandingPage], directory: Directory,
        records: Records, ratingRules: [RatingRule], assets: [String], views: Views, picture: SitePicture?
    ) {
        self.settings = settings
        self.now = now
        self.articles = articles
        self.pages = pages
        organizations = directory.organizations
        hierarchy = directory.hierarchy
        events = directory.events
        awards = directory.awards
        recognitions = records.recognitions
        totals = records.totals
        statistics = records.statistics
        ratings = records.ratings
        self.ratingRules = ratingRules
        initiatives = records.initiatives
        documents = directory.documents
        self.assets = assets
        self.views = views
        self.picture = picture
        relations = Relations(
            articles: articles, organizations: organizations, hierarchy: hierarchy, events: events, awards: awards,
            recognitions: recognitions, totals: totals, statistics: statistics, ratings: ratings,
            initiatives: initiatives, documents: documents, sections: settings.sections)
        withdrawals = Withdrawals(recognitions, of: relations.recognitionsOfOrganization, documents)
    }

    package subscript(reference: Reference<Article>) -> Article { articles[reference.index] }
    package subscript(reference: Reference<Organization>) -> Organization { organizations[reference.index] }
    package subscript(reference: Reference<Event>) -> Event { events[reference.index] }
    package subscript(reference: Reference<Award>) -> Award { awards[reference.index] }
    package subscript(reference: Reference<Recognition>) -> Recognition { recognitions[reference.index] }
    package subscript(reference: Reference<Total>) -> Total { totals[reference.index] }
    package subscript(reference: Reference<Statistic>) -> Statistic { statistics[reference.index] }
    package subscript(reference: Reference<YearlyRating>) -> YearlyRating { ratings[reference.index] }
    package subscript(reference: Reference<Initiative>) -> Initiative { initiatives[reference.index] }
    package subscript(reference: Reference<OfficialDocument>) -> OfficialDocument { documents[reference.index] }
    package subscript(reference: Reference<Section>) -> Section { settings.sections[reference.index] }
}

/// The references of a site the other way round: from what is referred to.
package struct Relations: Sendable {
    /// By the parents of today, or of the last day.
    package let children: Inverse<Organization, Organization>
    /// By what they belong below today, whether they are still there or not.
    let belongings: Inverse<Organization, Organization>
    /// By what they were directly under on some day.
    let possibleChildren: Inverse<Organization, Organization>
    package let articlesOfOrganization: Inverse<Organization, Article>
    package let articlesOfAward: Inverse<Award, Article>
    package let articlesOfDocument: Inverse<OfficialDocument, Article>
    package let articlesOfSection: Inverse<Section, Article>
    package let recognitionsOfOrganization: Inverse<Organization, Recognition>
    package let recognitionsOfAward: Inverse<Award, Recognition>
    package let totalsOfScope: Inverse<Organization, Total>
    package let totalsOfAward: Inverse<Award, Total>
    package let statisticsOfScope: Inverse<Organization, Statistic>
    package let initiativesOfOrganization: Inverse<Organization, Initiative>
    package let documentsOfScope: Inverse<Organization, OfficialDocument>
    package let recognitionsOfDocument: Inverse<OfficialDocument, Recognition>
    package let eventsOfDocument: Inverse<OfficialDocument, Event>
    package let ratingsOfOrganization: Inverse<Organization, YearlyRating>
    package let awardsOfDocument: Inverse<OfficialDocument, Award>
    package let documentsCitingDocument: Inverse<OfficialDocument, OfficialDocument>
    package let replacementsOfDocument: Inverse<OfficialDocument, OfficialDocument>

    init(
        articles: [Article], organizations: [Organization], hierarchy: Hierarchy, events: [Event], awards: [Award],
        recognitions: [Recognition], totals: [Total], statistics: [Statistic], ratings: [YearlyRating],
        initiatives: [Initiative], documents: [OfficialDocument], sections: [Section]
    ) {
        children = Inverse(targets: organizations.count, organizations) { [$0.parent].compactMap(\.self) }
        belongings = Inverse(targets: organizations.count, organizations) {
            [hierarchy.home(of: $0.reference.index)].compactMap { $0.map { Reference($0) } }
        }
        possibleChildren = Inverse(targets: organizations.count, organizations) {
            hierarchy.possibleParents(of: $0.reference.index).map { Reference($0) }
        }
        articlesOfOrganization = Inverse(targets: organizations.count, articles) { $0.involvements.map(\.organization) }
        articlesOfAward = Inverse(targets: awards.count, articles) { $0.awards }
        articlesOfDocument = Inverse(targets: documents.count, articles) {
            $0.citations.map(\.document)
        }
        articlesOfSection = Inverse(targets: sections.count, articles) { [$0.section].compactMap(\.self) }
        recognitionsOfOrganization = Inverse(targets: organizations.count, recognitions) { [$0.organization] }
        recognitionsOfAward = Inverse(targets: awards.count, recognitions) { [$0.award] }
        totalsOfScope = Inverse(targets: organizations.count, totals) { [$0.scope].compactMap(\.self) }
        totalsOfAward = Inverse(targets: awards.count, totals) { [$0.award] }
        statisticsOfScope = Inverse(targets: organizations.count, statistics) { [$0.scope].compactMap(\.self) }
        initiativesOfOrganization = Inverse(targets: organizations.count, initiatives) { $0.organizations }
        documentsOfScope = Inverse(targets: organizations.count, documents) { [$0.scope].compactMap(\.self) }
        recognitionsOfDocument = Inverse(targets: documents.count, recognitions) {
            [$0.evidence.document].compactMap(\.self)
        }
        eventsOfDocument = Inverse(targets: documents.count, events) { [$0.evidence.document].compactMap(\.self) }
        ratingsOfOrganization = Inverse(targets: organizations.count, ratings) { [$0.organization] }
        awardsOfDocument = Inverse(targets: documents.count, awards) { $0.criteria.compactMap(\.document) }
        documentsCitingDocument = Inverse(targets: documents.count, documents) { $0.cited }
        replacementsOfDocument = Inverse(targets: documents.count, documents) { $0.replaces }
    }
}

/// For each target, the entities that refer to it, in their order and each once.
package struct Inverse<Target, Entity>: Sendable {
    private let starts: [Int32]
    private let entities: [Int32]

    init(targets: Int, _ values: [Entity], _ references: (Entity) -> [Reference<Target>]) {
        var pairs: [(target: Int32, entity: Int32)] = []
        pairs.reserveCapacity(values.count)
        // The last entity that referred to each target: one that does so twice counts once.
        var last = [Int32](repeating: -1, count: targets)
        for (index, value) in values.enumerated() {
            for reference in references(value) where last[reference.index] != Int32(clamping: index) {
                last[reference.index] = Int32(clamping: index)
                pairs.append((Int32(clamping: reference.index), Int32(clamping: index)))
            }
        }
        var starts = [Int32](repeating: 0, count: targets + 1)
        for pair in pairs { starts[Int(pair.target) + 1] += 1 }
        for target in 0..<targets { starts[target + 1] += starts[target] }
        var next = starts
        var entities = [Int32](repeating: 0, count: pairs.count)
        for pair in pairs {
            entities[Int(next[Int(pair.target)])] = pair.entity
            next[Int(pair.target)] += 1
        }
        self.starts = starts
        self.entities = entities
    }

    package subscript(target: Reference<Target>) -> References<Entity> {
        References(Int(starts[target.index])..<Int(starts[target.index + 1]), of: entities)
    }

    package func count(of target: Reference<Target>) -> Int { self[target].count }
}

// References to entities by their place in the site's lists, for those who walk them.
extension Site {
    package var allArticles: References<Article> { References(articles.indices) }
    package var allOrganizations: References<Organization> { References(organizations.indices) }
    package var allEvents: References<Event> { References(events.indices) }
    package var allAwards: References<Award> { References(awards.indices) }
    package var allDocuments: References<OfficialDocument> { References(documents.indices) }
    package var allSections: References<Section> { References(settings.sections.indices) }
}

import Diagnostics
import Vietnamese

extension Resolver {
    mutating func enterAwards(_ drafts: [AwardDraft]) -> [AwardDraft] {
        var entered: [AwardDraft] = []
        for draft in drafts {
            guard awards.insert(id: draft.id.value, entered.count) else {
                duplicate(draft.id, first: awards.index(ofID: draft.id.value).map { entered[$0].id.location })
                continue
            }
            awards.insert(name: draft.name.value, entered.count)
            if let short = draft.shortName { awards.insert(name: short, entered.count) }
            for alias in draft.aliases { awards.insert(name: alias.value, entered.count) }
            entered.append(draft)
        }
        return entered
    }

    mutating func enterSections() {
        for (index, section) in settings.sections.enumerated() {
            _ = sections.insert(id: section.id, index)
            sections.insert(name: section.title, index)
        }
    }

    mutating func resolve(_ draft: AwardDraft, at reference: Reference<Award>) -> Award {
        let criteria = draft.criteria.map { version in
            Award.Criteria(
                from: version.from, to: version.to, document: document(version.document),
                documentPlace: version.document?.location, items: version.items)
        }
        return Award(draft, at: reference, criteria: criteria)
    }

    /// Resolves recognitions many at once, and lets the drafts go meanwhile.
    ///
    /// Each piece asks a copy of the names; where that finds a problem, the piece is resolved again in its turn, so that
    /// what is reported does not depend on the number of threads.
    mutating func resolve(_ drafts: inout Pieces<RecognitionDraft>, workers: any Workers) -> [Recognition] {
        var all: [Recognition] = []
        all.reserveCapacity(drafts.count)
        drafts.drain(atOnce: 64) { pieces in
            let names = withoutSuggestions
            let resolved = workers.map(pieces) { piece -> [Recognition]? in
                var resolver = names
                let recognitions = piece.compactMap { resolver.resolve($0) }
                return resolver.diagnostics.isEmpty && recognitions.count == piece.count ? recognitions : nil
            }
            for (piece, recognitions) in zip(pieces, resolved) {
                all += recognitions ?? piece.compactMap { resolve($0) }
            }
        }
        return all
    }

    /// The same names, with nothing found wrong yet; no time is spent on what an unknown name may have meant.
    var withoutSuggestions: Resolver {
        var copy = self
        copy.diagnostics = []
        copy.organizations.suggestsNothing()
        copy.awards.suggestsNothing()
        copy.documents.suggestsNothing()
        copy.articles.suggestsNothing()
        return copy
    }

    mutating func resolve(_ draft: RecognitionDraft) -> Recognition? {
        let days = draft.period.days
        let organization = organization(draft.organization, during: days)
        let award = award(draft.award)
        let scope = self.organization(draft.scope, during: days)
        let evidence = evidence(draft.evidence, about: organization, on: days.upperBound)
        guard let organization, let award else { return nil }
        return Recognition(draft, organization: organization, award: award, scope: scope, evidence: evidence)
    }

    mutating func resolve(_ draft: TotalDraft) -> Total? {
        let scope = organization(draft.scope, during: draft.period.days)
        let award = award(draft.award)
        let evidence = evidence(draft.evidence, about: scope, on: draft.period.days.upperBound)
        guard let award else { return nil }
        return Total(draft, scope: scope, award: award, evidence: evidence)
    }

    mutating func resolve(_ draft: StatisticDraft) -> Statistic {
        let days = draft.asOf.map(Period.days) ?? draft.span?.days
        let scope = organization(draft.scope, during: days)
        return Statistic(draft, scope: scope, evidence: evidence(draft.evidence, about: scope, on: days?.upperBound))
    }

    mutating func resolve(_ draft: RatingDraft) -> YearlyRating? {
        let days = Period(year: draft.year.value).days
        guard let organization = organization(draft.organization, during: days) else { return nil }
        let evidence = evidence(draft.evidence, about: organization, on: days.upperBound)
        return YearlyRating(draft, organization: organization, evidence: evidence)
    }

    mutating func resolve(_ draft: RatingRuleDraft) -> RatingRule {
        RatingRule(from: draft.from, to: draft.to, document: document(draft.document), items: draft.items)
    }

    mutating func resolve(_ draft: InitiativeDraft) -> Initiative {
        let days = draft.from.map(Period.days)
        let organizations = draft.organizations.compactMap { organization($0, during: days) }
        return Initiative(
            draft, organizations: organizations,
            evidence: evidence(draft.evidence, about: organizations.first, on: days?.upperBound))
    }
}

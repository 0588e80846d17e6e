package import Diagnostics
package import Vietnamese

/// How well an organization did its work in a year: no award, and shown apart from them.
package final class YearlyRating: Sendable {
    package let organization: Reference<Organization>
    package let year: Located<Int>
    package let rating: Located<Rating>
    package let evidence: Evidence
    package let remarks: Remarks

    init(_ draft: RatingDraft, organization: Reference<Organization>, evidence: Evidence) {
        self.organization = organization
        year = draft.year
        rating = draft.rating
        self.evidence = evidence
        remarks = Remarks(draft.remarks)
    }
}

/// A rule set for yearly ratings, as site.yml declares it.
package struct RatingRule: Sendable {
    package let from: PartialDate?
    package let to: PartialDate?
    package let document: Reference<OfficialDocument>?
    /// The ratings that it knows, in its own order.
    package let items: [Item]

    /// A rating in the rule set's own words, where they differ.
    package struct Item: Sendable {
        package let rating: Rating
        package let wording: String?
    }

    package func item(of rating: Rating) -> Item? { items.first { $0.rating == rating } }
}

extension Site {
    /// The rule set in force at the end of a year; of several the one that began last.
    package func ratingRule(in year: Int) -> RatingRule? {
        InForce.version(of: ratingRules, in: year) { ($0.from, $0.to) }
    }
}

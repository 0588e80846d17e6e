import Diagnostics

/// One rating a year, and one that the rule set of that year knows.
enum Ratings: SiteCheck {
    static let rules: [Rule] = [.ratingTwice, .ratingUnknownToRule]

    static func findings(in site: Site) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var first: [Key: SourceLocation] = [:]
        for rating in site.ratings {
            let year = rating.year.value
            let key = Key(organization: rating.organization, year: year)
            if let taken = first.updateValue(rating.rating.location, forKey: key) {
                first[key] = taken
                findings.report(
                    .ratingTwice(site[rating.organization].name, year: year), at: rating.rating.location,
                    notes: [.init(.firstHere, at: taken)])
            } else if let rule = site.ratingRule(in: year), rule.item(of: rating.rating.value) == nil {
                findings.report(
                    .ratingUnknownToRule(
                        rating.rating.value.label, year: year, known: rule.items.map { $0.wording ?? $0.rating.label }),
                    at: rating.rating.location)
            }
        }
        return findings
    }

    private struct Key: Hashable {
        let organization: Reference<Organization>
        let year: Int
    }
}

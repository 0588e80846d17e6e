import Diagnostics

/// An article that is the source of a record without a quote names the organization.
///
/// A quote says where it is named, and a document is looked up outside the site.
enum SourceNaming: QuotationCheck {
    static let rules: [Rule] = [.sourceDoesNotName]

    static func findings(in site: Site, _ quotations: Quotations) -> [Diagnostic] {
        quotations.unnamed.map { unnamed in
            Diagnostic(
                .sourceDoesNotName(
                    unnamed.organizations.map { site[$0].name }, article: site[unnamed.article].title),
                at: unnamed.location)
        }
    }
}

import Diagnostics

/// A check of what records cite of articles, which has been looked for already.
protocol QuotationCheck: Check {
    static func findings(in site: Site, _ quotations: Quotations) -> [Diagnostic]
}

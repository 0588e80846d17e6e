package import Diagnostics

/// A rule about what the records and articles of a site say.
///
/// One rule a file, with its test. A new one is entered in ``Checks/all`` and touches
/// nothing else.
package protocol Check: Sendable {
    /// The ids of its findings, by which site.yml changes their severity and editors acknowledge them.
    static var ids: [String] { get }

    static func findings(in site: Site) -> [Diagnostic]
}

/// The rules that a site is held to.
package enum Checks {
    static let all: [any Check.Type] = [
        TotalReconciliation.self,
        StatisticProjection.self,
        DocumentTypeLetters.self,
    ]

    /// The ids of all findings, in the order of the rules.
    package static let ids: [String] = all.flatMap { $0.ids }

    static func findings(in site: Site) -> [Diagnostic] {
        all.flatMap { $0.findings(in: site) }
    }
}

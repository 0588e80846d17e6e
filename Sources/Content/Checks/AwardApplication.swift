import Diagnostics
import Vietnamese

/// An award goes to the kinds of organization that it is for.
enum AwardApplication: SiteCheck {
    static let rules: [Rule] = [.awardDoesNotApply]

    static func findings(in site: Site) -> [Diagnostic] {
        site.recognitions.compactMap { finding(in: $0, of: site) }
    }

    private static func finding(in recognition: Recognition, of site: Site) -> Diagnostic? {
        let award = site[recognition.award]
        let kind = kind(of: recognition, in: site)
        guard !award.appliesTo.isEmpty, !award.appliesTo.contains(kind) else { return nil }
        return Diagnostic(
            .awardDoesNotApply(
                award.name, to: site[recognition.organization].name, kind: kind.message,
                kinds: award.appliesTo.map(\.message)),
            at: recognition.remarks.place(of: .award))
    }

    /// What the organization is, in the time that the recognition is about.
    private static func kind(of recognition: Recognition, in site: Site) -> OrganizationKind {
        site.hierarchy.kind(of: recognition.organization, on: recognition.period.days.upperBound)
    }
}

extension Term {
    /// In messages: the words that readers see, and the English id.
    var message: Message { Message(vi: label, en: rawValue) }
}

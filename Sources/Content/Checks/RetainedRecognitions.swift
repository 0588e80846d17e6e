import Diagnostics

/// What is retained was recognized before.
enum RetainedRecognitions: SiteCheck {
    static let rules: [Rule] = [.retainedWithoutEarlier]

    static func findings(in site: Site) -> [Diagnostic] {
        site.recognitions.compactMap { $0.status == .retained ? finding(in: $0, of: site) : nil }
    }

    private static func finding(in retained: Recognition, of site: Site) -> Diagnostic? {
        let records = site.relations.recognitionsOfOrganization[retained.organization].lazy.map { site[$0] }
        let isKnown = records.contains { other in
            other.award == retained.award && other.status.saysRecognized
                && (other.period.years.lowerBound < retained.period.years.lowerBound
                    || other.status == .recognized && other.period.years.lowerBound == retained.period.years.lowerBound)
        }
        guard !isKnown else { return nil }
        return Diagnostic(
            .retainedWithoutEarlier(site[retained.organization].name, award: site[retained.award].name),
            at: retained.remarks.place(of: .status))
    }
}

import Diagnostics
import Vietnamese

/// The last letters of a document's number say who issued it: `TU` a Tỉnh ủy, `BTCTU` its Ban Tổ chức, `HU` a Huyện ủy.
enum DocumentIssuer: SiteCheck {
    static let rules: [Rule] = [.documentIssuer]

    static func findings(in site: Site) -> [Diagnostic] {
        site.documents.compactMap { finding(in: $0, site) }
    }

    /// One finding a record: the issuer as printed first, then whose it is.
    private static func finding(in document: OfficialDocument, _ site: Site) -> Diagnostic? {
        guard let number = DocumentNumber(document.number.value), let letters = IssuerName(letters: number.issuer),
            let level = letters.level
        else { return nil }
        if let issuer = document.issuer, IssuerName(printed: issuer).contradicts(letters) {
            return Diagnostic(
                .documentIssuer(number.description, letters: number.issuer, issuer: issuer),
                at: document.places.issuer)
        }
        guard let scope = document.scope, !site[scope].kind.canBe(level),
            !(level == .province && isOfCity(document, site[scope]))
        else { return nil }
        return Diagnostic(
            .documentScope(
                number.description, letters: number.issuer, scope: site[scope].name, kind: site[scope].kind.label),
            at: document.places.scope)
    }

    /// The Thành ủy of a city in a province writes TU, too.
    private static func isOfCity(_ document: OfficialDocument, _ scope: Organization) -> Bool {
        scope.kind == .districtCommittee && document.issuer.map { IssuerName(printed: $0).level == .city } ?? true
    }
}

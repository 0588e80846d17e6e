import Diagnostics
import Vietnamese

/// The document that alone backs a recognition has a date.
enum DatelessEvidence: SiteCheck {
    static let rules: [Rule] = [.dateless]

    static func findings(in site: Site) -> [Diagnostic] {
        site.documents.compactMap { document in
            guard !document.remarks.hasWritten(.date), !document.remarks.hasWritten(.year),
                let record = site.relations.recognitionsOfDocument[document.reference].lazy.map({ site[$0] })
                    .first(where: {
                        $0.status.saysRecognized && !$0.remarks.hasWritten(.date) && !$0.remarks.hasWritten(.source)
                    })
            else { return nil }
            return Diagnostic(
                .datelessEvidence(document.number.value), at: document.number.location,
                notes: [.init(.isEvidenceHere, at: record.remarks.location)])
        }
    }
}

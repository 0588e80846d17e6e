import Diagnostics

/// Marks the warnings that editors accept, and reports acceptances of nothing.
enum Acknowledging {
    static func apply(_ acknowledgements: [AcknowledgementDraft], to diagnostics: inout [Diagnostic]) {
        for acknowledgement in acknowledgements {
            var isUsed = false
            for index in diagnostics.indices {
                let diagnostic = diagnostics[index]
                guard diagnostic.id == acknowledgement.id.value, diagnostic.severity == .warning,
                    acknowledgement.covers(diagnostic.location)
                else { continue }
                diagnostics[index].acknowledgement = acknowledgement.reason
                isUsed = true
            }
            if !isUsed {
                diagnostics.report(
                    .uselessAcknowledgement(
                        acknowledgement.id.value,
                        nearest: Spelling.nearest(to: acknowledgement.id.value, among: Checks.ids)),
                    at: acknowledgement.id.location)
            }
        }
    }
}

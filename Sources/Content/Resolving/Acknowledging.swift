import Diagnostics

/// Marks the findings that editors accept, and reports acceptances of nothing.
enum Acknowledging {
    static func apply(_ acknowledgements: [AcknowledgementDraft], to diagnostics: inout [Diagnostic]) {
        guard !acknowledgements.isEmpty else { return }
        var places: [Place: [Int]] = [:]
        for (index, diagnostic) in diagnostics.enumerated() {
            guard let location = diagnostic.location else { continue }
            places[Place(id: diagnostic.id, source: location.source), default: []].append(index)
        }
        for acknowledgement in acknowledgements {
            let id = acknowledgement.id
            let covered = (places[Place(id: id.value, source: id.location.source)] ?? [])
                .filter { acknowledgement.covers(diagnostics[$0].location) }
            let accepted = covered.filter { isAcceptable(diagnostics[$0]) }
            for index in accepted { diagnostics[index].acknowledgement = acknowledgement.reason }
            guard accepted.isEmpty else { continue }
            if covered.isEmpty {
                diagnostics.report(
                    .uselessAcknowledgement(id.value, nearest: Spelling.nearest(to: id.value, among: Checks.ids)),
                    at: id.location)
            } else {
                diagnostics.report(.acknowledgedError(id.value), at: id.location)
            }
        }
    }

    private struct Place: Hashable {
        let id: String
        let source: SourceID
    }

    /// A site may hold its checks to be errors, so that each finding is either mended or explained; other errors
    /// leave no site that could be published.
    private static func isAcceptable(_ diagnostic: Diagnostic) -> Bool {
        diagnostic.severity == .warning || Checks.ids.contains(diagnostic.id)
    }
}

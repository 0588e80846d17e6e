import Diagnostics

/// What is claimed has a document or an article behind it.
///
/// Where no record of a file has any, a column is missing: that is one finding, at the first of them.
enum EvidenceMissing: SiteCheck {
    static let rules: [Rule] = [.evidenceMissing]

    /// A file with this many records or fewer is told of each.
    private static let fewRecords = 5

    static func findings(in site: Site) -> [Diagnostic] {
        var files: [File] = []
        site.forEachEvidencedRecord { record in
            guard record.needsEvidence else { return }
            let (kind, location) = (record.kind, record.location)
            // The records of a file come one after the other.
            if files.last?.source != location.source || files.last?.kind != kind {
                files.append(File(kind: kind, source: location.source))
            }
            files[files.count - 1].records += 1
            // A quote without a source has a finding of its own.
            let evidence = record.evidence
            if !evidence.isWritten, evidence.quote == nil { files[files.count - 1].bare.append(location) }
        }
        return files.flatMap(\.findings)
    }

    /// The records of one kind in one file.
    private struct File {
        let kind: RecordKind
        let source: SourceID
        var records = 0
        /// The places of those without evidence.
        var bare: [SourceLocation] = []

        var findings: [Diagnostic] {
            let places = bare.map { $0.part(offset: 0, length: 1) }
            guard bare.count > fewRecords, bare.count == records, let first = places.min() else {
                return places.map { Diagnostic(.evidenceMissing, at: $0) }
            }
            return [Diagnostic(.evidenceMissingEverywhere(records), at: first)]
        }
    }
}

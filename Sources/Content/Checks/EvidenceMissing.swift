import Diagnostics

/// What is claimed has a document or an article behind it.
///
/// Where no record of a file has any, a column is missing: that is one finding, at the first of them.
enum EvidenceMissing: SiteCheck {
    static let rules: [Rule] = [.evidenceMissing]

    /// A file with this many records or fewer is told of each.
    private static let fewRecords = 5

    static func findings(in site: Site) -> [Diagnostic] {
        var files: [File: (records: Int, bare: [SourceLocation])] = [:]
        site.forEachEvidencedRecord { record in
            guard record.needsEvidence else { return }
            let file = File(kind: record.kind, source: record.location.source)
            let evidence = record.evidence
            files[file, default: (0, [])].records += 1
            // A quote without a source has a finding of its own.
            if !evidence.isWritten, evidence.quote == nil { files[file]?.bare.append(record.location) }
        }
        return files.sorted { $0.key < $1.key }.flatMap { file, found in
            let places = found.bare.sorted().map { $0.part(offset: 0, length: 1) }
            guard found.bare.count > fewRecords, found.bare.count == found.records, let first = places.first else {
                return places.map { Diagnostic(.evidenceMissing, at: $0) }
            }
            return [Diagnostic(.evidenceMissingEverywhere(found.records), at: first)]
        }
    }

    private struct File: Hashable, Comparable {
        let kind: RecordKind
        let source: SourceID

        static func < (a: File, b: File) -> Bool { (a.source, a.kind.rawValue) < (b.source, b.kind.rawValue) }
    }
}

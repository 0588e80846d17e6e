package import Diagnostics
package import Vietnamese

/// Another reported figure as it was read.
package struct StatisticDraft: Sendable {
    package let scope: Located<String>?
    package let measure: Located<String>
    package let value: Located<PrintedNumber>
    package let unit: String?
    package let base: Located<PrintedNumber>?
    package let percent: Located<PrintedNumber>?
    package let parts: Located<[Figure]>?
    package let including: Located<[Figure]>?
    package let projected: Located<Projection>?
    package let asOf: PartialDate?
    package let span: Period?
    package let evidence: EvidenceDraft
    package let remarks: RecordRemarks

    init?(_ reader: inout RecordReader) {
        scope = reader.text(.scope)
        let measure = reader.requiredText(.measure)
        reader.require(.value)
        let value = reader.number(.value)
        unit = reader.text(.unit)?.value
        base = reader.number(.base)
        percent = reader.number(.percent)
        parts = reader.namedFigures(.parts)
        including = reader.namedFigures(.including)
        let place = reader.location(of: .projected)
        projected = reader.record(.projected, as: .projection) { Projection(&$0) }.flatMap { $0 }
            .map { Located($0, at: place) }
        asOf = reader.date(.asOf)?.value
        span = PeriodDraft.span(&reader)
        evidence = EvidenceDraft(&reader)
        remarks = RecordRemarks(&reader)
        guard let measure, let value else { return nil }
        (self.measure, self.value) = (measure, value)
    }
}

extension Projection {
    fileprivate init?(_ reader: inout RecordReader) {
        reader.require(.value)
        let base = reader.number(.base)
        let asOf = reader.date(.asOf)
        let with = reader.text(.with)
        guard let value = reader.number(.value) else { return nil }
        self.init(value: value, base: base?.value, asOf: asOf?.value, with: with)
    }
}

package import Diagnostics

/// A yearly rating as it was read.
package struct RatingDraft: Sendable {
    package let organization: Located<String>
    package let year: Located<Int>
    package let rating: Located<Rating>
    package let evidence: EvidenceDraft
    package let remarks: RecordRemarks

    init?(_ reader: inout RecordReader) {
        let organization = reader.requiredText(.organization)
        reader.require(.year)
        let year = reader.year(.year)
        reader.require(.rating)
        let rating: Located<Rating>? = reader.term(.rating)
        evidence = EvidenceDraft(&reader)
        remarks = RecordRemarks(&reader)
        guard let organization, let year, let rating else { return nil }
        (self.organization, self.year, self.rating) = (organization, year, rating)
    }
}

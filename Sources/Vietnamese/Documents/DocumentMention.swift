/// A document that a text names.
package enum DocumentMention: Hashable, Sendable {
    /// By its number: `Kế hoạch số 21-KH/TU`.
    case number(DocumentNumber)
    /// By its kind and digits: `Chỉ thị số 12 của Ban Thường vụ Tỉnh ủy`.
    case short(type: String, digits: String, issuer: String?)
    /// A resolution of a plenum of the Central Committee: `Nghị quyết Trung ương 4 (khóa XII)`.
    case plenum(number: Int, term: String)

    /// A mention and the bytes that it stands in.
    package struct Located: Hashable, Sendable {
        package let mention: DocumentMention
        /// UTF-8 offsets of the whole mention, with the “số” before a number. Ranges never overlap: where several
        /// terms stand in one pair of brackets, each after the first has the bytes of its own numeral.
        package let range: Range<Int>
        /// UTF-8 offsets from the digits on; the same as `range` where the mention is no number.
        package let numberRange: Range<Int>
        /// Who issued it, where that is printed right after it: “của Ban Bí thư”. It is no part of the ranges, unless
        /// the mention is a short one.
        package var issuer: String?
        /// The term of the committee, where that is printed right after: “(khóa X)”.
        package var term: String?
    }
}

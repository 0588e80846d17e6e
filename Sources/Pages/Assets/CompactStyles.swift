/// Writes styles without their comments and without the blanks that mean nothing.
///
/// Blanks go beside `{ } ; ,` and after `:`, and the last `;` of a block. One before `:` stays, since `a :hover` is
/// not `a:hover`; so do those around `+` and `-`, which sums need.
struct CompactStyles {
    private(set) var bytes: [UInt8] = []
    private var gap = Gap.none

    /// What stood between the last byte and the next.
    private enum Gap {
        case none, comment, blank
    }

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func writeBlank() { gap = .blank }

    mutating func writeComment() { if gap == .none { gap = .comment } }

    mutating func write(_ written: ArraySlice<UInt8>) {
        guard let first = written.first else { return }
        if gap != .none, !isNeedless(before: first) {
            // With nothing between them two words would be one.
            bytes += gap == .blank ? " ".utf8 : "/**/".utf8
        }
        gap = .none
        if first == UInt8(ascii: "}"), bytes.last == UInt8(ascii: ";") { bytes.removeLast() }
        bytes += written
    }

    private func isNeedless(before next: UInt8) -> Bool {
        guard let last = bytes.last else { return true }
        // An empty value has a blank, for browsers that know no other: `--mark: ;`
        if last == UInt8(ascii: ":") { return !Self.closing.contains(next) }
        return Self.separators.contains(last) || Self.separators.contains(next)
    }

    private static let closing = Array(";}".utf8)
    private static let separators = Array("{};,".utf8)
}

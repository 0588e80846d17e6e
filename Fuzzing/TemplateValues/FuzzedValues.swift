import Templates

/// What the templates of ``Place`` show: two texts that libFuzzer makes, and what follows from them.
struct FuzzedValues: Sendable {
    let first: String
    let second: String

    init(_ first: String, _ second: String) { (self.first, self.second) = (first, second) }

    /// The bytes before and after 0xFF, which no text has.
    init(_ input: UnsafeBufferPointer<UInt8>) {
        let parts = input.split(separator: 0xFF, maxSplits: 1, omittingEmptySubsequences: false)
        first = parts.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
        second = parts.dropFirst().first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    static let roots = [
        Root("a", .string), Root("b", .string), Root("markup", .html), Root("list", .list(of: .string)),
        Root("map", .map(of: .string)), Root("number", .int),
    ]

    var roots: [Value] {
        var text = OutputBuffer()
        text.appendEscaped(first)
        return [
            .string(first), .string(second), .html(HTML("<b title=\"t\">" + text.string + "</b>")),
            [first, second].templateValue, .map(of: [("one", .string(first)), (second, .string(second))]), .int(7),
        ]
    }
}

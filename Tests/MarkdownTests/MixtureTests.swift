import Diagnostics
import Markdown
import Testing

/// Whatever an editor types, the page stays well-formed and everything that was found lies in the file.
@Suite struct MixtureTests {
    private static let fragments = [
        "a", " ", "\n", "\n\n", "> ", "- ", "1. ", "  ", "    ", "# ", "**", "*", "_", "~~", "`", "```", "```board\n",
        "[", "](", ")", "![", "](x.jpg)", "](org:a)", "](javascript:a)", "<", ">", "<b>", "<!-- x -->", "<org:b>",
        "[^1]",
        "[^1]: ", "[r]: /u\n", "[r]", "|", "|-|-|\n", "| a | b |\n|---|---|\n", "\\", "&amp;", "&#45;", "\"", "'", "—",
        "số 18-KL/TW", "Chỉ thị số 12 ", "www.a.vn ", "https://b.vn/) ", "a@b.vn ", "---\n", "- [x] ", "é", "\u{FEFF}",
        "\u{1}", "“Ảnh: A”", " \"Ảnh: B\")", "key: value\n", "==\n", "\t",
    ]

    /// The last four once gave places outside the body.
    private static let seeds = Array(0..<60) + [659, 690, 2527, 3211]

    @Test(arguments: seeds) func `any mixture of marks gives balanced HTML`(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<40 {
            let body = (0..<(2 + random(60))).map { _ in Self.fragments[random(Self.fragments.count)] }.joined()
            let parsed = Parsed(body, frontMatter: "---\n---\n")
            #expect(Self.imbalance(in: parsed.html) == nil, "\(body.debugDescription)")
            #expect(Set(parsed.document.anchors).count == parsed.document.anchors.count)
            for location in parsed.locations {
                #expect(
                    location.range.lowerBound >= 8 && location.range.upperBound <= parsed.text.utf8.count,
                    "\(body.debugDescription)")
            }
        }
    }

    /// What is wrong with the nesting of tags and holes, if anything is.
    private static func imbalance(in html: String) -> String? {
        var open: [String] = []
        for piece in html.split(whereSeparator: { $0 == "<" || $0 == "⟦" }).map(String.init) {
            guard let end = piece.firstIndex(where: { $0 == ">" || $0 == "⟧" }) else { continue }
            let isHole = piece[end] == "⟧"
            let tag = isHole ? String(piece[..<end]) : String(piece[..<end].prefix { $0 != " " })
            if tag.hasPrefix("/") {
                guard let last = open.popLast(), last == tag.dropFirst() else { return "\(tag) closes nothing" }
            } else if ["br", "hr", "input"].contains(tag) || tag.hasPrefix("picture") || tag.hasPrefix("embed") {
                continue
            } else {
                if tag == "a" || tag.hasPrefix("ref") || tag.hasPrefix("mention"),
                    open.contains(where: { $0 == "a" || $0.hasPrefix("ref") || $0.hasPrefix("mention") })
                {
                    return "\(tag) is a link within a link"
                }
                open.append(tag)
            }
        }
        return open.isEmpty ? nil : "\(open) stay open"
    }
}

extension Parsed {
    fileprivate var locations: [Diagnostics.SourceLocation] {
        var all = diagnostics.compactMap(\.location)
        all += document.references.map(\.location)
        all += document.links.map(\.location)
        all += document.pictures.map(\.location)
        all += document.outline.map(\.location)
        all += document.embeds.map(\.location)
        all += document.embeds.flatMap { $0.parameters.map(\.value.location) }
        all += document.documentMentions.map(\.location)
        return all
    }
}

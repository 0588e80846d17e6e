/// Where a URL leads: the one list of what a link may be. What it does not name is refused.
enum LinkTarget {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    case empty
    /// A scheme that is not allowed, another host without a scheme, or characters that browsers skip.
    case unsafe
    case reference(MarkdownDocument.Reference.Kind, Bytes)
    case external(Bytes)
    /// `mailto:` and `tel:`.
    case contact(Bytes)
    case file(Bytes)
    case `internal`(Bytes)

    /// Classifies a URL in which cmark has resolved entities and backslashes.
    init(_ url: Bytes) {
        let url = Self.trimmed(url)
        if url.isEmpty {
            self = .empty
        } else if url.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) {
            self = .unsafe
        } else if let colon = Self.schemeEnd(url) {
            self = Self.withScheme(url, colon: colon)
        } else if url.count >= 2, url[0] == UInt8(ascii: "/"), url[1] == UInt8(ascii: "/") {
            self = .unsafe
        } else {
            self = Self.isMarkdownFile(url) ? .file(url) : .internal(url)
        }
    }
}

extension LinkTarget {
    /// The colon before any `/`, `?` or `#`: what browsers take for the end of a scheme, and a little more.
    private static func schemeEnd(_ url: Bytes) -> Int? {
        for (index, byte) in url.enumerated() {
            switch byte {
            case UInt8(ascii: ":"): return index
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
            default: continue
            }
        }
        return nil
    }

    private static func withScheme(_ url: Bytes, colon: Int) -> LinkTarget {
        let rest = Bytes(rebasing: url[(colon + 1)...])
        switch String(decoding: url[..<colon].map(lowercased), as: UTF8.self) {
        case "http", "https": return hasHost(rest) ? .external(url) : .unsafe
        case "mailto", "tel": return .contact(url)
        case let scheme:
            guard let kind = MarkdownDocument.Reference.Kind(rawValue: scheme), kind != .articleFile else {
                return .unsafe
            }
            return .reference(kind, rest)
        }
    }

    private static func hasHost(_ rest: Bytes) -> Bool {
        rest.count > 2 && rest[0] == UInt8(ascii: "/") && rest[1] == UInt8(ascii: "/") && rest[2] != UInt8(ascii: "/")
    }

    private static func isMarkdownFile(_ url: Bytes) -> Bool {
        let end = url.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") } ?? url.count
        return end > 3 && url[end - 3] == UInt8(ascii: ".") && lowercased(url[end - 2]) == UInt8(ascii: "m")
            && lowercased(url[end - 1]) == UInt8(ascii: "d")
    }

    private static func trimmed(_ url: Bytes) -> Bytes {
        var range = 0..<url.count
        while let last = range.last, url[last] <= 0x20 { range = range.dropLast() }
        while let first = range.first, url[first] <= 0x20 { range = range.dropFirst() }
        return Bytes(rebasing: url[range])
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}

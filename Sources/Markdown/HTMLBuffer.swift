import Diagnostics

extension Array {
    /// The same elements in no more memory than they need: what a document keeps is kept for ten thousand of them.
    func compacted() -> [Element] { withUnsafeBufferPointer { Array($0) } }
}

/// The output: one growing run of bytes and the holes between them.
struct HTMLBuffer {
    private(set) var bytes: [UInt8] = []
    private(set) var parts: [MarkdownDocument.Part] = []
    /// What of the plain text stands in it as it is.
    private(set) var shared: [PlainText.Shared] = []
    private var start = 0

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// Markup as it is.
    mutating func markup(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

    mutating func hole(_ hole: MarkdownDocument.Hole) {
        closeHTML()
        parts.append(.hole(hole))
    }

    mutating func finish() { closeHTML() }

    /// Text or the value of a quoted attribute; with its place where it is a range of the plain text.
    mutating func text(_ text: UnsafeBufferPointer<UInt8>, from place: Int? = nil) {
        var clean = 0
        while true {
            let index = text.firstOffset(from: clean) { block in
                block.are(UInt8(ascii: "&")) .| block.are(UInt8(ascii: "<")) .| block.are(UInt8(ascii: ">"))
                    .| block.are(UInt8(ascii: "\"")) .| block.areBelow(0x20) .| block.are(0x7F)
            }
            if let place, index - clean >= PlainText.Shared.shortest {
                shared.append(PlainText.Shared(text: place + clean, html: bytes.count, length: index - clean))
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[clean..<index]))
            guard index < text.count else { return }
            clean = index + 1
            switch text[index] {
            case UInt8(ascii: "&"): markup("&amp;")
            case UInt8(ascii: "<"): markup("&lt;")
            case UInt8(ascii: ">"): markup("&gt;")
            case UInt8(ascii: "\""): markup("&quot;")
            case 0x09, 0x0A: bytes.append(text[index])
            // The control characters that HTML and XML do not allow.
            default: markup("\u{FFFD}")
            }
        }
    }

    mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { self.text($0) }
    }

    /// The value of an `href`: what no URL may hold is percent-encoded, escapes that are there stay.
    mutating func url(_ url: UnsafeBufferPointer<UInt8>) {
        let hostEnd = Self.hostEnd(url)
        for (index, byte) in url.enumerated() {
            switch byte {
            // Only a host may stand in brackets (RFC 3986, 3.2.2).
            case UInt8(ascii: "[") where index < hostEnd, UInt8(ascii: "]") where index < hostEnd: bytes.append(byte)
            case UInt8(ascii: "&"): markup("&amp;")
            case UInt8(ascii: "'"): markup("&#39;")
            case 0...0x20, 0x7F...0xFF, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
                UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
                UInt8(ascii: "|"), UInt8(ascii: "}"):
                bytes.append(UInt8(ascii: "%"))
                bytes.append(Self.hexadecimal(byte >> 4))
                bytes.append(Self.hexadecimal(byte & 15))
            default: bytes.append(byte)
            }
        }
    }
}

extension HTMLBuffer {
    /// Where the host of an address ends; 0 where it has none.
    private static func hostEnd(_ url: UnsafeBufferPointer<UInt8>) -> Int {
        guard let colon = url.firstIndex(of: UInt8(ascii: ":")), url[colon...].starts(with: "://".utf8) else {
            return 0
        }
        return url[(colon + 3)...].firstIndex { "/?#".utf8.contains($0) } ?? url.count
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
    }

    private mutating func closeHTML() {
        if start < bytes.count { parts.append(.html(start..<bytes.count)) }
        start = bytes.count
    }
}

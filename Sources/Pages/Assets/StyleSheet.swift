import Diagnostics

/// A style sheet of `Templates/assets`, whose `url(…)` follow the files that they name to their published names.
///
/// It may show files of `Templates/assets` and nothing else, since a page loads nothing from other hosts, and import
/// no other style sheet, which would have browsers wait for a third answer before they draw anything.
struct StyleSheet {
    let name: String
    let text: SourceText
    let source: SourceID

    static func isOne(_ name: String) -> Bool { name.hasSuffix(".css") }

    /// Its bytes with the published names of other assets in them.
    func naming(_ assets: [String: PublishedAsset], diagnostics: inout [Diagnostic]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        var copied = 0
        for address in addresses(diagnostics: &diagnostics) {
            let written = text[address]
            // A part of the document that the style is used in.
            if written.hasPrefix("#") { continue }
            let path = written.prefix { $0 != "?" && $0 != "#" }
            guard let asset = target(of: path).flatMap({ assets[$0] }) else {
                let near = Spelling.nearest(to: String(path), among: assets.keys.sorted())
                diagnostics.report(.unknownAsset(written, near: near), at: SourceLocation(source, address))
                continue
            }
            let end = address.lowerBound + path.utf8.count
            let start = end - (path.split(separator: "/").last?.utf8.count ?? 0)
            output += text.utf8[copied..<start] + asset.fileName.utf8
            copied = end
        }
        return output + text.utf8[copied...]
    }
}

extension StyleSheet {
    /// The file of `Templates/assets` that a relative address leads to; nil where it leads elsewhere.
    private func target(of path: Substring) -> String? {
        guard !path.hasPrefix("/"), !path.contains(":"), !path.hasSuffix("/") else { return nil }
        var parts = name.split(separator: "/").dropLast()
        for part in path.split(separator: "/") where part != "." {
            if part != ".." { parts.append(part) } else if parts.popLast() == nil { return nil }
        }
        return parts.joined(separator: "/")
    }

    /// Where the addresses in `url(…)` stand, without their quotes; not those in comments and texts.
    private func addresses(diagnostics: inout [Diagnostic]) -> [Range<Int>] {
        let bytes = text.utf8
        var found: [Range<Int>] = []
        var place = 0
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "/") where bytes[place...].starts(with: "/*".utf8):
                place = end(of: "*/", from: place + 2)
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                place = endOfText(from: place) + 1
            case UInt8(ascii: "@") where isWord("@import", at: place):
                diagnostics.report(.importedStyles, at: SourceLocation(source, place..<place + 7))
                place += 7
            case UInt8(ascii: "u"), UInt8(ascii: "U"):
                guard isWord("url(", at: place) else {
                    place += 1
                    continue
                }
                var start = place + 4
                while start < bytes.count, isBlank(bytes[start]) { start += 1 }
                guard start < bytes.count else { return found }
                let isQuoted = bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'")
                var finish: Int
                if isQuoted {
                    finish = endOfText(from: start)
                    start += 1
                } else {
                    finish = end(of: ")", from: start) - 1
                    while finish > start, isBlank(bytes[finish - 1]) { finish -= 1 }
                }
                if start < finish { found.append(start..<finish) }
                place = max(finish + (isQuoted ? 1 : 0), place + 4)
            default: place += 1
            }
        }
        return found
    }

    private func isWord(_ word: StaticString, at place: Int) -> Bool {
        word.withUTF8Buffer { word in
            place + word.count <= text.utf8.count
                && word.indices.allSatisfy { text.utf8[place + $0] | 0x20 == word[$0] | 0x20 }
        }
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }

    /// Behind the next occurrence, or at the end.
    private func end(of closing: String, from place: Int) -> Int {
        let bytes = text.utf8
        var place = place
        while place < bytes.count {
            if bytes[place...].starts(with: closing.utf8) { return place + closing.utf8.count }
            place += 1
        }
        return bytes.count
    }

    /// The place of the quote that closes the one at a place, or the end.
    private func endOfText(from opening: Int) -> Int {
        let bytes = text.utf8
        var place = opening + 1
        while place < bytes.count, bytes[place] != bytes[opening] {
            place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(place, bytes.count)
    }
}

import Content
import Templates

/// The words of a site in parts of about one size, and the directory that says which part has what.
struct WordFiles: Sendable {
    let directory: [UInt8]
    private let parts: [[UInt8]]

    /// What is smaller is not worth a request of its own.
    private static let leastBytes = 4096

    init(of entries: [SearchEntry], in site: Site, most: Int) {
        let terms = SearchTerms.all(of: WordOccurrences(of: entries, in: site), entries: entries.count)
        let ranges = Self.ranges(of: terms.map(\.json.count), most: most)
        parts = ranges.map { range in
            var part: [UInt8] = []
            for term in terms[range] {
                part += part.isEmpty ? [UInt8(ascii: "[")] : Array(",\n".utf8)
                part += term.json
            }
            return part + Array("]\n".utf8)
        }
        directory = Self.directory(
            firsts: ranges.map { terms[$0.lowerBound].key },
            beginnings: terms.compactMap { $0.key.last == UInt8(ascii: "*") ? $0.key.dropLast() : nil },
            entries: entries.count, version: Self.hash(of: parts))
    }

    /// Cuts a list of sizes into at most so many pieces, the largest of which is about as small as it can be.
    private static func ranges(of sizes: [Int], most: Int) -> [Range<Int>] {
        var limit = max(leastBytes, sizes.reduce(0, +) / most)
        while true {
            let ranges = ranges(of: sizes, limit: limit)
            if ranges.count <= most { return ranges }
            limit += limit / 16
        }
    }

    private static func ranges(of sizes: [Int], limit: Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        var sum = 0
        for (index, size) in sizes.enumerated() {
            if sum > 0, sum + size > limit {
                ranges.append(start..<index)
                (start, sum) = (index, 0)
            }
            sum += size
        }
        return start < sizes.count ? ranges + [start..<sizes.count] : ranges
    }

    /// Empty where there are fewer parts than were planned.
    func part(_ number: Int) -> [UInt8] { number < parts.count ? parts[number] : Array("[]\n".utf8) }

    /// - Parameter version: it stands in the addresses of all parts, that no browser takes an old one for a new one.
    private static func directory(
        firsts: [[UInt8]], beginnings: [ArraySlice<UInt8>], entries: Int, version: UInt64
    ) -> [UInt8] {
        var output = OutputBuffer(capacity: 4096)
        output.append("{\"version\":\"\(String(version, radix: 36))\",\"entries\":\(entries)")
        output.append(",\"block\":\(SearchFiles.recordsInBlock),\n\"parts\":")
        append(firsts, to: &output)
        output.append(",\n\"beginnings\":")
        append(beginnings.map { Array($0) }, to: &output)
        output.append("}\n")
        return output.bytes
    }

    private static func append(_ texts: [[UInt8]], to output: inout OutputBuffer) {
        output.append("[")
        for (index, text) in texts.enumerated() {
            if index > 0 { output.append(",") }
            output.appendJSON(String(decoding: text, as: UTF8.self))
        }
        output.append("]")
    }

    /// FNV-1a, the same on every machine.
    private static func hash(of parts: [[UInt8]]) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for part in parts {
            for byte in part { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        return hash
    }
}

import Foundation

/// "Did you mean": the candidates nearest to a misspelt name.
package enum Spelling {
    /// At most `limit` candidates, nearest first, none further than a third of the name's length (at least 1, at most 4).
    package static func nearest(to name: String, among candidates: some Sequence<String>, limit: Int = 3) -> [String] {
        let wanted = Array(fold(name))
        let most = min(4, max(1, wanted.count / 3))
        var found: [(distance: Int, name: String)] = []
        for candidate in candidates {
            let letters = Array(fold(candidate))
            guard abs(letters.count - wanted.count) <= most else { continue }
            let distance = distance(wanted, letters, most: most)
            if distance <= most { found.append((distance, candidate)) }
        }
        found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
        return found.prefix(limit).map(\.name)
    }

    private static func fold(_ text: String) -> [UInt32] {
        text.prefix(100).lowercased().decomposedLetters
    }

    /// The optimal string alignment distance (a swap of neighbours counts one), or more than `most`.
    private static func distance(_ a: [UInt32], _ b: [UInt32], most: Int) -> Int {
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for i in 1...a.count {
            var row = [i] + Array(repeating: 0, count: b.count)
            for j in 1...b.count {
                row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    row[j] = min(row[j], beforeLast[j - 2] + 1)
                }
            }
            if row.min() ?? 0 > most { return most + 1 }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}

extension String {
    /// Letters without their marks, so that a missing accent is no distance at all.
    fileprivate var decomposedLetters: [UInt32] {
        decomposedStringWithCanonicalMapping.unicodeScalars.compactMap { scalar in
            switch scalar {
            case "\u{300}"..."\u{36F}": nil
            case "đ": UInt32(UInt8(ascii: "d"))
            default: scalar.value
            }
        }
    }
}

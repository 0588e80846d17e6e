/// The quotation marks that word processors and phones put where YAML wants straight ones, and takes for text.
enum CurlyQuotes {
    /// What a value holds between a pair of quotation marks that enclose all of it, one of them at least no straight
    /// one; nil where none do: `“Ba xây” và “ba chống”`.
    static func within(_ text: String) -> String? {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, let last = scalars.last, scalars.count > 2,
            isMark(first) || isMark(last), let family = families.first(where: { $0.contains(first) }),
            family.contains(last)
        else { return nil }
        let inner = scalars.dropFirst().dropLast()
        var depth = 0
        for scalar in inner where family.contains(scalar) {
            if first == "\"" || last == "\"", scalar == "\"" { return nil }
            depth += scalar == "\"" || scalar == "'" ? 0 : opening.contains(scalar) ? 1 : -1
            if depth < 0 { return nil }
        }
        let value = String(String.UnicodeScalarView(inner))
        return depth == 0 && value.contains { $0.isLetter || $0.isNumber } ? value : nil
    }

    /// Whether a text begins with a quotation mark that is never closed in it: YAML has cut it at a comma.
    static func isCut(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, opening.contains(first),
            let family = families.first(where: { $0.contains(first) })
        else { return false }
        return !text.unicodeScalars.dropFirst().contains { family.contains($0) }
    }

    static func begins(_ text: String) -> Bool { text.unicodeScalars.first.map(isMark) ?? false }

    static func ends(_ text: String) -> Bool { text.unicodeScalars.last.map(isMark) ?? false }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x7F && families.contains { $0.contains(scalar) }
    }

    private static let opening: Set<Unicode.Scalar> = ["“", "„", "‟", "«", "「", "〝", "‘", "‚", "‛", "‹"]
    /// Of double marks and of single ones; people pair them in every way.
    private static let families: [Set<Unicode.Scalar>] = [
        ["“", "”", "„", "‟", "«", "»", "「", "」", "〝", "〞", "″", "＂", "\""],
        ["‘", "’", "‚", "‛", "‹", "›", "′", "＇", "'"],
    ]
}

/// Finds the Vietnamese letter of a scalar without asking Unicode's tables.
enum LetterTable {
    /// Nil where the scalar is none of the precomposed Vietnamese letters.
    static func letter(_ scalar: Unicode.Scalar) -> Letter? {
        if scalar.isASCII {
            let lower = UInt8(scalar.value) | 0x20
            guard lower >= UInt8(ascii: "a"), lower <= UInt8(ascii: "z") else { return nil }
            return Letter(base: lower, isUpper: scalar.value < 0x60)
        }
        let value = Int(scalar.value)
        if value < low.count { return low[value] }
        guard value >= highStart, value - highStart < high.count else { return nil }
        return high[value - highStart]
    }

    private static let highStart = 0x1EA0
    private static let low = entries(from: 0, count: 0x257)
    private static let high = entries(from: highStart, count: 0x5A)

    /// Each row: a letter in the six tones, lower case and upper case.
    private static let rows: [(base: Unicode.Scalar, shape: Letter.Shape, lower: String, upper: String)] = [
        ("a", .plain, "aàảãáạ", "AÀẢÃÁẠ"), ("a", .breve, "ăằẳẵắặ", "ĂẰẲẴẮẶ"), ("a", .circumflex, "âầẩẫấậ", "ÂẦẨẪẤẬ"),
        ("e", .plain, "eèẻẽéẹ", "EÈẺẼÉẸ"), ("e", .circumflex, "êềểễếệ", "ÊỀỂỄẾỆ"), ("i", .plain, "iìỉĩíị", "IÌỈĨÍỊ"),
        ("o", .plain, "oòỏõóọ", "OÒỎÕÓỌ"), ("o", .circumflex, "ôồổỗốộ", "ÔỒỔỖỐỘ"), ("o", .horn, "ơờởỡớợ", "ƠỜỞỠỚỢ"),
        ("u", .plain, "uùủũúụ", "UÙỦŨÚỤ"), ("u", .horn, "ưừửữứự", "ƯỪỬỮỨỰ"), ("y", .plain, "yỳỷỹýỵ", "YỲỶỸÝỴ"),
    ]

    private static func entries(from start: Int, count: Int) -> [Letter?] {
        var table: [Letter?] = Array(repeating: nil, count: count)
        func set(_ value: UInt32, _ letter: Letter) {
            let index = Int(value) - start
            if table.indices.contains(index) { table[index] = letter }
        }
        for row in rows {
            let base = UInt8(truncatingIfNeeded: row.base.value)
            for (text, isUpper) in [(row.lower, false), (row.upper, true)] {
                for (number, scalar) in text.unicodeScalars.enumerated() {
                    let tone = Tone(rawValue: UInt8(number)) ?? .ngang
                    set(scalar.value, Letter(base: base, shape: row.shape, tone: tone, isUpper: isUpper))
                }
            }
        }
        // Đ, and the two letters that look the same and are pasted in its place: Ð (U+00D0) and Ɖ (U+0189).
        for (upper, lower) in [(0x110, 0x111), (0xD0, 0xF0), (0x189, 0x256)] as [(UInt32, UInt32)] {
            set(upper, Letter(base: UInt8(ascii: "d"), shape: .stroke, isUpper: true))
            set(lower, Letter(base: UInt8(ascii: "d"), shape: .stroke, isUpper: false))
        }
        return table
    }
}

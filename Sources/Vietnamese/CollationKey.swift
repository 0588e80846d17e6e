/// The place of a text in a Vietnamese alphabetical list.
///
/// Syllable by syllable; in a syllable letters first, then the tone, then lower case before upper; runs of digits by
/// value. Whatever else two texts differ in decides last, so that the order is total.
package struct CollationKey: Comparable, Hashable, Sendable {
    private let bytes: [UInt8]

    package init(_ text: String) {
        var writer = KeyWriter(capacity: text.utf8.count * 3)
        for unit in LetterReader(text) { writer.append(unit) }
        bytes = writer.finished(with: text)
    }

    package static func < (a: CollationKey, b: CollationKey) -> Bool {
        a.bytes.withUnsafeBufferPointer { left in
            b.bytes.withUnsafeBufferPointer { right in
                let common = min(left.count, right.count)
                var index = 0
                while index < common {
                    if left[index] != right[index] { return left[index] < right[index] }
                    index += 1
                }
                return left.count < right.count
            }
        }
    }
}

/// Writes a key that compares byte by byte. A level ends with `end`, which is below all that may stand in one, so a
/// text that ends sorts before one that goes on.
private struct KeyWriter {
    private static let texts: UInt8 = 0
    private static let end: UInt8 = 1
    private static let lower: UInt8 = 2
    private static let upper: UInt8 = 3
    private static let number: UInt8 = 8
    private static let foreignMark: UInt8 = 0x0F
    private static let firstLetter: UInt8 = 0x10
    private static let foreignLetter: UInt8 = 0x70

    private var key: [UInt8] = []
    private var tones: [UInt8] = []
    /// Upper or lower of each letter up to the last upper one.
    private var cases: [UInt8] = []
    private var letters = 0
    private var digits: [UInt8] = []
    /// Leading zeros of each number.
    private var zeros: [UInt8] = []

    init(capacity: Int) { key.reserveCapacity(capacity) }

    mutating func append(_ unit: LetterReader.Unit) {
        switch unit {
        case .letter(let letter):
            endNumber()
            key.append(Self.firstLetter + letter.rank)
            if letter.tone != .ngang { tones.append(letter.tone.rawValue + 1) }
            count(isUpper: letter.isUpper)
        case .foreign(let scalar, let isUpper):
            endNumber()
            key.append(Self.foreignLetter)
            key.append(contentsOf: scalar.threeBytes)
            count(isUpper: isUpper)
        case .mark(let scalar):
            guard letters > 0 else { return }
            tones.append(Self.foreignMark)
            tones.append(contentsOf: scalar.threeBytes)
        case .digit(let digit):
            endSyllable()
            digits.append(digit)
        case .other:
            endSyllable()
            endNumber()
        }
    }

    consuming func finished(with text: String) -> [UInt8] {
        endSyllable()
        endNumber()
        key.append(Self.texts)
        key.append(contentsOf: zeros)
        key.append(Self.texts)
        key.append(contentsOf: text.composed.utf8)
        return key
    }

    private mutating func count(isUpper: Bool) {
        if isUpper {
            while cases.count < letters { cases.append(Self.lower) }
            cases.append(Self.upper)
        }
        letters += 1
    }

    private mutating func endSyllable() {
        guard letters > 0 else { return }
        key.append(Self.end)
        if !tones.isEmpty {
            key.append(contentsOf: tones)
            tones.removeAll(keepingCapacity: true)
        }
        key.append(Self.end)
        if !cases.isEmpty {
            key.append(contentsOf: cases)
            cases.removeAll(keepingCapacity: true)
        }
        key.append(Self.end)
        letters = 0
    }

    /// A longer number without its zeros is a larger one, so the length stands first.
    private mutating func endNumber() {
        guard !digits.isEmpty else { return }
        let zeroCount = digits.prefix { $0 == UInt8(ascii: "0") }.count
        let significant = digits.dropFirst(zeroCount)
        key.append(Self.number)
        if significant.count < 0xFF {
            key.append(UInt8(significant.count))
        } else {
            key.append(0xFF)
            key.append(contentsOf: (0..<8).map { UInt8(truncatingIfNeeded: significant.count >> (56 - 8 * $0)) })
        }
        key.append(contentsOf: significant)
        zeros.append(UInt8(min(zeroCount, 0xFE)) + 1)
        digits.removeAll(keepingCapacity: true)
    }
}

extension Unicode.Scalar {
    fileprivate var threeBytes: [UInt8] {
        [
            UInt8(truncatingIfNeeded: value >> 16), UInt8(truncatingIfNeeded: value >> 8),
            UInt8(truncatingIfNeeded: value),
        ]
    }
}

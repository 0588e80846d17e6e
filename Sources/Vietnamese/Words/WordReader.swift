/// Cuts a text into words; each scalar is looked at once.
struct WordReader {
    private let text: UTF8Text
    private var index = 0

    init(_ text: UTF8Text) { self.text = text }

    mutating func next() -> Word? {
        while let (scalar, length) = text.scalar(at: index) {
            if scalar.isSpace || scalar.isInvisible {
                index += length
            } else if scalar.isLetterOrNumber || scalar.isMark {
                return word()
            } else {
                return sign(scalar, length)
            }
        }
        return nil
    }
}

extension WordReader {
    private mutating func word() -> Word {
        let start = index
        var end = index
        var key = WordKey()
        var kind: Word.Kind?
        var isAfterDigit = false
        while let (scalar, length) = text.scalar(at: index) {
            if let letter = LetterTable.letter(scalar) {
                key.append(letter)
                kind = kind ?? (letter.isUpper ? .capital : .small)
                isAfterDigit = false
            } else if scalar.isDigit {
                key.endSyllable()
                key.append(scalar.value)
                kind = kind ?? .number
                isAfterDigit = true
            } else if isAfterDigit, scalar == "." || scalar == ",", isDigit(at: index + length) {
                key.append(scalar.value)
                isAfterDigit = false
            } else if scalar.isInvisible {
                index += length
                continue
            } else if scalar.isMark {
                key.append(scalar.value)
                kind = kind ?? .small
            } else if scalar.isLetterOrNumber {
                key.append(scalar)
                kind = kind ?? (scalar.isUpper ? .capital : .small)
                isAfterDigit = false
            } else {
                break
            }
            index += length
            end = index
        }
        return key.word(kind ?? .small, start..<end)
    }

    private mutating func sign(_ scalar: Unicode.Scalar, _ length: Int) -> Word {
        let start = index
        var key = WordKey()
        if let end = text.skip("...", at: index) {
            index = end
            key.append(sign: "…")
        } else {
            index += length
            key.append(sign: scalar.isDoubleQuote ? "\"" : scalar.isSingleQuote ? "'" : scalar)
        }
        return key.word(.sign, start..<index)
    }

    private func isDigit(at index: Int) -> Bool { text.scalar(at: index)?.0.isDigit ?? false }
}

/// The keys of a word while it is read.
private struct WordKey {
    private var exact: UInt64 = 0x243F_6A88_85A3_08D3
    private var loose: UInt64 = 0x243F_6A88_85A3_08D3
    /// The tones of the syllable, which count at its end.
    private var tones: UInt64 = 0

    mutating func append(_ letter: Letter) {
        let code = UInt64(letter.base) | UInt64(letter.shape.rawValue) << 8
        exact.mix(code | (letter.isUpper ? 1 << 16 : 0))
        loose.mix(code)
        if letter.tone != .ngang { tones = tones &* 7 &+ UInt64(letter.tone.rawValue) }
    }

    /// A letter of another alphabet.
    mutating func append(_ scalar: Unicode.Scalar) {
        exact.mix(UInt64(scalar.value) | 1 << 40)
        loose.mix(UInt64(scalar.lowercased.value) | 1 << 40)
    }

    mutating func append(sign scalar: Unicode.Scalar) { append(scalar.value) }

    mutating func append(_ value: UInt32) {
        exact.mix(UInt64(value) | 1 << 41)
        loose.mix(UInt64(value) | 1 << 41)
    }

    mutating func endSyllable() {
        guard tones != 0 else { return }
        exact.mix(tones | 1 << 63)
        loose.mix(tones | 1 << 63)
        tones = 0
    }

    consuming func word(_ kind: Word.Kind, _ range: Range<Int>) -> Word {
        endSyllable()
        return Word(exact: exact.finished, loose: loose.finished, kind: kind, range: range)
    }
}

extension UInt64 {
    fileprivate mutating func mix(_ code: UInt64) {
        self = (self ^ code) &* 0x9E37_79B9_7F4A_7C15
        self ^= self >> 32
    }

    /// The last step of MurmurHash3; 0 is kept for what is no word.
    fileprivate var finished: UInt64 {
        var value = self
        value = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
        value = (value ^ value >> 33) &* 0xC4CE_B9FE_1A85_EC53
        return Swift.max(1, value ^ value >> 33)
    }
}

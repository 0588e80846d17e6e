/// One letter of the Vietnamese alphabet (with f, j, w, z), taken apart.
struct Letter {
    /// What distinguishes ă from a, đ from d, ơ from o.
    enum Shape: UInt8 {
        case plain, breve, circumflex, horn, stroke
    }

    /// The ASCII letter below all marks, in lower case.
    let base: UInt8
    var shape: Shape = .plain
    var tone: Tone = .ngang
    let isUpper: Bool

    var isVowel: Bool {
        switch base {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: false
        }
    }

    /// Takes in a combining mark that makes another Vietnamese letter of this one; false where it does not.
    mutating func absorb(_ mark: Unicode.Scalar) -> Bool {
        if isVowel, tone == .ngang, let tone = Tone(mark: mark) {
            self.tone = tone
            return true
        }
        guard shape == .plain, let shape = Letter.shape(of: base, with: mark) else { return false }
        self.shape = shape
        return true
    }

    /// The letter in lower case, with its shape and without its tone.
    var toneless: Unicode.Scalar {
        switch (base, shape) {
        case (UInt8(ascii: "a"), .breve): "\u{103}"
        case (UInt8(ascii: "a"), .circumflex): "\u{E2}"
        case (UInt8(ascii: "d"), .stroke): "\u{111}"
        case (UInt8(ascii: "e"), .circumflex): "\u{EA}"
        case (UInt8(ascii: "o"), .circumflex): "\u{F4}"
        case (UInt8(ascii: "o"), .horn): "\u{1A1}"
        case (UInt8(ascii: "u"), .horn): "\u{1B0}"
        default: Unicode.Scalar(base)
        }
    }

    /// The place in a ă â b c d đ e ê … z, from 0 to 32.
    var rank: UInt8 {
        let letter = base - UInt8(ascii: "a")
        let before: UInt8 =
            switch letter {
            case 0: 0
            case 1...3: 2
            case 4: 3
            case 5...14: 4
            case 15...20: 6
            default: 7
            }
        let within: UInt8 =
            switch shape {
            case .plain: 0
            case .breve, .stroke: 1
            case .circumflex: base == UInt8(ascii: "a") ? 2 : 1
            case .horn: base == UInt8(ascii: "o") ? 2 : 1
            }
        return letter + before + within
    }
}

extension Letter {
    private static func shape(of base: UInt8, with mark: Unicode.Scalar) -> Shape? {
        switch (base, mark.value) {
        case (UInt8(ascii: "a"), 0x306): .breve
        case (UInt8(ascii: "a"), 0x302), (UInt8(ascii: "e"), 0x302), (UInt8(ascii: "o"), 0x302): .circumflex
        case (UInt8(ascii: "o"), 0x31B), (UInt8(ascii: "u"), 0x31B): .horn
        default: nil
        }
    }
}

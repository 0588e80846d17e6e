/// The six tones, in the order of dictionaries.
enum Tone: UInt8, Comparable {
    case ngang, huyen, hoi, nga, sac, nang

    static func < (a: Tone, b: Tone) -> Bool { a.rawValue < b.rawValue }

    /// The tone that a combining mark stands for.
    init?(mark: Unicode.Scalar) {
        switch mark.value {
        case 0x300: self = .huyen
        case 0x309: self = .hoi
        case 0x303: self = .nga
        case 0x301: self = .sac
        case 0x323: self = .nang
        default: return nil
        }
    }
}

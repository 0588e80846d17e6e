import Markdown

/// How long an article takes to read.
///
/// What blanks separate in Vietnamese are syllables. A published rate for silent reading of Vietnamese was not found;
/// the project takes 250 syllables a minute, near the 238 words of English non-fiction (Brysbaert, “How many words do we
/// read per minute?”, Journal of Memory and Language 109, 2019).
enum ReadingTime {
    private static let syllablesPerMinute = 250

    static func minutes(of document: MarkdownDocument) -> Int {
        max(1, (syllables(in: document.plainText.utf8) + syllablesPerMinute / 2) / syllablesPerMinute)
    }

    /// Runs between blanks that hold a letter or digit; a dash by itself is none.
    private static func syllables(in text: [UInt8]) -> Int {
        let signs = signs
        var count = 0
        var isInside = false
        for byte in text {
            switch signs[Int(byte)] {
            case .blank: isInside = false
            case .letter:
                if !isInside { count += 1 }
                isInside = true
            case .other: break
            }
        }
        return count
    }

    private enum Sign: UInt8 {
        case blank, letter, other
    }

    /// What each byte is: articles are long, and a look into a table is quicker than half a dozen comparisons.
    private static let signs: [Sign] = (UInt8.min...UInt8.max).map { byte in
        switch byte {
        case 0x09...0x0D, 0x20: .blank
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0xC3...0xE1:
            .letter
        default: .other
        }
    }
}

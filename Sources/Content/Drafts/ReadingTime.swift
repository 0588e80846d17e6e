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
        var count = 0
        var isInside = 0
        text.withUnsafeBufferPointer { text in
            steps.withUnsafeBufferPointer { steps in
                for byte in text {
                    let step = Int(steps[isInside << 8 | Int(byte)])
                    isInside = step & 1
                    count += step >> 1
                }
            }
        }
        return count
    }

    /// What each byte does outside of a syllable, then inside of one: 1 where it is inside afterwards, and 2 where one
    /// begins with it.
    private static let steps: [UInt8] = [0, 1].flatMap { (isInside: UInt8) -> [UInt8] in
        (0..<256).map { byte in
            switch UInt8(byte) {
            case 0x09...0x0D, 0x20: 0
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), 0xC3...0xE1:
                isInside == 1 ? 1 : 3
            default: isInside
            }
        }
    }
}

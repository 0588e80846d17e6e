/// The words and numbers of a text, found in one pass over its bytes for all checks of it.
struct Words: Sendable {
    let all: [Word]
    /// The places of the numbers in ``all``.
    let numbers: [Int]
    /// The places of the numbers and of what may be an ``opening``, in order.
    let openings: [Int]
    /// Where two or more blanks stand together, or one that is no ordinary space.
    let blanks: [Blank]
    /// The places of `*`, `_`, `~`, `[`, `]` outside of code and addresses: what Markdown has not taken for markup.
    let marks: [Int]

    /// A run of letters, or of ASCII digits.
    struct Word: Sendable {
        let start: UInt32
        let end: UInt32
        let traits: Traits

        var range: Range<Int> { Int(start)..<Int(end) }
        var count: Int { Int(end - start) }
        var isNumber: Bool { traits.contains(.number) }
    }

    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8

        static let number = Traits(rawValue: 1)
        /// It begins with a capital.
        static let capital = Traits(rawValue: 2)
        /// Between “ and ”.
        static let quoted = Traits(rawValue: 4)
        /// In code or in an address, where no rule of writing holds.
        static let exempt = Traits(rawValue: 8)
    }

    struct Blank: Sendable {
        let range: Range<Int>
        /// How many of its blanks are no-break spaces.
        let noBreaks: Int
    }

    init(_ bytes: [UInt8], verbatim: [Range<Int>] = []) {
        var scanner = WordScanner(verbatim: verbatim)
        // No text has more words than bytes; an array would be asked for room with each of them.
        all = withUnsafeTemporaryAllocation(of: Word.self, capacity: bytes.count) { words in
            scanner.words = words
            bytes.withUnsafeBufferPointer { text in
                WordScanner.kinds.withUnsafeBufferPointer { kinds in
                    Self.opening.withUnsafePlaces { scanner.scan(text, kinds, openings: $0) }
                }
            }
            return Array(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(words)[..<scanner.count]))
        }
        (numbers, openings, blanks, marks) = (scanner.numbers, scanner.openings, scanner.blanks, scanner.marks)
    }

    /// The words with which something begins that is told of a person; see ``PersonalDetailFinder``.
    fileprivate static let opening = WordFilter([
        "khiển", "khai", "kỷ", "kỉ", "cảnh", "cách", "căn", "chứng", "CCCD", "CMND", "CMTND", "sinh", "SN", "HIV",
        "bệnh",
        "ung", "tâm", "tôn", "đạo",
    ])
}

extension Words {
    /// How many runs between blanks have a word in them: in Vietnamese, syllables.
    func syllables(in text: [UInt8]) -> Int {
        text.withUnsafeBufferPointer { text in
            var count = 0
            var end = -1
            for word in all {
                if end < 0 || text[end..<Int(word.start)].contains(where: { $0 <= 0x20 }) { count += 1 }
                end = Int(word.end)
            }
            return count
        }
    }
}

/// A few words that are looked for in every text: hardly another one passes.
struct WordFilter: Sendable {
    private var passes = [Bool](repeating: false, count: 1024)

    init(_ words: [String]) {
        for word in words {
            Array(word.utf8).withUnsafeBufferPointer { passes[Self.place(of: 0..<$0.count, in: $0)] = true }
        }
    }

    func withUnsafePlaces<Result>(_ body: (UnsafeBufferPointer<Bool>) -> Result) -> Result {
        passes.withUnsafeBufferPointer(body)
    }

    /// The same for a word with a capital in front; all that differs in length, in the first two bytes or in the last
    /// has another, nearly always.
    @inline(__always)
    static func place(of word: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Int {
        let (first, last) = (Int(text[word.lowerBound] | 0x20), Int(text[word.upperBound - 1]))
        let second = Int(text[min(word.lowerBound + 1, word.upperBound - 1)] | 1)
        return (first &* 37 ^ second &* 11 ^ last &* 5 ^ word.count) & 1023
    }
}

/// The pass itself: bytes and a table of what each begins.
private struct WordScanner {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// Room for as many as the text has bytes.
    var words = UnsafeMutableBufferPointer<Words.Word>(start: nil, count: 0)
    private(set) var count = 0
    var numbers: [Int] = []
    var openings: [Int] = []
    var blanks: [Words.Blank] = []
    var marks: [Int] = []
    private let verbatim: [Range<Int>]
    private var nextVerbatim = 0
    /// Where the next of them begins.
    private var verbatimStart: Int
    /// Words that begin before it are part of an address.
    private var addressEnd = 0
    private var isQuoted = false

    init(verbatim: [Range<Int>]) {
        self.verbatim = verbatim
        verbatimStart = verbatim.first?.lowerBound ?? .max
    }

    mutating func scan(
        _ text: Bytes, _ kinds: UnsafeBufferPointer<Kind>, openings isOpening: UnsafeBufferPointer<Bool>
    ) {
        var index = 0
        while index < text.count {
            let start = index
            switch kinds[Int(text[index])] {
            case .letter:
                repeat { index += 1 } while index < text.count && kinds[Int(text[index])] == .letter
                if isOpening[WordFilter.place(of: start..<index, in: text)] { openings.append(count) }
                append(start..<index, Self.beginsWithCapital(text, start) ? .capital : [])
            case .digit:
                repeat { index += 1 } while index < text.count && kinds[Int(text[index])] == .digit
                numbers.append(count)
                openings.append(count)
                append(start..<index, .number)
            case .space:
                index += 1
                if index < text.count, text[index] == 0x20 || text[index] == 0xC2 { index = blank(text, from: start) }
            case .two: index = Self.isNoBreakSpace(text, start) ? blank(text, from: start) : start + 2
            case .three:
                if start + 2 < text.count, text[start + 1] == 0x80, text[start + 2] & 0xFE == 0x9C {
                    isQuoted = text[start + 2] == 0x9C
                }
                index = start + 3
            case .four: index = start + 4
            case .lineEnd:
                isQuoted = false
                index += 1
            case .colon:
                index += 1
                if index + 1 < text.count, text[index] == UInt8(ascii: "/"), text[index + 1] == UInt8(ascii: "/") {
                    skipAddress(text, from: index)
                }
            case .at:
                index += 1
                skipAddress(text, from: index)
            case .dot:
                index += 1
                if count > 0, words[count - 1].count == 3, words[count - 1].end == start,
                    text[start - 1] | 0x20 == UInt8(ascii: "w"),
                    text[start - 3] | 0x20 == UInt8(ascii: "w")
                {
                    skipAddress(text, from: index)
                }
            case .mark:
                if start >= addressEnd, !isVerbatim(start) { marks.append(start) }
                index += 1
            case .other: index += 1
            }
        }
    }

    /// What a byte begins.
    enum Kind: UInt8 {
        case other, letter, digit, space, lineEnd, dot, colon, at, mark
        /// A sign of that many bytes: NBSP and «, quotes and dashes, emoji.
        case two, three, four
    }

    static let kinds: [Kind] = (0..<256).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
        case 0x20: .space
        case 0x0A, 0x09: .lineEnd
        case UInt8(ascii: "."): .dot
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: "@"): .at
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "["), UInt8(ascii: "]"): .mark
        case 0xC2: .two
        case 0xE2: .three
        case 0xF0...0xFF: .four
        case 0x80...0xFF: .letter
        default: .other
        }
    }
}

extension WordScanner {
    @inline(__always)
    private mutating func append(_ range: Range<Int>, _ traits: Words.Traits) {
        var traits = traits
        if isQuoted { traits.insert(.quoted) }
        if range.lowerBound < addressEnd || isVerbatim(range.lowerBound) { traits.insert(.exempt) }
        words.initializeElement(
            at: count,
            to: Words.Word(
                start: UInt32(truncatingIfNeeded: range.lowerBound), end: UInt32(truncatingIfNeeded: range.upperBound),
                traits: traits))
        count += 1
    }

    @inline(__always)
    private mutating func isVerbatim(_ offset: Int) -> Bool { offset >= verbatimStart && isInVerbatim(offset) }

    private mutating func isInVerbatim(_ offset: Int) -> Bool {
        while nextVerbatim < verbatim.count, verbatim[nextVerbatim].upperBound <= offset { nextVerbatim += 1 }
        verbatimStart = nextVerbatim < verbatim.count ? verbatim[nextVerbatim].lowerBound : .max
        return verbatimStart <= offset
    }

    /// Takes all blanks from here on together; gives their end.
    private mutating func blank(_ text: Bytes, from start: Int) -> Int {
        var index = start
        var noBreaks = 0
        while index < text.count {
            if text[index] == 0x20 {
                index += 1
            } else if Self.isNoBreakSpace(text, index) {
                index += 2
                noBreaks += 1
            } else {
                break
            }
        }
        if noBreaks > 0 || index > start + 1, start >= addressEnd, !isVerbatim(start) {
            blanks.append(Words.Blank(range: start..<index, noBreaks: noBreaks))
        }
        return index
    }

    /// An address ends at a blank or at a sign that none holds.
    private mutating func skipAddress(_ text: Bytes, from start: Int) {
        if start < addressEnd { return }
        var index = start
        while index < text.count, text[index] > 0x20, !"<>\"|".utf8.contains(text[index]) { index += 1 }
        addressEnd = index
    }

    private static func isNoBreakSpace(_ text: Bytes, _ index: Int) -> Bool {
        index + 1 < text.count && text[index] == 0xC2 && text[index + 1] == 0xA0
    }

    /// Whether a capital of Vietnamese stands here: A–Z, À–Ý, Ă Đ Ĩ Ũ Ơ Ư, Ạ–Ỹ.
    private static func beginsWithCapital(_ text: Bytes, _ index: Int) -> Bool {
        let lead = text[index]
        if lead < 0x80 { return lead & 0x20 == 0 }
        guard index + 1 < text.count else { return false }
        let second = text[index + 1]
        switch lead {
        case 0xC3: return second < 0x9F && second != 0x97
        case 0xC4: return second == 0x82 || second == 0x90 || second == 0xA8
        case 0xC5: return second == 0xA8
        case 0xC6: return second == 0xA0 || second == 0xAF || second == 0x89
        case 0xE1: return index + 2 < text.count && second & 0xFE == 0xBA && text[index + 2] & 1 == 0
        default: return false
        }
    }
}

/// Reads a passage for what it tells of persons.
struct PersonalDetailFinder {
    private let passage: Passage
    /// Whether it is about somebody without a name in it.
    private let isRemark: Bool
    private var words: [Words.Word] { passage.words.all }
    /// The one that was asked of last: each is looked through once, however much is in it.
    private var sentence: Sentence

    private init(passage: Passage, isRemark: Bool) {
        self.passage = passage
        self.isRemark = isRemark
        sentence = Sentence(0..<0, in: passage)
    }

    static func all(in passage: Passage, isRemark: Bool) -> [PersonalDetail] {
        var finder = PersonalDetailFinder(passage: passage, isRemark: isRemark)
        var found: [PersonalDetail] = []
        var next = 0
        for index in passage.words.openings where index >= next {
            let word = passage.words.all[index]
            guard !word.traits.contains(.exempt), let (kind, last) = finder.detail(at: index) else { continue }
            next = last + 1
            found.append(
                PersonalDetail(kind: kind, range: word.range.lowerBound..<passage.words.all[last].range.upperBound))
        }
        return found
    }
}

extension PersonalDetailFinder {
    /// What begins at a word, and its last word.
    private mutating func detail(at index: Int) -> (PersonalDetail.Kind, Int)? {
        let word = words[index]
        if word.isNumber {
            return telephone(at: index).map { (.telephone, $0) }
                ?? citizenNumber(at: index).map { (.citizenNumber, $0) }
        }
        switch passage.utf8[Int(word.start)] | 0x20 {
        case UInt8(ascii: "k"), UInt8(ascii: "c"):
            return discipline(at: index).map { (.discipline, $0) } ?? card(at: index).map { (.citizenNumber, $0) }
        case UInt8(ascii: "s"): return birthDate(at: index).map { (.birthDate, $0) }
        case UInt8(ascii: "h"), UInt8(ascii: "b"), UInt8(ascii: "u"): return illness(at: index).map { (.health, $0) }
        case UInt8(ascii: "t"):
            return illness(at: index).map { (.health, $0) } ?? religion(at: index).map { (.religion, $0) }
        case 0xE4: return religion(at: index).map { (.religion, $0) }
        default: return nil
        }
    }

    /// Makes the sentence around a word the one that is asked of.
    private mutating func turn(to index: Int) {
        if sentence.range.contains(index) { return }
        sentence = Sentence(passage.sentence(around: index, from: 0), in: passage)
    }

    private func has(_ range: Range<Int>, _ expected: [StaticString]) -> Bool {
        range.clamped(to: words.indices).contains { passage.word($0, isOneOf: expected) }
    }

    private func reads(_ index: Int, _ first: StaticString, _ second: StaticString) -> Bool {
        passage.word(index, is: first) && passage.word(index + 1, is: second)
    }

    /// Whether a sentence is about one person: somebody named, or whom a remark is about; not a crowd.
    private mutating func isOfPerson(_ index: Int) -> Bool {
        turn(to: index)
        return !sentence.isOfCrowd && (isRemark || sentence.firstPerson != nil)
    }
}

// Numbers.
extension PersonalDetailFinder {
    /// Of a mobile telephone, `0912 345 678` or `+84 912 345 678`; the ones of offices are other numbers or hot lines.
    private func telephone(at index: Int) -> Int? {
        let isForeign = passage.byte(before: index) == UInt8(ascii: "+")
        guard isForeign || passage.utf8[Int(words[index].start)] == 0x30,
            isForeign || !"/.,-".utf8.contains(passage.byte(before: index))
        else { return nil }
        var groups: [Int] = []
        guard let (digits, last) = digits(from: index, groups: &groups, until: isForeign ? 11 : 10) else { return nil }
        let national = isForeign ? [0x30] + digits.dropFirst(2) : digits
        guard national.count == 10, national[0] == 0x30, "35789".utf8.contains(national[1]),
            isForeign ? digits.starts(with: "84".utf8) : [3, 4, 5, 10].contains(groups[0]),
            groups.count <= 5, passage.byte(after: last) != UInt8(ascii: "/")
        else { return nil }
        let before = max(0, index - 10)..<index
        if has(before, Self.hotLines) { return nil }
        return last
    }

    private static let hotLines: [StaticString] = ["nóng", "hotline", "đài", "trực"]

    /// Twelve digits as a citizen's number has them: province 001 to 096, and 0 to 3 for century and sex.
    private func citizenNumber(at index: Int) -> Int? {
        guard words[index].count == 12, !"/.,-".utf8.contains(passage.byte(before: index)) else { return nil }
        let digits = passage.utf8[words[index].range].map { Int($0) - 0x30 }
        guard (1...96).contains(digits[0] * 100 + digits[1] * 10 + digits[2]), digits[3] <= 3 else { return nil }
        return index
    }

    /// “CCCD”, “CMND”, “căn cước”, “chứng minh nhân dân” before a number of twelve or nine digits.
    private func card(at index: Int) -> Int? {
        guard
            Self.cards.contains(where: { passage.word(index, isExactly: $0) }) || reads(index, "căn", "cước")
                || reads(index, "chứng", "minh") && passage.word(index + 2, isOneOf: Self.cardHolders)
        else { return nil }
        for next in (index + 1)..<min(index + 9, words.count) where words[next].isNumber {
            for count in [12, 9] {
                var groups: [Int] = []
                if let (digits, last) = digits(from: next, groups: &groups, until: count), digits.count == count {
                    return last
                }
            }
        }
        return nil
    }

    private static let cards: [StaticString] = ["CCCD", "CMND", "CMTND"]
    private static let cardHolders: [StaticString] = ["nhân", "thư"]

    /// The digits of the groups from a word on, until there are so many; nil where they do not come out.
    private func digits(from index: Int, groups: inout [Int], until count: Int) -> (digits: [UInt8], last: Int)? {
        var digits: [UInt8] = []
        var last = index
        while true {
            digits += passage.utf8[words[last].range]
            groups.append(words[last].count)
            if digits.count >= count { break }
            guard last + 1 < words.count, words[last + 1].isNumber, let sign = passage.sign(after: last),
                " .-".utf8.contains(sign)
            else { return nil }
            last += 1
        }
        return digits.count == count ? (digits, last) : nil
    }

    /// “sinh ngày 12/3/1975”, “ngày sinh: 12/3/1975”, “SN 12/3/1975” of who may be alive; a year alone is none.
    private func birthDate(at index: Int) -> Int? {
        guard passage.word(index, is: "sinh") || passage.word(index, isExactly: "SN"),
            !passage.word(index - 1, isOneOf: Self.otherBirths)
        else { return nil }
        var first = index + 1
        while passage.word(first, is: "vào") || passage.word(first, is: "ngày") { first += 1 }
        guard let day = passage.day(beginningAt: first),
            let year = day.year, (1925...2015).contains(year)
        else { return nil }
        return day.words.upperBound
    }

    /// What “sinh” is the second half of: “học sinh”, “vệ sinh”.
    private static let otherBirths: [StaticString] = [
        "học", "vệ", "hy", "hi", "phát", "tái", "môn", "nữ", "nam", "thí", "giáo", "du", "thú", "quyên", "nảy", "dân",
        "an",
    ]
}

// Words.
extension PersonalDetailFinder {
    private mutating func illness(at index: Int) -> Int? {
        guard let last = nameOfIllness(at: index) else { return nil }
        let isFight = has(max(0, index - 5)..<index, Self.fight)
        return !isFight && isOfPerson(index) ? last : nil
    }

    /// “ung thư”, and the last word of other names; of what may be something else only after “bị” or its like.
    private func nameOfIllness(at index: Int) -> Int? {
        if reads(index, "bệnh", "hiểm"), passage.word(index + 2, is: "nghèo") { return index + 2 }
        let before = max(0, index - 2)..<index
        if passage.word(index, is: "bệnh") {
            return has(before, Self.suffers) && passage.word(index + 1, isOneOf: Self.illnesses) ? index + 1 : nil
        }
        if reads(index, "ung", "thư") || reads(index, "tâm", "thần") {
            return has(before, Self.isHad) ? index + 1 : nil
        }
        return passage.word(index, isExactly: "HIV") && has(before, Self.isHad) ? index : nil
    }

    private static let fight: [StaticString] = ["phòng", "chống", "ngừa"]
    private static let suffers: [StaticString] = ["bị", "mắc"]
    private static let isHad: [StaticString] = ["bị", "mắc", "nhiễm", "bệnh", "trị", "tính"]
    private static let illnesses: [StaticString] = ["lao", "gan", "tim", "thận", "phong", "nặng"]

    private mutating func religion(at index: Int) -> Int? {
        guard let last = nameOfReligion(at: index) else { return nil }
        turn(to: index)
        let isOfClergy = sentence.firstClergy.map { $0 < index } ?? false
        return !isOfClergy && isOfPerson(index) ? last : nil
    }

    /// “đạo Công giáo”, “tôn giáo: Phật giáo”: the last word.
    private func nameOfReligion(at index: Int) -> Int? {
        if passage.word(index, is: "đạo") {
            if Self.religions.contains(where: { reads(index + 1, $0, $1) }) { return index + 2 }
            return passage.word(index + 1, is: "phật") || passage.word(index + 1, is: "hồi") ? index + 1 : nil
        }
        guard reads(index, "tôn", "giáo"), passage.byte(after: index + 1) == UInt8(ascii: ":"),
            index + 2 < words.count, !passage.word(index + 2, is: "không")
        else { return nil }
        return index + 2
    }

    private static let religions: [(StaticString, StaticString)] = [
        ("công", "giáo"), ("thiên", "chúa"), ("tin", "lành"), ("cao", "đài"), ("hòa", "hảo"), ("hoà", "hảo"),
    ]

    /// A measure taken against a person; what counts members is another rule's.
    private mutating func discipline(at index: Int) -> Int? {
        guard let first = passage.measure(at: index) else { return nil }
        // “kỷ luật khiển trách”
        let last = passage.measure(at: first + 1) ?? first
        turn(to: index)
        // Cheap questions first.
        let isDone = isDone(toObjectAfter: last, in: sentence.range)
        guard isDone || isSuffered(at: index, in: sentence.range) || isRemark && last != first,
            !sentence.isNegated, !sentence.countsMembers, isRemark || !sentence.isSpoken
        else { return nil }
        return isDone || isRemark || sentence.firstPerson.map { $0 < index } ?? false ? last : nil
    }

    /// “kỷ luật đối với đồng chí …”, “khai trừ ông …”.
    private func isDone(toObjectAfter last: Int, in sentence: Range<Int>) -> Bool {
        var index = last + 1
        while index < min(last + 9, sentence.upperBound), passage.joins(index - 1) {
            if passage.person(at: index, in: sentence) != nil { return true }
            index += 1
        }
        return false
    }

    /// “bị kỷ luật”, “bị Đảng ủy cảnh cáo”, “đang xem xét kỷ luật”.
    private func isSuffered(at index: Int, in sentence: Range<Int>) -> Bool {
        let before = max(sentence.lowerBound, index - 5)..<index
        return has(before, Self.suffered) || has(before, ["xét"]) && has(before, ["đang", "chờ"])
    }

    private static let suffered: [StaticString] = ["bị", "nhận", "chịu"]
}

/// What has to be known of a whole sentence to say whom it is about.
private struct Sentence {
    let range: Range<Int>
    private let passage: Passage
    private(set) lazy var firstPerson = range.first { passage.person(at: $0, in: range) != nil }
    private(set) lazy var firstClergy = range.first { passage.word($0, isOneOf: Self.clergy) }
    private(set) lazy var isOfCrowd = range.contains { passage.word($0, isOneOf: Self.crowd) }
    private(set) lazy var isNegated = range.contains { passage.word($0, isOneOf: ["không", "chưa"]) }
    private(set) lazy var isSpoken = range.contains { passage.isSpeech($0) }
    private(set) lazy var countsMembers = passage.countsMembers(range)

    init(_ range: Range<Int>, in passage: Passage) {
        self.range = range
        self.passage = passage
    }

    private static let crowd: [StaticString] = [
        "người", "nhân", "hộ", "vùng", "bào", "xứ", "dân", "đồ", "sắc", "lệ",
    ]
    private static let clergy: [StaticString] = ["linh", "giám", "mục", "hòa", "hoà", "thượng", "sư", "ni", "đức"]
}

import Vietnamese

/// A day as it is printed in running text: `18/7/2017`, `ngày 18 tháng 7 năm 2017`, `ngày 18/7`.
struct PrintedDay: Sendable {
    let day: Int
    let month: Int
    /// Nil where none is printed.
    let year: Int?
    /// The first and the last word of it, without the “ngày” before.
    let words: ClosedRange<Int>
    let range: Range<Int>
    /// Whether “ngày” stands before it, so that it is a day and nothing else.
    let isNamed: Bool

    /// The day, where there is such a one.
    var date: CalendarDate? {
        year.flatMap { try? CalendarDate(year: $0, month: month, day: day) }
    }
}

extension PrintedDay {
    static func all(in utf8: [UInt8], _ words: Words) -> [PrintedDay] {
        if words.numbers.isEmpty { return [] }
        var reader = PrintedDayReader(utf8: utf8, words: words.all)
        for index in words.numbers { reader.read(at: index) }
        return reader.found
    }
}

private struct PrintedDayReader {
    let utf8: [UInt8]
    let words: [Words.Word]
    private(set) var found: [PrintedDay] = []

    init(utf8: [UInt8], words: [Words.Word]) {
        self.utf8 = utf8
        self.words = words
    }

    mutating func read(at index: Int) {
        let first = words[index]
        guard first.count <= 2, !first.traits.contains(.exempt), index + 1 < words.count,
            index > found.last?.words.upperBound ?? -1
        else { return }
        if words[index + 1].isNumber {
            readFigures(at: index)
        } else if reads("tháng", index + 1), isSpaced(index), isSpaced(index + 1), let month = number(index + 2, 1...2)
        {
            let year =
                reads("năm", index + 3) && isSpaced(index + 2) && isSpaced(index + 3) ? number(index + 4, 4...4) : nil
            add(index...(year == nil ? index + 2 : index + 4), month: month, year: year)
        }
    }

    /// `18/7/2017`; with a dash or dots only after “ngày”.
    private mutating func readFigures(at index: Int) {
        guard let sign = sign(after: index), let month = number(index + 1, 1...2) else { return }
        let isSlash = sign == UInt8(ascii: "/")
        guard isSlash || sign == UInt8(ascii: "-") || sign == UInt8(ascii: "."), isFree(before: index) else { return }
        let isNamed = isNamed(index)
        if self.sign(after: index + 1) == sign, let year = number(index + 2, 4...4), isSlash || isNamed {
            if isFree(after: index + 2) { add(index...index + 2, month: month, year: year) }
        } else if isSlash, isNamed, isFree(after: index + 1) {
            add(index...index + 1, month: month, year: nil)
        }
    }

    private mutating func add(_ range: ClosedRange<Int>, month: Int, year: Int?) {
        guard let day = number(range.lowerBound, 1...2) else { return }
        found.append(
            PrintedDay(
                day: day, month: month, year: year, words: range,
                range: Int(words[range.lowerBound].start)..<Int(words[range.upperBound].end),
                isNamed: isNamed(range.lowerBound)))
    }

    private func number(_ index: Int, _ widths: ClosedRange<Int>) -> Int? {
        guard index < words.count, words[index].isNumber, widths.contains(words[index].count) else { return nil }
        return utf8[words[index].range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private func reads(_ text: StaticString, _ index: Int) -> Bool {
        guard index < words.count, words[index].count == text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { utf8[words[index].range].elementsEqual($0) }
    }

    private func sign(after index: Int) -> UInt8? {
        guard index + 1 < words.count, words[index + 1].start == words[index].end + 1 else { return nil }
        return utf8[Int(words[index].end)]
    }

    /// Whether one space, or one no-break space, stands after a word.
    private func isSpaced(_ index: Int) -> Bool {
        guard index + 1 < words.count else { return false }
        let gap = utf8[Int(words[index].end)..<Int(words[index + 1].start)]
        return gap.first == 0x20 && gap.count == 1 || gap.elementsEqual([0xC2, 0xA0])
    }

    private func isNamed(_ index: Int) -> Bool {
        index > 0 && isSpaced(index - 1) && (reads("ngày", index - 1) || reads("Ngày", index - 1))
    }

    /// Whether nothing longer ends in the figures that begin here.
    private func isFree(before index: Int) -> Bool {
        let start = Int(words[index].start)
        guard start > 0 else { return true }
        return !"/.,-:_".utf8.contains(utf8[start - 1]) && (index == 0 || words[index - 1].end != words[index].start)
    }

    /// Whether nothing longer begins with the figures that end here: `12/5/2021/QĐ`.
    private func isFree(after index: Int) -> Bool {
        let end = Int(words[index].end)
        guard end < utf8.count else { return true }
        guard index + 1 < words.count else { return true }
        if words[index + 1].start == words[index].end { return false }
        return !("/-.,_%".utf8.contains(utf8[end]) && words[index + 1].start == words[index].end + 1)
    }
}

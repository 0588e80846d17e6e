import Diagnostics
import Vietnamese

/// Days that there are not, and weekdays that are not those of the day beside them.
enum PrintedDates: TextCheck {
    static let rules: [Rule] = [.dateInText, .weekday]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        text.passages.flatMap { passage -> [Diagnostic] in
            if passage.days.isEmpty { return [] }
            let words = passage.words.all
            // “Thứ nhất” somewhere makes an ordinal of every “Thứ hai” that begins a sentence.
            let isCounting = words.indices.contains {
                words[$0].count == 6 && passage.word($0, is: "nhất") && passage.word($0 - 1, is: "thứ")
            }
            return passage.days.compactMap { finding($0, in: passage, isCounting: isCounting) }
        }
    }

    private static func finding(_ day: PrintedDay, in passage: Passage, isCounting: Bool) -> Diagnostic? {
        guard let date = day.date else {
            return isSurelyNoDay(day)
                ? Diagnostic(.noSuchDay(passage.text(day.range)), at: passage.location(of: day.range)) : nil
        }
        guard (1900...2200).contains(date.year),
            let printed = weekday(beside: day, in: passage, isCounting: isCounting),
            printed.weekday != date.weekday
        else { return nil }
        return Diagnostic(
            .wrongWeekday(
                passage.text(printed.range), date: passage.text(day.range), actual: date.weekday.name),
            at: passage.location(of: printed.range))
    }

    /// Two figures and a year may be anything; a day that its month does not have, and a month and day that have
    /// changed places, may not.
    private static func isSurelyNoDay(_ day: PrintedDay) -> Bool {
        guard let year = day.year else {
            return (1...12).contains(day.month) && day.day <= 31 && day.day > longestDay(of: day.month, 2000)
        }
        guard (1900...2200).contains(year) else { return false }
        if day.isNamed { return true }
        return (1...31).contains(day.day) && (1...31).contains(day.month)
    }

    private static func longestDay(of month: Int, _ year: Int) -> Int {
        (28...31).last { (try? CalendarDate(year: year, month: month, day: $0)) != nil } ?? 31
    }
}

extension PrintedDates {
    private typealias PrintedWeekday = (weekday: Weekday, range: Range<Int>)

    /// “Thứ Hai, ngày 18/7/2017”, “18/7/2017 (thứ hai)”.
    private static func weekday(
        beside day: PrintedDay, in passage: Passage, isCounting: Bool
    ) -> PrintedWeekday? {
        before(day, in: passage, isCounting: isCounting) ?? after(day, in: passage)
    }

    private static func before(_ day: PrintedDay, in passage: Passage, isCounting: Bool) -> PrintedWeekday? {
        var last = day.words.lowerBound - 1
        if passage.word(last, is: "ngày") { last -= 1 }
        guard last >= 1, isGap(after: last, ", (", in: passage), let found = weekday(last - 1, in: passage),
            passage.word(last - 1, is: "chủ") || !isOrdinal(last - 1, in: passage, isCounting: isCounting)
        else { return nil }
        return found
    }

    private static func after(_ day: PrintedDay, in passage: Passage) -> PrintedWeekday? {
        let first = day.words.upperBound + 1
        guard first + 1 < passage.words.all.count, isGap(after: first - 1, ", (", in: passage),
            let found = weekday(first, in: passage)
        else { return nil }
        // “ngày 18/7/2017, thứ hai là …” counts reasons.
        let isBracketed = passage.byte(before: first) == UInt8(ascii: "(")
        let isName = passage.words.all[first].traits.contains(.capital)
        return isBracketed || isName || passage.word(first, is: "chủ") ? found : nil
    }

    private static func weekday(_ index: Int, in passage: Passage) -> PrintedWeekday? {
        guard passage.joins(index) else { return nil }
        let words = passage.words.all
        let range = words[index].range.lowerBound..<words[index + 1].range.upperBound
        if passage.word(index, is: "chủ") {
            return passage.word(index + 1, is: "nhật") ? (.sunday, range) : nil
        }
        guard passage.word(index, is: "thứ") else { return nil }
        if let number = passage.value(index + 1) {
            return words[index + 1].count == 1 ? Weekday(rawValue: number - 1).map { ($0, range) } : nil
        }
        let names: [StaticString] = ["hai", "ba", "tư", "năm", "sáu", "bảy"]
        guard let place = names.firstIndex(where: { passage.word(index + 1, is: $0) }) else { return nil }
        return Weekday(rawValue: place + 1).map { ($0, range) }
    }

    /// “lần thứ hai”, “Thứ hai, …” after “Thứ nhất, …”: a weekday is written with two capitals, stands after a time of
    /// day, or begins a sentence of a text that counts nothing.
    private static func isOrdinal(_ index: Int, in passage: Passage, isCounting: Bool) -> Bool {
        if index > 0, passage.joins(index - 1) {
            if passage.word(
                index - 1, isOneOf: ["sáng", "trưa", "chiều", "tối", "đêm", "hôm", "ngày", "vào", "từ", "đến"])
            {
                return false
            }
            if passage.word(index - 1, isOneOf: ["lần", "kỳ", "khóa", "khoá"]) { return true }
        }
        let words = passage.words.all
        if words[index].traits.contains(.capital), words[index + 1].traits.contains(.capital) { return false }
        guard index == 0 || !passage.joins(index - 1) else { return true }
        return isCounting
    }

    /// Whether nothing but these signs stands between a word and the date, or the “ngày” before it.
    private static func isGap(after index: Int, _ signs: StaticString, in passage: Passage) -> Bool {
        let words = passage.words.all
        guard index >= 0, index + 1 < words.count else { return false }
        let gap = passage.utf8[Int(words[index].end)..<Int(words[index + 1].start)]
        return !gap.isEmpty && gap.count <= 3
            && gap.allSatisfy { byte in signs.withUTF8Buffer { $0.contains(byte) } }
    }
}

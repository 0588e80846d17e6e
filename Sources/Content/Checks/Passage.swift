import Diagnostics
import Markdown

/// A stretch of an article's prose with its words: its body, or a text of its front matter.
///
/// A class, since all checks hand it on.
package final class Passage: Sendable {
    let utf8: [UInt8]
    let words: Words
    /// The days of the calendar that are printed in it, in order.
    let days: [PrintedDay]
    private let origin: Origin

    private enum Origin {
        case body(PlainText)
        case value(Located<String>, SourceText)
        case nowhere
    }

    convenience init(_ body: PlainText) {
        self.init(body.utf8, verbatim: body.verbatim, origin: .body(body))
    }

    convenience init(_ value: Located<String>, in source: SourceText) {
        self.init(Array(value.value.utf8), verbatim: [], origin: .value(value, source))
    }

    /// A text that nobody asks the place of.
    convenience init(_ bytes: ArraySlice<UInt8>) {
        self.init(Array(bytes), verbatim: [], origin: .nowhere)
    }

    private init(_ utf8: [UInt8], verbatim: [Range<Int>], origin: Origin) {
        self.utf8 = utf8
        self.origin = origin
        words = Words(utf8, verbatim: verbatim)
        days = PrintedDay.all(in: utf8, words)
    }

    /// Where a range of the text is written.
    func location(of range: Range<Int>) -> SourceLocation {
        switch origin {
        case .body(let text): text.location(of: range)
        case .value(let value, let source): Self.place(of: range, in: value, source)
        case .nowhere: SourceLocation(startOf: SourceID(0))
        }
    }

    func text(_ range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }
}

// What checks ask of words by their number.
extension Passage {
    /// Whether a word reads so, with a small or a capital letter in front.
    func word(_ index: Int, is expected: StaticString) -> Bool {
        guard words.all.indices.contains(index) else { return false }
        let word = words.all[index]
        guard word.count == expected.utf8CodeUnitCount else { return false }
        let start = Int(word.start)
        return expected.withUTF8Buffer { expected in
            for offset in 0..<expected.count where utf8[start + offset] != expected[offset] {
                guard offset == 0 && expected[0] < 0x80 || offset == 1 && expected[0] == 0xC4 else { return false }
                // A and a, Đ and đ.
                let difference = utf8[start + offset] ^ expected[offset]
                guard difference == (offset == 0 ? 0x20 : 0x01) else { return false }
            }
            return true
        }
    }

    /// Whether a word reads so, letter for letter.
    func word(_ index: Int, isExactly expected: StaticString) -> Bool {
        guard words.all.indices.contains(index), words.all[index].count == expected.utf8CodeUnitCount else {
            return false
        }
        return expected.withUTF8Buffer { utf8[words.all[index].range].elementsEqual($0) }
    }

    func word(_ index: Int, isOneOf expected: [StaticString]) -> Bool { expected.contains { word(index, is: $0) } }

    /// Whether nothing but blanks stands between a word and the next.
    func joins(_ index: Int) -> Bool {
        guard index >= 0, index + 1 < words.all.count else { return false }
        let gap = Int(words.all[index].end)..<Int(words.all[index + 1].start)
        if gap.count == 1 { return utf8[gap.lowerBound] == 0x20 }
        guard !gap.isEmpty else { return false }
        var place = gap.lowerBound
        while place < gap.upperBound {
            if utf8[place] == 0x20 {
                place += 1
            } else if utf8[place] == 0xC2, place + 1 < gap.upperBound, utf8[place + 1] == 0xA0 {
                place += 2
            } else {
                return false
            }
        }
        return true
    }

    /// The only byte between a word and the next; nil where there are none or several.
    func sign(after index: Int) -> UInt8? {
        guard index >= 0, index + 1 < words.all.count else { return nil }
        let end = words.all[index].end
        return words.all[index + 1].start == end + 1 ? utf8[Int(end)] : nil
    }

    /// The byte before a word; a line end where the text begins.
    func byte(before index: Int) -> UInt8 {
        let start = Int(words.all[index].start)
        return start > 0 ? utf8[start - 1] : 0x0A
    }

    /// The byte after a word; a line end where the text ends.
    func byte(after index: Int) -> UInt8 {
        let end = Int(words.all[index].end)
        return end < utf8.count ? utf8[end] : 0x0A
    }

    /// Whether a word is part of a printed day.
    func isInDay(_ index: Int) -> Bool { day(at: index) != nil }

    /// The printed day that begins with a word.
    func day(beginningAt index: Int) -> PrintedDay? {
        day(at: index).flatMap { $0.words.lowerBound == index ? $0 : nil }
    }

    private func day(at index: Int) -> PrintedDay? {
        var (low, high) = (0, days.count)
        while low < high {
            let middle = (low + high) / 2
            if days[middle].words.upperBound < index { low = middle + 1 } else { high = middle }
        }
        return low < days.count && days[low].words.contains(index) ? days[low] : nil
    }

    /// A number's value; nil where it has more than four digits.
    func value(_ index: Int) -> Int? {
        guard words.all.indices.contains(index), words.all[index].isNumber, words.all[index].count <= 4 else {
            return nil
        }
        return utf8[words.all[index].range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}

extension Passage {
    /// A value in quotes, or on several lines, does not stand in the file as it reads: there, the words are looked for.
    private static func place(of range: Range<Int>, in value: Located<String>, _ source: SourceText) -> SourceLocation {
        let location = value.location
        let written = source.utf8[location.range.clamped(to: 0..<source.utf8.count)]
        let bytes = Array(value.value.utf8)
        for offset in [0, 1] where written.dropFirst(offset).starts(with: bytes) {
            return location.part(offset: offset + range.lowerBound, length: range.count)
        }
        let needle = bytes[range].prefix { $0 != 0x20 }
        guard !needle.isEmpty else { return location }
        var left = places(of: needle, in: bytes[..<range.lowerBound]).count
        for start in places(of: needle, in: written) {
            if left == 0 { return SourceLocation(location.source, start..<start + needle.count) }
            left -= 1
        }
        return location
    }

    private static func places(of needle: ArraySlice<UInt8>, in text: ArraySlice<UInt8>) -> [Int] {
        text.indices.filter { text[$0] == needle.first && text[$0...].starts(with: needle) }
    }
}

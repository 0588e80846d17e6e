import Diagnostics

/// The name of a person in a sentence that counts members who were disciplined.
///
/// A figure about discipline is public, who it was may not be. Only a sentence with all three counts: a measure of
/// discipline, a number of people or “đảng viên”, and “đồng chí”, “ông”, “bà”… before a name; not one that only
/// reports what the named person said.
enum NamesBesideDiscipline: TextCheck {
    static let rules: [Rule] = [.namesBesideDiscipline]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        text.passages.flatMap { findings(in: $0) }
    }

    private static func findings(in passage: Passage) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var done = 0
        for (index, word) in passage.words.all.enumerated() where (4...8).contains(word.count) {
            // kỷ, khiển, khai; cảnh, cách: hardly another word begins and ends so.
            let first = passage.utf8[Int(word.start)] | 0x20
            guard
                first == UInt8(ascii: "k")
                    || first == UInt8(ascii: "c") && passage.utf8[Int(word.end) - 1] == UInt8(ascii: "h"),
                index >= done, isDiscipline(index, passage)
            else { continue }
            let sentence = sentence(around: index, from: done, passage)
            done = sentence.upperBound
            guard counts(sentence, passage), !sentence.contains(where: { isSpeech($0, passage) }),
                let name = sentence.lazy.compactMap({ name(at: $0, in: sentence, passage) }).first
            else { continue }
            let words = passage.words.all
            let range = words[name.lowerBound].range.lowerBound..<words[name.upperBound].range.upperBound
            findings.append(
                Diagnostic(.nameBesideDiscipline(passage.text(range)), at: passage.location(of: range)))
        }
        return findings
    }
}

extension NamesBesideDiscipline {
    /// “khiển trách”, “cảnh cáo”…, and “kỷ luật” where it is done to somebody: “đoàn kết, kỷ luật” is a virtue.
    private static func isDiscipline(_ index: Int, _ passage: Passage) -> Bool {
        if passage.words.all[index].traits.contains(.exempt) { return false }
        if passage.word(index, is: "khiển") { return passage.word(index + 1, is: "trách") }
        if passage.word(index, is: "cảnh") { return passage.word(index + 1, is: "cáo") }
        if passage.word(index, is: "cách") { return passage.word(index + 1, is: "chức") }
        if passage.word(index, is: "khai") { return passage.word(index + 1, is: "trừ") }
        guard passage.word(index, isOneOf: ["kỷ", "kỉ"]), passage.word(index + 1, is: "luật") else { return false }
        return passage.word(index - 1, isOneOf: ["bị", "lý", "lí", "hành", "thức", "định"])
            || passage.words.all.indices.contains(index + 2) && passage.words.all[index + 2].isNumber
            || passage.word(index + 2, is: "đảng") && passage.word(index + 3, is: "viên")
    }

    /// The words of the sentence around a word; it ends at . ! ? ; or with the line, but not after an initial.
    private static func sentence(around index: Int, from start: Int, _ passage: Passage) -> Range<Int> {
        var first = index
        while first > start, !isEnd(after: first - 1, passage) { first -= 1 }
        var last = index
        while last + 1 < passage.words.all.count, !isEnd(after: last, passage) { last += 1 }
        return first..<last + 1
    }

    private static func isEnd(after index: Int, _ passage: Passage) -> Bool {
        let words = passage.words.all
        let gap = passage.utf8[Int(words[index].end)..<Int(words[index + 1].start)]
        guard gap.count > 1 || gap.first == 0x0A else { return false }
        return gap.contains { $0 == 0x0A || "!?;".utf8.contains($0) }
            || gap.first == UInt8(ascii: ".") && words[index].count > 1
            || gap.contains(UInt8(ascii: ".")) && gap.first != UInt8(ascii: ".")
    }

    /// A number that is no part of a date, or members without one.
    private static func counts(_ sentence: Range<Int>, _ passage: Passage) -> Bool {
        sentence.contains { index in
            if passage.words.all[index].isNumber {
                return !passage.isInDay(index)
                    && !passage.word(index - 1, isOneOf: ["năm", "ngày", "tháng", "quý", "khóa", "số", "điều"])
                    && passage.byte(before: index) != UInt8(ascii: "/")
                    && passage.byte(after: index) != UInt8(ascii: "/")
            }
            return passage.word(index, is: "đảng") && passage.word(index + 1, is: "viên")
        }
    }

    private static func isSpeech(_ index: Int, _ passage: Passage) -> Bool {
        for (first, second) in speech where passage.word(index, is: first) && passage.word(index + 1, is: second) {
            return true
        }
        return false
    }

    /// “đồng chí Nguyễn Văn A”: two to four words with capitals.
    private static func name(at index: Int, in sentence: Range<Int>, _ passage: Passage) -> ClosedRange<Int>? {
        let words = passage.words.all
        var first = index + 1
        if passage.word(index, is: "đồng"), passage.word(index + 1, is: "chí") {
            first = index + 2
        } else if !passage.word(index, isOneOf: ["ông", "bà", "anh", "chị"]) {
            return nil
        }
        guard passage.joins(first - 1) else { return nil }
        var last = first
        while last < sentence.upperBound, words[last].traits.contains(.capital), last - first < 5 {
            last += 1
            if !passage.joins(last - 1) { break }
        }
        let isOffice = passage.word(
            first, isOneOf: ["bí", "phó", "chủ", "trưởng", "ủy", "uỷ", "thường", "đảng", "chi"])
        return (2...4).contains(last - first) && !isOffice ? first...last - 1 : nil
    }

    private static let speech: [(StaticString, StaticString)] = [
        ("cho", "biết"), ("cho", "hay"), ("cho", "rằng"), ("khẳng", "định"), ("nhấn", "mạnh"), ("phát", "biểu"),
        ("chia", "sẻ"), ("trao", "đổi"), ("thông", "tin"), ("nhận", "xét"), ("đánh", "giá"), ("báo", "cáo"),
        ("chủ", "trì"), ("kết", "luận"), ("trình", "bày"), ("yêu", "cầu"), ("đề", "nghị"),
    ]
}

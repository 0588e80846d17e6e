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
        for index in passage.words.openings where index >= done {
            guard !passage.words.all[index].isNumber, isDiscipline(index, passage) else { continue }
            let sentence = passage.sentence(around: index, from: done)
            done = sentence.upperBound
            guard passage.countsMembers(sentence), !sentence.contains(where: { passage.isSpeech($0) }),
                let name = sentence.lazy.compactMap({ passage.addressedPerson(at: $0, in: sentence) }).first
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
}

import Diagnostics

/// A number in prose with the signs of another language: `2,105 đảng viên`, `4.60%`.
///
/// Only what its surroundings make certain: English grouping before something that is counted, a decimal point before %
/// or a measure. Addresses, code, dates, times, versions and numbers of documents and of articles of law are none.
enum NumberReadsTwoWays: TextCheck {
    static let rules: [Rule] = [.numberReadsTwoWays]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        text.passages.flatMap { findings(in: $0) }
    }

    private static func findings(in passage: Passage) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var next = 0
        for index in passage.words.numbers where index >= next {
            guard let number = Written(at: index, in: passage) else { continue }
            next = number.words.upperBound + 1
            guard number.isFree(in: passage), let meant = number.meant(in: passage) else { continue }
            let range = number.range(in: passage)
            findings.append(
                Diagnostic(
                    .numberReadsTwoWays(passage.text(range), meant: meant), at: passage.location(of: range)))
        }
        return findings
    }
}

/// Figures with dots or commas between them.
private struct Written {
    let words: ClosedRange<Int>
    let signs: [UInt8]

    /// Nil for figures alone, and in code and addresses.
    init?(at index: Int, in passage: Passage) {
        var last = index
        var signs: [UInt8] = []
        let all = passage.words.all
        while let sign = passage.sign(after: last), sign == UInt8(ascii: ".") || sign == UInt8(ascii: ","),
            all[last + 1].isNumber
        {
            signs.append(sign)
            last += 1
        }
        guard !signs.isEmpty, !all[index].traits.contains(.exempt) else { return nil }
        words = index...last
        self.signs = signs
    }

    func range(in passage: Passage) -> Range<Int> {
        passage.words.all[words.lowerBound].range.lowerBound..<passage.words.all[words.upperBound].range.upperBound
    }

    /// Whether it is no part of something longer, and no number of a section.
    func isFree(in passage: Passage) -> Bool {
        let (first, last) = (words.lowerBound, words.upperBound)
        let all = passage.words.all
        if first > 0, all[first - 1].end == all[first].start { return false }
        if "/.,-:_+=".utf8.contains(passage.byte(before: first)) { return false }
        if last + 1 < all.count {
            if all[last + 1].start == all[last].end { return false }
            if all[last + 1].start == all[last].end + 1, "/-:_".utf8.contains(passage.byte(after: last)) {
                return false
            }
        }
        return !(passage.joins(first - 1) && passage.word(first - 1, isOneOf: Self.sections))
    }

    /// How it is written in Vietnamese, where it is certain what it means.
    func meant(in passage: Passage) -> String? {
        let groups = words.map { passage.text(passage.words.all[$0].range) }
        let dots = signs.count { $0 == UInt8(ascii: ".") }
        if dots == 0 {
            guard areThrees(groups[...]), signs.count > 1 || counts(passage) else { return nil }
            return groups.joined(separator: ".")
        }
        if dots == 1, signs.last == UInt8(ascii: "."), signs.count > 1 {
            guard areThrees(groups.dropLast()) else { return nil }
            return groups.dropLast().joined(separator: ".") + "," + groups[groups.count - 1]
        }
        guard signs.count == 1, groups[1].utf8.count != 3 || groups[0] == "0", measures(passage) else { return nil }
        return groups[0] + "," + groups[1]
    }

    private func areThrees(_ groups: ArraySlice<String>) -> Bool {
        guard let first = groups.first, first.utf8.count <= 3, first.utf8.first != UInt8(ascii: "0") else {
            return false
        }
        return groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    }

    private func counts(_ passage: Passage) -> Bool {
        let last = words.upperBound
        guard passage.joins(last) else { return false }
        if passage.word(last + 1, is: "công") {
            return passage.word(last + 2, isOneOf: ["trình", "chức", "dân", "nhân", "an"])
        }
        return passage.word(last + 1, isOneOf: Self.counted)
    }

    private func measures(_ passage: Passage) -> Bool {
        var place = passage.words.all[words.upperBound].range.upperBound
        while place < passage.utf8.count, passage.utf8[place] == 0x20 { place += 1 }
        if place < passage.utf8.count, passage.utf8[place] == UInt8(ascii: "%") { return true }
        return passage.joins(words.upperBound) && passage.word(words.upperBound + 1, isOneOf: Self.measured)
    }

    /// What is counted, by its first syllable; a number of them has no decimals.
    private static let counted: [StaticString] = [
        "đảng", "chi", "tổ", "người", "hộ", "cán", "đoàn", "hội", "học", "sinh", "cuộc", "lượt", "đồng", "quần", "hồ",
        "buổi", "viên", "trường", "bài", "tin", "ý", "cây", "con", "căn", "ngôi", "nhà", "suất", "thôn", "ấp", "xã",
        "khóm", "em", "cháu", "chiến", "mô", "doanh", "đại", "phiếu", "văn", "thành", "nông", "phụ", "thanh", "gia",
    ]
    private static let measured: [StaticString] = [
        "ha", "héc", "km", "kg", "m", "tấn", "tạ", "lít", "triệu", "tỷ", "tỉ", "nghìn", "ngàn", "mét", "phần",
    ]
    private static let sections: [StaticString] = [
        "điều", "khoản", "mục", "tiết", "chương", "phần", "bảng", "hình", "phiên", "bản", "số", "quyển", "tập", "v",
    ]
}

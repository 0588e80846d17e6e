import Diagnostics

/// A word that stands twice where Vietnamese never has it twice: “của của”.
///
/// Doubling makes words of its own (“luôn luôn”, “từ từ”, “đời đời”), and the end of one word is often the beginning of
/// the next (“đảng bộ bộ phận”, “cán bộ bộ đội”, “năm năm”). So only what is listed here is a fault: words of grammar
/// that nobody doubles, “ngày ngày”, and names of things that are two syllables long.
enum DoubledWord: TextCheck {
    static let rules: [Rule] = [.doubledWord]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        text.passages.flatMap { findings(in: $0) }
    }

    private static func findings(in passage: Passage) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        // Nearly every word differs in length from the one before and from the one before that.
        var (length, lengthBefore, lengthBeforeThat) = (-1, -1, -1)
        for (index, word) in passage.words.all.enumerated() {
            let count = word.count
            if count == length, repeats(index, 1, passage), isFault(index, passage) {
                findings.append(finding(index - 1...index, passage))
            } else if count == lengthBefore, length == lengthBeforeThat,
                repeats(index, 2, passage), repeats(index - 1, 2, passage),
                isPair(index - 1...index, passage), (index - 3..<index).allSatisfy(passage.joins)
            {
                findings.append(finding(index - 3...index, passage))
            }
            (length, lengthBefore, lengthBeforeThat) = (count, length, lengthBefore)
        }
        return findings
    }

    private static func finding(_ words: ClosedRange<Int>, _ passage: Passage) -> Diagnostic {
        let all = passage.words.all
        let range = all[words.lowerBound].range.lowerBound..<all[words.upperBound].range.upperBound
        let once = all[words.lowerBound + words.count / 2].range.lowerBound..<range.upperBound
        return Diagnostic(
            .doubledWord(passage.text(range), once: passage.text(once)), at: passage.location(of: range))
    }

    /// Whether a word is the one so many words before it, but for the capital of a sentence.
    private static func repeats(_ index: Int, _ distance: Int, _ passage: Passage) -> Bool {
        let word = passage.words.all[index]
        let other = passage.words.all[index - distance]
        guard word.count == other.count, !word.isNumber, !word.traits.contains(.exempt) else { return false }
        let (start, otherStart) = (Int(word.start), Int(other.start))
        let first = passage.utf8[start] ^ passage.utf8[otherStart]
        guard first == 0 || first == 0x20 else { return false }
        for offset in 1..<max(1, word.count)
        where passage.utf8[start + offset] != passage.utf8[otherStart + offset] {
            // Đ and đ.
            guard offset == 1, passage.utf8[start] == 0xC4, passage.utf8[otherStart + 1] == 0x90,
                passage.utf8[start + 1] == 0x91
            else { return false }
        }
        return true
    }

    private static func isFault(_ index: Int, _ passage: Passage) -> Bool {
        guard passage.joins(index - 1) else { return false }
        let word = passage.text(passage.words.all[index].range)
        if never.contains(word) { return true }
        let isBeforeNumber = passage.joins(index) && passage.words.all[index + 1].isNumber
        // At the head of a sentence, “Ngày ngày” is poetry.
        if word == "ngày" { return isBeforeNumber || passage.text(passage.words.all[index - 1].range) == "ngày" }
        return isBeforeNumber && beforeNumbers.contains(word)
    }

    private static func isPair(_ words: ClosedRange<Int>, _ passage: Passage) -> Bool {
        let all = passage.words.all
        let range = all[words.lowerBound].range.lowerBound..<all[words.upperBound].range.upperBound
        return pairs.contains(passage.text(range))
    }

    /// Words of grammar, as they stand in a sentence. Left out is what can be doubled in good Vietnamese: từ từ, là là,
    /// hay hay, rất rất, như như, sẽ sẽ, để để (lại), nên nên, có có, không không, lại lại, một một, này này, đó đó.
    private static let never: Set<String> = [
        "của", "và", "các", "những", "trong", "với", "được", "cho", "đã", "đang", "tại", "theo", "bởi", "nhưng", "thì",
        "khi", "trên", "cũng", "vẫn", "nếu", "hoặc", "vì", "bằng", "thuộc", "mà", "mỗi", "đến", "bị", "về", "do", "vào",
        "giữa", "rằng", "tuy", "mọi", "việc", "gồm",
    ]
    private static let beforeNumbers: Set<String> = ["tháng", "số", "khóa", "khoá", "quý", "lần"]
    private static let pairs: Set<String> = [
        "chi bộ", "đảng bộ", "đảng viên", "đảng ủy", "đảng uỷ", "đồng chí", "huyện ủy", "huyện uỷ", "tỉnh ủy",
        "tỉnh uỷ", "cấp ủy", "cấp uỷ", "thường vụ", "nghị quyết", "chỉ thị", "kế hoạch", "thực hiện", "xây dựng",
        "lãnh đạo",
    ]
}

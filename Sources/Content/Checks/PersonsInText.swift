// Persons and what is done to them, as sentences name them.
extension Passage {
    /// The words of a person's name: “đồng chí Nguyễn Văn A”, “Đ/c Nguyễn Văn A”, or a name that begins as most do.
    func person(at index: Int, in sentence: Range<Int>) -> ClosedRange<Int>? {
        if let name = addressedPerson(at: index, in: sentence) { return name }
        guard words.all.indices.contains(index), words.all[index].traits.contains(.capital),
            Self.surnames.contains(text(words.all[index].range))
        else { return nil }
        // “Trường THCS Nguyễn Văn Trỗi”, “đường Trần Hưng Đạo”.
        if index > 0, joins(index - 1),
            words.all[index - 1].traits.contains(.capital) || word(index - 1, isOneOf: Self.places)
        {
            return nil
        }
        let last = lastCapital(from: index, in: sentence)
        return (3...4).contains(last - index + 1) ? index...last : nil
    }

    /// “đồng chí Nguyễn Văn A”, “Đ/c Nguyễn Văn A”, “ông Nguyễn Văn A”: two to four words with capitals.
    func addressedPerson(at index: Int, in sentence: Range<Int>) -> ClosedRange<Int>? {
        var first = index + 1
        if word(index, is: "đồng"), word(index + 1, is: "chí") {
            first = index + 2
        } else if word(index, is: "đ"), sign(after: index) == UInt8(ascii: "/"), word(index + 1, is: "c") {
            first = index + 2
        } else if !word(index, isOneOf: ["ông", "Ông", "bà", "anh", "chị"]) {
            return nil
        }
        guard joins(first - 1), first < sentence.upperBound, words.all[first].traits.contains(.capital) else {
            return nil
        }
        let last = lastCapital(from: first, in: sentence)
        let isOffice = word(first, isOneOf: ["bí", "phó", "chủ", "trưởng", "ủy", "uỷ", "thường", "đảng", "chi"])
        return (2...4).contains(last - first + 1) && !isOffice ? first...last : nil
    }

    private func lastCapital(from first: Int, in sentence: Range<Int>) -> Int {
        var last = first
        while last + 1 < sentence.upperBound, last - first < 4, joins(last),
            words.all[last + 1].traits.contains(.capital)
        {
            last += 1
        }
        return last
    }

    /// “khiển trách”, “cảnh cáo”, “cách chức”, “khai trừ”, “kỷ luật”: its last word.
    func measure(at index: Int) -> Int? {
        guard words.all.indices.contains(index + 1), !words.all[index].traits.contains(.exempt) else { return nil }
        return Self.measures.contains { word(index, is: $0) && word(index + 1, is: $1) } ? index + 1 : nil
    }

    /// The words of the sentence around a word; it ends at . ! ? ; or with the line, but not after an initial.
    func sentence(around index: Int, from start: Int) -> Range<Int> {
        var first = index
        while first > start, !isEnd(after: first - 1) { first -= 1 }
        var last = index
        while last + 1 < words.all.count, !isEnd(after: last) { last += 1 }
        return first..<last + 1
    }

    private func isEnd(after index: Int) -> Bool {
        let words = words.all
        let gap = utf8[Int(words[index].end)..<Int(words[index + 1].start)]
        guard gap.count > 1 || gap.first == 0x0A else { return false }
        return gap.contains { $0 == 0x0A || "!?;".utf8.contains($0) }
            || gap.first == UInt8(ascii: ".") && words[index].count > 1
            || gap.contains(UInt8(ascii: ".")) && gap.first != UInt8(ascii: ".")
    }

    /// A number that is no part of a date, or members without one.
    func countsMembers(_ sentence: Range<Int>) -> Bool {
        sentence.contains { index in
            if words.all[index].isNumber {
                return !isInDay(index)
                    && !word(index - 1, isOneOf: ["năm", "ngày", "tháng", "quý", "khóa", "số", "điều"])
                    && byte(before: index) != UInt8(ascii: "/") && byte(after: index) != UInt8(ascii: "/")
            }
            return word(index, is: "đảng") && word(index + 1, is: "viên")
        }
    }

    func isSpeech(_ index: Int) -> Bool {
        Self.speech.contains { word(index, is: $0) && word(index + 1, is: $1) }
    }

    private static let measures: [(StaticString, StaticString)] = [
        ("khiển", "trách"), ("cảnh", "cáo"), ("cách", "chức"), ("khai", "trừ"), ("kỷ", "luật"), ("kỉ", "luật"),
    ]
    private static let speech: [(StaticString, StaticString)] = [
        ("cho", "biết"), ("cho", "hay"), ("cho", "rằng"), ("khẳng", "định"), ("nhấn", "mạnh"), ("phát", "biểu"),
        ("chia", "sẻ"), ("trao", "đổi"), ("thông", "tin"), ("nhận", "xét"), ("đánh", "giá"), ("báo", "cáo"),
        ("chủ", "trì"), ("kết", "luận"), ("trình", "bày"), ("yêu", "cầu"), ("đề", "nghị"),
    ]
    private static let places: [StaticString] = [
        "xã", "phường", "đường", "phố", "trường", "thôn", "ấp", "khu", "trấn", "quận", "huyện", "tên", "viện",
    ]
    private static let surnames: Set<String> = [
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
        "Lý", "Đinh", "Trịnh", "Đoàn", "Lương", "Nông", "Lò", "Sùng", "Giàng", "Vàng", "Thạch", "Kim", "Sơn", "Danh",
    ]
}

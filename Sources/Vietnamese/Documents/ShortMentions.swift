// `Chỉ thị số 12 của Ban Thường vụ Tỉnh ủy`, `Nghị quyết Trung ương 4 (khóa XII, XIII)`.

extension UTF8Text {
    func shortMention(at digits: Range<Int>, after limit: Int) -> [DocumentMention.Located]? {
        var wordEnd = skipSpacesBack(from: digits.lowerBound)
        guard wordEnd < digits.lowerBound else { return nil }
        if let number = skipBack("Số", from: wordEnd) ?? skipBack("số", from: wordEnd) {
            wordEnd = skipSpacesBack(from: number)
            guard wordEnd < number else { return nil }
        }
        guard let wordStart = documentWord(endingAt: wordEnd), wordStart >= limit,
            !continuesAsFigure(at: digits.upperBound), !isFollowedByType(at: digits.upperBound)
        else { return nil }
        let issuer = issuerPhrase(at: digits.upperBound)
        let range = wordStart..<(issuer?.upperBound ?? digits.upperBound)
        let mention = DocumentMention.short(
            type: string(wordStart..<wordEnd), digits: string(digits), issuer: issuer.map(string))
        return [
            DocumentMention.Located(
                mention: mention, range: range, numberRange: range, issuer: issuer.map(string),
                term: termPhrase(at: range.upperBound))
        ]
    }

    func plenumMentions(at digits: Range<Int>, after limit: Int) -> [DocumentMention.Located]? {
        guard digits.count <= 2, let number = Int(string(digits)),
            let bracket = skip("(", at: skipSpaces(at: digits.upperBound)),
            let key = skip(anyOf: ["khóa", "khoá", "Khóa"], at: bracket), let first = skipSomeSpaces(at: key),
            let start = plenumStart(before: digits.lowerBound), start >= limit
        else { return nil }
        var mentions: [DocumentMention.Located] = []
        var index = first
        while let end = skipRoman(at: index) {
            let range = (mentions.isEmpty ? start : index)..<end
            let mention = DocumentMention.plenum(number: number, term: string(index..<end))
            mentions.append(
                DocumentMention.Located(mention: mention, range: range, numberRange: range, term: string(index..<end)))
            if skip(")", at: end) != nil { return mentions }
            guard let comma = skip(",", at: skipSpaces(at: end)) else { return nil }
            index = skipSpaces(at: comma)
        }
        return nil
    }
}

extension UTF8Text {
    private static let documentWords: [StaticString] = [
        "Nghị quyết", "Chỉ thị", "Kết luận", "Quy định", "Quyết định", "Hướng dẫn", "Kế hoạch", "Thông báo",
        "Thông tri",
        "Báo cáo", "Công văn", "Đề án", "Tờ trình", "Quy chế",
    ]

    private func documentWord(endingAt end: Int) -> Int? {
        guard end > 0 else { return nil }
        for word in Self.documentWords where word.utf8Start[word.utf8CodeUnitCount - 1] == bytes[end - 1] {
            if let start = skipBack(word, from: end) { return start }
        }
        return nil
    }

    /// `135/2020`, `2.105`: the digits are the beginning of something longer.
    private func continuesAsFigure(at index: Int) -> Bool {
        guard index + 1 < end else { return false }
        switch bytes[index] {
        case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ","): return bytes[index + 1] &- 0x30 <= 9
        default: return false
        }
    }

    private func plenumStart(before digits: Int) -> Int? {
        let organEnd = skipSpacesBack(from: digits)
        guard organEnd < digits else { return nil }
        let names: [StaticString] = ["T.Ư", "TƯ", "Trung ương", "TW"]
        for name in names {
            guard let organ = skipBack(name, from: organEnd) else { continue }
            let wordEnd = skipSpacesBack(from: organ)
            if wordEnd < organ, let start = skipBack("Nghị quyết", from: wordEnd) { return start }
        }
        return nil
    }

    private func skipRoman(at start: Int) -> Int? {
        var index = start
        while let next = skip(anyOf: ["I", "V", "X", "L", "C"], at: index) { index = next }
        return index > start ? index : nil
    }

    /// The term in brackets: `(khóa X)`.
    func termPhrase(at index: Int) -> String? {
        guard let bracket = skip("(", at: skipSpaces(at: index)),
            let key = skip(anyOf: ["khóa", "khoá", "Khóa", "Khoá"], at: bracket), let start = skipSomeSpaces(at: key),
            let end = skipRoman(at: start), skip(")", at: end) != nil
        else { return nil }
        return string(start..<end)
    }

    /// The issuer after “của”.
    func issuerPhrase(at index: Int) -> Range<Int>? {
        guard let key = skipSomeSpaces(at: index).flatMap({ skip("của", at: $0) }), let start = skipSomeSpaces(at: key)
        else { return nil }
        let end =
            committee(at: start) ?? organizationBoard(at: start)
            ?? skip(anyOf: ["Ban Bí thư", "Bộ Chính trị", "Ban Chấp hành Trung ương"], at: start)
        return end.map { start..<$0 }
    }

    /// `Ban Thường vụ Tỉnh ủy`, `Đảng uỷ xã Đồng Văn`.
    private func committee(at start: Int) -> Int? {
        var index = start
        if let organ = skip(anyOf: ["BTV", "Ban Thường vụ"], at: index), let next = skipSomeSpaces(at: organ) {
            index = next
        }
        guard var end = committeeName(["Tỉnh", "Thành", "Huyện", "Thị", "Quận", "Đảng"], at: index) else { return nil }
        let places: [StaticString] = ["xã", "phường", "thị trấn", "huyện", "tỉnh", "thành phố"]
        if let place = skipSomeSpaces(at: end).flatMap({ skip(anyOf: places, at: $0) }) { end = place }
        return skipCapitalizedWords(at: end)
    }

    private func organizationBoard(at start: Int) -> Int? {
        guard let index = skip("Ban Tổ chức ", at: start) else { return nil }
        if let end = skip("Trung ương", at: index) { return end }
        return committeeName(["Tỉnh", "Thành", "Huyện"], at: index).map(skipCapitalizedWords)
    }

    /// The level, spaces, and `ủy` in either spelling.
    private func committeeName(_ levels: [StaticString], at index: Int) -> Int? {
        guard let level = skip(anyOf: levels, at: index), let next = skipSomeSpaces(at: level) else { return nil }
        return skip(anyOf: ["ủy", "uỷ"], at: next)
    }

    /// The name that a committee goes by; where another document begins, it ends.
    private func skipCapitalizedWords(at start: Int) -> Int {
        var end = start
        while let next = skipSomeSpaces(at: end), let (first, length) = scalar(at: next),
            first.properties.generalCategory == .uppercaseLetter, skip(anyOf: Self.documentWords, at: next) == nil
        {
            end = next + length
            while let (scalar, length) = scalar(at: end), scalar.isLetter { end += length }
        }
        return end
    }
}

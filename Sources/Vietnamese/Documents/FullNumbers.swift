// `số 21-KH/TU`, `16 - HD/BTCTW`, `367 - QĐ/TWĐTN-VP`.

extension UTF8Text {
    func fullNumber(at digits: Range<Int>, after limit: Int) -> [DocumentMention.Located]? {
        // Most runs of digits are dates and figures: the dash is asked for first.
        guard let dash = skipDash(at: skipSpaces(at: digits.upperBound)) else { return nil }
        let typeStart = skipSpaces(at: dash)
        guard let typeEnd = skip(anyOf: Self.documentTypes, at: typeStart),
            let slash = skip("/", at: skipSpaces(at: typeEnd))
        else { return nil }
        let issuerStart = skipSpaces(at: slash)
        guard let issuerEnd = issuer(at: issuerStart), let start = numberStart(at: digits.lowerBound, after: limit)
        else {
            return nil
        }
        let number = DocumentNumber(
            digits: string(digits), type: string(typeStart..<typeEnd), issuer: string(issuerStart..<issuerEnd))
        let printed = issuerPhrase(at: issuerEnd)
        return [
            DocumentMention.Located(
                mention: .number(number), range: start..<issuerEnd, numberRange: digits.lowerBound..<issuerEnd,
                issuer: printed.map(string), term: termPhrase(at: printed?.upperBound ?? issuerEnd))
        ]
    }

    /// Whether a type and no longer word stands after a dash here: then the digits before it are no short mention.
    func isFollowedByType(at index: Int) -> Bool {
        guard let dash = skipDash(at: skipSpaces(at: index)) else { return false }
        guard let end = skip(anyOf: Self.documentTypes, at: skipSpaces(at: dash)) else { return false }
        return !isWordPart(at: end) && skip("_", at: end) == nil
    }

    /// A type that begins with another stands before it.
    static let documentTypes: [StaticString] = [
        "NQ", "CTHĐ", "CTr", "CT", "KL", "QĐi", "QĐ", "QC", "HD", "TB", "BC", "KH", "TTr", "TT", "ĐA", "CV", "BB", "BS",
        "TC",
    ]

    /// The start with “số” where that stands before the digits, else the digits themselves; nil inside something longer.
    private func numberStart(at digits: Int, after limit: Int) -> Int? {
        var word = skipSpacesBack(from: digits)
        if let colon = skipBack(":", from: word) { word = skipSpacesBack(from: colon) }
        if let vowel = skipBack("ố", from: word) ?? skipBack("Ố", from: word),
            let start = skipBack("s", from: vowel) ?? skipBack("S", from: vowel), start >= limit, isFree(start)
        {
            return start
        }
        return digits >= limit && isFree(digits) ? digits : nil
    }

    /// Whether a number may begin here: no letter, digit, slash, dot, comma or dash stands before.
    func isFree(_ index: Int) -> Bool {
        guard let (scalar, _) = scalar(before: index) else { return true }
        switch scalar {
        case "/", ".", ",", "-", "\u{2013}": return false
        default: return !scalar.isLetterOrNumber
        }
    }

    /// Two to ten letters, then perhaps a hyphen and two or more capitals; not before a letter, a digit or a slash.
    private func issuer(at start: Int) -> Int? {
        guard isCapital(at: start) != nil else { return nil }
        var end = start
        var letters = 0
        while let next = isCapital(at: end) ?? isSmall(at: end) {
            end = next
            letters += 1
            if letters > 10 { return nil }
        }
        guard letters >= 2 else { return nil }
        if let hyphen = skip("-", at: end) {
            var suffix = hyphen
            var capitals = 0
            while let next = isCapital(at: suffix) {
                suffix = next
                capitals += 1
            }
            if capitals >= 2, isEndOfNumber(suffix) { return suffix }
        }
        return isEndOfNumber(end) ? end : nil
    }

    private func isEndOfNumber(_ index: Int) -> Bool { !isWordPart(at: index) && skip("/", at: index) == nil }

    /// The end of a capital of A–Z or Đ.
    private func isCapital(at index: Int) -> Int? {
        guard index < end else { return nil }
        return bytes[index] &- 0x41 < 26 ? index + 1 : skip("Đ", at: index)
    }

    private func isSmall(at index: Int) -> Int? {
        guard index < end else { return nil }
        return bytes[index] &- 0x61 < 26 ? index + 1 : skip("đ", at: index)
    }
}

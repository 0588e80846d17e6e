// `75/KH/ĐU`, `75/KH-ĐU`, `75.KH/ĐU`: the number of a Party document with other signs than the form has.

extension DocumentNumberScanner {
    /// The number that begins with the digits and is written with wrong signs, with its bytes.
    ///
    /// Only what is certain: the type letters and the issuer's are known ones of the Party. `12/QĐ-UBND` and
    /// `30/2020/NĐ-CP` are the State's, which writes its numbers so.
    package static func misspelt(
        at digits: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
    ) -> (number: DocumentNumber, range: Range<Int>)? {
        UTF8Text(bytes: bytes).misspeltNumber(at: digits)
    }
}

extension UTF8Text {
    fileprivate func misspeltNumber(at digits: Range<Int>) -> (number: DocumentNumber, range: Range<Int>)? {
        guard digits.count <= 4, let (first, typeStart) = sign(at: digits.upperBound),
            let typeEnd = skip(anyOf: Self.documentTypes, at: typeStart), let (second, issuerStart) = sign(at: typeEnd),
            !(first == .dash && second == .slash), isFree(digits.lowerBound)
        else { return nil }
        var end = issuerStart
        while end < self.end, isWordPart(at: end), let (_, length) = scalar(at: end) { end += length }
        let issuer = string(issuerStart..<end)
        guard IssuerName(letters: issuer) != nil, !continues(at: end) else { return nil }
        let number = DocumentNumber(digits: string(digits), type: string(typeStart..<typeEnd), issuer: issuer)
        return (number, digits.lowerBound..<end)
    }

    private enum Sign { case dash, slash, dot }

    /// A sign between two parts, without spaces: what stands apart may be two things.
    private func sign(at index: Int) -> (Sign, Int)? {
        if let next = skipDash(at: index) { return (.dash, next) }
        if let next = skip("/", at: index) { return (.slash, next) }
        return skip(".", at: index).map { (.dot, $0) }
    }

    /// Whether the number is the beginning of something longer: `12/KH-TU-VP`, `12/KH-TU/2021`.
    private func continues(at index: Int) -> Bool {
        guard let (_, next) = sign(at: index) else { return false }
        return isWordPart(at: next)
    }
}

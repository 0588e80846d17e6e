/// Finds the documents that a text in NFC names, in one pass over its bytes.
///
/// Every mention has digits in it, so the scanner stops at runs of digits alone and looks to both sides of them. No look
/// goes past the next or the previous run of digits, which keeps the time linear.
package enum DocumentNumberScanner {
    package static func mentions(in bytes: [UInt8]) -> [DocumentMention.Located] {
        mentions(in: bytes, range: 0..<bytes.count)
    }

    /// Looks at a part of the text, as if nothing stood around it; the ranges found are those of the whole text.
    package static func mentions(in bytes: [UInt8], range: Range<Int>) -> [DocumentMention.Located] {
        let range = range.clamped(to: 0..<bytes.count)
        var found: [DocumentMention.Located] = []
        bytes.withUnsafeBufferPointer { buffer in
            let text = UTF8Text(bytes: UnsafeBufferPointer(rebasing: buffer[range]))
            var index = 0
            while let digits = text.digits(from: index) {
                index = digits.upperBound
                // No number has more than four digits, wherever its run begins.
                guard digits.count <= 4 else { continue }
                let before = found.last.map { $0.range.upperBound - range.lowerBound } ?? 0
                let mentions =
                    text.fullNumber(at: digits, after: before) ?? text.shortMention(at: digits, after: before)
                    ?? text.plenumMentions(at: digits, after: before)
                guard let mentions else { continue }
                for mention in mentions { found.append(mention.moved(by: range.lowerBound)) }
                index = max(index, (found.last?.range.upperBound ?? 0) - range.lowerBound)
            }
        }
        return found
    }
}

extension DocumentMention.Located {
    fileprivate func moved(by distance: Int) -> Self {
        if distance == 0 { return self }
        return Self(
            mention: mention, range: range.lowerBound + distance..<range.upperBound + distance,
            numberRange: numberRange.lowerBound + distance..<numberRange.upperBound + distance, issuer: issuer,
            term: term)
    }
}

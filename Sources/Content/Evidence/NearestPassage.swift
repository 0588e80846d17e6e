import Vietnamese

/// The passage of a text that is plainly meant by a quote which is not in it: a word or two are different.
enum NearestPassage {
    /// Longer quotes are not compared.
    static let mostWords = 80
    /// A word that differs in case only is a quarter of another word.
    private static let word = 4
    private static let otherCase = 1

    /// The words of the text that differ least from the quote's; nil where more than a fourth of them do.
    ///
    /// Sellers's algorithm: the distance from the quote to the best passage that ends at each word.
    static func words(like quote: [Word], in text: [Word?]) -> Range<Int>? {
        guard (3...mostWords).contains(quote.count) else { return nil }
        let most = Swift.max(1, quote.count / 4) * word
        // For each beginning of the quote: how far it is from a passage that ends here, and where that begins.
        let empty = (0...quote.count).map { (distance: $0 * word, start: 0) }
        var column = empty
        var best: (distance: Int, words: Range<Int>)?
        for (index, here) in text.enumerated() {
            guard let here else {
                column = empty
                continue
            }
            var diagonal = column[0]
            column[0] = (0, index + 1)
            diagonal.start = index
            for length in 1...quote.count {
                let other = quote[length - 1]
                let cost = here.exact == other.exact ? 0 : here.loose == other.loose ? otherCase : word
                var cell = (distance: diagonal.distance + cost, start: diagonal.start)
                if column[length].distance + word < cell.distance {
                    cell = (column[length].distance + word, column[length].start)
                }
                if column[length - 1].distance + word < cell.distance {
                    cell = (column[length - 1].distance + word, column[length - 1].start)
                }
                diagonal = column[length]
                column[length] = cell
            }
            let end = column[quote.count]
            if end.distance <= most, end.distance < best?.distance ?? Int.max, end.start <= index {
                best = (end.distance, end.start..<index + 1)
            }
        }
        return best?.words
    }
}

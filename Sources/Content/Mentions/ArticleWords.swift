package import Diagnostics
import Markdown
import Vietnamese

/// What readers see of an article as text, in its parts.
package enum ArticlePart: CaseIterable, Hashable, Sendable {
    case body
    /// The caption of the cover.
    case caption
    case summary
    case title
}

/// A range of one part of an article, in bytes of that part's text.
package struct ArticlePassage: Hashable, Sendable {
    package let part: ArticlePart
    package let range: Range<Int>
}

extension Article {
    /// The text of a part; captions within the body are part of the body.
    package func text(of part: ArticlePart) -> [UInt8] {
        switch part {
        case .body: body.document.plainText.utf8
        case .caption: Array((cover?.caption ?? "").utf8)
        case .summary: Array((summary ?? "").utf8)
        case .title: Array(title.utf8)
        }
    }

    /// Where a passage is written in the article's file.
    package func location(of passage: ArticlePassage) -> SourceLocation {
        switch passage.part {
        case .body: body.document.plainText.location(of: passage.range)
        case .caption: Self.place(of: passage.range, in: cover?.captionLocation ?? location, cover?.caption)
        case .summary: Self.place(of: passage.range, in: summaryLocation ?? location, summary)
        case .title: Self.place(of: passage.range, in: titleLocation, title)
        }
    }

    /// A scalar that is written as it reads, with or without quotes, has its bytes where it stands.
    private static func place(of range: Range<Int>, in scalar: SourceLocation, _ text: String?) -> SourceLocation {
        let more = scalar.range.count - (text?.utf8.count ?? 0)
        guard more == 0 || more == 2 else { return scalar.part(offset: 0, length: 1) }
        return scalar.part(offset: more / 2 + range.lowerBound, length: range.count)
    }
}

/// The words of an article, each part after the other, with something between the parts that no pattern goes across.
struct ArticleWords: Sendable {
    let words: [Word?]
    private let starts: [(part: ArticlePart, index: Int)]

    init(_ article: Article, order: [ArticlePart] = ArticlePart.allCases) {
        var words: [Word?] = []
        var starts: [(part: ArticlePart, index: Int)] = []
        for part in order {
            starts.append((part, words.count))
            words += Word.all(in: article.text(of: part)).map(Optional.some)
            words.append(nil)
        }
        (self.words, self.starts) = (words, starts)
    }

    /// What quotes are compared by: case counts.
    var exactKeys: [UInt64] { words.map { $0?.exact ?? 0 } }

    /// What names are compared by; see ``NameKey``.
    var nameKeys: [UInt64] { words.map { $0.map(NameKey.of) ?? 0 } }

    /// The passages that words make up; more than one only where they go across parts.
    func passages(of range: Range<Int>) -> [ArticlePassage] {
        var passages: [ArticlePassage] = []
        for (number, start) in starts.enumerated() {
            let end = number + 1 < starts.count ? starts[number + 1].index : words.count
            let within = words[range.clamped(to: start.index..<end)].compactMap(\.self)
            guard let first = within.first, let last = within.last else { continue }
            passages.append(ArticlePassage(part: start.part, range: first.range.lowerBound..<last.range.upperBound))
        }
        return passages
    }
}

import Foundation

/// A word as a reader may search for it.
///
/// `Templates/assets/search.js` makes the same of what is typed: whoever changes one changes the other.
package struct SearchWord: Hashable, Sendable {
    /// A part of ``Folding/search(_:)``: lower case, no marks, đ as d.
    package let folded: String
    /// With its marks, in lower case and decomposed, all tones at the end: `hoà` and `hòa` are the same.
    package let exact: String

    /// What more a word has is not searched: nobody types it, and the index is loaded over slow lines.
    package static let mostLetters = 40

    /// The words of a text, in order.
    package static func all(in text: String) -> [SearchWord] {
        var reader = SearchWordReader()
        for unit in LetterReader(text) { reader.append(unit) }
        return reader.finished()
    }
}

private struct SearchWordReader {
    private var words: [SearchWord] = []
    private var folded = ""
    private var exact = ""
    private var tones = ""

    mutating func append(_ unit: LetterReader.Unit) {
        switch unit {
        case .letter(let letter):
            folded.unicodeScalars.append(Unicode.Scalar(letter.base))
            exact.unicodeScalars.append(letter.toneless)
            if let mark = letter.tone.mark { tones.unicodeScalars.append(mark) }
        case .digit(let digit):
            folded.unicodeScalars.append(Unicode.Scalar(digit))
            exact.unicodeScalars.append(Unicode.Scalar(digit))
        case .foreign(let scalar, _):
            folded.unicodeScalars.append(scalar)
            exact.unicodeScalars.append(scalar)
        case .mark(let mark):
            if Tone(mark: mark) != nil { tones.unicodeScalars.append(mark) } else { exact.unicodeScalars.append(mark) }
        case .other(let scalar):
            if !scalar.isSingleQuote { endWord() }
        }
    }

    consuming func finished() -> [SearchWord] {
        endWord()
        return words
    }

    private mutating func endWord() {
        if !folded.isEmpty {
            let whole = exact.decomposedStringWithCanonicalMapping + tones
            words.append(SearchWord(folded: folded.beginning, exact: whole.beginning))
        }
        folded = ""
        exact = ""
        tones = ""
    }
}

extension String {
    fileprivate var beginning: String { String(unicodeScalars.prefix(SearchWord.mostLetters)) }
}

extension Tone {
    fileprivate var mark: Unicode.Scalar? {
        switch self {
        case .ngang: nil
        case .huyen: "\u{300}"
        case .hoi: "\u{309}"
        case .nga: "\u{303}"
        case .sac: "\u{301}"
        case .nang: "\u{323}"
        }
    }
}

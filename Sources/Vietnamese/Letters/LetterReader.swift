/// Reads a text letter by letter, the same for NFC and NFD.
struct LetterReader: IteratorProtocol, Sequence {
    /// What a text consists of where letters are compared.
    enum Unit {
        case letter(Letter)
        /// A letter or number of another alphabet, in lower case.
        case foreign(Unicode.Scalar, isUpper: Bool)
        /// A combining mark that is no part of a Vietnamese letter.
        case mark(Unicode.Scalar)
        /// The ASCII digit.
        case digit(UInt8)
        case other(Unicode.Scalar)
    }

    private var scalars: String.UnicodeScalarView.Iterator
    private var ahead: Unicode.Scalar?
    /// Both are stacks: the last is next.
    private var decomposed: [Unicode.Scalar] = []
    private var marks: [Unicode.Scalar] = []

    init(_ text: String) {
        scalars = text.unicodeScalars.makeIterator()
    }

    mutating func next() -> Unit? {
        if !marks.isEmpty, let mark = marks.popLast() { return .mark(mark) }
        while let scalar = nextScalar() {
            if var letter = LetterTable.letter(scalar) {
                absorbMarks(into: &letter)
                return .letter(letter)
            }
            if scalar.isASCII { return scalar.isDigit ? .digit(UInt8(scalar.value)) : .other(scalar) }
            if scalar.isGeneralPunctuation { return .other(scalar) }
            if scalar.isMark { return .mark(scalar) }
            guard scalar.isLetterOrNumber else { return .other(scalar) }
            guard let parts = scalar.canonicalParts else { return .foreign(scalar.lowercased, isUpper: scalar.isUpper) }
            if let ahead { decomposed.append(ahead) }
            ahead = nil
            decomposed.append(contentsOf: parts.reversed())
        }
        return nil
    }
}

extension LetterReader {
    private mutating func nextScalar() -> Unicode.Scalar? {
        if let scalar = ahead {
            ahead = nil
            return scalar
        }
        if !decomposed.isEmpty, let scalar = decomposed.popLast() { return scalar }
        return scalars.next()
    }

    /// Marks of one letter come in either order (ccc), so all of them are looked at.
    private mutating func absorbMarks(into letter: inout Letter) {
        while let scalar = nextScalar() {
            guard scalar.isMark else {
                ahead = scalar
                break
            }
            if !letter.absorb(scalar) { marks.append(scalar) }
        }
        if marks.count > 1 { marks.reverse() }
    }
}

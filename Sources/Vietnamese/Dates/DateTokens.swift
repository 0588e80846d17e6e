/// The words, numbers and signs of a printed date, without case and marks.
struct DateTokens {
    enum Token: Equatable {
        case number(Int, width: Int)
        /// ASCII letters in lower case: `thu`, `ngay`, `gmt`.
        case word(String)
        /// An ASCII sign; every dash is `-`.
        case sign(Unicode.Scalar)
    }

    private(set) var tokens: [Token] = []
    /// Whether white space stands before the token.
    private(set) var isSpaced: [Bool] = []

    /// Nil where the text holds what no date does.
    init?(_ text: String) {
        var word = ""
        var number: (value: Int, width: Int)?
        var sawSpace = false
        func finishToken(_ tokens: inout DateTokens) -> Bool {
            if !word.isEmpty { tokens.append(.word(word), &sawSpace) }
            if let (value, width) = number {
                guard width <= 6 else { return false }
                tokens.append(.number(value, width: width), &sawSpace)
            }
            word = ""
            number = nil
            return true
        }
        for scalar in text.unicodeScalars where !scalar.isMark {
            if scalar.isDigit {
                if !word.isEmpty { guard finishToken(&self) else { return nil } }
                let (value, width) = number ?? (0, 0)
                number = (min(value * 10 + Int(scalar.value - 0x30), 1_000_000), width + 1)
            } else if let byte = scalar.plain {
                if number != nil { guard finishToken(&self) else { return nil } }
                word.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                guard finishToken(&self) else { return nil }
                if scalar.isSpace {
                    sawSpace = true
                } else if scalar.isASCII {
                    append(.sign(scalar), &sawSpace)
                } else if scalar.isDash {
                    append(.sign("-"), &sawSpace)
                } else {
                    return nil
                }
            }
        }
        guard finishToken(&self) else { return nil }
    }

    subscript(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

    func isWord(_ index: Int, _ words: String...) -> Bool {
        guard case .word(let word) = self[index] else { return false }
        return words.contains(word)
    }

    func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool { self[index] == .sign(sign) }

    func number(_ index: Int) -> (value: Int, width: Int)? {
        guard case .number(let value, let width) = self[index] else { return nil }
        return (value, width)
    }

    /// A number of one or two digits: a day, a month, an hour.
    func short(_ index: Int) -> Int? {
        guard let (value, width) = number(index), width <= 2 else { return nil }
        return value
    }

    /// A number of four digits or more.
    func year(_ index: Int) -> Int? {
        guard let (value, width) = number(index), width >= 4 else { return nil }
        return value
    }

    private mutating func append(_ token: Token, _ sawSpace: inout Bool) {
        tokens.append(token)
        isSpaced.append(sawSpace)
        sawSpace = false
    }
}

extension Unicode.Scalar {
    /// Hyphens, dashes and the minus sign.
    fileprivate var isDash: Bool { (value >= 0x2010 && value <= 0x2015) || value == 0x2212 }
}

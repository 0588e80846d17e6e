import Foundation

extension Unicode.Scalar {
    var isDigit: Bool { value >= 0x30 && value <= 0x39 }

    /// Spaces, dashes, quotes: what stands in Vietnamese texts most often beside ASCII and letters.
    var isGeneralPunctuation: Bool { value >= 0x2000 && value < 0x2070 }

    var isMark: Bool {
        if value < 0x300 { return false }
        if value <= 0x36F { return true }
        if value >= 0x1E00 && value < 0x20D0 { return false }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return false
        }
    }

    /// Unicode's L.
    var isLetter: Bool {
        if isASCII { return value | 0x20 >= 0x61 && value | 0x20 <= 0x7A }
        if isGeneralPunctuation { return false }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
        default: return false
        }
    }

    /// Unicode's L and N.
    var isLetterOrNumber: Bool {
        if isLetter || isDigit { return true }
        if isASCII || isGeneralPunctuation { return false }
        switch properties.generalCategory {
        case .decimalNumber, .letterNumber, .otherNumber: return true
        default: return false
        }
    }

    var isUpper: Bool { properties.isUppercase }

    var lowercased: Unicode.Scalar { properties.lowercaseMapping.unicodeScalars.first ?? self }

    /// The canonical decomposition, nil where the scalar stands for itself.
    ///
    /// Only foreign letters come here; CJK letters have none and are spared the question.
    var canonicalParts: [Unicode.Scalar]? {
        if value >= 0x2E80 && value < 0xA000 { return nil }
        let parts = Array(String(self).decomposedStringWithCanonicalMapping.unicodeScalars)
        return parts == [self] ? nil : parts
    }

    /// The ASCII letter or digit that remains of the scalar without case and marks.
    var plain: UInt8? {
        if let letter = LetterTable.letter(self) { return letter.base }
        if isASCII { return isDigit ? UInt8(value) : nil }
        guard value < 0x2000 || value == 0x212A || value == 0x212B, isLetterOrNumber else { return nil }
        return canonicalParts?.first.flatMap { LetterTable.letter($0)?.base }
    }
}

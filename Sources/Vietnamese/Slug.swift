/// The part of a URL that a name becomes: `Đảng uỷ xã Đồng Văn` → `dang-uy-xa-dong-van`.
package enum Slug {
    /// ASCII letters in lower case and digits, with one `-` for each run of anything else; empty where nothing remains.
    package static func make(_ text: String) -> String {
        var slug: [UInt8] = []
        slug.reserveCapacity(text.utf8.count)
        var hasGap = false
        for scalar in text.unicodeScalars where !scalar.isMark {
            guard let byte = scalar.plain else {
                hasGap = true
                continue
            }
            if hasGap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
            hasGap = false
            slug.append(byte)
        }
        return String(decoding: slug, as: UTF8.self)
    }

    /// The same with its marks as VNI types them, and the code of every sign: `Nguyễn Văn Hưng` → `nguye6n4-va8n-hu7ng`,
    /// `C++` → `c-2b-2b`. Texts that ``Folding/equivalence(_:)`` tells apart and `make` does not have different ones.
    package static func withMarks(_ text: String) -> String {
        var slug = ""
        var hasGap = false
        func append(_ piece: String) {
            if hasGap, !slug.isEmpty { slug += "-" }
            hasGap = false
            slug += piece
        }
        for scalar in Folding.equivalence(text).unicodeScalars {
            if let tone = Tone(rawValue: UInt8(clamping: scalar.value)) {
                slug += String(tone.vniKey)
            } else if let letter = LetterTable.letter(scalar) {
                append(String(Unicode.Scalar(letter.base)) + letter.shape.vniKey)
            } else if scalar.isDigit {
                append(String(scalar))
            } else if scalar.isSpace {
                hasGap = true
            } else {
                hasGap = true
                append(String(scalar.value, radix: 16))
                hasGap = true
            }
        }
        return slug == make(text) ? slug + "-khong-dau" : slug
    }

    /// Whether the text is what `make` would leave as it is, and not empty.
    package static func isSlug(_ text: String) -> Bool {
        var afterHyphen = true
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): afterHyphen = false
            case UInt8(ascii: "-"):
                if afterHyphen { return false }
                afterHyphen = true
            default: return false
            }
        }
        return !afterHyphen
    }
}

extension Tone {
    /// The key that types it in VNI; 0 where there is nothing to type.
    fileprivate var vniKey: Int {
        switch self {
        case .ngang: 0
        case .sac: 1
        case .huyen: 2
        case .hoi: 3
        case .nga: 4
        case .nang: 5
        }
    }
}

extension Letter.Shape {
    /// The key that types it in VNI.
    fileprivate var vniKey: String {
        switch self {
        case .plain: ""
        case .circumflex: "6"
        case .horn: "7"
        case .breve: "8"
        case .stroke: "9"
        }
    }
}

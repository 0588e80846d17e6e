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

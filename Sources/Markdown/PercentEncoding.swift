import Diagnostics

/// Percent escapes of URLs.
enum PercentEncoding {
    /// The text that a part of a URL stands for, in NFC; what is no escape or no UTF-8 stays as it is.
    static func decode(_ url: some Collection<UInt8>) -> String {
        guard url.contains(UInt8(ascii: "%")) else { return Normalization.nfc(String(decoding: url, as: UTF8.self)) }
        let url = Array(url)
        var result: [UInt8] = []
        var index = 0
        while index < url.count {
            if url[index] == UInt8(ascii: "%"), index + 2 < url.count,
                let high = digit(url[index + 1]), let low = digit(url[index + 2])
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(url[index])
                index += 1
            }
        }
        let text = String(validating: result, as: UTF8.self) ?? String(decoding: url, as: UTF8.self)
        return Normalization.nfc(text)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

/// Where Zalo asks whom to send an address to.
///
/// Zalo documents a script of its own and no address. This is the one that the script opens: the address, percent-encoded,
/// in JSON in base64.
enum ZaloShare {
    static func url(of page: String) -> String {
        var data = Array("{\"url\":\"".utf8)
        data.reserveCapacity(3 * page.utf8.count + 16)
        for byte in page.utf8 {
            if isUnreserved(byte) {
                data.append(byte)
            } else {
                data += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
            }
        }
        data += "\"}".utf8
        return encoded(data)
    }

    /// The address with the data in base64, whose signs that mean something in a query are percent-encoded.
    private static func encoded(_ data: [UInt8]) -> String {
        var url = Array("https://sp.zalo.me/share_inline?d=".utf8)
        url.reserveCapacity(url.count + data.count * 3 / 2)
        for start in stride(from: 0, to: data.count, by: 3) {
            let group = data[start..<min(start + 3, data.count)]
            var bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                switch place <= group.count ? base64Digits[bits >> 18 & 63] : UInt8(ascii: "=") {
                case UInt8(ascii: "+"): url += "%2B".utf8
                case UInt8(ascii: "/"): url += "%2F".utf8
                case UInt8(ascii: "="): url += "%3D".utf8
                case let digit: url.append(digit)
                }
                bits <<= 6
            }
        }
        return String(decoding: url, as: UTF8.self)
    }

    /// RFC 3986, 2.3.
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static let hexDigits = Array("0123456789ABCDEF".utf8)
    private static let base64Digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}

import Foundation

/// Where Zalo asks whom to send an address to.
///
/// Zalo documents a script of its own and no address. This is the one that the script opens: the address, percent-encoded,
/// in JSON in base64.
enum ZaloShare {
    static func url(of page: String) -> String {
        var data = Array("{\"url\":\"".utf8)
        for byte in page.utf8 {
            if isUnreserved(byte) {
                data.append(byte)
            } else {
                data += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
            }
        }
        data += "\"}".utf8
        var url = Array("https://sp.zalo.me/share_inline?d=".utf8)
        for digit in Data(data).base64EncodedData() {
            switch digit {
            case UInt8(ascii: "+"): url += "%2B".utf8
            case UInt8(ascii: "/"): url += "%2F".utf8
            case UInt8(ascii: "="): url += "%3D".utf8
            default: url.append(digit)
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
}

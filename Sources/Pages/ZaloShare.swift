import Foundation

/// Where Zalo asks whom to send an address to.
///
/// Zalo documents a script of its own and no address. This is the one that the script opens: the address, percent-encoded,
/// in JSON in base64.
enum ZaloShare {
    static func url(of page: String) -> String {
        let encoded = page.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
        let data = Data("{\"url\":\"\(encoded)\"}".utf8).base64EncodedString()
        return "https://sp.zalo.me/share_inline?d="
            + data.replacing("=", with: "%3D").replacing("+", with: "%2B")
            .replacing("/", with: "%2F")
    }

    /// RFC 3986, 2.3.
    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}

import Content

/// A picture as a page shows it: addresses, and the choice that browsers have.
struct PictureMarkup {
    private let published: PublishedPicture?
    private let address: String
    private let base: String

    /// - Parameter withHost: addresses have scheme and host.
    init(_ file: PictureFile, in context: SiteContext, withHost: Bool = false) {
        address = PictureFiles.path(of: file, in: context)
        published = context.pictures.published(file.path, at: address)
        base = withHost ? context.addresses.absolute(.home) : context.addresses.path(.home)
    }

    var url: String { base + Self.encoded(address) }
    var size: PictureSize? { published?.size }
    /// The picture's own format in several widths, for `srcset`; nil where there is one only.
    var srcset: String? { published.flatMap { $0.own.count > 1 ? list($0.own) : nil } }
    /// The same in WebP; nil where that is no other format, or nobody makes it.
    var webP: String? { published.flatMap { $0.webP.isEmpty ? nil : list($0.webP) } }

    private func list(_ variants: [PublishedPicture.Variant]) -> String {
        variants.map { variant in
            base + Self.encoded(variant.path) + (variant.width.map { " \($0)w" } ?? "")
        }.joined(separator: ", ")
    }

    /// A path in which nothing ends the address, or one of a list of them.
    static func encoded(_ path: String) -> String {
        guard path.utf8.contains(where: { replacements[$0] != nil }) else { return path }
        var result: [UInt8] = []
        for byte in path.utf8 {
            if let replacement = replacements[byte] { result += Array(replacement.utf8) } else { result.append(byte) }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static let replacements: [UInt8: String] = [
        UInt8(ascii: " "): "%20", UInt8(ascii: "\""): "%22", UInt8(ascii: "#"): "%23", UInt8(ascii: "%"): "%25",
        UInt8(ascii: ","): "%2C", UInt8(ascii: "?"): "%3F",
    ]
}

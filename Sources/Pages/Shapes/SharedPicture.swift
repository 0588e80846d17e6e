import Content
import Templates

/// The picture that other sites show beside a link to a page: an article's own, the site's, or the theme's icon.
struct SharedPicture: ShapedValue {
    let url: String
    let width: Int?
    let height: Int?
    let alt: String

    static func of(_ page: Address, in context: SiteContext) -> SharedPicture? {
        if case .article(let article) = page {
            let own = context.site[article].pictures.lazy.compactMap {
                SharedPicture($0.picture, alt: $0.alt, in: context)
            }
            if let first = own.first { return first }
        }
        if let picture = context.site.picture { return SharedPicture(picture.file, alt: picture.alt, in: context) }
        guard let icon = try? context.assets?.asset(Self.icon) else { return nil }
        return SharedPicture(
            url: context.addresses.absolute(.file(icon.path)), width: 512, height: 512,
            alt: context.site.settings.title)
    }

    /// A square picture of the theme.
    private static let icon = "icon-512.png"

    private init(url: String, width: Int?, height: Int?, alt: String) {
        (self.url, self.width, self.height, self.alt) = (url, width, height, alt)
    }

    /// Nil for a drawing, which no network shows.
    private init?(_ file: PictureFile, alt: String, in context: SiteContext) {
        guard !file.path.lowercased().hasSuffix(".svg") else { return nil }
        let picture = PictureMarkup(file, in: context, withHost: true)
        self.init(url: picture.url, width: picture.size?.width, height: picture.size?.height, alt: alt)
    }

    package static let shapeName = "sharedPicture"
    package static let shape = describe("Ảnh khi chia sẻ / The picture beside a link on other sites") { p in
        p.property("url", "Its address with scheme and host.") { picture, _ in picture.url }
        p.property("width", "How wide it is, in pixels.") { picture, _ in picture.width }
        p.property("height", "How high it is, in pixels.") { picture, _ in picture.height }
        p.property("alt", "What it shows.") { picture, _ in picture.alt }
        p.property("isWide", "Whether it is wide enough to stand above the words.") { picture, _ in
            (picture.width ?? 0) >= 600 && (picture.width ?? 0) > (picture.height ?? 0)
        }
    }
}

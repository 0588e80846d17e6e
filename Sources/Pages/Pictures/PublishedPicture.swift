package import Diagnostics

/// A picture as it is published: its file, and what else browsers may choose from.
///
/// The files follow from the picture's path, size and format, before any is made; which of them are published, and
/// named by pages, follows from their weights.
struct PublishedPicture: Sendable {
    /// One file of it.
    struct Variant: Hashable, Sendable {
        /// Below the output folder.
        let path: String
        let format: PictureFormat
        /// In pixels; nil for what is published as it is.
        let width: Int?
    }

    /// What has the picture's own name: the largest in its own format.
    let path: String
    let format: PictureFormat
    /// Of the file at `path`; nil where that is not known.
    let size: PictureSize?
    /// In the picture's own format, the widest last, which is the file at `path`.
    let own: [Variant]
    /// In WebP, where that is another one; the widest last.
    let webP: [Variant]

    /// - Parameters:
    ///   - path: where the picture is published.
    ///   - isResized: whether pictures are made anew in several sizes.
    ///   - isShown: whether a page shows it; what none shows is published once.
    ///   - choice: what of it is published; nil where that is not known yet.
    init(
        _ picture: InspectedPicture, at path: String, isResized: Bool, isShown: Bool, choice: PictureChoice? = nil
    ) {
        self.path = path
        format = picture.format
        guard isResized, picture.isResized, let full = picture.size else {
            // Only in JPEG is the orientation kept.
            size = picture.format == .jpeg ? picture.size : picture.storedSize
            own = [Variant(path: path, format: picture.format, width: nil)]
            webP = []
            return
        }
        let largest = full.scaled(toWidth: Self.widths.last ?? full.width)
        let smaller = isShown ? Self.widths.filter { $0 < largest.width } : []
        let published = choice?.ownFile != nil ? full : largest
        let isOffered = { (variant: Variant) in choice?.dropped.contains(variant.path) != true }
        size = published
        own =
            smaller.map {
                Variant(path: Self.name(path, width: $0), format: picture.format, width: $0)
            }.filter(isOffered) + [Variant(path: path, format: picture.format, width: published.width)]
        guard isShown, picture.format != .webP, largest.height <= Self.highestWebP else {
            webP = []
            return
        }
        webP = (smaller + [largest.width]).map {
            Variant(path: "\(path).\($0).webp", format: .webP, width: $0)
        }.filter(isOffered)
    }

    /// A phone's column, a large screen's, and both at twice the density; none wider than the picture.
    static let widths = [480, 960, 1600]
    /// No WebP picture is higher.
    private static let highestWebP = 16_383

    /// `pictures/a.jpg` → `pictures/a.480.jpg`.
    private static func name(_ path: String, width: Int) -> String {
        guard let dot = path.lastIndex(of: ".") else { return "\(path).\(width)" }
        return "\(path[..<dot]).\(width)\(path[dot...])"
    }
}

/// What a picture is to become.
package struct PictureRequest: Hashable, Sendable {
    package let file: SourceFile
    package let digest: ContentDigest
    package let source: PictureFormat
    package let colours: PictureColours
    package let format: PictureFormat
    package let width: Int

    /// The same for a picture whose profile is of no use.
    package var withoutProfile: PictureRequest {
        PictureRequest(file: file, digest: digest, source: source, colours: .plain, format: format, width: width)
    }
}

/// Makes pictures in other sizes and formats; many threads ask it.
package protocol PictureService: Sendable {
    /// The picture in that size and format, with nothing said in it but the picture.
    ///
    /// - Parameter bytes: reads the picture's file, which is asked for only where the picture has to be made.
    func picture(_ request: PictureRequest, of bytes: () throws(Problem) -> [UInt8]) throws(Problem) -> [UInt8]
}

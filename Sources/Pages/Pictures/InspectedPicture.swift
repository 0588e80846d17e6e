import Content
import Diagnostics

/// A picture of Content, as its file describes itself; nothing of it is decoded.
package struct InspectedPicture: Sendable {
    package let format: PictureFormat
    /// As it is shown when it was turned as EXIF says; nil for a drawing.
    let size: PictureSize?
    /// As it is stored.
    let storedSize: PictureSize?
    package let digest: ContentDigest
    package let colours: PictureColours
    /// Whether it is made anew in several sizes.
    let isResized: Bool
    /// The bytes of its file without what is only said in it; nil where that would not look as what is made of it.
    let ownWeight: Int?
    /// Whether it says where it was taken.
    let hasPosition: Bool

    /// What a picture of more pixels needs to be opened is more than a build may take.
    package static let mostPixels = 100_000_000

    /// - Parameter path: as it is printed.
    /// - Throws: what is wrong with the file as a whole. A drawing's text is checked by ``DrawingCheck``.
    init(_ content: [UInt8], path: String) throws(Problem) {
        guard !content.isEmpty else { throw .emptyPicture(path) }
        guard let format = PictureFormat(nameOf: path) else { throw .noPicture(path) }
        switch PictureSignature(of: content) {
        case .published(let ending)?:
            if PictureFormat(nameOf: "." + ending) != format {
                throw ForeignPicture.misnamed(ending: ending).problem(path)
            }
        case .foreign(let kind)?: throw kind.problem(path)
        case nil: if format != .svg { throw .noPicture(path) }
        }
        let bytes = PictureBytes(content)
        let parts = PictureParts(bytes, format: format)
        let exif = parts.exif(of: bytes)
        let stored = PictureSize(stored: format, bytes, parts)
        if format != .svg {
            guard let stored else { throw .damagedPicture(path, reason: nil) }
            guard stored.pixels <= Self.mostPixels else {
                throw .pictureTooLarge(
                    path, width: stored.width, height: stored.height, limit: Self.mostPixels / 1_000_000)
            }
            guard parts.isWhole else { throw .truncatedPicture(path) }
        }
        self.format = format
        colours = PictureColours(bytes, parts, format: format)
        isResized = format.isResized && colours != .byNumbers && !parts.isAnimated(in: bytes)
        let isBare = colours == .plain && exif.orientation == 1 && !parts.parts.contains { $0.kind == .colours }
        ownWeight = isBare ? parts.parts.reduce(0) { $0 + ($1.kind == .shown ? $1.range.count : 0) } : nil
        storedSize = stored
        size = exif.isTurned ? stored?.turned : stored
        digest = ContentDigest(of: content)
        hasPosition = exif.hasPosition || parts.namesPosition(in: bytes)
    }
}

extension PictureParts {
    /// Whether XMP says where it was taken; no program writes a position there without its name.
    fileprivate func namesPosition(in bytes: PictureBytes) -> Bool {
        parts.contains { $0.kind == .metadata && bytes.contains("GPSLatitude", in: $0.range) }
    }
}

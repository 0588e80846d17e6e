import Content
/// How wide and high a picture is, in pixels: pages say so, that nothing moves when it arrives.
package struct PictureSize: Hashable, Sendable {
    package let width: Int
    package let height: Int

    init?(_ width: Int?, _ height: Int?) {
        guard let width, let height, width > 0, height > 0 else { return nil }
        self.width = width
        self.height = height
    }

    /// Reads the size from a file's first bytes, as the picture is shown: turned as its EXIF orientation says.
    ///
    /// Nil where they are of no format that is known (PNG, GIF, JPEG, WebP), or damaged.
    package init?(of bytes: [UInt8]) {
        guard case .published(let ending)? = PictureSignature(of: bytes),
            let format = PictureFormat(nameOf: "." + ending)
        else { return nil }
        let bytes = PictureBytes(bytes)
        let parts = PictureParts(bytes, format: format)
        guard let stored = PictureSize(stored: format, bytes, parts) else { return nil }
        self = parts.exif(of: bytes).isTurned ? stored.turned : stored
    }

    var turned: PictureSize { PictureSize(swapped: self) }

    private init(swapped other: PictureSize) {
        width = other.height
        height = other.width
    }

    /// As wide as that, and as high as it then is; never larger.
    func scaled(toWidth limit: Int) -> PictureSize {
        guard limit < width else { return self }
        let exact = Double(height) * Double(limit) / Double(width)
        return PictureSize(limit, max(1, Int(exact.rounded()))) ?? self
    }

    var pixels: Int { width.multipliedReportingOverflow(by: height).partialValue }
}

extension PictureSize {
    /// The size that a file's own header gives.
    init?(stored format: PictureFormat, _ bytes: PictureBytes, _ parts: PictureParts) {
        switch format {
        case .png:
            // The first chunk is IHDR.
            guard bytes.has("IHDR", at: 12) else { return nil }
            self.init(bytes.big(16, 4), bytes.big(20, 4))
        case .gif: self.init(bytes.little(6, 2), bytes.little(8, 2))
        case .webP: self.init(webP: bytes)
        case .jpeg: self.init(jpeg: bytes, parts)
        case .svg: return nil
        }
    }

    /// WebP in its three forms: lossy, lossless, extended.
    private init?(webP bytes: PictureBytes) {
        if bytes.has("VP8 ", at: 12) {
            self.init(bytes.little(26, 2).map { $0 & 0x3FFF }, bytes.little(28, 2).map { $0 & 0x3FFF })
        } else if bytes.has("VP8L", at: 12), let bits = bytes.little(21, 4) {
            self.init((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1)
        } else if bytes.has("VP8X", at: 12) {
            self.init(bytes.little(24, 3).map { $0 + 1 }, bytes.little(27, 3).map { $0 + 1 })
        } else {
            return nil
        }
    }

    /// JPEG: the frame's segment has the size.
    private init?(jpeg bytes: PictureBytes, _ parts: PictureParts) {
        guard let frame = parts.frame(in: bytes) else { return nil }
        self.init(bytes.big(frame.content.lowerBound + 3, 2), bytes.big(frame.content.lowerBound + 1, 2))
    }
}

extension PictureParts {
    /// What its EXIF data say; those before the picture count, and of several the first.
    func exif(of bytes: PictureBytes) -> ExifData {
        ExifData(bytes, in: parts.first { $0.kind == .exif }?.content ?? 0..<0)
    }
}

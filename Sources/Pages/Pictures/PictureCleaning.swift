/// A picture's file without what it says besides the picture: position, camera, names, comments, previews.
///
/// The picture itself is not touched. It is done here for every file, since libvips 8.14, which Debian 12 has, leaves
/// EXIF data, with the position in them, in WebP files that it was told to strip.
package struct CleanedPicture: Sendable {
    package private(set) var bytes: [UInt8]

    /// - Parameter keepsLook: what the picture needs to look as it was meant is kept: its colour profile and, in JPEG,
    ///   how it is to be turned. Pictures that were made anew need neither.
    package init(_ bytes: [UInt8], format: PictureFormat, keepsLook: Bool) {
        self.init(bytes, format: format, keeping: keepsLook ? [.shown, .colours] : [.shown])
        guard format == .jpeg, keepsLook else { return }
        let source = PictureBytes(bytes)
        let orientation = PictureParts(source, format: format).exif(of: source).orientation
        if orientation != 1 {
            self.bytes.insert(contentsOf: Self.exif(orientation: orientation), at: min(2, self.bytes.count))
        }
    }

    /// What a picture is made anew from: what else is said in it need not reach another program, whose warnings would
    /// be of that.
    ///
    /// - Parameter keepsColours: whether a colour profile stays.
    package init(toMakeAnew bytes: [UInt8], format: PictureFormat, keepsColours: Bool) {
        self.init(bytes, format: format, keeping: keepsColours ? [.shown, .exif, .colours] : [.shown, .exif])
    }

    private init(_ bytes: [UInt8], format: PictureFormat, keeping kinds: Set<PictureParts.Kind>) {
        let parts = PictureParts(PictureBytes(bytes), format: format).parts.filter { kinds.contains($0.kind) }
        self.bytes = []
        self.bytes.reserveCapacity(parts.reduce(0) { $0 + $1.range.count })
        for part in parts { self.bytes += bytes[part.range] }
        if format == .webP { mendWebP(keeping: kinds) }
    }

    /// The header says how long the file is and, in its extended form, what is in it.
    private mutating func mendWebP(keeping kinds: Set<PictureParts.Kind>) {
        guard bytes.count > 20 else { return }
        let size = bytes.count - 8
        for place in 0..<4 { bytes[4 + place] = UInt8(truncatingIfNeeded: size >> (8 * place)) }
        guard PictureBytes(bytes).has("VP8X", at: 12) else { return }
        let flags: [(PictureParts.Kind, UInt8)] = [(.metadata, 4), (.exif, 8), (.colours, 32)]
        for (kind, flag) in flags where !kinds.contains(kind) { bytes[20] &= ~flag }
    }

    /// An APP1 segment that says how the picture is to be turned, and nothing else.
    private static func exif(orientation: Int) -> [UInt8] {
        [0xFF, 0xE1, 0, 34] + Array("Exif\0\0".utf8) + Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1]
            + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0] + [0, 0, 0, 0]
    }
}

/// A picture's file without what it says besides the picture: position, camera, names, comments, previews.
///
/// The picture itself is not touched. It is done here for every file, since libvips 8.14, which Debian 12 has, leaves
/// EXIF data, with the position in them, in WebP files that it was told to strip.
package struct CleanedPicture: Sendable {
    package let bytes: [UInt8]

    /// - Parameter keepsLook: what the picture needs to look as it was meant is kept: its colour profile and, in JPEG,
    ///   how it is to be turned. Pictures that were made anew need neither.
    package init(_ bytes: [UInt8], format: PictureFormat, keepsLook: Bool) {
        let source = PictureBytes(bytes)
        let parts = PictureParts(source, format: format)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        for part in parts.parts where part.kind == .shown || keepsLook && part.kind == .colours {
            output += bytes[part.range]
        }
        switch format {
        case .webP: Self.mendWebP(&output, keepsColours: keepsLook)
        case .jpeg:
            let orientation = parts.exif(of: source).orientation
            if keepsLook, orientation != 1 {
                output.insert(contentsOf: Self.exif(orientation: orientation), at: min(2, output.count))
            }
        default: break
        }
        self.bytes = output
    }

    /// The header says how long the file is and, in its extended form, what is in it.
    private static func mendWebP(_ output: inout [UInt8], keepsColours: Bool) {
        guard output.count > 20 else { return }
        let size = output.count - 8
        for place in 0..<4 { output[4 + place] = UInt8(truncatingIfNeeded: size >> (8 * place)) }
        guard PictureBytes(output).has("VP8X", at: 12) else { return }
        // EXIF is 8, XMP 4, the colour profile 32.
        output[20] &= keepsColours ? ~0x0C : ~0x2C
    }

    /// An APP1 segment that says how the picture is to be turned, and nothing else.
    private static func exif(orientation: Int) -> [UInt8] {
        [0xFF, 0xE1, 0, 34] + Array("Exif\0\0".utf8) + Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1]
            + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0] + [0, 0, 0, 0]
    }
}

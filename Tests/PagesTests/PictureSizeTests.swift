import Testing

@testable import Pages

@Suite struct PictureSizeTests {
    /// The first bytes of pictures of 300 × 200, as GIMP and libjpeg, libpng, giflib and libwebp write them.
    static let headers: [(name: String, bytes: [UInt8])] = [
        (
            "png",
            Array("\u{89}".unicodeScalars.map { UInt8($0.value) }) + Array("PNG\r\n".utf8) + [0x1A, 0x0A]
                + [0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 1, 44, 0, 0, 0, 200]
        ),
        ("gif", Array("GIF89a".utf8) + [44, 1, 200, 0]),
        ("jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 1, 0xFF, 0xC0, 0, 11, 8, 0, 200, 1, 44, 1]),
        ("progressive jpeg", [0xFF, 0xD8, 0xFF, 0xFF, 0xC2, 0, 11, 8, 0, 200, 1, 44, 1]),
        ("jpeg on its side", [0xFF, 0xD8] + exif + [0xFF, 0xC0, 0, 11, 8, 1, 44, 0, 200, 1]),
        (
            "webp",
            Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBPVP8 ".utf8) + [0, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A]
                + [44, 1, 200, 0]
        ),
        (
            "extended webp",
            Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0]
                + [43, 1, 0, 199, 0, 0]
        ),
    ]

    /// An APP1 segment with one entry: the orientation is 6.
    static let exif: [UInt8] =
        [0xFF, 0xE1, 0, 28] + Array("Exif".utf8) + [0, 0] + Array("II".utf8) + [42, 0, 8, 0, 0, 0, 1, 0]
        + [0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0]

    @Test(arguments: headers) func readsWhatIsInTheHeader(_ header: (name: String, bytes: [UInt8])) {
        let size = PictureSize(of: header.bytes)
        #expect(size?.width == 300, "\(header.name)")
        #expect(size?.height == 200, "\(header.name)")
    }

    @Test(arguments: headers) func aTruncatedFileHasNoSize(_ header: (name: String, bytes: [UInt8])) {
        for length in header.bytes.indices.dropLast(4) {
            let size = PictureSize(of: Array(header.bytes[..<length]))
            #expect(size == nil || size?.width == 300, "\(header.name) cut at \(length)")
        }
    }

    @Test func whatIsNoPictureHasNoSize() {
        #expect(PictureSize(of: []) == nil)
        #expect(PictureSize(of: Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)) == nil)
        #expect(PictureSize(of: [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 0, 1, 44, 1]) == nil)
    }
}

import Testing

@testable import Pages

@Suite struct PicturePartsTests {
    /// EXIF data with an orientation, and a position where `directory` says so.
    private func exif(orientation: UInt8, directory: UInt8? = nil, tags: [UInt8] = []) -> [UInt8] {
        var data: [UInt8] = Array("II".utf8) + [42, 0, 8, 0, 0, 0, directory == nil ? 1 : 2, 0]
        data += [0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
        if let directory { data += [0x25, 0x88, 4, 0, 1, 0, 0, 0, directory, 0, 0, 0] }
        data += [0, 0, 0, 0]
        if directory != nil { data += [UInt8(tags.count), 0] }
        for tag in tags { data += [tag, 0, 5, 0, 3, 0, 0, 0, 0, 0, 0, 0] }
        return data
    }

    private func data(_ bytes: [UInt8]) -> ExifData { ExifData(PictureBytes(bytes), in: 0..<bytes.count) }

    @Test func orientationAndPositionAreRead() {
        #expect(data(exif(orientation: 6)).orientation == 6)
        #expect(!data(exif(orientation: 6)).hasPosition)
        #expect(data(exif(orientation: 1, directory: 38, tags: [1, 2, 3, 4])).hasPosition)
        #expect(data(Array("Exif\0\0".utf8) + exif(orientation: 3, directory: 38, tags: [4])).hasPosition)
    }

    @Test func aDirectoryWithoutCoordinatesIsNoPosition() {
        #expect(!data(exif(orientation: 1, directory: 38, tags: [0, 29])).hasPosition)
    }

    @Test func hostileDataSayNothing() {
        #expect(data(exif(orientation: 9)).orientation == 1)
        // A directory that is itself, one past the end, and entries without end.
        #expect(!data(exif(orientation: 1, directory: 8)).hasPosition)
        #expect(!data(exif(orientation: 1, directory: 250)).hasPosition)
        #expect(data(Array("MM".utf8) + [0, 42, 0xFF, 0xFF, 0xFF, 0xFF]).orientation == 1)
        #expect(data(Array("II".utf8) + [42, 0, 8, 0, 0, 0, 0xFF, 0xFF]).orientation == 1)
        let whole = exif(orientation: 6, directory: 38, tags: [2, 4])
        for length in whole.indices { _ = data(Array(whole[..<length])) }
    }

    @Test func whatFollowsTheEndOfAPictureIsDropped() {
        let scan: [UInt8] = [0xFF, 0xDA, 0, 4, 1, 1, 0x12, 0xFF, 0, 0xFF, 0xD0, 0x34, 0xFF, 0xD9]
        let jpeg = [0xFF, 0xD8] + scan
        let cleaned = CleanedPicture(jpeg + Array("GPSLatitude".utf8) + jpeg, format: .jpeg, keepsLook: false)
        #expect(cleaned.bytes == jpeg)
        let gif = Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0]
        let comment: [UInt8] = [0x21, 0xFE, 2, 0x41, 0x42, 0]
        let loop: [UInt8] = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
        let picture: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B]
        let film = CleanedPicture(gif + comment + loop + picture + [1, 2], format: .gif, keepsLook: true)
        #expect(film.bytes == gif + loop + picture)
    }

    @Test func aFileWithNothingToRemoveIsAsItWas() {
        let jpeg: [UInt8] =
            [0xFF, 0xD8, 0xFF, 0xE0, 0, 7] + Array("JFIF\0".utf8) + [
                0xFF, 0xDB, 0, 3, 0, 0xFF, 0xDA, 0, 2, 1, 0xFF, 0xD9,
            ]
        #expect(CleanedPicture(jpeg, format: .jpeg, keepsLook: true).bytes == jpeg)
        #expect(CleanedPicture(jpeg, format: .jpeg, keepsLook: false).bytes == jpeg)
    }

    @Test func aCutFileIsNotWhole() {
        let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xDA, 0, 2, 1, 2, 3, 0xFF, 0xD9]
        #expect(PictureParts(PictureBytes(jpeg), format: .jpeg).isWhole)
        for length in jpeg.indices {
            #expect(!PictureParts(PictureBytes(Array(jpeg[..<length])), format: .jpeg).isWhole)
        }
    }
}

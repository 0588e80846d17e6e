/// How wide and high a picture is, in pixels as it is shown: pages say so, that nothing moves when it arrives.
package struct PictureSize: Hashable, Sendable {
    package let width: Int
    package let height: Int

    private init?(_ width: Int, _ height: Int) {
        guard width > 0, height > 0 else { return nil }
        self.width = width
        self.height = height
    }

    /// Reads the size from a file's first bytes; nil where they are of no format that is known, or damaged.
    ///
    /// PNG, GIF, JPEG (turned as its EXIF orientation says) and WebP.
    package init?(of bytes: [UInt8]) {
        let header = Header(bytes)
        guard let size = header.png ?? header.gif ?? header.webP ?? header.jpeg else { return nil }
        self = size
    }
}

extension PictureSize {
    /// A file's bytes, asked for without ever reading past their end.
    private struct Header {
        let bytes: [UInt8]

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        /// PNG: the first chunk is IHDR.
        var png: PictureSize? {
            guard begins("\u{89}PNG\r\n\u{1A}\n"), has("IHDR", at: 12) else { return nil }
            return size(big(16, 4), big(20, 4))
        }

        var gif: PictureSize? {
            guard has("GIF87a", at: 0) || has("GIF89a", at: 0) else { return nil }
            return size(little(6, 2), little(8, 2))
        }

        /// WebP in its three forms: lossy, lossless, extended.
        var webP: PictureSize? {
            guard has("RIFF", at: 0), has("WEBP", at: 8) else { return nil }
            if has("VP8 ", at: 12) {
                return size(little(26, 2).map { $0 & 0x3FFF }, little(28, 2).map { $0 & 0x3FFF })
            }
            if has("VP8L", at: 12), let bits = little(21, 4) {
                return PictureSize((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1)
            }
            if has("VP8X", at: 12) { return size(little(24, 3).map { $0 + 1 }, little(27, 3).map { $0 + 1 }) }
            return nil
        }

        /// JPEG: markers up to the frame's, which has the size; EXIF before it may say that it lies on its side.
        var jpeg: PictureSize? {
            guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
            var index = 2
            var isTurned = false
            while index + 4 <= bytes.count, bytes[index] == 0xFF {
                let marker = bytes[index + 1]
                if marker == 0xFF {
                    index += 1
                    continue
                }
                guard let length = big(index + 2, 2), length >= 2 else { return nil }
                switch marker {
                case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                    let height = big(index + 5, 2)
                    let width = big(index + 7, 2)
                    return isTurned ? size(height, width) : size(width, height)
                case 0xE1: isTurned = isTurned || liesOnItsSide(index + 4)
                case 0xD9, 0xDA: return nil
                default: break
                }
                index += 2 + length
            }
            return nil
        }

        /// Whether the EXIF data there have an orientation of 5 to 8.
        private func liesOnItsSide(_ start: Int) -> Bool {
            guard has("Exif", at: start) else { return false }
            let tiff = start + 6
            let isLittle = has("II", at: tiff)
            func number(_ offset: Int, _ count: Int) -> Int? {
                isLittle ? little(tiff + offset, count) : big(tiff + offset, count)
            }
            guard let directory = number(4, 4), let entries = number(directory, 2) else { return false }
            for entry in 0..<min(entries, 200) {
                let place = directory + 2 + entry * 12
                if number(place, 2) == 0x0112 { return (5...8).contains(number(place + 8, 2) ?? 1) }
            }
            return false
        }

        private func size(_ width: Int?, _ height: Int?) -> PictureSize? {
            guard let width, let height else { return nil }
            return PictureSize(width, height)
        }

        private func begins(_ text: String) -> Bool {
            bytes.starts(with: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        }

        private func has(_ text: StaticString, at index: Int) -> Bool {
            index >= 0 && index + text.utf8CodeUnitCount <= bytes.count
                && text.withUTF8Buffer { bytes[index..<index + $0.count].elementsEqual($0) }
        }

        private func big(_ index: Int, _ count: Int) -> Int? {
            guard index >= 0, index <= bytes.count - count else { return nil }
            return bytes[index..<index + count].reduce(0) { $0 << 8 | Int($1) }
        }

        private func little(_ index: Int, _ count: Int) -> Int? {
            guard index >= 0, index <= bytes.count - count else { return nil }
            return bytes[index..<index + count].reversed().reduce(0) { $0 << 8 | Int($1) }
        }
    }
}

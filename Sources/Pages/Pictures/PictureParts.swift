/// A picture's file in its parts: what is shown of it, and what is only said about it.
///
/// The parts follow one another and leave nothing out but what comes after the picture's own end, which is dropped:
/// cameras put further pictures there, with positions of their own.
struct PictureParts {
    enum Kind: Hashable {
        /// Without it there is no picture, or another one.
        case shown
        /// How the colours are meant (ICC).
        case colours
        /// EXIF: orientation, position, camera.
        case exif
        /// Everything else: XMP, IPTC, comments, previews.
        case metadata
    }

    struct Part {
        let kind: Kind
        /// With its own header.
        let range: Range<Int>
        /// Without it.
        let content: Range<Int>
    }

    private(set) var parts: [Part] = []
    /// Whether the file goes as far as it says.
    private(set) var isWhole = false

    /// The parts of a JPEG, PNG, WebP or GIF file; a drawing is one part.
    init(_ bytes: PictureBytes, format: PictureFormat) {
        switch format {
        case .jpeg: readJPEG(bytes)
        case .png: readPNG(bytes)
        case .webP: readWebP(bytes)
        case .gif: readGIF(bytes)
        case .svg:
            add(.shown, 0..<bytes.count)
            isWhole = true
        }
    }

    private mutating func add(_ kind: Kind, _ range: Range<Int>, content: Int? = nil) {
        parts.append(Part(kind: kind, range: range, content: (content ?? range.lowerBound)..<range.upperBound))
    }
}

extension PictureParts {
    /// Segments up to the end of the picture, with the scans between them.
    private mutating func readJPEG(_ bytes: PictureBytes) {
        add(.shown, 0..<min(2, bytes.count))
        var index = 2
        while let first = bytes.big(index, 2) {
            let marker = first & 0xFF
            guard first >> 8 == 0xFF else { return }
            if marker == 0xFF {
                add(.shown, index..<index + 1)
                index += 1
                continue
            }
            if marker == 0xD9 {
                add(.shown, index..<index + 2)
                isWhole = true
                return
            }
            guard let length = bytes.big(index + 2, 2), length >= 2 else { return }
            guard index + 2 + length <= bytes.count else {
                // What there is of it may still say how large the picture is.
                add(Self.kind(ofSegment: marker, at: index + 4, in: bytes), index..<bytes.count, content: index + 4)
                return
            }
            let segment = index..<index + 2 + length
            add(Self.kind(ofSegment: marker, at: index + 4, in: bytes), segment, content: index + 4)
            index = segment.upperBound
            guard marker == 0xDA else { continue }
            // A scan: up to the next marker that is neither a stuffed byte nor a restart.
            var end = index
            while let found = bytes.index(of: 0xFF, from: end), let next = bytes.big(found + 1, 1) {
                end = found
                if next != 0, !(0xD0...0xD7).contains(next), next != 0xFF { break }
                end = found + 1
            }
            add(.shown, index..<end)
            guard bytes.big(end, 2) != nil else { return }
            index = end
        }
    }

    private static func kind(ofSegment marker: Int, at content: Int, in bytes: PictureBytes) -> Kind {
        switch marker {
        case 0xE0: bytes.has("JFIF", at: content) ? .shown : .metadata
        case 0xE1: bytes.has("Exif\0", at: content) ? .exif : .metadata
        case 0xE2: bytes.has("ICC_PROFILE\0", at: content) ? .colours : .metadata
        case 0xEE: bytes.has("Adobe", at: content) ? .shown : .metadata
        case 0xE3...0xEF, 0xFE: .metadata
        default: .shown
        }
    }

    private mutating func readPNG(_ bytes: PictureBytes) {
        add(.shown, 0..<min(8, bytes.count))
        var index = 8
        while let length = bytes.big(index, 4), index + 12 + length <= bytes.count {
            let chunk = index..<index + 12 + length
            let name = String(decoding: bytes.bytes[index + 4..<index + 8], as: UTF8.self)
            let kind: Kind =
                switch name {
                case "eXIf": .exif
                case "iCCP", "cHRM", "gAMA", "sRGB", "cICP": .colours
                case "tRNS", "bKGD", "acTL", "fcTL", "fdAT": .shown
                // A chunk whose name begins with a capital is needed to show the picture.
                default: bytes.bytes[index + 4] & 0x20 == 0 ? .shown : .metadata
                }
            add(kind, chunk, content: index + 8)
            index = chunk.upperBound
            if name == "IEND" {
                isWhole = true
                return
            }
        }
    }

    private mutating func readWebP(_ bytes: PictureBytes) {
        guard let size = bytes.little(4, 4) else { return }
        let end = min(8 + size, bytes.count)
        add(.shown, 0..<min(12, bytes.count))
        var index = 12
        var hasPicture = false
        while let length = bytes.little(index + 4, 4), index + 8 + length <= end {
            let chunk = index..<min(index + 8 + length + length & 1, end)
            let name = String(decoding: bytes.bytes[index..<index + 4], as: UTF8.self)
            let kind: Kind =
                switch name {
                case "EXIF": .exif
                case "ICCP": .colours
                case "VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF": .shown
                default: .metadata
                }
            hasPicture = hasPicture || ["VP8 ", "VP8L", "ANMF"].contains(name)
            add(kind, chunk, content: index + 8)
            index = chunk.upperBound
        }
        isWhole = hasPicture && 8 + size <= bytes.count && index >= end - 1
    }

    private mutating func readGIF(_ bytes: PictureBytes) {
        guard let flags = bytes.big(10, 1) else { return }
        var index = 13 + Self.colourTable(flags)
        guard index <= bytes.count else { return }
        add(.shown, 0..<index)
        while let block = bytes.big(index, 1) {
            var content = index + 1
            var kind = Kind.shown
            switch block {
            case 0x3B:
                add(.shown, index..<index + 1)
                isWhole = true
                return
            case 0x21:
                guard let label = bytes.big(index + 1, 1) else { return }
                content = index + 2
                let repeats = bytes.has("NETSCAPE2.0", at: index + 3) || bytes.has("ANIMEXTS1.0", at: index + 3)
                if label == 0xFE || label == 0xFF && !repeats { kind = .metadata }
            case 0x2C:
                guard let flags = bytes.big(index + 9, 1) else { return }
                content = index + 11 + Self.colourTable(flags)
            default: return
            }
            var end = content
            while let length = bytes.big(end, 1) {
                end += 1 + length
                if length == 0 { break }
            }
            guard end <= bytes.count else { return }
            add(kind, index..<end, content: content)
            index = end
        }
    }

    /// How many bytes the colours take that the flags of a GIF announce.
    private static func colourTable(_ flags: Int) -> Int { flags & 0x80 == 0 ? 0 : 3 << ((flags & 7) + 1) }
}

package import Diagnostics

/// What a file is by its first bytes, as far as pictures are concerned.
package enum PictureSignature: Hashable, Sendable {
    /// A format that is published; with the ending of its names.
    case published(ending: String)
    case foreign(ForeignPicture)

    /// Nil where the bytes are of none that is known, such as a drawing in SVG, which is text.
    package init?(of bytes: [UInt8]) {
        func has(_ text: String, at start: Int = 0) -> Bool { bytes.dropFirst(start).starts(with: text.utf8) }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .published(ending: "jpg")
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .published(ending: "png")
        } else if has("RIFF"), has("WEBP", at: 8) {
            self = .published(ending: "webp")
        } else if has("GIF87a") || has("GIF89a") {
            self = .published(ending: "gif")
        } else if has("ftyp", at: 4) {
            self = .foreign(Self.ofBrands(bytes))
        } else if let found = Self.beginnings.first(where: { bytes.starts(with: $0.bytes) }) {
            let isCanon = found.kind == .tiff && has("CR", at: 8)
            self = .foreign(isCanon ? .raw : found.kind)
        } else if has("BM"), bytes.dropFirst(15).prefix(3).elementsEqual([0, 0, 0]) {
            // The length of the second header, at most 124.
            self = .foreign(.bmp)
        } else if Self.isPage(bytes) {
            self = .foreign(.webPage)
        } else {
            return nil
        }
    }

    /// ISO media files: the box `ftyp` names the brands.
    private static func ofBrands(_ bytes: [UInt8]) -> ForeignPicture {
        let brands = String(decoding: bytes.dropFirst(8).prefix(24), as: UTF8.self)
        if brands.contains("avif") || brands.contains("avis") { return .avif }
        if brands.hasPrefix("crx ") { return .raw }
        if brands.hasPrefix("M4A") { return .sound }
        let ofHEIC = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"]
        return ofHEIC.contains { brands.hasPrefix($0) } ? .heic : .film
    }

    private static let beginnings: [(bytes: [UInt8], kind: ForeignPicture)] = [
        ([0x49, 0x49, 0x2A, 0], .tiff), ([0x4D, 0x4D, 0, 0x2A], .tiff), ([0x49, 0x49, 0x2B, 0], .tiff),
        (Array("IIRO".utf8), .raw), (Array("IIRS".utf8), .raw), (Array("IIU\0".utf8), .raw),
        (Array("FUJIFILMCCD-RAW".utf8), .raw), ([0, 0, 0, 12] + Array("JXL ".utf8), .jpegXL), ([0xFF, 0x0A], .jpegXL),
        ([0, 0, 0, 12] + Array("jP  ".utf8), .jpeg2000), ([0xFF, 0x4F, 0xFF, 0x51], .jpeg2000),
        (Array("8BPS".utf8), .photoshop), (Array("%PDF".utf8), .pdf), (Array("%!PS".utf8), .postScript),
        ([0, 0, 1, 0], .icon), ([0x1F, 0x8B], .svgz), ([0xD7, 0xCD, 0xC6, 0x9A], .metafile),
        (Array("PK\u{3}\u{4}".utf8), .office), ([0xD0, 0xCF, 0x11, 0xE0], .office), ([0x1A, 0x45, 0xDF, 0xA3], .film),
        (Array("ID3".utf8), .sound), (Array("OggS".utf8), .sound),
    ]

    private static func isPage(_ bytes: [UInt8]) -> Bool {
        let words = String(decoding: bytes.prefix(512), as: UTF8.self).drop { $0.isWhitespace }.lowercased()
        return words.hasPrefix("<!doctype html") || words.hasPrefix("<html")
    }
}

extension ForeignPicture {
    /// By a file's name; nil where its ending is of nothing that is taken for a picture, or of one that is published.
    package init?(nameOf path: String) {
        let ending = path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
        switch ending {
        case "heic", "heif", "heics", "hif": self = .heic
        case "avif", "avifs": self = .avif
        case "tif", "tiff": self = .tiff
        case "bmp", "dib": self = .bmp
        case "jxl": self = .jpegXL
        case "jp2", "j2k", "jpx", "jpf": self = .jpeg2000
        case "ico", "cur": self = .icon
        case "emf", "wmf": self = .metafile
        case "raw", "dng", "cr2", "cr3", "crw", "nef", "nrw", "arw", "srf", "sr2", "orf", "rw2", "raf", "pef", "srw":
            self = .raw
        case "psd", "psb": self = .photoshop
        case "eps", "ps", "ai": self = .postScript
        case "cdr": self = .coreldraw
        case "svgz": self = .svgz
        case "jfif", "jpe", "jif", "pjpeg", "pjp": self = .misnamed(ending: "jpg")
        case "pdf": self = .pdf
        case "mp4", "webm": self = .film
        case "mp3", "m4a", "ogg": self = .sound
        case "apng": self = .misnamed(ending: "png")
        default: return nil
        }
    }

    /// A file of that name; its bytes tell more than its name, but for formats that are others inside (RAW in TIFF).
    package init(nameOf path: String, holding bytes: [UInt8]) {
        let named = ForeignPicture(nameOf: path)
        switch (PictureSignature(of: bytes), named) {
        case (.published(let ending), _): self = .misnamed(ending: ending)
        case (.foreign(.tiff), .raw?), (.foreign(.pdf), .postScript?), (.foreign(.office), .coreldraw?):
            self = named ?? .raw
        case (.foreign(let kind), _): self = kind
        case (nil, _): self = named ?? .tiff
        }
    }
}

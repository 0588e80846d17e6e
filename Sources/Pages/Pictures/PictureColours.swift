/// How the colours of a picture are meant, as its file says; nothing is decoded.
package enum PictureColours: Hashable, Sendable {
    /// sRGB or grey, and whatever says nothing that can be used: browsers take that for sRGB.
    case plain
    /// By the profile (ICC) that is in the file.
    case profiled
    /// Cyan, magenta, yellow and black: for printing.
    case cmyk
    /// By numbers in a PNG that browsers know and libvips does not.
    case byNumbers

    init(_ bytes: PictureBytes, _ parts: PictureParts, format: PictureFormat) {
        switch format {
        case .jpeg:
            let components = parts.frame(in: bytes).flatMap { bytes.big($0.content.lowerBound + 5, 1) }
            if components == 4 {
                self = .cmyk
            } else {
                // The first of the segments that a profile is cut into begins with its header.
                let profile = parts.parts.first { $0.kind == .colours && bytes.big($0.content.lowerBound + 12, 1) == 1 }
                let start = profile.map { $0.content.lowerBound + 14 }
                self = Self.isProfile(at: start, of: components == 1 ? "GRAY" : "RGB ", bytes) ? .profiled : .plain
            }
        case .webP:
            let start = parts.parts.first { $0.kind == .colours }?.content.lowerBound
            self = Self.isProfile(at: start, of: "RGB ", bytes) ? .profiled : .plain
        case .png: self.init(png: bytes, parts)
        case .gif, .svg: self = .plain
        }
    }

    /// Whether an ICC profile begins there, for pictures of that kind.
    private static func isProfile(at start: Int?, of kind: StaticString, _ bytes: PictureBytes) -> Bool {
        guard let start else { return false }
        return bytes.has(kind, at: start + 16) && bytes.has("acsp", at: start + 36)
    }
}

extension PictureColours {
    /// What the chunks of a PNG say, those first that browsers ask first (W3C PNG, third edition, 4.3).
    private init(png bytes: PictureBytes, _ parts: PictureParts) {
        func chunk(_ name: StaticString) -> Int? {
            parts.parts.first { bytes.has(name, at: $0.range.lowerBound + 4) }?.content.lowerBound
        }
        if let colours = chunk("cICP") {
            // BT.709's primaries with sRGB's curve.
            self = bytes.big(colours, 3) == 0x01_0D_00 ? .plain : .byNumbers
        } else if chunk("iCCP") != nil {
            self = .profiled
        } else if chunk("sRGB") != nil {
            self = .plain
        } else {
            let gamma = chunk("gAMA").flatMap { bytes.big($0, 4) } ?? Self.gamma
            let primaries = chunk("cHRM").map { place in (0..<8).map { bytes.big(place + 4 * $0, 4) ?? 0 } }
            let isNear = zip(primaries ?? Self.primaries, Self.primaries).allSatisfy { abs($0 - $1) <= 1_000 }
            self = isNear && abs(gamma - Self.gamma) <= 2_000 ? .plain : .byNumbers
        }
    }

    /// Those of sRGB, as `gAMA` and `cHRM` have them.
    private static let gamma = 45_455
    private static let primaries = [31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000]
}

extension PictureParts {
    /// The segment of a JPEG that says how large it is, and of how many components.
    func frame(in bytes: PictureBytes) -> Part? {
        for part in parts {
            guard let marker = bytes.big(part.range.lowerBound, 2), part.range.count > 8 else { continue }
            switch marker {
            case 0xFFC0...0xFFC3, 0xFFC5...0xFFC7, 0xFFC9...0xFFCB, 0xFFCD...0xFFCF: return part
            case 0xFFDA: return nil
            default: continue
            }
        }
        return nil
    }

    /// Whether it is a film of several pictures (WebP, PNG).
    func isAnimated(in bytes: PictureBytes) -> Bool {
        parts.contains {
            bytes.has("ANMF", at: $0.range.lowerBound) || bytes.has("acTL", at: $0.range.lowerBound + 4)
        }
    }
}

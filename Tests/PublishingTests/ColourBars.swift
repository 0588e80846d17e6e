import Foundation

/// Flat bars of known colours, to be looked at after a picture was made anew.
struct ColourBars {
    /// Red, green and blue, 0 to 255.
    typealias Colour = [Double]

    /// Flags, the primary colours, and a ramp of greys.
    static let colours: [Colour] =
        [
            [200, 16, 46], [218, 37, 29], [255, 255, 0], [255, 205, 0], [255, 0, 0], [0, 255, 0], [0, 0, 255],
            [0, 255, 255], [255, 0, 255],
        ] + [0, 29, 64, 128, 192, 255].map { [$0, $0, $0] }

    static let width = 1_800
    static let height = 60

    private let folder: URL

    init(in folder: URL) { self.folder = folder }

    /// A PNG of the bars, made here: 8 or 16 bits, in colours, greys or a palette, with further chunks before its data.
    static func png(
        bits: Int = 8, isGrey: Bool = false, hasAlpha: Bool = false, hasPalette: Bool = false,
        chunks: [(name: String, content: [UInt8])] = []
    ) -> [UInt8] {
        let type: UInt8 = hasPalette ? 3 : (isGrey ? 0 : 2) + (hasAlpha ? 4 : 0)
        var row: [UInt8] = [0]
        for column in 0..<width {
            let bar = column * colours.count / width
            if hasPalette {
                row.append(UInt8(bar))
                continue
            }
            let colour = isGrey ? [grey(colours[bar])] : colours[bar]
            for sample in (hasAlpha ? colour + [255] : colour).map({ UInt8($0) }) {
                row += bits == 16 ? [sample, sample] : [sample]
            }
        }
        let palette = colours.flatMap { $0.map { UInt8($0) } }
        return [0x89] + Array("PNG\r\n\u{1A}\n".utf8)
            + chunk("IHDR", big(width) + big(height) + [UInt8(bits), type, 0, 0, 0])
            + chunks.flatMap { chunk($0.name, $0.content) } + (hasPalette ? chunk("PLTE", palette) : [])
            + chunk("IDAT", deflated(Array(repeatElement(row, count: height).joined()))) + chunk("IEND", [])
    }

    /// The bars in the format that the name says, by libvips' own tools.
    func write(to file: URL, profile: [UInt8]? = nil, isGrey: Bool = false, isCMYK: Bool = false) throws {
        let plain = folder.appending(path: "bars.png")
        try Data(Self.png(isGrey: isGrey)).write(to: plain)
        var settings = file.pathExtension == "webp" ? "lossless" : "Q=97"
        if let profile {
            let place = folder.appending(path: "profile.icc")
            try Data(profile).write(to: place)
            settings += ",profile=\(place.path)"
        }
        if isCMYK {
            try vips("colourspace", plain.path, file.path + "[\(settings)]", "cmyk")
        } else {
            try vips("copy", plain.path, file.path + "[\(settings)]")
        }
    }

    /// The colours of the bars in a picture.
    func colours(of file: URL) throws -> [Colour] {
        let plain = folder.appending(path: "seen.ppm")
        try vips("colourspace", file.path, plain.path, "srgb")
        let bytes = [UInt8](try Data(contentsOf: plain))
        let header = String(decoding: bytes.prefix(80), as: UTF8.self).split(whereSeparator: \.isWhitespace)
        let width = header.dropFirst().lazy.compactMap { Int($0) }.first ?? 1
        let pixels = bytes.suffix(bytes.count / (width * 3) * width * 3)
        let row = Array(pixels.suffix(width * 3 * 2).prefix(width * 3))
        return Self.colours.indices.map { bar in
            let column = (2 * bar + 1) * width / (2 * Self.colours.count)
            return row[3 * column..<3 * column + 3].map { Double($0) }
        }
    }

    /// By the weights of ITU-R 601.
    static func grey(_ colour: Colour) -> Double {
        (0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2]).rounded()
    }
}

extension ColourBars {
    /// A profile of three primaries, in XYZ under D50, and one gamma.
    static func profile(primaries: [[Double]], gamma: Double) -> [UInt8] {
        let curve = curve(gamma)
        return profile(
            "RGB ",
            zip(["rXYZ", "gXYZ", "bXYZ"], primaries.map { tag("XYZ ", $0.flatMap(fixed)) })
                + ["rTRC", "gTRC", "bTRC"]
                .map { ($0, curve) })
    }

    static func greyProfile(gamma: Double) -> [UInt8] { profile("GRAY", [("kTRC", curve(gamma))]) }

    private static func profile(_ space: String, _ tags: [(String, [UInt8])]) -> [UInt8] {
        let white = [0.9642, 1, 0.8249].flatMap(fixed)
        let name = Array("test\0".utf8)
        let all =
            [
                ("desc", tag("desc", big(name.count) + name + [UInt8](repeating: 0, count: 78))),
                ("cprt", tag("text", name)), ("wtpt", tag("XYZ ", white)),
            ] + tags
        var table = big(all.count)
        var content: [UInt8] = []
        for (name, bytes) in all {
            table += Array(name.utf8) + big(132 + 12 * all.count + content.count) + big(bytes.count)
            content += bytes + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4)
        }
        let zeros = { [UInt8](repeating: 0, count: $0) }
        var header = zeros(4) + [2, 0x40, 0, 0] + Array("mntr\(space)XYZ ".utf8) + zeros(12) + Array("acsp".utf8)
        header += zeros(28) + white + zeros(48)
        let profile = big(header.count + 4 + table.count + content.count) + header + table + content
        return profile
    }

    private static func curve(_ gamma: Double) -> [UInt8] {
        let value = Int((gamma * 256).rounded())
        return tag("curv", big(1) + [UInt8(value >> 8), UInt8(value & 0xFF)])
    }

    private static func tag(_ name: String, _ content: [UInt8]) -> [UInt8] { Array(name.utf8) + big(0) + content }

    private static func fixed(_ number: Double) -> [UInt8] { big(Int((number * 65_536).rounded())) }

    static func big(_ number: Int) -> [UInt8] {
        let bits = UInt32(truncatingIfNeeded: number)
        return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: bits >> $0) }
    }

    /// A chunk of a PNG.
    static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let summed = Array(name.utf8) + content
        var crc = UInt32.max
        for byte in summed {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return big(content.count) + summed + big(Int(~crc))
    }

    /// As zlib has it, in blocks that are stored.
    static func deflated(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = [0x78, 0x01]
        var start = 0
        repeat {
            let end = min(bytes.count, start + 65_535)
            let count = end - start
            let isLast: UInt8 = end == bytes.count ? 1 : 0
            result += [isLast, UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF), UInt8(~count >> 8 & 0xFF)]
            result += bytes[start..<end]
            start = end
        } while start < bytes.count
        var (low, high) = (1, 0)
        for byte in bytes {
            low = (low + Int(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return result + big(high << 16 | low)
    }
}

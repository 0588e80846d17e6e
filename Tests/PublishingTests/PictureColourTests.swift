import Diagnostics
import Foundation
import Testing

@testable import Publishing

/// Colours come out as they went in, in every size and format that is published, through the real `vipsthumbnail`.
@Suite struct PictureColourTests {
    private let site: PictureSite
    private let bars: ColourBars

    init() throws {
        site = try PictureSite()
        bars = ColourBars(in: site.folder)
    }

    /// How a picture says what its colours mean; libvips is given each.
    enum Source: String, CaseIterable, Sendable {
        case png, palette, alpha, sixteenBits, greyPNG, greyAlpha, greySixteenBits, jpeg, greyJPEG, webP
        case sRGBChunk, gammaOfSRGB, profileInPNG, profileInJPEG, profileInWebP, profileInSixteenBits
        case adobeInPNG, adobeInJPEG, greyProfileInPNG, greyProfileInJPEG
        case colourProfileOfGreyJPEG, greyProfileOfColourJPEG, greyProfileOfColourPNG, brokenProfile, brokenProfileInPNG

        var name: String {
            switch self {
            case .jpeg, .greyJPEG, .profileInJPEG, .adobeInJPEG, .greyProfileInJPEG, .colourProfileOfGreyJPEG,
                .greyProfileOfColourJPEG, .brokenProfile:
                "a.jpg"
            case .webP, .profileInWebP: "a.webp"
            default: "a.png"
            }
        }

        var isGrey: Bool {
            switch self {
            case .greyPNG, .greyAlpha, .greySixteenBits, .greyJPEG, .greyProfileInPNG, .greyProfileInJPEG,
                .colourProfileOfGreyJPEG:
                true
            default: false
            }
        }

        /// What is to be seen of a colour in the file.
        func meant(_ colour: ColourBars.Colour) -> ColourBars.Colour {
            switch self {
            case .profileInPNG, .profileInJPEG, .profileInWebP, .profileInSixteenBits:
                Self.sRGB(colour, primaries: displayP3, gamma: 2.2)
            case .adobeInPNG, .adobeInJPEG: Self.sRGB(colour, primaries: adobeRGB, gamma: 563 / 256)
            case .greyProfileInPNG, .greyProfileInJPEG:
                [Double](repeating: Self.encoded(pow(ColourBars.grey(colour) / 255, 1.8)), count: 3)
            default: isGrey ? [Double](repeating: ColourBars.grey(colour), count: 3) : colour
            }
        }

        /// By the primaries' own arithmetic: XYZ under D50, and back by sRGB's matrix.
        private static func sRGB(
            _ colour: ColourBars.Colour, primaries: [[Double]], gamma: Double
        ) -> ColourBars.Colour {
            let light = colour.map { pow($0 / 255, gamma) }
            let xyz = (0..<3).map { row in (0..<3).reduce(0) { $0 + primaries[$1][row] * light[$1] } }
            let matrix = [
                [3.1338561, -1.6168667, -0.4906146], [-0.9787684, 1.9161415, 0.0334540],
                [0.0719453, -0.2289914, 1.4052427],
            ]
            return matrix.map { row in encoded(zip(row, xyz).reduce(0) { $0 + $1.0 * $1.1 }) }
        }

        private static func encoded(_ light: Double) -> Double {
            let light = min(1, max(0, light))
            return (light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055) * 255
        }
    }

    private func write(_ source: Source) throws {
        let file = site.pictures.appending(path: source.name)
        let gamma = ColourBars.big(45_455)
        let p3 = ColourBars.profile(primaries: displayP3, gamma: 2.2)
        let adobe = ColourBars.profile(primaries: adobeRGB, gamma: 563 / 256)
        let grey = ColourBars.greyProfile(gamma: 1.8)
        func inPNG(_ profile: [UInt8]) -> [(String, [UInt8])] {
            [("iCCP", Array("x\0\0".utf8) + ColourBars.deflated(profile))]
        }
        func png(_ bytes: [UInt8]) throws { try Data(bytes).write(to: file) }
        switch source {
        case .png: try png(ColourBars.png())
        case .palette: try png(ColourBars.png(hasPalette: true))
        case .alpha: try png(ColourBars.png(hasAlpha: true))
        case .sixteenBits: try png(ColourBars.png(bits: 16))
        case .greyPNG: try png(ColourBars.png(isGrey: true))
        case .greyAlpha: try png(ColourBars.png(isGrey: true, hasAlpha: true))
        case .greySixteenBits: try png(ColourBars.png(bits: 16, isGrey: true))
        case .sRGBChunk: try png(ColourBars.png(chunks: [("sRGB", [0]), ("gAMA", gamma)]))
        case .gammaOfSRGB: try png(ColourBars.png(chunks: [("gAMA", gamma)]))
        case .profileInPNG: try png(ColourBars.png(chunks: inPNG(p3)))
        case .profileInSixteenBits: try png(ColourBars.png(bits: 16, chunks: inPNG(p3)))
        case .adobeInPNG: try png(ColourBars.png(chunks: inPNG(adobe)))
        case .greyProfileInPNG: try png(ColourBars.png(isGrey: true, chunks: inPNG(grey)))
        case .greyProfileOfColourPNG: try png(ColourBars.png(chunks: inPNG(grey)))
        case .brokenProfileInPNG: try png(ColourBars.png(chunks: inPNG(Array(p3.prefix(300)))))
        case .jpeg, .webP: try bars.write(to: file)
        case .greyJPEG: try bars.write(to: file, isGrey: true)
        case .profileInJPEG, .profileInWebP: try bars.write(to: file, profile: p3)
        case .adobeInJPEG: try bars.write(to: file, profile: adobe)
        case .greyProfileInJPEG: try bars.write(to: file, profile: grey, isGrey: true)
        case .colourProfileOfGreyJPEG: try bars.write(to: file, isGrey: true); try insertProfile(p3, into: file)
        case .greyProfileOfColourJPEG: try bars.write(to: file); try insertProfile(grey, into: file)
        case .brokenProfile: try bars.write(to: file); try insertProfile(Array(p3.prefix(300)), into: file)
        }
    }

    /// libvips writes no profile that does not fit.
    private func insertProfile(_ profile: [UInt8], into file: URL) throws {
        var bytes = [UInt8](try Data(contentsOf: file))
        let content = Array("ICC_PROFILE\0".utf8) + [1, 1] + profile
        let length = content.count + 2
        bytes.insert(contentsOf: [0xFF, 0xE2, UInt8(length >> 8), UInt8(length & 0xFF)] + content, at: 2)
        try Data(bytes).write(to: file)
    }

    @Test(arguments: Source.allCases) func everySizeHasTheColoursThatAreMeant(source: Source) throws {
        try write(source)
        try site.article(pictures: [source.name])
        let report = site.build()
        #expect(report.isPublished)
        #expect(report.pictureProblems.isEmpty)
        let files = try site.published().keys.filter { $0.hasPrefix("pictures/") }.sorted()
        #expect(files.contains("pictures/" + source.name))
        for path in files {
            let seen = try bars.colours(of: site.output.appending(path: path))
            #expect(seen.count == ColourBars.colours.count)
            // JPEG and WebP, as input or output, and a conversion each have their share.
            let isExact = path.hasSuffix("png") && source.meant([29, 0, 0]) == [29, 0, 0]
            for (colour, seen) in zip(ColourBars.colours, seen) {
                let meant = source.meant(colour)
                let off = zip(meant, seen).map { abs($0 - $1) }.max() ?? 0
                #expect(off <= (isExact ? 1 : 3), "\(source) \(path): \(colour) is \(seen), meant \(meant)")
            }
        }
    }

    @Test(arguments: [true, false]) func aPictureForPrintingIsCalledThatAndIsShown(hasForeignProfile: Bool) throws {
        let file = site.pictures.appending(path: "a.jpg")
        try bars.write(to: file, isCMYK: true)
        if hasForeignProfile { try insertProfile(ColourBars.greyProfile(gamma: 2), into: file) }
        try site.article(pictures: ["a.jpg"])
        for program in [PictureProgram.find(), nil] {
            let report = site.build(program: program)
            #expect(report.isPublished)
            #expect(report.pictureProblems.map(\.id).filter { $0 != "picture-program" } == ["picture-cmyk"])
            let place = try #require(report.diagnostics.first { $0.id == "picture-cmyk" }?.location)
            #expect(report.sources.path(place.source) == "Content/articles/2025/bai.md")
        }
        #expect(site.build().isPublished)
        let files = try site.published().keys.filter { $0.hasPrefix("pictures/") }
        #expect(files.count > 1)
        for path in files {
            let seen = try bars.colours(of: site.output.appending(path: path))
            // Inks have no such blue; white, black and which colour it is stay.
            #expect(seen.last?.allSatisfy { $0 >= 250 } == true)
            #expect(seen[0][0] > seen[0][1] + 80 && seen[0][0] > seen[0][2] + 80, "\(path): \(seen[0])")
        }
    }

    /// What browsers know and libvips does not is left to browsers.
    @Test(arguments: [
        ("gAMA", ColourBars.big(100_000)),
        ("cHRM", [31_270, 32_900, 68_000, 32_000, 26_500, 69_000, 15_000, 6_000].flatMap(ColourBars.big)),
        ("cICP", [12, 13, 0, 1]),
    ]) func coloursThatOnlyBrowsersKnowAreKeptWithTheFile(chunk: String, content: [UInt8]) throws {
        let png = ColourBars.png(chunks: [(chunk, content)])
        try site.write("pictures/a.png", Data(png))
        try site.article(pictures: ["a.png"])
        #expect(site.build().isPublished)
        #expect(try site.published().filter { $0.key.hasPrefix("pictures/") } == ["pictures/a.png": Data(png)])
        #expect(!(try site.page("tin/bai")).contains("srcset"))
    }
}

/// Primaries of red, green and blue in XYZ under D50.
private let displayP3 = [[0.51512, 0.2412, -0.00105], [0.29198, 0.69225, 0.04189], [0.1571, 0.06657, 0.78407]]
private let adobeRGB = [[0.60974, 0.31111, 0.01947], [0.20528, 0.62567, 0.06087], [0.14919, 0.06322, 0.74457]]

import Diagnostics
import Foundation
import Testing

@testable import Publishing

/// Nobody is offered a smaller picture that is heavier than a larger one.
@Suite struct PictureWeightTests {
    private let site: PictureSite

    init() throws { site = try PictureSite() }

    private func weights() throws -> [String: Int] {
        try site.published().filter { $0.key.hasPrefix("pictures/") }.mapValues(\.count)
    }

    /// Addresses and widths that a page offers, of one format.
    private func offered(_ page: String, _ ending: String) -> [(path: String, width: Int)] {
        page.matches(of: #/\/(pictures\/[^ "]+) (\d+)w/#).map { (String($0.1), Int($0.2) ?? 0) }
            .filter { $0.0.hasSuffix(ending) }.sorted { $0.1 < $1.1 }
    }

    /// A drawing of two colours, scattered: no smaller one of many colours is lighter.
    private func dithered(width: Int, height: Int = 300) throws {
        let folder = site.folder
        var state: UInt32 = 1
        var pixels = Data("P5 \(width) \(height) 255\n".utf8)
        for index in 0..<width * height {
            state = state &* 1_664_525 &+ 1_013_904_223
            pixels.append(Int(state >> 24) < 256 * (index % width) / width ? 255 : 0)
        }
        let raw = folder.appending(path: "raw.pgm")
        try pixels.write(to: raw)
        try vips("copy", raw.path, site.pictures.appending(path: "a.png").path + "[palette,bitdepth=1,compression=9]")
    }

    @Test(arguments: [1_200, 1_900]) func aDitheredDrawingIsPublishedAsItIs(width: Int) throws {
        try dithered(width: width)
        try site.article(pictures: ["a.png"])
        let report = site.build()
        #expect(report.isPublished)
        let weights = try weights()
        let page = try site.page("tin/bai")
        #expect(
            weights["pictures/a.png"] ?? .max <= (try Data(contentsOf: site.pictures.appending(path: "a.png"))).count)
        #expect(page.contains("width=\"\(width)\" height=\"300\""))
        for ending in ["png", "webp"] {
            let offered = offered(page, ending)
            #expect(offered.map { weights[$0.path] ?? .max } == offered.map { weights[$0.path] ?? .max }.sorted())
            if let largest = offered.last { #expect(weights[largest.path] ?? .max <= weights["pictures/a.png"] ?? 0) }
        }
        // What no page offers is not there, and is not counted.
        #expect(weights.keys.allSatisfy { page.contains($0) })
        #expect(weights.count < 5)
        let files = try FileManager.default.subpathsOfDirectory(atPath: site.output.path).filter {
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: site.output.appending(path: $0).path, isDirectory: &isFolder)
                && !isFolder.boolValue && !$0.hasPrefix(".")
        }
        #expect(report.pages == files.count)
    }

    @Test func theSameIsOfferedWhateverTheCacheHas() throws {
        try dithered(width: 1_200)
        try Photograph(width: 1_000, height: 600).write(to: site.pictures.appending(path: "b.jpg"))
        try site.article(cover: "b.jpg", pictures: ["a.png"])
        #expect(site.build(jobs: 1, usesCache: false).isPublished)
        let first = try site.published()
        for jobs in [2, 3] {
            #expect(site.build(jobs: jobs).isPublished)
            #expect(try site.published() == first)
        }
    }

    /// Made anew it would be heavier and no better.
    @Test func aPictureThatWasMadeSmallAlreadyIsPublishedAsItIs() throws {
        let large = site.folder.appending(path: "large.jpg")
        try Photograph(width: 900, height: 500).write(to: large)
        let file = site.pictures.appending(path: "a.jpg")
        try vips("copy", large.path, file.path + "[Q=30,strip]")
        try site.article(pictures: ["a.jpg"])
        #expect(site.build().isPublished)
        #expect(try site.published()["pictures/a.jpg"] == Data(contentsOf: file))
    }

    @Test(arguments: ["webp", "png", "gif"]) func aFilmKeepsItsPictures(ending: String) throws {
        let file = site.pictures.appending(path: "a.\(ending)")
        switch ending {
        case "png":
            let control = ColourBars.big(2) + ColourBars.big(0)
            try Data(ColourBars.png(chunks: [("acTL", control)])).write(to: file)
        default:
            // Two pictures that differ, one below the other.
            let one = site.folder.appending(path: "one.png").path
            try Data(ColourBars.png()).write(to: URL(filePath: one))
            let parts = ["other.png", "strip.png", "film.gif"].map { site.folder.appending(path: $0).path }
            try vips("invert", one, parts[0])
            try vips("join", one, parts[0], parts[1], "vertical")
            try vips("copy", parts[1], parts[2] + "[page-height=\(ColourBars.height)]")
            try vips("copy", parts[2] + "[n=-1]", file.path)
        }
        let before = try Data(contentsOf: file)
        try site.article(pictures: ["a.\(ending)"])
        let report = site.build()
        #expect(report.isPublished && report.pictureProblems.isEmpty)
        #expect(try weights().keys.sorted() == ["pictures/a.\(ending)"])
        let published = site.output.appending(path: "pictures/a.\(ending)")
        if ending == "png" {
            #expect(try Data(contentsOf: published) == before)
        } else {
            #expect(try vips("-f", "n-pages", published.path, tool: "vipsheader") == "2")
        }
    }
}

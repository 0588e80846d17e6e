import Content
import Diagnostics
import Foundation
import Pages
import TestSupport
import Testing

@testable import Publishing

/// Pictures from Content to the published site, through the real `vipsthumbnail`.
@Suite struct PictureTests {
    private let site: PictureSite

    init() throws { site = try PictureSite() }

    private func width(_ path: String) throws -> Int? {
        Int(try vips("-f", "width", site.output.appending(path: path).path, tool: "vipsheader"))
    }

    private func height(_ path: String) throws -> Int? {
        Int(try vips("-f", "height", site.output.appending(path: path).path, tool: "vipsheader"))
    }

    private func pictureNames() throws -> [String] {
        try site.published().keys.filter { $0.hasPrefix("pictures/") && $0.contains(".") }.sorted()
    }

    @Test(arguments: [("a.jpg", "jpg"), ("a.png", "png")])
    func aLargePictureComesInThreeSizesAndTwoFormats(name: String, ending: String) throws {
        try Photograph().write(to: site.pictures.appending(path: name))
        try site.article(pictures: [name])
        #expect(site.build().isPublished)
        #expect(
            try pictureNames() == [
                "pictures/a.480.\(ending)", "pictures/a.960.\(ending)", "pictures/a.\(ending)",
                "pictures/a.\(ending).1600.webp", "pictures/a.\(ending).480.webp", "pictures/a.\(ending).960.webp",
            ])
        #expect(try width("pictures/a.\(ending)") == 1_600)
        #expect(try height("pictures/a.\(ending)") == 960)
        for size in [480, 960] {
            #expect(try width("pictures/a.\(size).\(ending)") == size)
            #expect(try width("pictures/a.\(ending).\(size).webp") == size)
        }
        let loader = try vips(
            "-f", "vips-loader", site.output.appending(path: "pictures/a.\(ending).480.webp").path, tool: "vipsheader")
        #expect(loader == "webpload")
        let page = try site.page("tin/bai")
        #expect(page.contains("<picture><source type=\"image/webp\" srcset=\"/pictures/a.\(ending).480.webp 480w, "))
        #expect(page.contains("<img src=\"/pictures/a.\(ending)\" srcset=\"/pictures/a.480.\(ending) 480w, "))
        #expect(page.contains("/pictures/a.\(ending) 1600w\" sizes=\"("))
        #expect(page.contains("loading=\"lazy\" width=\"1600\" height=\"960\"></picture>"))
    }

    @Test func aWebPPictureStaysOne() throws {
        try Photograph(width: 1_000, height: 500).write(to: site.pictures.appending(path: "a.webp"))
        try site.article(pictures: ["a.webp"])
        #expect(site.build().isPublished)
        #expect(try pictureNames() == ["pictures/a.480.webp", "pictures/a.960.webp", "pictures/a.webp"])
        #expect(try width("pictures/a.webp") == 1_000)
        #expect(!(try site.page("tin/bai")).contains("<picture>"))
    }

    @Test func nothingIsEnlarged() throws {
        try Photograph(width: 700, height: 400).write(to: site.pictures.appending(path: "a.jpg"))
        try Photograph(width: 300, height: 200).write(to: site.pictures.appending(path: "b.jpg"))
        try site.article(cover: "b.jpg", pictures: ["a.jpg"])
        #expect(site.build().isPublished)
        #expect(
            try pictureNames() == [
                "pictures/a.480.jpg", "pictures/a.jpg", "pictures/a.jpg.480.webp", "pictures/a.jpg.700.webp",
                "pictures/b.jpg", "pictures/b.jpg.300.webp",
            ])
        #expect(try width("pictures/a.jpg") == 700)
        #expect(try width("pictures/b.jpg") == 300)
        #expect(
            try site.page("tin/bai").contains("<img src=\"/pictures/b.jpg\" alt=\"Bìa\" width=\"300\" height=\"200\""))
    }

    @Test(arguments: ["jpg", "png", "webp"])
    func aPictureThatLiesOnItsSideIsTurned(ending: String) throws {
        try Photograph(width: 1_200, height: 800, orientation: 6).write(
            to: site.pictures.appending(path: "a.\(ending)"))
        try site.article(pictures: ["a.\(ending)"])
        #expect(site.build().isPublished)
        #expect(try width("pictures/a.\(ending)") == 800)
        #expect(try height("pictures/a.\(ending)") == 1_200)
        #expect(try site.page("tin/bai").contains("width=\"800\" height=\"1200\""))
        // What was left, red, is now above.
        let file = site.output.appending(path: "pictures/a.\(ending)").path
        let above = try vips("getpoint", file, "400", "100").split(separator: " ").compactMap { Double($0) }
        let below = try vips("getpoint", file, "400", "1100").split(separator: " ").compactMap { Double($0) }
        #expect(above[0] > 150 && above[2] < 100)
        #expect(below[2] > 150 && below[0] < 100)
    }

    /// What every published picture must be without.
    private static let marks = [
        "Exif", "EXIF", "eXIf", "GPS", "ICC_PROFILE", "ICCP", "iCCP", "ns.adobe.com", "XMP ", "Photoshop", "bí mật",
        "tEXt", "iTXt",
    ]

    @Test(arguments: ["jpg", "png", "webp"])
    func positionAndEverythingElseThatIsSaidIsRemovedAndThePositionIsAWarning(ending: String) throws {
        let file = site.pictures.appending(path: "a.\(ending)")
        try Photograph(hasPosition: true, secret: "bí mật").write(to: file)
        let before = try Data(contentsOf: file)
        #expect(Self.marks.contains { before.holds($0) })
        try site.article(cover: "a.\(ending)", pictures: ["a.\(ending)"])
        let report = site.build()
        #expect(report.isPublished)
        #expect(report.pictureProblems.map(\.id) == ["picture-position"])
        let place = try #require(report.pictureProblems.first?.location)
        #expect(report.sources.path(place.source) == "Content/articles/2025/bai.md")
        #expect(report.sources.text(place.source)?.line(at: place.range.lowerBound).number == 5)
        let pictures = try site.published().filter { $0.key.hasPrefix("pictures/") }
        #expect(pictures.count > 1)
        for (path, data) in pictures {
            for mark in Self.marks { #expect(!data.holds(mark), "\(mark) in \(path)") }
        }
    }

    @Test func aSecondBuildRunsNoProgramAndGivesTheSameBytes() throws {
        let (program, calls) = try site.countingProgram()
        try Photograph().write(to: site.pictures.appending(path: "a.jpg"))
        try site.article(pictures: ["a.jpg"])
        #expect(site.build(jobs: 1, program: program).isPublished)
        #expect(calls() == 6)
        let first = try site.published()
        #expect(site.build(jobs: 2, program: program).isPublished)
        #expect(calls() == 6)
        #expect(try site.published() == first)
        #expect(site.build(program: program, usesCache: false).isPublished)
        #expect(calls() == 12)
        #expect(try site.published() == first)
    }

    @Test func withoutACacheNothingIsKept() throws {
        try Photograph(width: 300, height: 200).write(to: site.pictures.appending(path: "a.jpg"))
        try site.article(pictures: ["a.jpg"])
        #expect(site.build(usesCache: false).isPublished)
        #expect(!FileManager.default.fileExists(atPath: site.cache.path))
    }

    @Test func aDamagedFileOfTheCacheIsMadeAnew() throws {
        let (program, calls) = try site.countingProgram()
        try Photograph(width: 300, height: 200).write(to: site.pictures.appending(path: "a.jpg"))
        try site.article(pictures: ["a.jpg"])
        #expect(site.build(program: program).isPublished)
        let first = try site.published()
        let kept = try FileManager.default.contentsOfDirectory(at: site.cache, includingPropertiesForKeys: nil)
        #expect(kept.count == 2)
        var bytes = try Data(contentsOf: kept[0])
        bytes[bytes.count - 20] ^= 1
        try bytes.write(to: kept[0])
        try Data(try Data(contentsOf: kept[1]).prefix(40)).write(to: kept[1])
        #expect(site.build(program: program).isPublished)
        #expect(calls() == 4)
        #expect(try site.published() == first)
    }

    @Test func whatNoBuildHasUsedForAMonthIsRemovedFromTheCache() throws {
        try Photograph(width: 300, height: 200).write(to: site.pictures.appending(path: "a.jpg"))
        try site.article(pictures: ["a.jpg"])
        #expect(site.build().isPublished)
        let old: [FileAttributeKey: Any] = [.modificationDate: Date(timeIntervalSinceNow: -40 * 86_400)]
        let used = try FileManager.default.contentsOfDirectory(at: site.cache, includingPropertiesForKeys: nil)
        let unused = site.cache.appending(path: String(repeating: "0", count: 64))
        let leftover = site.cache.appending(path: "new-1-x")
        let foreign = site.cache.appending(path: "note.txt")
        for file in [unused, leftover, foreign] { try Data("x".utf8).write(to: file) }
        for file in used + [unused, leftover, foreign] {
            try FileManager.default.setAttributes(old, ofItemAtPath: file.path)
        }
        #expect(site.build().isPublished)
        let names = Set(try FileManager.default.contentsOfDirectory(atPath: site.cache.path))
        #expect(names == Set(used.map(\.lastPathComponent) + ["note.txt"]))
    }

    @Test func theNumberOfThreadsChangesNoByte() throws {
        for name in ["a.jpg", "b.png", "c.webp"] {
            try Photograph(width: 1_000, height: 600).write(to: site.pictures.appending(path: name))
        }
        try site.article(cover: "a.jpg", pictures: ["b.png", "c.webp"])
        #expect(site.build(jobs: 1, usesCache: false).isPublished)
        let first = try site.published()
        #expect(site.build(jobs: 2, usesCache: false).isPublished)
        #expect(try site.published() == first)
    }

    @Test func withoutTheProgramPicturesAreCopiedWithOneWarning() throws {
        #expect(PictureProgram.find(in: site.folder.path + ":/nowhere:") == nil)
        try Photograph().write(to: site.pictures.appending(path: "a.jpg"))
        try Photograph(width: 300, height: 200).write(to: site.pictures.appending(path: "b.png"))
        try site.article(cover: "a.jpg", pictures: ["a.jpg", "b.png"])
        let report = site.build(program: nil)
        #expect(report.isPublished)
        #expect(report.pictureProblems.map(\.id) == ["picture-program"])
        #expect(try pictureNames() == ["pictures/a.jpg", "pictures/b.png"])
        #expect(try width("pictures/a.jpg") == 2_000)
        let page = try site.page("tin/bai")
        #expect(page.contains("width=\"2000\" height=\"1200\""))
        #expect(!page.contains("srcset"))
        // No picture, no warning.
        try site.article()
        try FileManager.default.removeItem(at: site.pictures)
        #expect(site.build(program: nil).diagnostics.isEmpty)
    }

    @Test(arguments: ["jpg", "png", "webp"])
    func withoutTheProgramThePositionIsRemovedAllTheSame(ending: String) throws {
        try Photograph(width: 300, height: 200, orientation: 6, hasPosition: true, secret: "bí mật").write(
            to: site.pictures.appending(path: "a.\(ending)"))
        try site.article(pictures: ["a.\(ending)"])
        let report = site.build(program: nil)
        #expect(report.isPublished)
        #expect(Set(report.pictureProblems.map(\.id)) == ["picture-program", "picture-position"])
        let path = "pictures/a.\(ending)"
        let data = try #require(try site.published()[path])
        for mark in ["GPS", "ns.adobe.com", "Photoshop", "bí mật"] {
            #expect(!data.holds(mark))
        }
        let fields = try vips("-a", site.output.appending(path: path).path, tool: "vipsheader")
        #expect(!fields.contains("GPS"))
        #expect(fields.contains("icc-profile-data"))
        // A browser turns a JPEG picture by what was left of the EXIF data.
        let size = ending == "jpg" ? "width=\"200\" height=\"300\"" : "width=\"300\" height=\"200\""
        #expect(try site.page("tin/bai").contains(size))
        #expect(fields.contains("orientation: 6") == (ending == "jpg"))
    }

    @Test func picturesBesideAnArticleAndASiteBelowAFolderWork() throws {
        let site = try PictureSite(baseURL: "https://example.org/bang-vang/")
        try site.article("2025/bai/index.md", pictures: ["hình, 1 [x] %s.jpg"].map { $0.replacing("%s", with: "-s") })
        try Photograph(width: 600, height: 400).write(
            to: site.content.appending(path: "articles/2025/bai/hình, 1 [x] -s.jpg"))
        #expect(site.build().isPublished)
        let page = try site.page("tin/bai")
        #expect(page.contains("src=\"/bang-vang/tin/bai/hình%2C%201%20[x]%20-s.jpg\""))
        #expect(page.contains("srcset=\"/bang-vang/tin/bai/hình%2C%201%20[x]%20-s.480.jpg 480w, "))
        #expect(try site.published()["tin/bai/hình, 1 [x] -s.480.jpg"] != nil)
    }

    @Test func aPictureThatNoPageShowsIsPublishedOnce() throws {
        try Photograph().write(to: site.pictures.appending(path: "a.jpg"))
        try site.article()
        #expect(site.build().isPublished)
        #expect(try pictureNames() == ["pictures/a.jpg"])
        #expect(try width("pictures/a.jpg") == 1_600)
    }

    @Test func otherSitesAndFeedsGetAPictureThatExists() throws {
        try Photograph().write(to: site.pictures.appending(path: "a.jpg"))
        try site.article(cover: "a.jpg", pictures: ["a.jpg"])
        #expect(site.build().isPublished)
        let page = try site.page("tin/bai")
        #expect(page.contains("<meta property=\"og:image\" content=\"https://example.org/pictures/a.jpg\">"))
        #expect(page.contains("<meta property=\"og:image:width\" content=\"1600\">"))
        let feed = String(decoding: try #require(try site.published()["feed.xml"]), as: UTF8.self)
        #expect(feed.contains("https://example.org/pictures/a.jpg"))
        #expect(!feed.contains("srcset"))
    }
}

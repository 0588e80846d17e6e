import Diagnostics
import Foundation
import Testing

@testable import Publishing

/// What is wrong with a picture's file is said where an article names it, and nothing is published.
@Suite struct BadPictureTests {
    private let site: PictureSite

    init() throws { site = try PictureSite() }

    /// How a good file is made bad, and the problem's id.
    enum Fault: String, CaseIterable, Sendable {
        case empty, truncated, cutInItsHeader, hugeHeader, wrongEnding, text, scriptOfAnotherKind, avif
        case missing, linkedOutside

        var id: String {
            switch self {
            case .empty: "picture-empty"
            case .truncated: "picture-truncated"
            case .cutInItsHeader: "picture-damaged"
            case .hugeHeader: "picture-too-large"
            case .wrongEnding: "picture-ending"
            case .text, .scriptOfAnotherKind: "picture-unknown"
            case .avif: "picture-format"
            case .missing: "missing-picture"
            case .linkedOutside: "missing-picture"
            }
        }
    }

    private func make(_ fault: Fault, _ name: String) throws {
        let file = site.pictures.appending(path: name)
        switch fault {
        case .empty: try Data().write(to: file)
        case .text: try Data("Không phải ảnh".utf8).write(to: file)
        case .scriptOfAnotherKind: try Data("push graphic-context\nimage over 0,0 0,0 'https://x'".utf8).write(to: file)
        case .avif: try Data([0, 0, 0, 28] + Array("ftypavif".utf8)).write(to: file)
        case .missing: return
        case .linkedOutside:
            let outside = site.folder.appending(path: "outside.jpg")
            try Photograph(width: 30, height: 20).write(to: outside)
            try FileManager.default.createSymbolicLink(at: file, withDestinationURL: outside)
        case .wrongEnding:
            let other = site.folder.appending(path: "other.png")
            try Photograph(width: 30, height: 20).write(to: other)
            try Data(contentsOf: other).write(to: file)
        case .truncated, .cutInItsHeader, .hugeHeader:
            try Photograph(width: 600, height: 400).write(to: file)
            var bytes = [UInt8](try Data(contentsOf: file))
            switch fault {
            case .truncated: bytes.removeLast(bytes.count / 2)
            case .cutInItsHeader: bytes.removeLast(bytes.count - 30)
            default:
                let frame = try #require(
                    bytes.indices.dropLast(9).first { bytes[$0] == 0xFF && (0xC0...0xC2).contains(bytes[$0 + 1]) })
                bytes.replaceSubrange(frame + 5..<frame + 9, with: [0xFF, 0xFF, 0xFF, 0xFF])
            }
            try Data(bytes).write(to: file)
        }
    }

    @Test(arguments: Fault.allCases) func aBadFileIsOneProblemAtItsNameAndLeavesWhatIsPublished(fault: Fault) throws {
        try Photograph(width: 30, height: 20).write(to: site.pictures.appending(path: "good.jpg"))
        try site.article(pictures: ["good.jpg"])
        try #require(site.build().isPublished)
        let before = try site.published()
        let name = fault == .avif ? "bad.avif" : "bad.jpg"
        try make(fault, name)
        try site.article(cover: "good.jpg", pictures: [name])
        for program in [PictureProgram.find(), nil] {
            let report = site.build(program: program)
            #expect(!report.isPublished)
            let problem = try #require(report.diagnostics.first { $0.id == fault.id }, "\(report.diagnostics)")
            let place = try #require(problem.location)
            #expect(report.sources.path(place.source) == "Content/articles/2025/bai.md")
            #expect(report.sources.text(place.source)?.line(at: place.range.lowerBound).number == 12)
            #expect(report.errors == (fault == .linkedOutside ? 2 : 1))
            #expect(try site.published() == before)
        }
        // A check finds the same.
        #expect(site.build(checks: true).diagnostics.contains { $0.id == fault.id })
    }

    /// What a file is by its bytes, its name, and a word that names it with what to do.
    @Test(arguments: [
        ("a.heic", [0, 0, 0, 24] + Array("ftypheic\0\0\0\0mif1heic".utf8), "Most Compatible"),
        ("a.HEIC", [0, 0, 0, 24] + Array("ftypmif1\0\0\0\0mif1heic".utf8), "HEIC"),
        ("a.jpg", [0, 0, 0, 24] + Array("ftypheic\0\0\0\0mif1heic".utf8), "HEIC"),
        ("a.avif", [0, 0, 0, 28] + Array("ftypmif1\0\0\0\0avifmif1".utf8), "AVIF"),
        ("a.tiff", [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0], "TIFF"), ("a.png", [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8], "TIFF"),
        ("a.nef", [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8], "RAW"),
        ("a.bmp", Array("BM".utf8) + [54, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0], "BMP"),
        ("a.jpg", Array("BM".utf8) + [54, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0], "BMP"),
        ("a.jxl", [0xFF, 0x0A, 0xFA, 0x7F], "JPEG XL"), ("a.psd", Array("8BPS\0\u{1}".utf8), "Photoshop"),
        ("a.pdf", Array("%PDF-1.7\n".utf8), "PDF"), ("a.jpg", Array("%PDF-1.7\n".utf8), "PDF"),
        ("a.jfif", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], ".jpg"), ("a.heic", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], ".jpg"),
        ("a.webp", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], ".jpg"),
        ("a.jpg", Array("RIFF\u{10}\0\0\0WEBPVP8 ".utf8), ".webp"),
        ("a.jpg", Array("<!DOCTYPE html>\n<title>404</title>".utf8), "web page"),
        ("a.mp4", [0, 0, 0, 24] + Array("ftypisom".utf8), "film"),
    ]) func aFileThatIsNoPictureForPagesIsCalledWhatItIs(name: String, bytes: [UInt8], words: String) throws {
        try site.article("2025/bai/index.md", pictures: [name])
        try site.write("articles/2025/bai/" + name, Data(bytes + [UInt8](repeating: 0, count: 64)))
        let report = site.build()
        #expect(!report.isPublished)
        let problems = report.diagnostics.filter { $0.id.hasPrefix("picture-") || $0.id.hasPrefix("unknown-") }
        let problem = try #require(problems.first, "\(report.diagnostics)")
        #expect(problems.count == 1)
        #expect(report.sources.path(try #require(problem.location).source).hasSuffix("index.md"))
        let text = DiagnosticPrinter(language: .english).text(of: report.diagnostics, sources: report.sources)
        #expect(text.contains(words), "\(text)")
        // Named by no page, it is a warning at the file, of which no line is printed.
        try site.article("2025/bai/index.md")
        let other = site.build()
        let lying = DiagnosticPrinter(language: .english).text(of: other.diagnostics, sources: other.sources)
        for line in lying.split(separator: "\n") { #expect(!line.contains(" | "), "\(lying)") }
    }

    /// However many sizes it has.
    @Test func aNameThatCannotBePublishedIsOneProblem() throws {
        try Photograph(width: 1_000, height: 20).write(to: site.pictures.appending(path: "a%s.jpg"))
        try site.article(pictures: ["a%25s.jpg"])
        let report = site.build()
        #expect(report.diagnostics.map(\.id) == ["unusable-output-path"])
        let place = try #require(report.diagnostics.first?.location)
        #expect(report.sources.path(place.source) == "Content/articles/2025/bai.md")
    }

    @Test func aBadFileThatNoPageShowsIsReportedAtTheFile() throws {
        try site.article()
        try make(.truncated, "bad.jpg")
        let report = site.build()
        let problem = try #require(report.diagnostics.first { $0.id == "picture-truncated" })
        #expect(report.sources.path(try #require(problem.location).source) == "Content/pictures/bad.jpg")
        let text = DiagnosticPrinter(language: .vietnamese).text(of: report.diagnostics, sources: report.sources)
        #expect(text.contains("--> Content/pictures/bad.jpg\n"))
    }

    @Test func allProblemsOfARunAreReported() throws {
        for (index, fault) in [Fault.empty, .truncated, .hugeHeader].enumerated() { try make(fault, "\(index).jpg") }
        try site.article(pictures: ["0.jpg", "1.jpg", "2.jpg"])
        #expect(site.build().pictureProblems.map(\.id) == ["picture-empty", "picture-truncated", "picture-too-large"])
    }

    @Test func aFileWithDamageInTheMiddleIsShownWithAWarningEachTime() throws {
        let file = site.pictures.appending(path: "a.jpg")
        try Photograph(width: 1_200, height: 800).write(to: file)
        var bytes = [UInt8](try Data(contentsOf: file))
        for index in bytes.count / 2..<bytes.count / 2 + 400 { bytes[index] = 0x55 }
        try Data(bytes).write(to: file)
        try site.article(pictures: ["a.jpg"])
        for _ in 0..<2 {
            let report = site.build()
            #expect(report.isPublished)
            #expect(report.pictureProblems.map(\.id) == ["picture-blemished"])
        }
    }

    @Test func aPNGFileWithoutItsDataIsAProblemWithTheProgramsReason() throws {
        let file = site.pictures.appending(path: "a.png")
        try Photograph(width: 600, height: 400).write(to: file)
        var bytes = [UInt8](try Data(contentsOf: file))
        let data = try #require(Data(bytes).firstRange(of: Data("IDAT".utf8)))
        for index in data.upperBound..<data.upperBound + 200 { bytes[index] = 0 }
        try Data(bytes).write(to: file)
        try site.article(pictures: ["a.png"])
        let report = site.build()
        #expect(!report.isPublished)
        #expect(report.pictureProblems.map(\.id) == ["picture-damaged"])
        #expect(report.pictureProblems.first?.location != nil)
    }

    @Test func aScriptInADrawingIsRefusedAtItsPlace() throws {
        try site.write(
            "pictures/a.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\">\n  <script>alert(1)</script>\n</svg>\n")
        try site.article(pictures: ["a.svg"])
        let report = site.build()
        #expect(!report.isPublished)
        let problem = try #require(report.pictureProblems.first)
        #expect(report.pictureProblems.map(\.id) == ["drawing-forbidden"])
        let place = try #require(problem.location)
        #expect(report.sources.path(place.source) == "Content/pictures/a.svg")
        let line = try #require(report.sources.text(place.source)?.line(at: place.range.lowerBound))
        #expect(line.number == 2 && line.column == 4)
    }
}

@Suite struct LimitedProcessTests {
    private let shell = LimitedProcess(path: "/bin/sh", environment: [])

    @Test func aProgramGetsItsInputAndNoOtherFile() throws {
        let output = try shell.run(["-c", "cat; ls -1 /proc/self/fd >&2; exit 3"], input: Array("xin chào".utf8))
        #expect(output.status == 3)
        #expect(String(decoding: output.bytes, as: UTF8.self) == "xin chào")
        #expect(output.errors.split(separator: "\n").count <= 4)
    }

    @Test func aProgramThatTakesTooLongIsEnded() throws {
        let output = try shell.run(["-c", "while :; do :; done"], input: [], limits: .init(wallSeconds: 1))
        #expect(output.status == 256 + SIGKILL)
        let other = try shell.run(["-c", "while :; do :; done"], input: [], limits: .init(processorSeconds: 1))
        #expect(other.status > 255)
    }

    @Test func aProgramThatWritesTooMuchIsEnded() throws {
        let output = try shell.run(["-c", "exec cat /dev/zero"], input: [], limits: .init(output: 1 << 20))
        #expect(output.status != 0)
        #expect(output.bytes.count <= 1 << 20)
    }

    @Test func aProgramThatIsNotThereIsAFailure() {
        #expect(throws: LimitedProcess.Failure.self) {
            try LimitedProcess(path: "/nowhere/vipsthumbnail", environment: []).run([], input: [])
        }
    }
}

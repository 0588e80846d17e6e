import Foundation
import TestSupport
import Testing

/// A picture that a test makes: red on the left, blue on the right, with some structure in it.
struct Photograph {
    var width = 2_000
    var height = 1_200
    /// As EXIF has it.
    var orientation = 1
    var hasPosition = false
    /// XMP, IPTC and a comment with this word in them.
    var secret: String?

    /// Writes it in the format that the file's ending says, by libvips' own tools.
    func write(to file: URL) throws {
        let temporary = try TemporaryFolder()
        let folder = temporary.url
        let raw = folder.appending(path: "raw.ppm")
        try (Data("P6 \(width) \(height) 255\n".utf8) + pixels).write(to: raw)
        let plain = folder.appending(path: "plain.jpg")
        try vips("copy", raw.path, plain.path + "[Q=90,profile=srgb]")
        var bytes = [UInt8](try Data(contentsOf: plain))
        bytes.insert(contentsOf: segments, at: 2)
        let whole = folder.appending(path: "whole.jpg")
        try Data(bytes).write(to: whole)
        if ["jpg", "jpeg"].contains(file.pathExtension.lowercased()) {
            try Data(bytes).write(to: file)
        } else {
            // libvips takes what is said in the JPEG file along.
            let other = folder.appending(path: "other.\(file.pathExtension.lowercased())")
            try vips("copy", whole.path, other.path)
            try Data(contentsOf: other).write(to: file)
        }
    }

    private var pixels: Data {
        var bytes = [UInt8](repeating: 20, count: width * height * 3)
        for row in 0..<height {
            for column in 0..<width {
                let wave = UInt8((row * 7 + column * 3) % 61)
                let pixel = (row * width + column) * 3
                bytes[column < width / 2 ? pixel : pixel + 2] = 200 + wave % 55
                bytes[pixel + 1] = wave
            }
        }
        return Data(bytes)
    }

    /// JPEG segments: EXIF, and what else programs write about pictures.
    private var segments: [UInt8] {
        var segments: [UInt8] = []
        if orientation != 1 || hasPosition { segments += Self.segment(0xE1, exif) }
        guard let secret else { return segments }
        segments += Self.segment(
            0xE1,
            Array("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\(secret)</x:xmpmeta>".utf8))
        segments += Self.segment(
            0xED,
            Array("Photoshop 3.0\0".utf8) + Array("8BIM".utf8) + [4, 4, 0, 0, 0, 0, 0, UInt8(5 + secret.utf8.count)]
                + [0x1C, 2, 0x78, 0, UInt8(secret.utf8.count)] + Array(secret.utf8) + [0])
        return segments + Self.segment(0xFE, Array(secret.utf8))
    }

    private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        let length = content.count + 2
        return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + content
    }

    /// An orientation and, below it, a position: 9° 56′ 12.34″ N, 106° 20′ 30″ E.
    private var exif: [UInt8] {
        func short(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
        func long(_ value: Int) -> [UInt8] { short(value & 0xFFFF) + short(value >> 16) }
        func entry(_ tag: Int, _ type: Int, _ count: Int, _ value: [UInt8]) -> [UInt8] {
            short(tag) + short(type) + long(count) + value
        }
        var data = Array("Exif\0\0II".utf8) + short(42) + long(8)
        data += short(hasPosition ? 2 : 1) + entry(0x0112, 3, 1, short(orientation) + [0, 0])
        guard hasPosition else { return data + long(0) }
        data += entry(0x8825, 4, 1, long(38)) + long(0)
        data += short(4)
        data += entry(1, 2, 2, Array("N\0\0\0".utf8)) + entry(2, 5, 3, long(92))
        data += entry(3, 2, 2, Array("E\0\0\0".utf8)) + entry(4, 5, 3, long(116))
        data += long(0)
        for number in [9, 1, 56, 1, 1234, 100, 106, 1, 20, 1, 30, 1] { data += long(number) }
        return data
    }
}

/// Runs one of libvips' tools and gives what it printed.
@discardableResult
func vips(_ arguments: String..., tool: String = "vips") throws -> String {
    // No modules (HEIF, PDF and the like): half of the time of a run is that of loading them.
    let run = try ProgramRun(
        URL(filePath: "/usr/bin/" + tool), arguments, environment: ["VIPSHOME": "/nonexistent"])
    try #require(run.status == 0, "\(tool) \(arguments): \(run.errors)")
    return run.output.trimmingCharacters(in: .whitespacesAndNewlines)
}

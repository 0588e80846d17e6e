import Content
import Diagnostics
import Foundation
import TestSupport

@testable import Publishing

/// A small site with pictures, on the real file system, built with the project's own templates.
final class PictureSite {
    private let temporary: TemporaryFolder
    var folder: URL { temporary.url }
    var content: URL { folder.appending(path: "Content") }
    var output: URL { folder.appending(path: "Public") }
    var cache: URL { folder.appending(path: ".bangvang-cache") }
    var pictures: URL { content.appending(path: "pictures") }

    init(baseURL: String = "https://example.org/") throws {
        temporary = try TemporaryFolder()
        try FileManager.default.createDirectory(
            at: content.appending(path: "pictures"), withIntermediateDirectories: true)
        try write("site.yml", "title: Thử\nbaseURL: \(baseURL)\n")
    }

    func write(_ path: String, _ text: String) throws { try write(path, Data(text.utf8)) }

    func write(_ path: String, _ data: Data) throws {
        try temporary.write("Content/" + path, data)
    }

    /// An article with a cover, where that is given, and pictures in its text.
    func article(_ path: String = "2025/bai.md", cover: String? = nil, pictures: [String] = []) throws {
        let front = cover.map { "cover:\n  file: \"\($0)\"\n  alt: Bìa\n  caption: Chú thích\n  credit: Máy\n" } ?? ""
        let body = pictures.map { "![Ảnh](<\($0)> \"Chú thích. Ảnh: Máy\")\n" }.joined(separator: "\n")
        try write("articles/" + path, "---\ntitle: Bài\ndate: 2025-01-02\n\(front)---\nVăn bản.\n\n\(body)")
    }

    func build(
        jobs: Int = 2, program: PictureProgram? = PictureProgram.find(), usesCache: Bool = true, checks: Bool = false
    ) -> SiteBuild.Report {
        var options = SiteBuild.Options(
            content: content.path, templates: projectRoot.appending(path: "Templates").path,
            output: checks ? nil : output.path, publication: PublicationRule(now: 1_800_000_000), jobs: jobs)
        options.pictureProgram = program
        options.usesCache = usesCache
        return SiteBuild(options).run()
    }

    /// Every published file with its bytes.
    func published(in folder: URL? = nil) throws -> [String: Data] {
        try FolderFiles.all(in: folder ?? output)
    }

    func page(_ path: String) throws -> String {
        try String(contentsOf: output.appending(path: path).appending(path: "index.html"), encoding: .utf8)
    }

    /// A program that counts how often it is called, and then is `vipsthumbnail`.
    func countingProgram() throws -> (program: PictureProgram?, calls: () -> Int) {
        let tools = folder.appending(path: "tools")
        try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
        let log = folder.appending(path: "calls")
        let file = tools.appending(path: "vipsthumbnail")
        try "#!/bin/sh\necho >> '\(log.path)'\nexec /usr/bin/vipsthumbnail \"$@\"\n".write(
            to: file, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        return (PictureProgram.find(in: tools.path), { (try? Data(contentsOf: log).count) ?? 0 })
    }
}

extension SiteBuild.Report {
    /// `id` of each finding that is not of the text.
    var pictureProblems: [Diagnostic] {
        diagnostics.filter { $0.id.hasPrefix("picture-") || $0.id.hasPrefix("drawing-") || $0.id.hasPrefix("link-") }
    }
}

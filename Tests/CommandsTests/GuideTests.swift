import Foundation
import TestSupport
import Testing

/// The guides are tried as they are printed: every file and every command, in order, in a folder with nothing in it.
@Suite struct GuideTests {
    @Test func theGuideWorksAsPrinted() throws {
        let walk = try Walk(of: "README.vi.md", notRun: Self.notRunInGuide, fragments: Self.fragments)
        try walk.follow()
        // The guide keeps a new site's examples beside what it adds; only `--strict` refuses those.
        try walk.buildsWithoutWarning(except: ["placeholder", "placeholder-address"])
        for page in [
            "tin/xa-vi-du-chi-bo-bon-tot", "tin/xa-vi-du-so-ket", "to-chuc/thon-mau", "danh-hieu/chi-bo-bon-tot/2025",
        ] {
            #expect(walk.isPublished(page), "\(page)")
        }
    }

    @Test func theFirstTenMinutesWorkAsPrinted() throws {
        let walk = try Walk(of: "Documentation/muoi-phut-dau.md", notRun: Self.notRunInTenMinutes, fragments: [])
        try walk.follow()
        try walk.buildsWithoutWarning(arguments: ["--strict"])
        for page in ["tin/thon-dong-ket-nap-dang-vien", "to-chuc/thon-dong", "danh-hieu/chi-bo-bon-tot/2025"] {
            #expect(walk.isPublished(page), "\(page)")
        }
    }

    /// What installs, what needs another machine, and what does not end by itself.
    private static let notRunInGuide: Set<String> = [
        "sudo apt-get install ./bangvang_0.1.0_amd64.deb", "sudo apt-get update",
        "sudo apt-get install git make python3", "make site", "export PATH=\"$PWD/.build/release:$PATH\"",
        "bangvang init THƯ-MỤC", "bangvang serve --open", "bangvang serve --port 8080",
        "bangvang serve --bind 0.0.0.0", "bangvang import organizations TỆP.csv", "bangvang import events TỆP.csv",
        "bangvang import recognitions TỆP.csv", "bangvang import documents TỆP.csv", "bangvang import page TỆP.txt",
        "sudo systemctl enable --now bangvang.timer",
        "bangvang build --strict && rsync -a --delay-updates --delete-after Public/ may-chu:/var/www/bang-vang/",
    ]
    private static let notRunInTenMinutes: Set<String> = [
        "sudo apt-get update", "sudo apt-get install ./bangvang_0.1.0_amd64.deb", "bangvang serve",
    ]
    /// Blocks that show how something is written, and are no files to make.
    private static let fragments: Set<String> = [
        "Ngày;Sự kiện;Tổ chức;Thành;Mã;Loại;Trực thuộc;Địa bàn;Văn bản",
        "- mã: chi-bo-mau",
        "Chi bộ;Năm;Xếp loại;Văn bản",
        "quy định xếp loại:",
        "- phạm vi: xa-vi-du",
        "- tên: Mỗi đảng viên một việc",
        "Chi bộ;Số đảng viên",
        "ĐẢNG BỘ XÃ VÍ DỤ;;;;;",
        "- số hiệu: 30-KH/ĐU",
        "- chi bộ: Chi bộ thôn Mẫu",
        "kiểm tra:",
        "bí danh:",
    ]
}

/// Somebody who follows a guide.
private final class Walk {
    private let guide: Guide
    private let notRun: Set<String>
    private let top: TemporaryFolder
    /// Where commands are typed; a `cd` changes it.
    private var folder: URL

    init(of path: String, notRun: Set<String>, fragments: Set<String>) throws {
        guide = Guide(try String(contentsOf: projectRoot.appending(path: path), encoding: .utf8))
        self.notRun = notRun
        top = try TemporaryFolder()
        folder = top.url
        #expect(Set(guide.fragments) == fragments, "blocks that are no files are named in this test")
        let commands = guide.steps.compactMap { if case .command(let command) = $0 { command } else { nil } }
        #expect(notRun.subtracting(commands).isEmpty, "commands that are not run, and no longer in the guide")
        #expect(commands.count > notRun.count + 3)
    }

    func follow() throws {
        for step in guide.steps {
            switch step {
            case .file(let path, let text):
                let file = folder.appending(path: path)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            case .command(let command) where notRun.contains(command): break
            case .command(let command) where command.hasPrefix("cd "):
                folder = folder.appending(path: command.dropFirst(3))
            case .command(let command):
                let outcome = try run(command)
                #expect(outcome.status == 0, "\(command): \(outcome.output)")
                #expect(!outcome.output.contains("lỗi["), "\(command): \(outcome.output)")
            }
        }
    }

    func buildsWithoutWarning(except allowed: [String] = [], arguments: [String] = []) throws {
        let outcome = try run("bangvang build " + arguments.joined(separator: " "))
        #expect(outcome.status == 0)
        let warnings = outcome.output.split(separator: "\n").filter { line in
            line.hasPrefix("cảnh báo[") && !allowed.contains { line.hasPrefix("cảnh báo[\($0)]") }
        }
        #expect(warnings.isEmpty, "\(outcome.output)")
        #expect(!outcome.output.contains("lỗi["), "\(outcome.output)")
    }

    func isPublished(_ page: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: "Public/\(page)/index.html").path)
    }

    private func run(_ command: String) throws -> ProgramRun {
        let programs = try Bangvang.program.deletingLastPathComponent().path
        let path = programs + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
        return try ProgramRun(
            URL(filePath: "/bin/sh"), ["-c", command], in: folder, environment: ["PATH": path], mergesErrors: true)
    }
}

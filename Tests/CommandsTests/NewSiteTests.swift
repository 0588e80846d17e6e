import Foundation
import TestSupport
import Testing

/// A new user's first minutes: a site from the program alone, and the first files in it.
@Suite struct NewSiteTests {
    private let temporary: TemporaryFolder
    /// Where the site is to be: nothing is there yet.
    private let folder: URL

    init() throws {
        temporary = try TemporaryFolder()
        folder = temporary.url.appending(path: "site")
    }

    @Test func aNewSiteBuildsAndIsNotPublishedAsItIs() throws {
        #expect(try run(["init", folder.path]).status == 0)
        #expect(try run(["build", "--strict", "--root", folder.path]).status == 1)
        let outcome = try run(["build", "--root", folder.path])
        #expect(outcome.status == 0, "\(outcome.errors)")
        // All that is said is what an editor has to replace.
        let found = outcome.errors.matches(of: /(?:cảnh báo|lỗi)\[([a-z-]+)\]/).map { String($0.1) }
        #expect(Set(found) == ["placeholder", "placeholder-address"])
        #expect(found.count <= 6, "one of each kind")
        try own()
        #expect(try run(["build", "--strict", "--root", folder.path]).status == 0)
        let board = folder.appending(path: "Public/danh-hieu/trong-sach-vung-manh/2025/index.html")
        #expect(try String(contentsOf: board, encoding: .utf8).contains("Chi bộ Mẫu 1"))
    }

    /// Its templates are those that the program was built with, byte for byte.
    @Test func theTemplatesAreTheProjectsOwn() throws {
        _ = try run(["init", folder.path])
        let own = projectRoot.appending(path: "Templates")
        let paths = try files(below: own)
        #expect(paths.count > 50)
        #expect(try files(below: folder.appending(path: "Templates")) == paths)
        for path in paths {
            let (made, written) = (folder.appending(path: "Templates/" + path), own.appending(path: path))
            #expect(try Data(contentsOf: made) == Data(contentsOf: written), "\(path)")
        }
    }

    @Test(arguments: ["Content/site.yml", "Templates/base.html", "Public/index.html"])
    func nothingIsOverwritten(path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("của tôi".utf8).write(to: file)
        let outcome = try run(["init", folder.path])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("lỗi[folder-is-taken]"))
        #expect(try files(below: folder) == [path])
        #expect(try String(contentsOf: file, encoding: .utf8) == "của tôi")
    }

    @Test func aFileIsNoPlaceForASite() throws {
        try Data("của tôi".utf8).write(to: folder)
        let outcome = try run(["init", folder.path, "--language", "en"])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("(Not a directory)"))
        #expect(try String(contentsOf: folder, encoding: .utf8) == "của tôi")
    }

    @Test func theCommandThatIsPrintedCanBeTyped() throws {
        let odd = URL(filePath: folder.path + " q'u\"o $HOME")
        let quoted = "'" + odd.path.replacing("'", with: "'\\''") + "'"
        #expect(try run(["init", odd.path]).output.contains("bangvang serve --root \(quoted)\n"))
    }

    @Test(arguments: [
        (
            [
                "article", "Chi bộ Mẫu 2 kết nạp đảng viên", "--section", "Gương sáng", "--organizations",
                "chi-bo-mau-2",
            ],
            "articles/2026/chi-bo-mau-2-ket-nap-dang-vien.md:12:1"
        ),
        (["article", "No: “dấu” #1", "--slug", "khac"], "articles/2026/khac.md:12:1"),
        (["page", "Liên hệ"], "pages/lien-he.md:9:1"),
        (["organization", "Chi bộ ấp Mới", "--parent", "dang-bo-xa-mau"], "organizations/chi-bo-ap-moi.yml:6:1"),
        (["organization", "Đảng bộ xã Mới", "--kind", "đảng bộ xã"], "organizations/dang-bo-xa-moi.yml:4:1"),
        (
            [
                "recognition", "chi-bo-mau-2", "--award", "trong-sach-vung-manh", "--year", "2025", "--document",
                "01-QĐ/ĐU",
            ],
            "recognitions/chi-bo-mau-2-trong-sach-vung-manh-2025.yml:7:1"
        ),
        (
            ["document", "02-QĐ/ĐU", "--type", "Quyết định", "--scope", "dang-bo-xa-mau", "--date", "2026-02-01"],
            "documents/02-qd-du-dang-bo-xa-mau.yml:3:1"
        ),
    ])
    func aFileIsBegunInItsPlace(arguments: [String], place: String) throws {
        _ = try run(["init", folder.path])
        try own()
        let command = ["new"] + arguments + ["--root", folder.path, "--clock", "2026-11-27T10:23"]
        let outcome = try run(command)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output == "Đã tạo tệp, viết tiếp ở \(folder.path)/Content/\(place)\n")
        let path = folder.appending(path: "Content/" + place.prefix { $0 != ":" })
        let before = try Data(contentsOf: path)
        #expect(try run(["check", "--strict", "--drafts", "--root", folder.path]).status == 0)

        let again = try run(command)
        #expect(again.status == 1)
        #expect(again.errors.contains("lỗi[new-file-is-there]"))
        #expect(try Data(contentsOf: path) == before)
    }

    @Test(arguments: [
        (["article", "Tên", "--section", "khong-co"], "unknown-reference"), (["page", "…"], "new-file-without-name"),
        (["recognition", "khong-co", "--award", "trong-sach-vung-manh", "--year", "2025"], "unknown-reference"),
        (["organization", "Chi bộ Mẫu 1", "--slug", "chi-bo-mau-1"], "duplicate-id"),
        (["document", "02-QĐ/ĐU", "--date", "01/02/2026"], "bad-date"),
    ])
    func whatWouldBeWrongIsNotMade(arguments: [String], id: String) throws {
        _ = try run(["init", folder.path])
        let before = try files(below: folder)
        let outcome = try run(["new"] + arguments + ["--root", folder.path])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("lỗi[\(id)]"), "\(outcome.errors)")
        #expect(try files(below: folder) == before)
    }
}

extension NewSiteTests {
    /// Lets the examples of a new site be its content.
    private func own() throws {
        let settings = folder.appending(path: "Content/site.yml")
        let text = try String(contentsOf: settings, encoding: .utf8)
        try Data((text + "checks: {placeholder: off, placeholder-address: off}\n").utf8).write(to: settings)
    }

    private func files(below folder: URL) throws -> [String] {
        try FolderFiles.all(in: folder).keys.sorted()
    }

    private func run(_ arguments: [String]) throws -> ProgramRun { try Bangvang.run(arguments) }
}

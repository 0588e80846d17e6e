import Glibc
import TestSupport
import Testing

@testable import Diagnostics

struct DiskTreeTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func open() throws -> (paths: [String], problems: [String], tree: DiskTree) {
        let (tree, diagnostics) = try DiskTree.open(folder.path, name: "Content")
        return (tree.paths, diagnostics.map(\.id), tree)
    }

    @Test func `all files are listed, sorted by the bytes of their paths`() throws {
        for name in ["b.md", "a/z.md", "a/b/c.md", "a-b.md", "a.md", "ấ.md", "B.md", "a0/x"] { try folder.write(name) }
        let result = try open()
        #expect(result.paths == ["B.md", "a-b.md", "a.md", "a/b/c.md", "a/z.md", "a0/x", "b.md", "ấ.md"])
        #expect(result.problems == [])
    }

    @Test func `hidden files and what editors leave behind are no part of the tree`() throws {
        for name in [".git/config", ".hidden", "a.md~", ".a.md.swp", "a.swp", "#a.md#", "~$a.xlsx", "a.md", "#b.md"] {
            try folder.write(name)
        }
        #expect(try open().paths == ["#b.md", "a.md"])
    }

    @Test func `a file is read as it is`() throws {
        try folder.write("a.md", "Chi bộ\r\n")
        try folder.write("empty")
        try folder.write("large", String(repeating: "x", count: 300_000))
        let tree = try open().tree
        #expect(try tree.read("a.md") == Array("Chi bộ\r\n".utf8))
        #expect(try tree.read("large").count == 300_000)
        truncate(folder.path + "/empty", 0)
        #expect(try tree.read("empty") == [])
    }

    @Test func `a name in NFD is shown in NFC and read by its bytes`() throws {
        try folder.write("a\u{302}\u{301}.md", "nfd")
        let result = try open()
        #expect(result.paths.map { Array($0.utf8) } == [Array("\u{1EA5}.md".utf8)])
        #expect(try result.tree.read("\u{1EA5}.md") == Array("nfd".utf8))
    }

    @Test func `two names that look the same are an error`() throws {
        try folder.write("a\u{302}\u{301}.md", "nfd")
        try folder.write("\u{1EA5}.md", "nfc")
        let result = try open()
        #expect(result.problems == ["same-file-name"])
        #expect(result.paths.count == 1)
    }

    @Test func `links are followed inside the folder only`() throws {
        let other = try TemporaryFolder()
        try other.write("secret")
        try folder.write("real/a.md", "a")
        try folder.write("real-b.md")
        try folder.link("real2", to: "real")
        try folder.link("b.md", to: "real/a.md")
        try folder.link("out", to: other.path)
        try folder.link("passwd", to: "/etc/passwd")
        try folder.link("nowhere", to: "gone")
        let result = try open()
        #expect(result.paths == ["b.md", "real-b.md", "real/a.md", "real2/a.md"])
        #expect(result.problems == ["link-outside", "link-outside", "link-outside"])
        #expect(try result.tree.read("b.md") == Array("a".utf8))
        #expect(try result.tree.read("real2/a.md") == Array("a".utf8))
    }

    @Test func `links that go in circles are refused`() throws {
        try folder.write("a/x.md")
        try folder.write("b/y.md")
        try folder.link("self", to: "self")
        try folder.link("a/up", to: "..")
        try folder.link("a/to-b", to: "../b")
        try folder.link("b/to-a", to: "../a")
        let result = try open()
        #expect(result.paths == ["a/to-b/y.md", "a/x.md", "b/to-a/x.md", "b/y.md"])
        #expect(Set(result.problems) == ["link-loop", "link-in-linked-folder"])
    }

    @Test func `many folders that link to each other end quickly`() throws {
        for a in 0..<12 {
            try folder.write("d\(a)/x")
            for b in 0..<12 where a != b { try folder.link("d\(a)/l\(b)", to: "../d\(b)") }
        }
        #expect(try open().paths.count == 12 + 12 * 11)
    }

    @Test func `what is neither file nor folder is reported and the rest is read`() throws {
        try folder.write("a.md")
        try #require(mkfifo(folder.path + "/fifo", 0o644) == 0)
        try folder.link("device", to: "/dev/null")
        let result = try open()
        #expect(result.paths == ["a.md"])
        #expect(Set(result.problems) == ["not-a-file", "link-outside"])
    }

    @Test func `a name that is no UTF-8 or holds control characters is reported`() throws {
        try folder.write("a\nb.md")
        let bytes: [CChar] = Array((folder.path + "/x").utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), 0]
        let file = Glibc.open(bytes, O_CREAT | O_WRONLY, 0o644)
        close(file)
        defer { unlink(bytes) }
        let result = try open()
        #expect(result.paths == [])
        #expect(result.problems == ["unusable-file-name", "unusable-file-name"])
    }

    @Test func `folders deeper than the limit are reported`() throws {
        try folder.write(Array(repeating: "d", count: DiskTree.deepest + 1).joined(separator: "/") + "/a.md")
        try folder.write(Array(repeating: "e", count: DiskTree.deepest).joined(separator: "/") + "/a.md")
        let result = try open()
        #expect(result.problems == ["folder-too-deep"])
        #expect(result.paths.count == 1)
    }

    @Test func `what has changed since the listing is a problem when it is read`() throws {
        for name in ["gone", "fifo", "folder", "link", "large"] { try folder.write(name) }
        let (tree, _) = try DiskTree.open(folder.path, name: "Content", largestFile: 100)
        for name in ["gone", "fifo", "folder", "link"] { unlink(folder.path + "/" + name) }
        mkfifo(folder.path + "/fifo", 0o644)
        mkdir(folder.path + "/folder", 0o755)
        try folder.link("link", to: "/etc/passwd")
        try folder.write("large", String(repeating: "x", count: 101))
        let ids = ["gone", "fifo", "folder", "link", "large"].map { name in
            #expect(throws: Problem.self) { try tree.read(name) }?.id
        }
        #expect(ids == ["unreadable-file", "not-a-file", "not-a-file", "not-a-file", "file-too-large"])
    }

    @Test func `a folder that has become a link since the listing is not read through`() throws {
        let other = try TemporaryFolder()
        try other.write("a.md", "secret")
        try folder.write("d/e/a.md", "mine")
        let tree = try open().tree
        for part in ["d/e", "d"] {
            rename(folder.path + "/" + part, folder.path + "/" + part + "-moved")
            try folder.link(part, to: other.path)
            #expect(throws: Problem.self) { try tree.read("d/e/a.md") }
            unlink(folder.path + "/" + part)
            rename(folder.path + "/" + part + "-moved", folder.path + "/" + part)
        }
        #expect(try tree.read("d/e/a.md") == Array("mine".utf8))
    }

    @Test func `a tree is the folder that was listed, also when another takes its place`() throws {
        try folder.write("Content/a.md", "mine")
        try folder.write("other/a.md", "other")
        let tree = try DiskTree.open(folder.path + "/Content", name: "Content").tree
        rename(folder.path + "/Content", folder.path + "/moved")
        rename(folder.path + "/other", folder.path + "/Content")
        #expect(try tree.read("a.md") == Array("mine".utf8))
    }

    @Test func `no file from outside is read, however often folders and links change places`() async throws {
        let other = try TemporaryFolder()
        try other.write("a.md", "secret")
        try folder.write("d/a.md", "mine")
        try folder.link(".link", to: other.path)
        let path = folder.path
        let swapping = Task.detached {
            while !Task.isCancelled {
                rename(path + "/d", path + "/.kept")
                rename(path + "/.link", path + "/d")
                rename(path + "/d", path + "/.link")
                rename(path + "/.kept", path + "/d")
            }
        }
        var (read, refused) = (0, 0)
        for _ in 0..<2_000 {
            // What is refused is as it should be: the folder is a link, or gone.
            guard let tree = try? open().tree else { continue }
            for file in tree.paths {
                guard let bytes = try? tree.read(file) else {
                    refused += 1
                    continue
                }
                read += 1
                #expect(bytes == Array("mine".utf8))
            }
        }
        swapping.cancel()
        await swapping.value
        #expect(read > 0, "\(refused) refused")
    }

    /// Root may read everything: a process of somebody else looks.
    @Test func `unreadable files and folders are reported`() async {
        await #expect(processExitsWith: .success) {
            if geteuid() == 0 { try #require(setuid(65_534) == 0) }
            let folder = try TemporaryFolder(["a.md": "x", "d/b.md": "x"])
            chmod(folder.path + "/a.md", 0)
            chmod(folder.path + "/d", 0)
            let (tree, diagnostics) = try DiskTree.open(folder.path, name: "Content")
            #expect(diagnostics.map(\.id) == ["unreadable-folder"])
            #expect(throws: Problem.self) { try tree.read("a.md") }
        }
    }

    @Test func `a folder that is not there is an error`() {
        #expect(throws: Problem.self) { try DiskTree.open("/nowhere/Content", name: "Content") }
        #expect(throws: Problem.self) { try DiskTree.open("/etc/passwd", name: "Content") }
    }

    @Test func `a file that another program writes to is read or reported, never torn`() async throws {
        let path = folder.path + "/a"
        try folder.write("a", String(repeating: "x", count: 1_000))
        let tree = try open().tree
        let writer = Task.detached {
            for round in 0..<2_000 { truncate(path, round % 2 == 0 ? 500_000 : 1_000) }
        }
        for _ in 0..<500 {
            do throws(Problem) {
                let count = try tree.read("a").count
                #expect(count == 1_000 || count == 500_000)
            } catch {
                #expect(error.id == "file-changed")
            }
        }
        await writer.value
    }
}

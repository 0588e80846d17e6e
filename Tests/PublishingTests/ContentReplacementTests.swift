import Diagnostics
import Glibc
import Synchronization
import Testing

@testable import Publishing

/// What an editor accepts is written whole, or not at all.
struct ContentReplacementTests {
    private let site: Site
    private let before = ["organizations/a.csv": "cũ\r\n", "recognitions/b.yml": "- cũ\n"]

    init() throws {
        site = try Site()
        for folder in ["Content", "Content/organizations", "Content/recognitions"] {
            mkdir(site.path + "/" + folder, 0o755)
        }
        for (path, text) in before { try site.write("Content/" + path, text) }
    }

    private var files: [ChangedFile] {
        [
            ChangedFile(path: "organizations/a.csv", bytes: Array("mới\r\n".utf8), original: Array("cũ\r\n".utf8)),
            ChangedFile(path: "documents/moi.csv", bytes: Array("thêm\n".utf8), original: nil),
            ChangedFile(path: "recognitions/b.yml", bytes: Array("- mới\n".utf8), original: Array("- cũ\n".utf8)),
            ChangedFile(path: "recognitions/moi/c.csv", bytes: Array("thêm\n".utf8), original: nil),
        ]
    }

    private let after = [
        "organizations/a.csv": "mới\r\n", "documents/moi.csv": "thêm\n", "recognitions/b.yml": "- mới\n",
        "recognitions/moi/c.csv": "thêm\n",
    ]

    private func tree() throws -> DiskTree { try DiskTree.open(site.path + "/Content", name: "Content").tree }

    /// The id of what went wrong.
    private func commit(
        _ files: [ChangedFile], _ steps: ContentReplacement.Steps = .init()
    ) throws -> String? {
        let replacement = ContentReplacement(of: try tree(), steps: steps)
        do throws(Problem) {
            try replacement.commit(files)
            return nil
        } catch { return error.id }
    }

    private var contents: [String: String] { site.files(in: "Content") }

    private func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(site.path + "/Content/" + path, &status) == 0
    }

    @Test func `all files are there, whole, and nothing beside them`() throws {
        chmod(site.path + "/Content/organizations/a.csv", 0o640)
        #expect(try commit(files) == nil)
        #expect(contents == after)
        var status = stat()
        stat(site.path + "/Content/organizations/a.csv", &status)
        #expect(status.st_mode & 0o7777 == 0o640)
    }

    @Test(arguments: 0..<7) func `a write that fails leaves everything as it was`(number: Int) throws {
        let count = Atomic<Int>(0)
        var steps = ContentReplacement.Steps()
        steps.write = { bytes, file in
            if count.wrappingAdd(1, ordering: .relaxed).oldValue == number {
                close(file)
                return ENOSPC
            }
            return writeAll(bytes, to: file, isDurable: false)
        }
        let failed = try commit(files, steps)
        // Two of the four files have a copy of the old one: six writes.
        #expect(failed == (number < 6 ? "cannot-write" : nil))
        #expect(contents == (number < 6 ? before : after))
        #expect(isFolder("documents") == (number >= 6))
    }

    @Test(arguments: 0..<5) func `a rename that fails puts back what came before it`(number: Int) throws {
        let count = Atomic<Int>(0)
        var steps = ContentReplacement.Steps()
        steps.rename = { folder, old, new in
            if count.wrappingAdd(1, ordering: .relaxed).oldValue == number {
                errno = EIO
                return -1
            }
            return ContentReplacement.Steps().rename(folder, old, new)
        }
        #expect(try commit(files, steps) == (number < 4 ? "cannot-write" : nil))
        #expect(contents == (number < 4 ? before : after))
        #expect(isFolder("recognitions/moi") == (number >= 4))
    }

    @Test func `what cannot be put back is kept, and the next import leaves it alone`() throws {
        let count = Atomic<Int>(0)
        var steps = ContentReplacement.Steps()
        steps.rename = { folder, old, new in
            guard count.wrappingAdd(1, ordering: .relaxed).oldValue == 0 else {
                errno = EIO
                return -1
            }
            return ContentReplacement.Steps().rename(folder, old, new)
        }
        #expect(try commit(files, steps) == "not-rolled-back")
        let kept = contents.filter { $0.key.hasSuffix("-kept") }
        #expect(Array(kept.values) == ["cũ\r\n"])
        let again = [ChangedFile(path: "organizations/x.csv", bytes: Array("x".utf8), original: nil)]
        #expect(try commit(again) == nil)
        #expect(contents.filter { $0.key.hasSuffix("-kept") } == kept)
    }

    @Test func `a read-only file is not replaced, nor any other`() throws {
        chmod(site.path + "/Content/recognitions/b.yml", 0o444)
        #expect(try commit(files) == "cannot-write")
        #expect(contents == before)
    }

    @Test func `a file that has changed or come meanwhile is not replaced`() throws {
        try site.write("Content/recognitions/b.yml", "- khác\n")
        #expect(try commit(files) == "changed-meanwhile")
        try site.write("Content/recognitions/b.yml", "- cũ\n")
        mkdir(site.path + "/Content/documents", 0o755)
        try site.write("Content/documents/moi.csv", "của người khác\n")
        #expect(try commit(files) == "changed-meanwhile")
        #expect(contents["organizations/a.csv"] == "cũ\r\n")
        #expect(contents["documents/moi.csv"] == "của người khác\n")
    }

    @Test func `a file that is gone is not brought back`() throws {
        unlink(site.path + "/Content/recognitions/b.yml")
        #expect(try commit(files) == "changed-meanwhile")
        #expect(contents == ["organizations/a.csv": "cũ\r\n"])
    }

    @Test func `a second import waits for nobody and is refused`() throws {
        let folder = open(site.path + "/Content", O_RDONLY | O_DIRECTORY)
        defer { close(folder) }
        flock(folder, LOCK_EX)
        #expect(try commit(files) == "content-in-use")
        #expect(contents == before)
    }

    @Test func `what a killed import has left beside the files goes with the next`() throws {
        try site.write("Content/organizations/.bangvang-import-1-0", "nửa")
        try site.write("Content/recognitions/.bangvang-import-1-1-old", "nửa")
        #expect(try commit(files) == nil)
        #expect(contents == after)
    }

    @Test(arguments: ["../x.csv", "/etc/x.csv", "a/../../x.csv", ".x/y.csv"])
    func `nothing is written outside of the folder`(path: String) throws {
        #expect(try commit([ChangedFile(path: path, bytes: [], original: nil)]) != nil)
        #expect(contents == before)
        #expect(site.siblings() == ["Content"])
    }

    @Test func `a link in the folder is written through, one out of it is not`() throws {
        symlink("../organizations/a.csv", site.path + "/Content/recognitions/l.csv")
        let linked = [ChangedFile(path: "recognitions/l.csv", bytes: Array("mới".utf8), original: Array("cũ\r\n".utf8))]
        #expect(try commit(linked) == nil)
        #expect(contents["organizations/a.csv"] == "mới")
        #expect(contents["recognitions/l.csv"] == "mới")
        try site.write("ngoai.csv", "ngoài")
        symlink("../../ngoai.csv", site.path + "/Content/recognitions/o.csv")
        let outside = [ChangedFile(path: "recognitions/o.csv", bytes: [], original: Array("ngoài".utf8))]
        #expect(try commit(outside) != nil)
        #expect(site.text(of: site.path + "/ngoai.csv") == "ngoài")
    }
}

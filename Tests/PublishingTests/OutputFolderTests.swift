import Diagnostics
import Foundation
import Glibc
import TestSupport
import Testing

@testable import Publishing

struct OutputFolderTests {
    private let site: Site

    init() throws { site = try Site() }

    private func refusal(_ path: String, sources: [String] = []) -> String? {
        do throws(Problem) {
            _ = try OutputFolder(path, sources: sources)
            return nil
        } catch { return error.id }
    }

    @Test func `a missing and an empty folder are taken`() throws {
        #expect(refusal(site.output) == nil)
        mkdir(site.output, 0o755)
        #expect(refusal(site.output) == nil)
        #expect(refusal(site.output + "/") == nil)
        #expect(try OutputFolder(site.output + "//", sources: []).path == site.output)
    }

    @Test func `a folder that this program has published to is taken`() throws {
        try site.publish(["index.html": "x"])
        #expect(refusal(site.output) == nil)
    }

    /// A fresh clone shows Public/ with nothing in it but the marker, and a build changes no tracked byte.
    @Test func `the repository keeps the marker that builds write`() throws {
        let kept = try String(contentsOf: projectRoot.appending(path: "Public/" + OutputFolder.marker), encoding: .utf8)
        #expect(kept == OutputFolder.markerText)
    }

    @Test(arguments: ["", "Public", OutputFolder.markerText + "x"])
    func `a folder with something in it and without the marker is refused`(marker: String) throws {
        mkdir(site.output, 0o755)
        try site.write("Public/mine.txt", "mine")
        if !marker.isEmpty { try site.write("Public/.bangvang", marker) }
        #expect(refusal(site.output) == "foreign-output")
    }

    /// As a power cut leaves it: empty, cut short, or with NUL where the bytes were.
    static let damaged = [
        "", "This folder is", String(repeating: "\0", count: OutputFolder.markerText.utf8.count),
        "This folder" + String(repeating: "\0", count: 5),
    ]

    @Test(arguments: damaged) func `a site whose marker a power cut has emptied is taken`(marker: String) throws {
        try site.publish(["index.html": "", "404.html": "", "robots.txt": "", "tin/a/index.html": ""])
        try write(marker: marker)
        #expect(refusal(site.output) == nil)
        try site.publish(["index.html": "new"])
        #expect(site.files() == ["index.html": "new", ".bangvang": OutputFolder.markerText])
    }

    @Test(arguments: damaged) func `an empty marker makes no foreign folder this program's`(marker: String) throws {
        mkdir(site.output, 0o755)
        try write(marker: marker)
        try site.write("Public/index.html", "mine")
        #expect(refusal(site.output) == "foreign-output")
        try site.write("Public/404.html", "mine")
        try site.write("Public/robots.txt", "mine")
        try site.write("Public/.htaccess", "mine")
        #expect(refusal(site.output) == "foreign-output")
        unlink(site.output + "/.htaccess")
        symlink("/etc", site.output + "/etc")
        #expect(refusal(site.output) == "foreign-output")
    }

    @Test(arguments: ["\0" + OutputFolder.markerText, "x", "This folder is mine", "\n", "\0\0x"])
    func `a marker that says something else is none`(marker: String) throws {
        try site.publish(["index.html": "", "404.html": "", "robots.txt": ""])
        try write(marker: marker)
        #expect(refusal(site.output) == "foreign-output")
    }

    private func write(marker: String) throws {
        let file = open(site.output + "/.bangvang", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        try #require(file >= 0)
        #expect(Array(marker.utf8).withUnsafeBytes { writeAll($0, to: file, isDurable: false) } == nil)
    }

    @Test func `mounts are read from the system's table`() {
        let table = """
            22 1 254:0 / / rw,relatime - ext4 /dev/vda rw
            40 22 0:30 / /srv/b\\303\\240i\\040vi\\134t/Public rw - tmpfs none rw
            broken
            """
        #expect(MountPoints.places(inTable: Array(table.utf8)) == ["/", "/srv/bài vi\\t/Public"])
    }

    @Test func `a marker that is a link is none`() throws {
        try site.write("marker", OutputFolder.markerText)
        mkdir(site.output, 0o755)
        symlink(site.path + "/marker", site.output + "/.bangvang")
        #expect(refusal(site.output) == "foreign-output")
    }

    @Test func `a folder with a repository in it is refused`() throws {
        try site.publish(["index.html": "x"])
        mkdir(site.output + "/.git", 0o755)
        #expect(refusal(site.output) == "output-holds-repository")
    }

    @Test func `a link, a file, the root and a home are refused`() throws {
        mkdir(site.path + "/real", 0o755)
        symlink("real", site.output)
        #expect(refusal(site.output) == "output-is-link")
        try site.write("file", "x")
        #expect(refusal(site.path + "/file") == "output-is-file")
        #expect(refusal("/") == "forbidden-output")
        #expect(refusal("/home") == "forbidden-output")
        #expect(refusal("//") == "forbidden-output")
        if let home = getenv("HOME") { #expect(refusal(String(cString: home)) == "forbidden-output") }
    }

    @Test func `a folder that overlaps the sources is refused`() throws {
        mkdir(site.path + "/Content", 0o755)
        mkdir(site.path + "/Content/Public", 0o755)
        symlink("Content", site.path + "/link")
        let sources = [site.path + "/Content"]
        #expect(refusal(site.path + "/Content", sources: sources) == "output-overlaps")
        #expect(refusal(site.path + "/Content/Public", sources: sources) == "output-overlaps")
        #expect(refusal(site.path + "/link/Public", sources: sources) == "output-overlaps")
        #expect(refusal(site.path, sources: sources) == "output-overlaps")
        #expect(refusal(site.path + "/Content/..", sources: sources) == "output-overlaps")
        #expect(refusal(site.path + "/Content2", sources: sources) == nil)
    }

    @Test func `names of this program and folders in missing folders are refused`() {
        #expect(refusal(site.path + "/.bangvang-staging-1") == "reserved-output-name")
        #expect(refusal(site.path + "/gone/Public") == "missing-output-parent")
    }
}

import Diagnostics
import Foundation
import Glibc
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
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let kept = try String(contentsOf: root.appending(path: "Public/" + OutputFolder.marker), encoding: .utf8)
        #expect(kept == OutputFolder.markerText)
    }

    @Test(arguments: ["", "Public", OutputFolder.markerText + "x"])
    func `a folder with something in it and without the marker is refused`(marker: String) throws {
        mkdir(site.output, 0o755)
        try site.write("Public/mine.txt", "mine")
        if !marker.isEmpty { try site.write("Public/.bangvang", marker) }
        #expect(refusal(site.output) == "foreign-output")
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

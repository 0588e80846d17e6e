import Diagnostics
import Foundation
import Glibc
import Synchronization
import Testing

@testable import Publishing

/// Removal takes what was listed, and nothing that anybody puts in its place.
struct RemovalTests {
    private let site: Site

    init() throws {
        site = try Site()
        for folder in ["victim", "victim/deep", "old", "old/d"] { mkdir(site.path + "/" + folder, 0o755) }
        try site.write("victim/index.html", "precious")
        try site.write("victim/deep/file", "precious")
        try site.write("old/d/index.html", "old")
    }

    private let precious = ["index.html": "precious", "deep/file": "precious"]

    @Test func `a folder that became a link after it was listed is removed as a link`() throws {
        let old = try #require(OpenFolder(site.path + "/old"))
        let entry = try #require(try old.entries().get().first)
        rename(site.path + "/old/d", site.path + "/moved")
        symlink(site.path + "/victim", site.path + "/old/d")
        #expect(old.remove(entry) == nil)
        #expect(try old.entries().get().isEmpty)
        #expect(site.files(in: "victim") == precious)
    }

    @Test func `folders and links that change places meanwhile lead nowhere`() throws {
        let site = self.site
        let isDone = Atomic<Bool>(false)
        _ = inParallel(["remove", "swap"], jobs: 2) { role, _ in
            while role == "swap", !isDone.load(ordering: .relaxed) {
                mkdir(site.path + "/old", 0o755)
                mkdir(site.path + "/old/s", 0o755)
                symlink(site.path + "/victim", site.path + "/old/t")
                for _ in 0..<50 {
                    _ = Publication.Steps().exchange(site.path + "/old/s", site.path + "/old/t")
                }
            }
            if role == "remove" {
                for _ in 0..<3_000 { _ = removeFolder(site.path + "/old") }
                isDone.store(true, ordering: .relaxed)
            }
        }
        #expect(site.files(in: "victim") == precious)
    }

    @Test func `the marker goes last, so that what is left over is known`() throws {
        try site.write("old/.bangvang", OutputFolder.markerText)
        // Deeper than this program removes.
        let deep = site.path + "/old/" + Array(repeating: "x", count: OutputPath.mostParts + 12).joined(separator: "/")
        for end in deep.indices where deep[end] == "/" { mkdir(String(deep[..<end]), 0o755) }
        mkdir(deep, 0o755)
        #expect(removeFolder(site.path + "/old") == ELOOP)
        #expect(site.files(in: "old")[".bangvang"] == OutputFolder.markerText)
        try FileManager.default.removeItem(atPath: site.path + "/old")
    }
}

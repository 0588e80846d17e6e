import Diagnostics
import Glibc
import TestSupport
import Testing

@testable import Serving

/// Every test makes its changes first and asks afterwards: what happens meanwhile waits in the queue.
struct WatcherTests {
    private let site: TemporaryFolder
    private let watcher: FolderWatcher

    init() throws {
        site = try TemporaryFolder()
        try site.write("Content/articles/a.md", "one")
        try site.write("Templates/base.html", "one")
        watcher = FolderWatcher([site.path + "/Content", site.path + "/Templates"])
        try #require(watcher.problem == nil)
    }

    @Test func `a written file is named in its folder`() throws {
        try site.write("Content/articles/a.md", "two")
        #expect(watcher.next().paths == [["articles/a.md"], []])
        try site.write("Templates/base.html", "two")
        #expect(watcher.next().paths == [[], ["base.html"]])
    }

    @Test func `a rename names both, a removal the one that is gone`() throws {
        rename(site.path + "/Content/articles/a.md", site.path + "/Content/articles/b.md")
        #expect(watcher.next().paths[0] == ["articles/a.md", "articles/b.md"])
        unlink(site.path + "/Content/articles/b.md")
        #expect(watcher.next().paths[0] == ["articles/b.md"])
    }

    @Test func `a save through another file is a change of the file`() throws {
        try site.write("Content/articles/.a.md.tmp", "two")
        rename(site.path + "/Content/articles/.a.md.tmp", site.path + "/Content/articles/a.md")
        #expect(watcher.next().paths[0] == ["articles/a.md"])
    }

    @Test func `a save that moves the old file away first is one change`() throws {
        let article = site.path + "/Content/articles/a.md"
        rename(article, article + "~")
        try site.write("Content/articles/a.md", "two")
        unlink(article + "~")
        #expect(watcher.next().paths[0] == ["articles/a.md"])
    }

    @Test func `what editors leave beside a file is no change`() throws {
        for name in [".a.md.swp", "a.md~", "#a.md#", "~$a.md"] { try site.write("Content/articles/" + name) }
        try site.write("Templates/base.html", "two")
        #expect(watcher.next().paths == [[], ["base.html"]])
    }

    @Test func `files in a new folder are seen, and so are later ones in it`() throws {
        try site.write("Content/articles/2026/new/index.md")
        var seen = watcher.next()
        #expect(seen.paths[0].contains("articles/2026"))
        try site.write("Content/articles/2026/new/picture.jpg")
        seen = watcher.next()
        while !seen.paths[0].contains("articles/2026/new/picture.jpg") { seen = watcher.next() }
    }

    @Test func `a renamed folder is known by its new name`() throws {
        rename(site.path + "/Content/articles", site.path + "/Content/news")
        #expect(watcher.next().paths[0] == ["articles", "news"])
        try site.write("Content/news/a.md", "two")
        #expect(watcher.next().paths[0] == ["news/a.md"])
    }

    @Test func `a thousand files at once are few changes that together name all`() throws {
        let names = (0..<1_000).map { "articles/\($0).md" }
        for name in names { try site.write("Content/" + name) }
        var seen: Set<String> = []
        var builds = 0
        while seen.count < names.count {
            seen.formUnion(watcher.next().paths[0])
            builds += 1
        }
        #expect(seen == Set(names))
        #expect(builds <= 10)
    }

    @Test func `a queue that ran over makes everything changed, and watching goes on`() throws {
        // The system keeps 16,384 events by default, and drops what comes after them.
        let (a, b) = (site.path + "/Content/articles/a.md", site.path + "/Content/articles/b.md")
        for _ in 0..<20_000 {
            rename(a, b)
            rename(b, a)
        }
        var seen = watcher.next()
        while !seen.isEverything { seen = watcher.next() }
        try site.write("Content/articles/c.md")
        seen = watcher.next()
        while !seen.paths[0].contains("articles/c.md") { seen = watcher.next() }
    }

    @Test func `a folder that is removed and made again is watched again`() throws {
        unlink(site.path + "/Content/articles/a.md")
        rmdir(site.path + "/Content/articles")
        rmdir(site.path + "/Content")
        #expect(watcher.next().isEverything)
        try site.write("Content/articles/a.md", "back")
        #expect(watcher.next().isEverything)
        try site.write("Content/articles/a.md", "again")
        var seen = watcher.next()
        while !seen.paths[0].contains("articles/a.md") { seen = watcher.next() }
    }

    @Test func `a folder that is not there yet is watched when it comes`() throws {
        let watcher = FolderWatcher([site.path + "/Later"])
        try site.write("Later/a.md")
        #expect(watcher.next().isEverything)
    }

    @Test func `without enough watches changes are looked for, and it is said`() throws {
        let watcher = FolderWatcher([site.path + "/Content"], limit: 1)
        #expect(watcher.problem?.id == "cannot-watch")
        try site.write("Content/articles/a.md", "longer than before")
        #expect(watcher.next().isEverything)
    }
}

import Content
import Diagnostics
import Glibc
import Synchronization
import Testing

@testable import Publishing

struct PublicationTests {
    private let site: Site
    private let old = ["index.html": "old", "tin/a/index.html": "old a"]
    private var published: [String: String] { old.merging([".bangvang": OutputFolder.markerText]) { a, _ in a } }

    init() throws { site = try Site() }

    private func id(_ body: () throws(Problem) -> Void) -> String? {
        do throws(Problem) {
            try body()
            return nil
        } catch { return error.id }
    }

    private func refusal(toCommit publication: consuming Publication) -> String? {
        do throws(Problem) {
            _ = try publication.commit(durably: false)
            return nil
        } catch { return error.id }
    }

    @Test func `a site is published, and the next one replaces all of it`() throws {
        #expect(try site.publish(old) == [])
        #expect(site.files() == published)
        try site.publish(["index.html": "new", "b/c.txt": ""])
        #expect(site.files() == ["index.html": "new", "b/c.txt": "", ".bangvang": OutputFolder.markerText])
        #expect(site.siblings() == [".bangvang-lock"])
    }

    @Test func `a file that stays as it is keeps its time, and no other does`() throws {
        try site.publish(["index.html": "old", "tin/a/index.html": "old a", "b.txt": "one", "c": "folder to be"])
        let past = timespec(tv_sec: 1_600_000_000, tv_nsec: 123_456_789)
        for path in ["index.html", "tin/a/index.html", "b.txt", "c"] {
            utimensat(AT_FDCWD, site.output + "/" + path, [past, past], 0)
        }
        try site.publish([
            "index.html": "new", "tin/a/index.html": "old a", "b.txt": "two", "c/d": "folder to be", "e": "",
        ])
        func isPast(_ path: String) -> Bool {
            var status = stat()
            return stat(site.output + "/" + path, &status) == 0 && status.st_mtim.tv_sec == past.tv_sec
                && status.st_mtim.tv_nsec == past.tv_nsec
        }
        #expect(isPast("tin/a/index.html"))
        #expect(!isPast("index.html") && !isPast("b.txt") && !isPast("c/d") && !isPast("e"))
    }

    @Test func `what is staged is not seen before the commit, and gone without one`() throws {
        try site.publish(old)
        do {
            let publication = try site.begin()
            try publication.staging.write("index.html", [1])
            #expect(site.files() == published)
        }
        #expect(site.files() == published)
        #expect(site.siblings() == [".bangvang-lock"])
    }

    @Test func `an empty folder that somebody made is taken, with its permissions`() throws {
        mkdir(site.output, 0o755)
        chmod(site.output, 0o2775)
        try site.publish(old)
        try site.publish(old)
        var status = stat()
        stat(site.output, &status)
        #expect(status.st_mode & 0o7777 == 0o2775)
        #expect(site.files() == published)
    }

    @Test func `a path that cannot be written, a second one and a file as folder are errors`() throws {
        try site.publish(old)
        let publication = try site.begin()
        let staging = publication.staging
        #expect(id { () throws(Problem) in try staging.write("../x", []) } == "unusable-output-path")
        #expect(id { () throws(Problem) in try staging.write("a/b/c", []) } == nil)
        #expect(id { () throws(Problem) in try staging.write("a/b/c", []) } == "output-path-twice")
        #expect(id { () throws(Problem) in try staging.write("a/b/c/index.html", []) } == "file-against-folder")
        #expect(id { () throws(Problem) in try staging.write("a/b/c/d/e", []) } == "file-against-folder")
        #expect(id { () throws(Problem) in try staging.write("a/b", []) } == "file-against-folder")
        #expect(site.files() == published)
    }

    @Test func `many threads write at once`() throws {
        let publication = try site.begin()
        let staging = publication.staging
        let problems = inParallel(Array(0..<2_000), jobs: 8) { number, _ -> Problem? in
            do throws(Problem) {
                try staging.write("d\(number % 10)/e\(number % 7)/\(number)/index.html", Array("\(number)".utf8))
                try staging.write("d\(number % 10)/f\(number % 7)/\(number).txt", Array("\(number)".utf8))
                return nil
            } catch { return error }
        }
        #expect(problems.compactMap { $0 } == [])
        _ = try publication.commit(durably: true)
        let files = site.files()
        #expect(files.count == 4_001)
        #expect(files["d9/e0/49/index.html"] == "49")
    }

    @Test func `a folder that somebody else put there meanwhile is not replaced`() throws {
        let publication = try site.begin()
        try publication.staging.write("index.html", [])
        mkdir(site.output, 0o755)
        try site.write("Public/mine.txt", "mine")
        #expect(refusal(toCommit: publication) == "foreign-output")
        #expect(site.files() == ["mine.txt": "mine"])
        #expect(site.siblings() == [".bangvang-lock"])
    }

    @Test func `a link that somebody put in its place meanwhile is not followed`() throws {
        mkdir(site.path + "/real", 0o755)
        try site.write("real/mine.txt", "mine")
        let publication = try site.begin()
        symlink("real", site.output)
        #expect(refusal(toCommit: publication) == "cannot-publish")
        #expect(site.files(in: "real") == ["mine.txt": "mine"])
    }

    @Test func `readers see the old or the new site at every moment, and never none`() throws {
        let pages = Array(0..<20)
        let site = self.site
        @Sendable func publish(_ generation: Int) -> Problem? {
            do throws(Problem) {
                try site.publish(Dictionary(uniqueKeysWithValues: pages.map { ("p\($0)/index.html", "\(generation)") }))
                return nil
            } catch { return error }
        }
        #expect(publish(0) == nil)
        let isDone = Atomic<Bool>(false)
        let results = inParallel(["write", "read"], jobs: 2) { role, _ -> (count: Int, bad: Int) in
            var (count, bad, last) = (0, 0, 0)
            if role == "write" {
                for generation in 1...200 where publish(generation) != nil { bad += 1 }
                isDone.store(true, ordering: .relaxed)
                return (200, bad)
            }
            while !isDone.load(ordering: .relaxed) {
                for page in pages {
                    count += 1
                    let text = site.text(of: site.output + "/p\(page)/index.html")
                    guard let generation = text.flatMap({ Int($0) }), generation >= last else {
                        bad += 1
                        continue
                    }
                    last = generation
                }
            }
            return (count, bad)
        }
        #expect(results[1].count > 100)
        #expect(results.map(\.bad) == [0, 0])
    }

    @Test func `leftovers of builds that were killed are removed, whatever they are`() throws {
        try site.publish(old)
        mkdir(site.path + "/.bangvang-staging-1-x", 0o755)
        try site.write(".bangvang-staging-1-x/.bangvang", "")
        mkdir(site.path + "/.bangvang-staging-3", 0o755)
        mkdir(site.path + "/.bangvang-staging-1-x/d", 0o755)
        try site.write(".bangvang-staging-1-x/d/f", "x")
        try site.write("keep", "x")
        symlink(site.path + "/keep", site.path + "/.bangvang-staging-2")
        symlink("../..", site.path + "/.bangvang-staging-1-x/d/up")
        _ = try site.begin()
        #expect(site.siblings() == [".bangvang-lock", "keep"])
        #expect(site.files() == published)
    }

    @Test func `a leftover that this program has not made stays`() throws {
        mkdir(site.path + "/.bangvang-staging-4", 0o755)
        try site.write(".bangvang-staging-4/mine.txt", "mine")
        #expect(try site.publish(old).map(\.id) == ["leftover-stays"])
        #expect(site.text(of: site.path + "/.bangvang-staging-4/mine.txt") == "mine")
    }

    @Test func `a foreign folder that cannot be put back stays, aside`() throws {
        try site.publish(old)
        let count = Atomic<Int>(0)
        var steps = Publication.Steps()
        steps.exchange = { first, second in
            guard count.wrappingAdd(1, ordering: .relaxed).oldValue == 0 else {
                errno = EIO
                return -1
            }
            return Publication.Steps().exchange(first, second)
        }
        let publication = try Publication(to: OutputFolder(site.output, sources: []), steps: steps) { _ in }
        try publication.staging.write("index.html", Array("new".utf8))
        rename(site.output, site.path + "/moved")
        mkdir(site.output, 0o755)
        try site.write("Public/mine.txt", "mine")
        let aside = publication.staging.path
        #expect(refusal(toCommit: publication) == "foreign-output")
        #expect(site.text(of: aside + "/mine.txt") == "mine")
        #expect(site.files()["index.html"] == "new")
        try site.publish(old)
        #expect(site.text(of: aside + "/mine.txt") == "mine")
    }

    @Test(arguments: [true, false])
    func `the disk has the site before the step, and the step before the old site goes`(isDurable: Bool) throws {
        try site.publish(old)
        let done = Mutex<[String]>([])
        let output = site.output
        var steps = Publication.Steps()
        steps.synchronizeSite = { (staging) throws(Problem) in
            done.withLock { $0.append("site") }
            try staging.synchronize()
        }
        steps.exchange = { first, second in
            done.withLock { $0.append("exchange") }
            return Publication.Steps().exchange(first, second)
        }
        steps.synchronizeParent = { parent in
            // The old one is still there, under the other name.
            let kept = (try? parent.entries().get())?.contains { $0.text.hasPrefix(Staging.prefix) } ?? false
            done.withLock { $0.append(kept ? "parent" : "parent, too late") }
            return parent.synchronize()
        }
        let publication = try Publication(to: OutputFolder(output, sources: []), steps: steps) { _ in }
        try publication.staging.write("index.html", [])
        #expect(try publication.commit(durably: isDurable).isEmpty)
        #expect(done.withLock { $0 } == (isDurable ? ["site", "exchange", "parent"] : ["exchange"]))
    }

    @Test func `a disk that does not take the site leaves the old one published`() throws {
        try site.publish(old)
        var steps = Publication.Steps()
        steps.synchronizeSite = { (staging) throws(Problem) in throw .cannotWrite(staging.path, code: EIO) }
        let publication = try Publication(to: OutputFolder(site.output, sources: []), steps: steps) { _ in }
        try publication.staging.write("index.html", [])
        var id: String?
        do throws(Problem) { _ = try publication.commit(durably: true) } catch { id = error.id }
        #expect(id == "cannot-write")
        #expect(site.files() == published)
        #expect(site.siblings() == [".bangvang-lock"])
    }

    @Test func `builds are on the disk unless somebody says otherwise`() {
        let options = SiteBuild.Options(
            content: "", templates: "", output: nil, publication: PublicationRule(now: 0), jobs: 1)
        #expect(options.isDurable)
    }
}

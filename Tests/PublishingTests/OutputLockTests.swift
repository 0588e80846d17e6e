import Diagnostics
import Glibc
import Synchronization
import Testing

@testable import Publishing

struct OutputLockTests {
    private let site: Site

    init() throws { site = try Site() }

    @Test func `a second build waits, names the holder, and then has its turn`() throws {
        let site = self.site
        let began = Atomic<Bool>(false)
        let holders = Mutex<[LockHolder]>([])
        let order = Mutex<[String]>([])
        let problems = inParallel(["first", "second"], jobs: 2) { name, _ -> Problem? in
            do throws(Problem) {
                while name == "second", !began.load(ordering: .acquiring) { usleep(100) }
                let publication = try site.begin { holder in holders.withLock { $0.append(holder) } }
                order.withLock { $0.append(name + " begins") }
                began.store(true, ordering: .releasing)
                while name == "first", holders.withLock(\.isEmpty) { usleep(100) }
                usleep(10_000)
                order.withLock { $0.append(name + " ends") }
                try publication.staging.write("index.html", Array(name.utf8))
                _ = try publication.commit(durably: false)
                return nil
            } catch { return error }
        }
        #expect(problems == [nil, nil])
        #expect(order.withLock { $0 } == ["first begins", "first ends", "second begins", "second ends"])
        #expect(site.files()["index.html"] == "second")
        #expect(holders.withLock { $0.map(\.process) } == [Int(getpid())])
        #expect(holders.withLock { $0.first?.since?.utf8.count } == 19)
    }

    @Test func `many builds at once come one after the other, and none is mixed`() throws {
        let site = self.site
        let problems = inParallel(Array(0..<16), jobs: 8) { number, _ -> Problem? in
            do throws(Problem) {
                try site.publish(["a": "\(number)", "b/c": "\(number)"])
                return nil
            } catch { return error }
        }
        #expect(problems.compactMap { $0 } == [])
        let files = site.files()
        #expect(files["a"] == files["b/c"])
        #expect(site.siblings() == [".bangvang-lock"])
    }

    @Test(arguments: ["", "nonsense", "12", "a\nb\n", String(repeating: "9", count: 90)])
    func `a lock file says nothing of use without a holder`(text: String) throws {
        try site.write(".bangvang-lock", text)
        var waited = false
        _ = try site.begin { _ in waited = true }
        #expect(!waited)
        #expect(site.text(of: site.path + "/.bangvang-lock")?.hasPrefix("\(getpid())\n") == true)
    }

    @Test func `a lock that is a link is refused, and one that is a FIFO hangs nobody`() throws {
        symlink("/etc/passwd", site.path + "/.bangvang-lock")
        #expect(throws: Problem.self) { _ = try site.begin() }
        unlink(site.path + "/.bangvang-lock")
        mkfifo(site.path + "/.bangvang-lock", 0o644)
        try site.publish(["a": "x"])
        #expect(site.files()["a"] == "x")
    }

    @Test(arguments: [(0o755, 0o600), (0o775, 0o660), (0o2775, 0o660), (0o777, 0o666)] as [(mode_t, mode_t)])
    func `who may write in the folder may have the lock, and nobody else`(folder: mode_t, lock: mode_t) throws {
        chmod(site.path, folder)
        try site.publish(["a": "x"])
        var status = stat()
        stat(site.path + "/.bangvang-lock", &status)
        #expect(status.st_mode & 0o7777 == lock)
        // One of an earlier version, which everybody could read.
        chmod(site.path + "/.bangvang-lock", 0o644)
        try site.publish(["a": "x"])
        stat(site.path + "/.bangvang-lock", &status)
        #expect(status.st_mode & 0o7777 == lock)
    }

    @Test func `a lock with a second name is neither written nor given away`() throws {
        try site.write("precious", "precious")
        chmod(site.path + "/precious", 0o644)
        link(site.path + "/precious", site.path + "/.bangvang-lock")
        try site.publish(["a": "x"])
        #expect(site.text(of: site.path + "/precious") == "precious")
        var status = stat()
        stat(site.path + "/precious", &status)
        #expect(status.st_mode & 0o7777 == 0o644)
    }

    @Test func `a holder that has ended is not named`() throws {
        // No process has such a number: pid_max is at most 4194304.
        try site.write(".bangvang-lock", "2000000000\n2026-03-01 08:30:00\n")
        let file = open(site.path + "/.bangvang-lock", O_RDONLY)
        flock(file, LOCK_EX)
        var holder: LockHolder?
        _ = try site.begin { found in
            holder = found
            close(file)
        }
        #expect(holder == LockHolder(process: nil, since: nil))
    }
}

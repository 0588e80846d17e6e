import Diagnostics
import Glibc
import Testing

@testable import Publishing

/// Builds in a process of their own, which ends in the middle.
struct KilledBuildTests {
    /// A folder that the test and its child process both know: the child cannot be handed one.
    private static func folder(_ test: String, of process: Int32) -> String {
        "/tmp/bangvang-killed-\(test)-\(process)"
    }

    private static func output(_ test: String, of process: Int32) throws(Problem) -> OutputFolder {
        try OutputFolder(folder(test, of: process) + "/Public", sources: [])
    }

    private static func publish(_ text: String, to output: OutputFolder) throws(Problem) {
        let publication = try Publication(to: output) { _ in }
        for page in 0..<50 { try publication.staging.write("p\(page)/index.html", Array(text.utf8)) }
        _ = try publication.commit(durably: false)
    }

    /// The texts of all pages, and what lies beside the output.
    private static func state(_ test: String) -> (texts: [String?], siblings: [String]) {
        let folder = folder(test, of: getpid())
        let texts = (0..<50).map { page in
            (try? DiskTree.open(folder + "/Public/p\(page)", name: "p").tree.read("index.html")).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
        var names: [String] = []
        if let stream = opendir(folder) {
            while let entry = readdir(stream) { names.append(fileName(entry)) }
            closedir(stream)
        }
        return (texts, names.filter { $0.hasPrefix(".bangvang-staging-") })
    }

    @Test func `a build that is killed while it writes leaves the site as it was, and the next one cleans up`()
        async throws
    {
        let output = try prepare("write")
        defer { _ = removeFolder(output.parent) }
        await #expect(processExitsWith: .signal(SIGKILL)) {
            let publication = try Publication(to: Self.output("write", of: getppid())) { _ in }
            for page in 0..<25 { try publication.staging.write("p\(page)/index.html", Array("new".utf8)) }
            kill(getpid(), SIGKILL)
        }
        #expect(Self.state("write").texts == Array(repeating: "old", count: 50))
        #expect(Self.state("write").siblings.count == 1)
        var waited = false
        do { _ = try Publication(to: output) { _ in waited = true } }
        #expect(!waited)
        #expect(Self.state("write").texts == Array(repeating: "old", count: 50))
        #expect(Self.state("write").siblings == [])
    }

    @Test func `a build that is killed at any moment leaves one whole site`() async throws {
        let output = try prepare("moment")
        defer { _ = removeFolder(output.parent) }
        for _ in 0..<8 {
            await #expect(processExitsWith: .signal(SIGKILL)) {
                // Killed by a timer after a few milliseconds, somewhere in its endless publishing.
                var limit = itimerval()
                limit.it_value.tv_usec = suseconds_t.random(in: 1_000...40_000)
                signal(SIGALRM) { _ in kill(getpid(), SIGKILL) }
                let output = try Self.output("moment", of: getppid())
                setitimer(__itimer_which_t(0), &limit, nil)
                for generation in 0... { try Self.publish("\(generation)", to: output) }
            }
            let state = Self.state("moment")
            #expect(Set(state.texts).count == 1)
            #expect(state.texts.first != .some(nil))
            try Self.publish("next", to: output)
            #expect(Self.state("moment").texts == Array(repeating: "next", count: 50))
            #expect(Self.state("moment").siblings == [])
        }
    }

    @Test func `a file that does not fit on the disk is an error, and the site is as it was`() async throws {
        let output = try prepare("full")
        defer { _ = removeFolder(output.parent) }
        await #expect(processExitsWith: .exitCode(7)) {
            // A limit on the size of files stands in for a full disk: the write comes back short.
            signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: 100_000, rlim_max: 100_000)
            setrlimit(__rlimit_resource_t(1), &limit)
            let publication = try Publication(to: Self.output("full", of: getppid())) { _ in }
            try publication.staging.write("small", Array(repeating: 1, count: 100_000))
            do throws(Problem) {
                try publication.staging.write("large", Array(repeating: 1, count: 100_001))
            } catch {
                if error.id == "cannot-write" {
                    publication.staging.discard()
                    exit(7)
                }
            }
            exit(1)
        }
        #expect(Self.state("full").texts == Array(repeating: "old", count: 50))
        #expect(Self.state("full").siblings == [])
    }

    private func prepare(_ test: String) throws -> OutputFolder {
        let folder = Self.folder(test, of: getpid())
        _ = removeFolder(folder)
        try #require(mkdir(folder, 0o755) == 0)
        let output = try Self.output(test, of: getpid())
        try Self.publish("old", to: output)
        return output
    }
}

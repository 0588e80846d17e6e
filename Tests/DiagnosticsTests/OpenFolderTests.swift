import Glibc
import TestSupport
import Testing

@testable import Diagnostics

/// Nothing is reached along a link or outside of the folder, with the system's help (`openat2`) and without it.
struct OpenFolderTests {
    private let temporary: TemporaryFolder

    init() throws { temporary = try TemporaryFolder() }

    private func folder(_ isGuarded: Bool) throws -> OpenFolder {
        try #require(OpenFolder(temporary.path, isGuarded: isGuarded))
    }

    /// The error code of opening a path; nil where it opens.
    private func refusal(_ path: String, in folder: OpenFolder, _ flags: Int32 = O_RDONLY) -> Int32? {
        let file = folder.open(path, flags, mode: 0o644)
        guard file >= 0 else { return errno }
        close(file)
        return nil
    }

    @Test(arguments: [true, false]) func `what lies below is opened, and nothing else`(isGuarded: Bool) throws {
        try temporary.write("a/b/c")
        try temporary.link("to-a", to: "a")
        try temporary.link("a/to-c", to: "b/c")
        try temporary.link("a/out", to: "/etc")
        let folder = try folder(isGuarded)
        #expect(refusal("a/b/c", in: folder) == nil)
        #expect(refusal("a/b/new", in: folder, O_WRONLY | O_CREAT | O_EXCL) == nil)
        for path in ["to-a/b/c", "a/to-c", "a/out/passwd", "to-a/new"] {
            #expect([ELOOP, ENOTDIR].contains(refusal(path, in: folder, O_WRONLY | O_CREAT)), "\(path)")
        }
        for path in ["/etc/passwd", "../x", "a/../../x"] { #expect(refusal(path, in: folder) == EXDEV, "\(path)") }
        #expect(refusal("gone/x", in: folder) == ENOENT)
        #expect(folder.folder("to-a") == nil)
        #expect(folder.folder("a/b") != nil)
        #expect(OpenFolder(temporary.path + "/to-a") == nil)
        #expect(OpenFolder(temporary.path + "/gone") == nil)
        #expect(errno == ENOENT)
    }

    @Test(arguments: [true, false]) func `folders are made and removed along no link`(isGuarded: Bool) throws {
        try temporary.write("real/x")
        try temporary.link("link", to: "real")
        let folder = try folder(isGuarded)
        #expect(folder.makeFolder("real/new", mode: 0o755) == 0)
        #expect(folder.makeFolder("link/other", mode: 0o755) == -1)
        #expect(folder.removeEmptyFolder("link/new") == -1)
        #expect(folder.removeEmptyFolder("real/new") == 0)
        #expect(folder.removeEmptyFolder("real") == -1)
    }

    @Test(arguments: [true, false]) func `a listed folder is opened only while it is that one`(isGuarded: Bool) throws {
        try temporary.write("a/x")
        try temporary.write("victim/x")
        let folder = try folder(isGuarded)
        let entry = try #require(try folder.entries().get().first { $0.text == "a" })
        #expect(entry.kind == .folder)
        #expect(folder.folder(entry) != nil)
        rename(temporary.path + "/a", temporary.path + "/moved")
        try temporary.link("a", to: "victim")
        #expect(folder.folder(entry) == nil)
        #expect([ELOOP, ENOTDIR].contains(errno))
    }

    @Test(.enabled(if: geteuid() == 0 && unshared("true"), "only root may mount"), arguments: [true, false])
    func `what is mounted is entered only where that is wanted`(isGuarded: Bool) throws {
        try temporary.write("here/x")
        try temporary.write("other/y")
        // The test's own mounts would be everybody's: a child's are its own, and are looked at through /proc.
        let child = try Child("mount --bind \(temporary.path)/other \(temporary.path)/here; echo; exec sleep 60")
        defer { child.end() }
        let folder = try #require(OpenFolder("/proc/\(child.process)/root" + temporary.path, isGuarded: isGuarded))
        let entry = try #require(try folder.entries().get().first { $0.text == "here" })
        #expect(folder.folder(entry) == nil)
        #expect(errno == EXDEV)
        #expect(try folder.folder("here")?.entries().get().map(\.text) == ["y"])
    }

    @Test func `names that are no UTF-8 are listed and removed by their bytes`() throws {
        let name: [UInt8] = [0x61, 0xFF, 0x62]
        let path = Array(temporary.path.utf8CString.dropLast()) + [0x2F] + name.map { CChar(bitPattern: $0) } + [0]
        close(Glibc.open(path, O_CREAT | O_WRONLY, 0o644))
        let folder = try folder(true)
        let entry = try #require(try folder.entries().get().first)
        #expect(entry.name == name)
        #expect(folder.unlink(entry) == 0)
        #expect(try folder.entries().get().isEmpty)
    }
}

/// A shell in a mount namespace of its own, which has written a line.
private final class Child {
    let process: pid_t

    init(_ script: String) throws {
        var (ends, child): ([Int32], pid_t) = ([0, 0], 0)
        try #require(pipe(&ends) == 0)
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        posix_spawn_file_actions_adddup2(&files, ends[1], 1)
        let arguments = ["unshare", "--mount", "sh", "-c", script].map { (argument: String) in strdup(argument) }
        defer {
            for argument in arguments { free(argument) }
            posix_spawn_file_actions_destroy(&files)
        }
        let code = posix_spawnp(&child, "unshare", &files, nil, arguments + [nil], nil)
        close(ends[1])
        try #require(code == 0)
        process = child
        var byte: UInt8 = 0
        read(ends[0], &byte, 1)
        close(ends[0])
    }

    func end() {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
    }
}

private func unshared(_ command: String) -> Bool { system("unshare --mount \(command) 2>/dev/null") == 0 }

package import Diagnostics
import Glibc

/// The folder that the site is published to, after checking that it may be replaced.
package struct OutputFolder: Sendable {
    /// Where it is, absolute; its parent is without links.
    package let path: String
    /// The folder that holds it, and the lock and the staging folders beside it.
    package let parent: String

    /// Where what may be used again is kept.
    package var cache: String { (parent == "/" ? "" : parent) + "/" + Self.siblingPrefix + "cache" }

    /// A file of this name in a folder says that this program made it. It says nothing else, so it may be served.
    package static let marker = ".bangvang"
    package static let markerText = "This folder is written by bangvang: each build replaces all of it.\n"
    /// What lies beside the output folder begins with this.
    static let siblingPrefix = ".bangvang-"

    /// Refuses a folder that a build must not replace: a link, the root, a home, one that overlaps `sources`
    /// (Content and Templates), and one that holds what this program has not written.
    package init(_ path: String, sources: [String]) throws(Problem) {
        var trimmed = path
        while trimmed.utf8.count > 1, trimmed.utf8.last == UInt8(ascii: "/") { trimmed.removeLast() }
        let parts = trimmed.split(separator: "/", omittingEmptySubsequences: false)
        let last = parts.last.map(String.init) ?? ""
        if last.isEmpty || last == "." || last == ".." {
            guard let whole = resolved(trimmed.isEmpty ? "." : trimmed) else {
                throw .missingOutputParent(path, reason: systemMessage(errno))
            }
            self.path = whole
            self.parent = resolved(whole + "/..") ?? "/"
        } else {
            let above = parts.dropLast().joined(separator: "/")
            guard let parent = resolved(above.isEmpty ? (trimmed.hasPrefix("/") ? "/" : ".") : above) else {
                throw .missingOutputParent(path, reason: systemMessage(errno))
            }
            self.parent = parent
            self.path = (parent == "/" ? "" : parent) + "/" + last
            if last.utf8.starts(with: Self.siblingPrefix.utf8) || last == Self.marker {
                throw .reservedOutputName(path)
            }
        }
        try checkPlace(as: path, sources: sources)
        try checkOwner(as: path)
    }

    /// Refuses a folder that is there, is not empty and has no marker.
    package func checkOwner() throws(Problem) { try checkOwner(as: path) }

    /// Refuses a folder that is a mount, which cannot be exchanged, and one in which something is mounted: it would go
    /// with the former site, out of the published one, though it is somebody else's.
    func checkMounts() throws(Problem) {
        guard let place = MountPoints.inside(path).first else { return }
        throw place == path ? .outputIsMount(path) : .outputHoldsMount(path, at: place)
    }
}

extension OutputFolder {
    private func checkPlace(as shown: String, sources: [String]) throws(Problem) {
        if path == "/" { throw .forbiddenOutput(shown) }
        let homes = ["/root", "/home"] + (getenv("HOME").map { [String(cString: $0)] } ?? [])
        for home in homes where contains(resolved(home) ?? home) { throw .forbiddenOutput(shown) }
        for source in sources {
            guard let real = resolved(source) else { continue }
            if contains(real) || (path + "/").utf8.starts(with: (real + "/").utf8) {
                throw .outputOverlaps(shown, source: source)
            }
        }
    }

    /// Whether the other is this folder or in it.
    private func contains(_ other: String) -> Bool { (other + "/").utf8.starts(with: (path + "/").utf8) }

    private func checkOwner(as shown: String) throws(Problem) {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT { return }
            throw .unusableOutput(shown, reason: systemMessage(errno))
        }
        switch status.st_mode & S_IFMT {
        case S_IFLNK: throw .outputIsLink(shown)
        case S_IFDIR: break
        default: throw .outputIsFile(shown)
        }
        guard let folder = OpenFolder(path) else { throw .unusableOutput(shown, reason: systemMessage(errno)) }
        let owner = Self.owner(of: folder)
        // Another build may have published meanwhile: what was looked at is the former site then, half removed.
        if !folder.isStill(at: path) { return try checkOwner(as: shown) }
        switch owner {
        case .empty, .this: break
        case .repository: throw .outputHoldsRepository(shown)
        case .somebody: throw .foreignOutput(shown)
        case .unknown(let code): throw .unusableOutput(shown, reason: systemMessage(code))
        }
    }

    /// Whose a folder is, as far as it tells.
    enum Owner {
        case empty, this, repository, somebody
        case unknown(Int32)
    }

    static func owner(of folder: OpenFolder) -> Owner {
        let entries: [OpenFolder.Entry]
        switch folder.entries() {
        case .success(let all): entries = all
        case .failure(let failure): return .unknown(failure.code)
        }
        if entries.isEmpty { return .empty }
        // A repository in the output (a branch of pages that is checked out there) would be lost with it.
        if entries.contains(where: { $0.text == ".git" }) { return .repository }
        switch Marker(in: folder) {
        case .whole: return .this
        case .damaged: return isSite(entries) ? .this : .somebody
        case .missing: return .somebody
        case .unreadable(let code): return .unknown(code)
        }
    }

    /// Whether what a folder holds is what a build puts into the top of a site, and nothing else.
    private static func isSite(_ entries: [OpenFolder.Entry]) -> Bool {
        let names = Set(entries.filter { $0.kind == .file }.map(\.text))
        return names.isSuperset(of: ["index.html", "404.html", "robots.txt"])
            && entries.allSatisfy { entry in
                entry.text == marker
                    || (entry.kind == .file || entry.kind == .folder) && OutputPath.problem(of: entry.text) == nil
            }
    }

    /// The file that says whose a folder is.
    enum Marker: Equatable {
        case whole
        /// As a power cut leaves a file that was not yet on the disk: cut short, or with NUL for what is not there.
        case damaged
        case missing
        case unreadable(Int32)

        init(in folder: OpenFolder) {
            let file = folder.open(OutputFolder.marker, O_RDONLY | O_NONBLOCK)
            guard file >= 0 else {
                self = [ENOENT, ELOOP, ENXIO].contains(errno) ? .missing : .unreadable(errno)
                return
            }
            defer { close(file) }
            var status = stat()
            guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
                self = .missing
                return
            }
            let expected = Array(OutputFolder.markerText.utf8)
            let found = [UInt8](unsafeUninitializedCapacity: expected.count + 1) { buffer, count in
                count = max(0, read(file, buffer.baseAddress, expected.count + 1))
            }
            let written = found.prefix { $0 != 0 }
            if found == expected {
                self = .whole
            } else if found.count <= expected.count, expected.starts(with: written),
                found[written.endIndex...].allSatisfy({ $0 == 0 })
            {
                self = .damaged
            } else {
                self = .missing
            }
        }
    }
}

/// The absolute path without links; nil, with `errno` set, where there is nothing.
func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(validatingCString: real)
}

/// The name in an entry of a folder.
func fileName(_ entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { name in
        String(cString: UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
    }
}

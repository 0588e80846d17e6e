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
        switch Self.owner(ofFolder: path) {
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

    static func owner(ofFolder path: String) -> Owner {
        guard let stream = opendir(path) else { return .unknown(errno) }
        defer { closedir(stream) }
        var isEmpty = true
        while isEmpty, let entry = readdir(stream) {
            let name = fileName(entry)
            if name != ".", name != ".." { isEmpty = false }
        }
        if isEmpty { return .empty }
        var status = stat()
        // A repository in the output (a branch of pages that is checked out there) would be lost with it.
        if lstat(path + "/.git", &status) == 0 { return .repository }
        let file = open(path + "/" + marker, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return errno == ENOENT || errno == ELOOP ? .somebody : .unknown(errno) }
        defer { close(file) }
        let expected = Array(markerText.utf8)
        let found = [UInt8](unsafeUninitializedCapacity: expected.count + 1) { buffer, count in
            count = max(0, read(file, buffer.baseAddress, expected.count + 1))
        }
        return found == expected ? .this : .somebody
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

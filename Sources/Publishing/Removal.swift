import Diagnostics
import Glibc

/// Removes a folder and all in it; the error code where something stays.
func removeFolder(_ path: String) -> Int32? {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    guard let parent = OpenFolder(String(path[..<slash])) else { return errno == ENOENT ? nil : errno }
    switch parent.entries() {
    case .failure(let failure): return failure.code
    case .success(let entries):
        let name = Array(path[slash...].utf8.dropFirst())
        return entries.first { $0.name == name }.flatMap { parent.remove($0) }
    }
}

extension OpenFolder {
    /// Removes something in this folder with all in it, and follows no link; the error code where something stays,
    /// which is EXDEV or EBUSY where something is mounted: that is left as it is.
    func remove(_ entry: Entry, depth: Int = 0) -> Int32? {
        if entry.kind != .folder {
            if unlink(entry) == 0 || errno == ENOENT { return nil }
            guard errno == EISDIR else { return errno }
        }
        guard let folder = folder(entry) else {
            if errno == ENOENT { return nil }
            // A folder when it was listed, and a link now.
            if errno == ENOTDIR || errno == ELOOP { return unlink(entry) == 0 || errno == ENOENT ? nil : errno }
            return errno
        }
        // Nearly all folders hold a page and nothing else: they are gone without being listed.
        unlinkat(folder.descriptor, "index.html", 0)
        if unlink(entry, AT_REMOVEDIR) == 0 { return nil }
        if let code = folder.empty(depth: depth) { return code }
        return unlink(entry, AT_REMOVEDIR) == 0 || errno == ENOENT ? nil : errno
    }

    /// Removes all that is in this folder, the marker last: what is left over is known as this program's until the end.
    func empty(depth: Int = 0) -> Int32? {
        // Deeper than any folder that this program makes.
        guard depth <= OutputPath.mostParts + 8 else { return ELOOP }
        let found: [Entry]
        switch entries() {
        case .success(let all): found = all
        case .failure(let failure): return failure.code
        }
        var failure: Int32?
        let marker = Array(OutputFolder.marker.utf8)
        for entry in found where entry.name != marker {
            let code = remove(entry, depth: depth + 1)
            failure = failure ?? code
        }
        if let failure { return failure }
        return found.first { $0.name == marker }.flatMap { remove($0, depth: depth + 1) }
    }
}

import Glibc

/// Removes a folder and all in it, and follows no link; the error code where something stays.
func removeFolder(_ path: String) -> Int32? {
    remove(path, in: AT_FDCWD, depth: 0)
}

/// Deeper than any folder that this program makes.
private let deepest = OutputPath.mostParts + 8

private func remove(_ name: String, in parent: Int32, depth: Int) -> Int32? {
    guard depth <= deepest else { return ELOOP }
    if depth > 0, removePage(name, in: parent) { return nil }
    let folder = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if folder < 0 {
        if errno == ENOENT { return nil }
        // A file or a link by a name that a folder should have.
        if errno == ENOTDIR || errno == ELOOP { return unlinkat(parent, name, 0) == 0 ? nil : errno }
        return errno
    }
    guard let stream = fdopendir(folder) else {
        let code = errno
        close(folder)
        return code
    }
    var failure: Int32?
    var folders: [String] = []
    while let entry = readdir(stream) {
        let name = fileName(entry)
        if name == "." || name == ".." { continue }
        if entry.pointee.d_type == UInt8(DT_DIR) {
            folders.append(name)
        } else if unlinkat(folder, name, 0) != 0 {
            if errno == EISDIR { folders.append(name) } else if errno != ENOENT { failure = failure ?? errno }
        }
    }
    for name in folders { failure = remove(name, in: folder, depth: depth + 1) ?? failure }
    closedir(stream)
    if let failure { return failure }
    return unlinkat(parent, name, AT_REMOVEDIR) == 0 || errno == ENOENT ? nil : errno
}

/// Removes a folder that holds a page and nothing else, as nearly all do, without looking into it:
/// two system calls instead of seven.
private func removePage(_ name: String, in parent: Int32) -> Bool {
    unlinkat(parent, name + "/index.html", 0)
    return unlinkat(parent, name, AT_REMOVEDIR) == 0
}

import Glibc

/// The files of a folder while they are collected, in the order of their paths' bytes.
struct DiskListing {
    private(set) var paths: [String] = []
    private(set) var places: [String: String] = [:]
    private(set) var problems: [Problem] = []
    private let root: String
    private let top: OpenFolder
    private let name: String
    private var isFull = false
    private var hasLinkedFolders = false

    /// - Parameter folder: the one at `root`.
    init(root: String, folder: OpenFolder, name: String) {
        self.root = root
        top = folder
        self.name = name
    }

    /// Fills the listing; the error code where the root cannot be read.
    mutating func list() -> Int32? {
        let code = list(Folder(shown: "", place: "", isLinked: false), depth: 0)
        // A link was sorted as a file, before it was known to lead to a folder.
        if hasLinkedFolders { paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
        return code
    }

    /// A folder by the path that is shown and the place where it is.
    private struct Folder {
        /// Empty, or with a `/` at its end.
        let shown: String
        let place: String
        let isLinked: Bool
    }

    private struct Entry {
        let written: String
        let shown: String
        let kind: OpenFolder.Entry.Kind

        /// Compares a folder with the `/` that follows it in paths; same names by how they are written.
        func comesBefore(_ other: Entry) -> Bool {
            if shown == other.shown { return written.utf8.lexicographicallyPrecedes(other.written.utf8) }
            let key = kind == .folder ? shown + "/" : shown
            let otherKey = other.kind == .folder ? other.shown + "/" : other.shown
            return key.utf8.lexicographicallyPrecedes(otherKey.utf8)
        }
    }

    private mutating func list(_ folder: Folder, depth: Int) -> Int32? {
        let entries: [Entry]
        switch self.entries(of: folder) {
        case .success(let all): entries = all
        case .failure(let failure): return failure.code
        }
        var previous: Entry?
        for entry in entries where !isFull {
            let shown = folder.shown + entry.shown
            if let previous, previous.shown == entry.shown {
                problems.append(.sameFileName(name + "/" + shown))
                continue
            }
            previous = entry
            let place = folder.place + entry.written
            switch entry.kind {
            case .file: add(shown, at: place)
            case .folder:
                add(Folder(shown: shown + "/", place: place + "/", isLinked: folder.isLinked), depth: depth + 1)
            case .link: follow(shown, place: place, from: folder, depth: depth)
            case .other: problems.append(.notARegularFile(name + "/" + shown))
            }
        }
        return nil
    }

    private mutating func add(_ shown: String, at place: String) {
        guard paths.count < DiskTree.mostFiles else {
            problems.append(.tooManyFiles(name, limit: DiskTree.mostFiles))
            isFull = true
            return
        }
        paths.append(shown)
        if !shown.utf8.elementsEqual(place.utf8) { places[shown] = place }
    }

    private mutating func add(_ folder: Folder, depth: Int) {
        let path = name + "/" + folder.shown.dropLast()
        guard depth <= DiskTree.deepest else {
            problems.append(.folderTooDeep(path, limit: DiskTree.deepest))
            return
        }
        switch list(folder, depth: depth) {
        case nil: break
        // It was a folder a moment ago, and is a link now, or gone.
        case ELOOP?, ENOTDIR?, ENOENT?: problems.append(.fileChanged(path))
        case let code?: problems.append(.unreadableFolder(path, reason: systemMessage(code)))
        }
    }

    /// A link to a folder is followed only once on the way, or a few links could make a tree without end.
    private mutating func follow(_ shown: String, place: String, from folder: Folder, depth: Int) {
        let path = name + "/" + shown
        guard let target = Self.resolved(root + "/" + place) else {
            problems.append(errno == ELOOP ? .linkLoop(path) : .linkOutside(path))
            return
        }
        let inside = root == "/" ? root : root + "/"
        guard (target + "/").utf8.starts(with: inside.utf8) else {
            problems.append(.linkOutside(path))
            return
        }
        let targetPlace = String(decoding: target.utf8.dropFirst(inside.utf8.count), as: UTF8.self)
        switch kind(of: target) {
        case .file: add(shown, at: targetPlace)
        case .folder:
            if targetPlace.isEmpty || place.utf8.starts(with: (targetPlace + "/").utf8) {
                problems.append(.linkLoop(path))
            } else if folder.isLinked {
                problems.append(.linkInLinkedFolder(path))
            } else {
                hasLinkedFolders = true
                add(Folder(shown: shown + "/", place: targetPlace + "/", isLinked: true), depth: depth + 1)
            }
        case .link, .other: problems.append(.notARegularFile(path))
        }
    }

    /// What is in a folder, sorted so that the paths of all files come in the order of their bytes.
    private mutating func entries(of folder: Folder) -> Result<[Entry], SystemFailure> {
        let path = folder.place.isEmpty ? "." : String(folder.place.dropLast())
        return top.entries(of: path).map { listed in
            listed.compactMap { entry(of: $0, in: folder) }.sorted { $0.comesBefore($1) }
        }
    }

    /// Nil where it is no part of the tree; what has a name that cannot be used is reported.
    private mutating func entry(of listed: OpenFolder.Entry, in folder: Folder) -> Entry? {
        let bytes = listed.name
        guard !DiskTree.isLeftover(bytes) else { return nil }
        guard let written = String(validating: bytes, as: UTF8.self), bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
        else {
            problems.append(.unusableFileName(name + "/" + folder.shown + String(decoding: bytes, as: UTF8.self)))
            return nil
        }
        return Entry(written: written, shown: Normalization.nfc(written), kind: listed.kind)
    }

    private func kind(of path: String) -> OpenFolder.Entry.Kind {
        var status = stat()
        return lstat(path, &status) == 0 ? OpenFolder.Entry.Kind(status) : .other
    }

    /// The absolute path without links; nil, with `errno` set, where there is nothing.
    static func resolved(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(validatingCString: real)
    }
}

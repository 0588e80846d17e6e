import Diagnostics
import Glibc

/// Tells when files of some folders change, by inotify; where the system gives no (further) watches, by looking.
///
///     let watcher = FolderWatcher([content, templates])
///     while true { rebuild(watcher.next()) }
///
/// Nothing is lost between two calls: what happens meanwhile waits in the system's queue, and where the queue runs
/// over, everything counts as changed.
final class FolderWatcher {
    private let folders: [WatchedFolder]
    private let queue: EventQueue?
    private var polling: FolderPolling?
    /// What each watch of the queue stands for.
    private var watched: [Int32: Place] = [:]
    /// The most watches that are asked for.
    private let limit: Int

    /// Why changes are looked for once in a while instead of being told by the system; nil where they are told.
    private(set) var problem: Problem?

    /// A folder that is watched, and the path below the watched folder that it belongs to.
    private struct Place {
        let folder: Int
        /// Below the watched folder: empty, or with a `/` at its end; nil for the folder that the watched one is in.
        let path: String?
    }

    /// - Parameter folders: need not be there; they are watched as soon as they are.
    init(_ folders: [String], limit: Int = .max) {
        self.folders = folders.map(WatchedFolder.init)
        self.limit = limit
        queue = EventQueue()
        if queue == nil { poll(because: systemMessage(errno)) } else { watchAll() }
    }

    /// Waits for a change, and for the end of it: a save is often several, a copied folder many.
    func next() -> ChangedFiles {
        while true {
            var batch = ChangeBatch(folders: folders.count)
            if let polling {
                polling.waitForChange()
                batch.changed.isEverything = true
            } else {
                collect(&batch)
            }
            if batch.needsWatches, polling == nil { watchAll() }
            if !batch.changed.isEmpty { return batch.changed }
        }
    }
}

extension FolderWatcher {
    /// Files that are being written, or that a save puts something else in the place of, are waited for longer.
    private static let quiet = Duration.milliseconds(3)
    private static let quietWhileUnfinished = Duration.milliseconds(80)
    /// What keeps changing is built now and then.
    private static let longest = Duration.milliseconds(400)

    private func collect(_ batch: inout ChangeBatch) {
        guard let queue else { return }
        for event in queue.read(until: nil) { note(event, in: &batch) }
        let end = ContinuousClock.now + Self.longest
        while true {
            let pause = batch.isUnfinished ? Self.quietWhileUnfinished : Self.quiet
            let events = queue.read(until: min(end, ContinuousClock.now + pause))
            if events.isEmpty { return }
            for event in events { note(event, in: &batch) }
        }
    }

    private func note(_ event: EventQueue.Event, in batch: inout ChangeBatch) {
        if event.isOverflow {
            batch.changed.isEverything = true
            batch.needsWatches = true
            return
        }
        if event.isWatchGone { watched[event.watch] = nil }
        guard let place = watched[event.watch] else { return }
        guard let path = place.path else {
            // Beside the watched folder only the folder itself matters.
            if folders.contains(where: { $0.name == event.name }) {
                batch.changed.isEverything = true
                batch.needsWatches = true
            }
            return
        }
        if event.isOfFolderItself {
            batch.changed.isEverything = true
            batch.needsWatches = true
            return
        }
        if DiskTree.isLeftover(Array(event.name.utf8)) { return }
        if event.isFolder { batch.needsWatches = true }
        batch.note(event, folder: place.folder, path: path + event.name)
    }

    /// Watches every folder there is; a folder that is watched already keeps its watch, under its present name.
    private func watchAll() {
        guard let queue else { return }
        var present: [Int32: Place] = [:]
        var isFull = false
        func watch(_ path: String, _ place: Place) -> Bool {
            guard present.count < limit, let watch = queue.watch(path) else {
                if present.count >= limit || errno == ENOSPC || errno == ENOMEM { isFull = true }
                return false
            }
            // Two names of one folder: the first one stays.
            if present[watch] == nil { present[watch] = place }
            return true
        }
        for (index, folder) in folders.enumerated() {
            _ = watch(folder.parent, Place(folder: index, path: nil))
            folder.walk { path in
                !isFull && watch(folder.path + "/" + path, Place(folder: index, path: path))
            }
        }
        for watch in watched.keys where present[watch] == nil { queue.unwatch(watch) }
        watched = present
        if isFull { poll(because: systemMessage(ENOSPC)) }
    }

    private func poll(because reason: Message) {
        problem = .cannotWatch(reason: reason)
        polling = FolderPolling(folders)
    }
}

/// A folder by its name and the folder that it is in, where it is to be found again when it has been replaced.
struct WatchedFolder {
    let path: String
    let parent: String
    let name: String

    init(_ path: String) {
        var path = path[...]
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = String(path)
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        name = parts.last.map(String.init) ?? ""
        let above = parts.dropLast().joined(separator: "/")
        parent = parts.count > 1 ? (above.isEmpty ? "/" : above) : "."
    }

    /// Calls `enter` with each folder from the top down (`""`, `articles/`), before its contents are listed: what
    /// comes into it from then on is told. Where it returns false, the folder is left out.
    func walk(_ enter: (String) -> Bool) {
        walk("", depth: 0, enter)
    }

    private func walk(_ folder: String, depth: Int, _ enter: (String) -> Bool) {
        guard depth <= DiskTree.deepest, enter(folder), let stream = opendir(path + "/" + folder) else { return }
        var names: [String] = []
        while let entry = readdir(stream) {
            guard Int(entry.pointee.d_type) == Int(DT_DIR) || Int(entry.pointee.d_type) == Int(DT_UNKNOWN) else {
                continue
            }
            let name = Self.name(of: entry)
            if !DiskTree.isLeftover(Array(name.utf8)) { names.append(name) }
        }
        closedir(stream)
        for name in names { walk(folder + name + "/", depth: depth + 1, enter) }
    }

    static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
        withUnsafePointer(to: &entry.pointee.d_name) { name in
            String(cString: UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
        }
    }
}

/// What has changed since the last time.
package struct ChangedFiles: Equatable, Sendable {
    /// For each watched folder the paths in it that were written, renamed or removed.
    package var paths: [Set<String>]
    /// Anything may have changed: events were lost, a folder was replaced, or nobody tells.
    package var isEverything = false

    init(folders: Int) { paths = Array(repeating: [], count: folders) }

    var isEmpty: Bool { !isEverything && paths.allSatisfy(\.isEmpty) }
}

/// Changes while they come in.
struct ChangeBatch {
    var changed: ChangedFiles
    /// Folders have come or gone.
    var needsWatches = false
    /// Files that are open for writing, or gone, and that the next moment may give back: most editors save so.
    private var unfinished: Set<File> = []
    /// The paths that files were renamed from, by the rename's number.
    private var renamed: [UInt32: File] = [:]

    private struct File: Hashable {
        let folder: Int
        let path: String
    }

    init(folders: Int) { changed = ChangedFiles(folders: folders) }

    var isUnfinished: Bool { !unfinished.isEmpty }

    mutating func note(_ event: EventQueue.Event, folder: Int, path: String) {
        let file = File(folder: folder, path: path)
        changed.paths[folder].insert(path)
        if event.isWritten || event.isFolder {
            unfinished.remove(file)
        } else if event.isRenameTo {
            unfinished.remove(file)
            // The other half of a rename within the folders: nothing more is to come for it.
            if let source = renamed.removeValue(forKey: event.cookie) { unfinished.remove(source) }
        } else {
            unfinished.insert(file)
            if event.isRenameFrom { renamed[event.cookie] = file }
        }
    }
}

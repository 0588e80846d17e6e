import CLinux
package import Diagnostics
import Glibc

/// One build's way to the output folder: everything is written beside it, and put in its place in one step.
///
///     let publication = try Publication(to: output) { holder in … }
///     try publication.staging.write("index.html", bytes)      // from many threads
///     let warnings = try publication.commit()
///
/// Whatever ends it before the commit (an error, a signal, a full disk) leaves the output folder as it was:
/// nothing has touched it. What was staged is removed at once, or, after a kill, by the next build.
package struct Publication: ~Copyable {
    package let output: OutputFolder
    /// Where the files of the new site go.
    package let staging: Staging
    /// What earlier builds have left behind and cannot be removed.
    package let warnings: [Diagnostic]
    private let lock: OutputLock
    private let parent: OpenFolder
    private let steps: Steps
    private var isStaged = true

    /// What is done to the disk, so that tests can watch the order, and make steps fail.
    struct Steps: Sendable {
        var exchange: @Sendable (String, String) -> Int32 = { bangvang_exchange($0, $1) }
        var synchronizeSite: @Sendable (Staging) throws(Problem) -> Void = { (staging) throws(Problem) in
            try staging.synchronize()
        }
        var synchronizeParent: @Sendable (OpenFolder) -> Int32 = { $0.synchronize() }
    }

    /// Takes the folder for this build; `waiting` is called once where another build has it.
    package init(to output: OutputFolder, waiting: (LockHolder) -> Void) throws(Problem) {
        try self.init(to: output, steps: Steps(), waiting: waiting)
    }

    init(to output: OutputFolder, steps: Steps, waiting: (LockHolder) -> Void) throws(Problem) {
        guard let parent = OpenFolder(output.parent) else {
            throw .missingOutputParent(output.path, reason: systemMessage(errno))
        }
        let lock = try OutputLock(beside: output.parent, waiting: waiting)
        let warnings = Self.removeLeftovers(in: parent, at: output.parent)
        // The build before this one may have been somebody else's.
        try output.checkOwner()
        try output.checkMounts()
        let staging = try Staging(in: parent, at: output.parent, toReplace: output.path)
        self.output = output
        self.parent = parent
        self.steps = steps
        self.lock = lock
        self.warnings = warnings
        self.staging = staging
    }

    deinit {
        if isStaged { staging.discard() }
    }

    /// Makes the staged site the published one, and removes the one before it.
    ///
    /// With `durably` the disk has all of the new site before the step is made, and the step itself before anything of
    /// the old one is removed: a power cut at any moment leaves one of the two, whole. Without it a power cut within
    /// the next half minute may leave empty files.
    package consuming func commit(durably: Bool) throws(Problem) -> [Diagnostic] {
        try output.checkMounts()
        staging.takePermissions(of: output.path)
        if durably { try steps.synchronizeSite(staging) }
        let former = try replace()
        isStaged = false
        var warnings = warnings
        if durably, steps.synchronizeParent(parent) != 0 {
            warnings.append(Diagnostic(.notSynchronized(output.parent, reason: systemMessage(errno)), at: nil))
        }
        guard let former else { return warnings }
        if let code = former.empty() ?? (rmdir(staging.path) == 0 ? nil : errno), code != ENOENT {
            warnings.append(Diagnostic(.leftoverStays(staging.path, code: code), at: nil))
        }
        return warnings
    }
}

extension Publication {
    /// A missing or empty folder is replaced by a rename, any other by an exchange, both in one step. What was there
    /// has the staging folder's name then; nil where nothing was.
    private mutating func replace() throws(Problem) -> OpenFolder? {
        if rename(staging.path, output.path) == 0 { return nil }
        guard errno == ENOTEMPTY || errno == EEXIST else {
            throw .cannotPublish(output.path, reason: systemMessage(errno))
        }
        guard steps.exchange(staging.path, output.path) == 0 else {
            if [EINVAL, ENOSYS, ENOTSUP].contains(errno) { throw .cannotExchange(output.path) }
            throw .cannotPublish(output.path, reason: systemMessage(errno))
        }
        // Somebody may have put another folder there while the site was built: it is not ours to remove.
        if let former = OpenFolder(staging.path) {
            switch OutputFolder.owner(of: former) {
            case .this, .empty: return former
            case .repository, .somebody, .unknown: break
            }
        }
        guard steps.exchange(staging.path, output.path) == 0 else {
            // What is at the staging folder's name is not what was staged any more.
            isStaged = false
            throw .foreignOutputAside(output.path, at: staging.path)
        }
        throw .foreignOutput(output.path)
    }

    /// Removes the staging folders of builds that were killed: whoever has the lock is the only one alive. A folder
    /// without the marker, which each of them has from its first moment, was put aside and is somebody else's.
    private static func removeLeftovers(in parent: OpenFolder, at path: String) -> [Diagnostic] {
        guard case .success(let entries) = parent.entries() else { return [] }
        let prefix = Array(Staging.prefix.utf8)
        let leftovers = entries.filter { $0.name.starts(with: prefix) }.sorted { $0.text < $1.text }
        return leftovers.compactMap { entry in
            let place = path + "/" + entry.text
            if entry.kind == .folder, let folder = parent.folder(entry), !isOurs(folder) {
                return Diagnostic(.foreignLeftover(place), at: nil)
            }
            return parent.remove(entry).map { Diagnostic(.leftoverStays(place, code: $0), at: nil) }
        }
    }

    private static func isOurs(_ folder: OpenFolder) -> Bool {
        guard case .success(let entries) = folder.entries() else { return true }
        return entries.isEmpty || OutputFolder.Marker(in: folder) != .missing
    }
}

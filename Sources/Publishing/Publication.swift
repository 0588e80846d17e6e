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
    private var isStaged = true

    /// Takes the folder for this build; `waiting` is called once where another build has it.
    package init(to output: OutputFolder, waiting: (LockHolder) -> Void) throws(Problem) {
        let lock = try OutputLock(beside: output.parent, waiting: waiting)
        let warnings = Self.removeLeftovers(in: output.parent)
        // The build before this one may have been somebody else's.
        try output.checkOwner()
        let staging = try Staging(beside: output.parent)
        self.output = output
        self.lock = lock
        self.warnings = warnings
        self.staging = staging
    }

    deinit {
        if isStaged { staging.discard() }
    }

    /// Makes the staged site the published one, and removes the one before it.
    ///
    /// Without `durably` the step is whole for everybody who looks, but after a power cut within the next
    /// half minute files may be empty, and the site is to be built again; with it the disk has all of the site
    /// before the step is made, which takes as long as the disk needs.
    package consuming func commit(durably: Bool) throws(Problem) -> [Diagnostic] {
        staging.takePermissions(of: output.path)
        if durably { try staging.synchronize() }
        try replace()
        isStaged = false
        staging.close()
        // Where a site was replaced, it is now what the staging folder's name stands for.
        guard let code = removeFolder(staging.path) else { return warnings }
        return warnings + [Diagnostic(.leftoverStays(staging.path, reason: systemMessage(code)), at: nil)]
    }
}

extension Publication {
    /// A missing or empty folder is replaced by a rename, any other by an exchange, both in one step.
    private func replace() throws(Problem) {
        if rename(staging.path, output.path) == 0 { return }
        guard errno == ENOTEMPTY || errno == EEXIST else {
            throw .cannotPublish(output.path, reason: systemMessage(errno))
        }
        guard bangvang_exchange(staging.path, output.path) == 0 else {
            if [EINVAL, ENOSYS, ENOTSUP].contains(errno) { throw .cannotExchange(output.path) }
            throw .cannotPublish(output.path, reason: systemMessage(errno))
        }
        // Somebody may have put another folder there while the site was built: it is not ours to remove.
        switch OutputFolder.owner(ofFolder: staging.path) {
        case .this, .empty: break
        default:
            guard bangvang_exchange(staging.path, output.path) == 0 else { break }
            throw .foreignOutput(output.path)
        }
    }

    /// Removes the staging folders of builds that were killed: whoever has the lock is the only one alive.
    private static func removeLeftovers(in parent: String) -> [Diagnostic] {
        guard let stream = opendir(parent) else { return [] }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = fileName(entry)
            if name.utf8.starts(with: Staging.prefix.utf8) { names.append(name) }
        }
        closedir(stream)
        return names.sorted().compactMap { name in
            removeFolder(parent + "/" + name).map {
                Diagnostic(.leftoverStays(parent + "/" + name, reason: systemMessage($0)), at: nil)
            }
        }
    }
}

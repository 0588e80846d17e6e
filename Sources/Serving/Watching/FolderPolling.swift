import Diagnostics
import Glibc

/// Finds changes by looking at all files twice a second.
final class FolderPolling {
    private let folders: [WatchedFolder]
    private var last: UInt64 = 0

    init(_ folders: [WatchedFolder]) {
        self.folders = folders
        last = fingerprint()
    }

    /// Waits until the files differ from the last time, and no longer change.
    func waitForChange() {
        var current = last
        while current == last {
            usleep(500_000)
            current = fingerprint()
        }
        while true {
            last = current
            usleep(50_000)
            current = fingerprint()
            if current == last { return }
        }
    }

    /// Of the paths, sizes and times of all files; the order in which the system lists them does not matter.
    private func fingerprint() -> UInt64 {
        var sum: UInt64 = 0
        for folder in folders {
            folder.walk { path in
                guard let stream = opendir(folder.path + "/" + path) else { return false }
                defer { closedir(stream) }
                while let entry = readdir(stream) {
                    let name = WatchedFolder.name(of: entry)
                    guard !DiskTree.isLeftover(Array(name.utf8)) else { continue }
                    var status = stat()
                    guard stat(folder.path + "/" + path + name, &status) == 0 else { continue }
                    var hasher = FNV()
                    hasher.add(path)
                    hasher.add(name)
                    hasher.add(Int64(status.st_size))
                    hasher.add(Int64(status.st_ino))
                    hasher.add(Int64(status.st_mtim.tv_sec))
                    hasher.add(Int64(status.st_mtim.tv_nsec))
                    sum &+= hasher.value
                }
                return true
            }
        }
        return sum
    }
}

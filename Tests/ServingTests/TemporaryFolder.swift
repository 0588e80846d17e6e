import Glibc
import Testing

/// A folder that is gone after the test.
final class TemporaryFolder {
    let path: String

    init() throws {
        let template = Array("/tmp/bangvang-tests-XXXXXX".utf8CString)
        let made = template.withUnsafeBufferPointer { buffer -> String? in
            var name = Array(buffer)
            return mkdtemp(&name).map { String(cString: $0) }
        }
        path = try #require(made)
    }

    deinit { remove(path) }

    /// Writes a file, and the folders that it needs.
    func write(_ name: String, _ text: String = "x") throws {
        var folder = path
        for part in name.split(separator: "/").dropLast() {
            folder += "/" + part
            mkdir(folder, 0o755)
        }
        let file = try #require(fopen(path + "/" + name, "w"))
        fputs(text, file)
        fclose(file)
    }

    func link(_ name: String, to target: String) throws { try #require(symlink(target, path + "/" + name) == 0) }

    private func remove(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            unlink(path)
            return
        }
        chmod(path, 0o755)
        if let stream = opendir(path) {
            var names: [String] = []
            while let entry = readdir(stream) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
                }
                if name != ".", name != ".." { names.append(name) }
            }
            closedir(stream)
            for name in names { remove(path + "/" + name) }
        }
        rmdir(path)
    }
}

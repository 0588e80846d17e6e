package import Foundation
import Glibc

/// A folder that is gone after the test.
package final class TemporaryFolder: Sendable {
    package let path: String

    /// The folder as an address.
    package var url: URL { URL(filePath: path, directoryHint: .isDirectory) }

    /// - Parameter files: what is in it, by path.
    package init(_ files: [String: String] = [:]) throws {
        let template = Array("/tmp/bangvang-tests-XXXXXX".utf8CString)
        let made = template.withUnsafeBufferPointer { buffer -> String? in
            var name = Array(buffer)
            return mkdtemp(&name).map { String(cString: $0) }
        }
        guard let made else { throw TestMistake("no temporary folder: errno \(errno)") }
        path = made
        for (name, text) in files { try write(name, text) }
    }

    /// A copy of folders of the project, each under its name.
    package convenience init(with folders: [String]) throws {
        try self.init()
        for name in folders {
            try FileManager.default.copyItem(at: projectRoot.appending(path: name), to: url.appending(path: name))
        }
    }

    /// A copy of what is in a folder of the project.
    package convenience init(copyOf folder: String) throws {
        try self.init()
        for (name, data) in try FolderFiles.all(in: projectRoot.appending(path: folder)) { try write(name, data) }
    }

    deinit { Self.remove(path) }

    /// Writes a file, and the folders that it needs.
    package func write(_ name: String, _ text: String = "x") throws { try write(name, Data(text.utf8)) }

    /// Writes a file, and the folders that it needs.
    package func write(_ name: String, _ data: Data) throws {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    /// The text of a file.
    package func text(_ name: String) throws -> String {
        try String(contentsOf: url.appending(path: name), encoding: .utf8)
    }

    /// Makes a symbolic link.
    package func link(_ name: String, to target: String) throws {
        if symlink(target, path + "/" + name) != 0 { throw TestMistake("no link \(name): errno \(errno)") }
    }

    /// Every file in it or in a folder of it, with its bytes, by path.
    package func files(in folder: String = "") throws -> [String: Data] {
        try FolderFiles.all(in: folder.isEmpty ? url : url.appending(path: folder))
    }

    /// A test may have taken its own rights away.
    private static func remove(_ path: String) {
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

/// What is in a folder on the disk.
package enum FolderFiles {
    /// Every file below a folder with its bytes, by path.
    package static func all(in folder: URL) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let file = folder.appending(path: path)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            files[path] = try Data(contentsOf: file)
        }
        return files
    }
}

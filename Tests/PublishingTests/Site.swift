import Diagnostics
import Glibc
import TestSupport
import Testing

@testable import Publishing

/// A folder for one test, with `Public` in it; it is gone after the test.
final class Site: Sendable {
    private let folder: TemporaryFolder
    var path: String { folder.path }
    var output: String { path + "/Public" }

    init() throws { folder = try TemporaryFolder() }

    func begin(waiting: (LockHolder) -> Void = { _ in }) throws(Problem) -> Publication {
        try Publication(to: OutputFolder(output, sources: []), waiting: waiting)
    }

    /// Publishes these files, by path.
    @discardableResult
    func publish(_ files: [String: String]) throws(Problem) -> [Diagnostic] {
        let publication = try begin()
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            try publication.staging.write(path, Array(text.utf8))
        }
        return try publication.commit(durably: false)
    }

    /// The texts of all files below a folder, by path.
    func files(in folder: String = "Public") -> [String: String] {
        var files: [String: String] = [:]
        collect(path + "/" + folder, "", &files)
        return files
    }

    /// What lies beside `Public`.
    func siblings() -> [String] { names(in: path).filter { $0 != "Public" } }

    func write(_ name: String, _ text: String) throws {
        let file = try #require(fopen(path + "/" + name, "w"))
        fputs(text, file)
        fclose(file)
    }

    private func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) { names.append(fileName(entry)) }
        return names.filter { $0 != "." && $0 != ".." }.sorted()
    }

    private func collect(_ folder: String, _ prefix: String, _ files: inout [String: String]) {
        for name in names(in: folder) {
            if let text = text(of: folder + "/" + name) {
                files[prefix + name] = text
            } else {
                collect(folder + "/" + name, prefix + name + "/", &files)
            }
        }
    }

    /// Nil where there is no file, or a folder.
    func text(of path: String) -> String? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(file, &buffer, buffer.count)
            if count < 0 { return nil }
            if count == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[..<count]
        }
    }
}

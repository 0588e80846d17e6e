import Foundation

/// A template as it is named on the command line: by the path that a shell completes, or by its name in the folder of
/// templates.
struct TemplatePath {
    /// The folder of templates, and the name of the template in it.
    let parts: (folder: String, name: String)

    /// - Parameter folder: nil where the command names none.
    init(_ written: String, in folder: String?) {
        let path = Self.withoutDots(written)
        if let folder {
            let isName = FileManager.default.fileExists(atPath: folder + "/" + path)
            parts = (folder, isName ? path : Self.rest(of: path, below: folder) ?? path)
            return
        }
        let names = path.split(separator: "/", omittingEmptySubsequences: false)
        if let top = names.dropLast().lastIndex(of: Self.usual[...]) {
            let folder = names[...top].joined(separator: "/")
            parts = (folder, names[(top + 1)...].joined(separator: "/"))
        } else if !Self.isFile(path), Self.isFile(Self.usual + "/" + path) {
            parts = (Self.usual, path)
        } else {
            let folder = names.dropLast().joined(separator: "/")
            parts = (folder.isEmpty ? (names.count > 1 ? "/" : ".") : folder, names.last.map(String.init) ?? path)
        }
    }

    /// What a site's folder of templates is called.
    private static let usual = "Templates"

    private static func isFile(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    private static func withoutDots(_ path: String) -> String {
        var path = path[...]
        while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
        return String(path)
    }

    /// A path from a folder on; nil where it does not lead into it.
    private static func rest(of path: String, below folder: String) -> String? {
        let real = URL(filePath: path).standardizedFileURL.path
        let top = URL(filePath: folder).standardizedFileURL.path
        return real.hasPrefix(top + "/") ? String(real.dropFirst(top.count + 1)) : nil
    }
}

import Foundation

/// A picture as an article names it: by its name beside the article or in `pictures/`, or by a path as programs that
/// editors write with insert it.
struct PictureName {
    private let written: String
    /// `articles/2025/ba-tri/`; nil for a page of its own and the site.
    private let folder: String?

    /// - Parameter article: its path below `articles/`.
    init(_ written: String, beside article: String?) {
        self.written = written
        folder = article.map { "articles/" + $0 + "/" }
    }

    /// The file that is meant, by its path below Content.
    func find(in files: Set<String>) -> String? {
        // The set's own spelling: a name in NFD is equal, and the file has another.
        func file(_ path: String) -> String? { files.firstIndex(of: path).map { files[$0] } }
        if let found = folder.flatMap({ file($0 + written) }) ?? file(shared) { return found }
        return paths.lazy.compactMap(file).first
    }

    /// How the article would name a file of Content.
    func name(of path: String) -> String {
        for prefix in [folder, "pictures/"].compactMap(\.self) where path.hasPrefix(prefix) {
            return String(path.dropFirst(prefix.count))
        }
        return "/" + path
    }

    /// The last part of the name.
    var last: String { String(plain.split(separator: "/").last ?? "") }

    private var shared: String { written.hasPrefix("/") ? String(written.dropFirst()) : "pictures/" + written }

    /// With slashes, and without escapes.
    private var plain: String {
        (written.removingPercentEncoding ?? written).replacing("\\", with: "/")
    }

    /// Paths from the folder of the article's file, from its own, and from Content and what holds it.
    private var paths: [String] {
        let outside = folder.map {
            String($0.dropLast().prefix(upTo: $0.dropLast().lastIndex(of: "/") ?? $0.startIndex))
        }
        let starts = [folder, outside.map { $0 + "/" }, folder == nil ? "pages/" : nil, "", "pictures/"]
        let all = starts.compactMap(\.self).map { Self.path(plain.hasPrefix("/") ? plain : $0 + plain) }
        return all + all.filter { $0.hasPrefix("Content/") }.map { String($0.dropFirst("Content/".count)) }
    }

    /// `articles/2025/../../pictures/./a.jpg` → `pictures/a.jpg`; nothing is above Content.
    private static func path(_ written: String) -> String {
        var parts: [Substring] = []
        for part in written.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}

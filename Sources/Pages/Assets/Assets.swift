package import Diagnostics

/// The files of `Templates/assets`, each published under a name that changes with its bytes, and those of
/// `Templates/root`, which keep their names.
///
/// A host may tell browsers to keep a fingerprinted file for ever: what has changed has another name.
package struct Assets: Sendable {
    /// For each file of `assets/`, by its name there: `style.css`.
    private let published: [String: PublishedAsset]
    /// All of them as files of the output.
    package let pages: [PlannedPage]

    /// Reads and hashes all files, once for all pages.
    package static func load(
        _ sources: SourceMap, tree: Int, diagnostics: inout [Diagnostic]
    ) -> Assets {
        let names = sources.trees[tree].paths.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }
        var published: [String: PublishedAsset] = [:]
        for name in names where !StyleSheet.isOne(name) {
            do throws(Problem) {
                let bytes = try sources.trees[tree].read(folder + name)
                published[name] = PublishedAsset(name: name, bytes: bytes)
            } catch {
                diagnostics.report(error, at: nil)
            }
        }
        // What a style sheet shows is in its bytes, and so in its own name.
        let others = published
        for (file, path) in sources.trees[tree].paths.enumerated() where path.hasPrefix(folder) {
            let name = String(path.dropFirst(folder.count))
            let id = sources.id(tree: tree, file: file)
            guard StyleSheet.isOne(name), let text = sources.read(id, diagnostics: &diagnostics) else { continue }
            let sheet = StyleSheet(name: name, text: text, source: id)
            published[name] = PublishedAsset(name: name, bytes: sheet.naming(others, diagnostics: &diagnostics))
        }
        let kept = sources.trees[tree].paths.filter { $0.hasPrefix(root) }.map { path in
            PlannedPage(copyOf: SourceFile(tree: tree, path: path), to: String(path.dropFirst(root.count)))
        }
        return Assets(published: published, pages: names.compactMap { published[$0]?.page } + kept)
    }

    /// The published file; fails with the nearest names where there is none.
    func asset(_ name: String) throws(Problem) -> PublishedAsset {
        if let asset = published[name] { return asset }
        throw .unknownAsset(name, near: Spelling.nearest(to: name, among: published.keys.sorted()))
    }

    static let folder = "assets/"
    static let root = "root/"
}

/// A file of `Templates/assets` as it is published.
struct PublishedAsset: Sendable {
    /// Below the output folder: `assets/style.4f3a9c1b2d.css`.
    let path: String
    /// For the attribute: `sha384-…`.
    let integrity: String
    fileprivate let page: PlannedPage

    init(name: String, bytes: [UInt8]) {
        let fingerprint = Fingerprint(of: bytes)
        path = Assets.folder + fingerprint.named(name)
        integrity = fingerprint.integrity
        // The bytes that were hashed, not what the file may hold by then.
        page = PlannedPage(.file(path)) { _ in bytes }
    }

    /// The last part of its path.
    var fileName: Substring { path.split(separator: "/").last ?? "" }
}

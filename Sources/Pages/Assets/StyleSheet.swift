import Diagnostics

/// A style sheet of `Templates/assets`, whose `url(…)` follow the files that they name to their published names.
///
/// It may show files of `Templates/assets` and nothing else, since a page loads nothing from other hosts, and import
/// no other style sheet, which would have browsers wait for a third answer before they draw anything.
struct StyleSheet {
    let name: String
    let text: SourceText
    let source: SourceID

    static func isOne(_ name: String) -> Bool { name.hasSuffix(".css") }

    /// The bytes that are published: without what only its authors need, and with the published names of other
    /// assets in them.
    func naming(_ assets: [String: PublishedAsset], diagnostics: inout [Diagnostic]) -> [UInt8] {
        var output = CompactStyles(capacity: text.utf8.count)
        for (piece, place) in StylePieces(text.utf8) {
            switch piece {
            case .address:
                output.write(published(place, assets, &diagnostics))
            case .importing:
                diagnostics.report(.importedStyles, at: SourceLocation(source, place))
            case .blank: output.writeBlank()
            case .comment: output.writeComment()
            case .other: output.write(text.utf8[place])
            }
        }
        return output.bytes
    }
}

extension StyleSheet {
    /// An address with the published name of its file; as it is, and reported, where there is none.
    private func published(
        _ place: Range<Int>, _ assets: [String: PublishedAsset], _ diagnostics: inout [Diagnostic]
    ) -> ArraySlice<UInt8> {
        let written = text[place]
        // A part of the document that the style is used in.
        if written.hasPrefix("#") { return text.utf8[place] }
        let path = written.prefix { $0 != "?" && $0 != "#" }
        guard let asset = target(of: path).flatMap({ assets[$0] }) else {
            let near = Spelling.nearest(to: String(path), among: assets.keys.sorted())
            diagnostics.report(.unknownAsset(written, near: near), at: SourceLocation(source, place))
            return text.utf8[place]
        }
        let folder = path.dropLast(path.split(separator: "/").last?.count ?? 0)
        return ArraySlice((folder + asset.fileName + written.dropFirst(path.count)).utf8)
    }

    /// The file of `Templates/assets` that a relative address leads to; nil where it leads elsewhere.
    private func target(of path: Substring) -> String? {
        guard !path.hasPrefix("/"), !path.contains(":"), !path.hasSuffix("/") else { return nil }
        var parts = name.split(separator: "/").dropLast()
        for part in path.split(separator: "/") where part != "." {
            if part != ".." { parts.append(part) } else if parts.popLast() == nil { return nil }
        }
        return parts.joined(separator: "/")
    }
}

package import Diagnostics

/// A value of a list field that may hold several names: `tags: A, B`.
package struct JoinedNames: Sendable {
    package enum Field: Sendable { case tags, authors }

    package let field: Field
    package let written: Located<String>

    /// The names, if they are several.
    package var parts: [String] { Self.parts(of: written.value) }

    /// The parts of a text between commas and semicolons; one where there are none.
    static func parts(of text: String) -> [String] {
        text.split { $0 == "," || $0 == ";" }.map { part in
            String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        }.filter { !$0.isEmpty }
    }
}

extension JoinedNames {
    /// A tag may have a comma, so that only a single value is asked about; no author's name has one. What is in quotes
    /// is meant.
    static func all(in reader: RecordReader) -> [JoinedNames] {
        let tags = reader.elements(.tags)
        let authors = reader.elements(.authors) + reader.elements(.author)
        return (tags.count == 1 ? names(in: tags, .tags, isList: reader.isList(.tags)) : [])
            + names(in: authors, .authors, isList: false)
    }

    private static func names(in nodes: [Node], _ field: Field, isList: Bool) -> [JoinedNames] {
        if isList { return [] }
        return nodes.compactMap { node in
            guard case .scalar(let scalar) = node, scalar.isPlain, parts(of: scalar.text).count > 1 else { return nil }
            return JoinedNames(field: field, written: Located(scalar.text, at: scalar.location))
        }
    }
}

import Templates

/// A template that renders whole pages, and what it sees.
package struct EntryTemplate: Sendable {
    package let name: String
    /// What it sees besides `site` and `page`, in the order in which pages give the values.
    let roots: [Root]

    init(_ name: String, _ roots: KeyValuePairs<String, TemplateType>) {
        self.init(name, roots.map { Root($0.key, $0.value) })
    }

    init(_ name: String, _ roots: [Root]) {
        self.name = name
        self.roots = roots
    }
}

import Diagnostics

/// Statements whose output depends on the site alone, or on one object that lasts.
final class FragmentNode: Sendable {
    let nodes: [Node]
    /// The slot of the object; nil for the site's.
    let key: Int?

    init(_ nodes: [Node], key: Int?) {
        self.nodes = nodes
        self.key = key
    }
}

extension Renderer {
    /// Copies what the fragment has become before, or renders it and keeps that.
    ///
    /// What it takes from the budget is the same, and so are the errors: where a copy would go past the budget, the
    /// statements run instead, to fail at their own place.
    mutating func run(_ fragment: FragmentNode) throws(Diagnostic) {
        guard let fragments else { return try run(fragment.nodes) }
        var object: (any TemplateObject)?
        if let slot = fragment.key {
            guard case .object(let value) = slots[slot] else { return try run(fragment.nodes) }
            object = value
        }
        let key = FragmentCache.Key(fragment, object)
        if let entry = fragments.entry(key) {
            if !take(entry) { try run(fragment.nodes) }
            return
        }
        let (start, before) = (output.bytes.count, steps)
        try run(fragment.nodes)
        let bytes = Array(output.bytes[start...])
        fragments.keep(FragmentCache.Entry(bytes, steps: steps - before, of: fragment, object), as: key)
    }

    /// Copies an entry into the page; false where the budget does not allow that.
    private mutating func take(_ entry: FragmentCache.Entry) -> Bool {
        guard entry.steps <= limits.steps - steps, output.bytes.count + entry.bytes.count <= outputLimit else {
            return false
        }
        steps += entry.steps
        output.append(entry.bytes)
        return true
    }
}

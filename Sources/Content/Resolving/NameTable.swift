import Diagnostics
import Vietnamese

/// Finds entities by id, and by name where the name is unique.
struct NameTable<Entity> {
    /// What a name was found to be.
    enum Answer {
        case found(Reference<Entity>)
        case ambiguous([Reference<Entity>])
        case unknown(nearest: [String])
    }

    private var byID: [String: Int] = [:]
    private var byName: [String: [Int]] = [:]
    /// The names as they are printed, for suggestions.
    private var names: [String] = []
    /// By the entities' places; empty where an entity has an id that was taken.
    private var ids: [String] = []
    /// How many names may still be compared with unknown ones: each comparison costs about a microsecond, so
    /// that of many problems in a large site only the first get suggestions.
    private var comparisonsLeft = 500_000

    init(capacity: Int) { byID.reserveCapacity(capacity) }

    /// Enters an entity; false when the id is taken.
    mutating func insert(id: String, _ index: Int) -> Bool {
        if byID[id] != nil { return false }
        byID[id] = index
        while ids.count < index { ids.append("") }
        ids.append(id)
        return true
    }

    /// Enters a further name of an entity.
    mutating func insert(name: String, _ index: Int) {
        let key = Folding.equivalence(name)
        if byName[key]?.last != index {
            byName[key, default: []].append(index)
            names.append(name)
        }
    }

    func index(ofID id: String) -> Int? { byID[id] }

    mutating func find(_ text: String) -> Answer {
        if let index = byID[text] { return .found(Reference(index)) }
        switch byName[Folding.equivalence(text)] {
        case let indexes? where indexes.count == 1: return .found(Reference(indexes[0]))
        case let indexes?: return .ambiguous(indexes.map { Reference($0) })
        case nil: return .unknown(nearest: nearest(to: text))
        }
    }

    /// Who is certainly meant, without a report where nobody is.
    func peek(_ text: String) -> Reference<Entity>? {
        if let index = byID[text] { return Reference(index) }
        guard let indexes = byName[Folding.equivalence(text)], indexes.count == 1 else { return nil }
        return Reference(indexes[0])
    }

    func id(at index: Int) -> String { ids[index] }

    /// All entities of that name.
    func all(named text: String) -> [Reference<Entity>] {
        (byName[Folding.equivalence(text)] ?? []).map { Reference($0) }
    }

    private mutating func nearest(to text: String) -> [String] {
        guard comparisonsLeft > 0 else { return [] }
        comparisonsLeft -= ids.count + names.count
        let byID = Spelling.nearest(to: text, among: ids)
        return byID.isEmpty ? Spelling.nearest(to: text, among: names) : byID
    }
}

import Diagnostics
import Vietnamese

/// Finds entities by id, and by name where the name is unique.
struct NameTable<Entity>: Sendable {
    /// What a name was found to be.
    enum Answer: Sendable {
        case found(Reference<Entity>)
        case ambiguous([Reference<Entity>])
        case unknown(nearest: [String])
    }

    private var byID: [String: Int] = [:]
    private var byName: [Key: Bearers] = [:]
    /// The names as they are printed, for suggestions.
    private var names: [String] = []
    /// By the entities' places; empty where an entity has an id that was taken.
    private var ids: [String] = []
    /// How many names may still be compared with unknown ones: each comparison costs about a microsecond, so
    /// that of many problems in a large site only the first get suggestions.
    private var comparisonsLeft = 500_000

    init(capacity: Int) {
        byID.reserveCapacity(capacity)
        byName.reserveCapacity(capacity)
    }

    /// From now on unknown names are compared with none.
    mutating func suggestsNothing() { comparisonsLeft = 0 }

    /// Enters an entity; false when the id is taken.
    mutating func insert(id: String, _ index: Int) -> Bool {
        if byID[id] != nil { return false }
        byID[id] = index
        while ids.count < index { ids.append("") }
        ids.append(id)
        return true
    }

    /// Enters a further name of an entity.
    mutating func insert(name: String, _ index: Int) { insert(name: name, key: Folding.equivalence(name), index) }

    /// - Parameter key: what the name is compared by, from who has it already.
    mutating func insert(name: String, key: String, _ index: Int) {
        if byName[Key(text: key), default: Bearers()].add(index) { names.append(name) }
    }

    func index(ofID id: String) -> Int? { byID[id] }

    mutating func find(_ text: String) -> Answer {
        if let index = byID[text] { return .found(Reference(index)) }
        let all = all(named: text)
        return switch all.count {
        case 0: .unknown(nearest: nearest(to: text))
        case 1: .found(all[0])
        default: .ambiguous(all)
        }
    }

    /// Whether nothing has that id or name.
    func isUnknown(_ text: String) -> Bool { byID[text] == nil && all(named: text).isEmpty }

    /// Who is certainly meant, without a report where nobody is.
    func peek(_ text: String) -> Reference<Entity>? {
        if let index = byID[text] { return Reference(index) }
        let all = all(named: text)
        return all.count == 1 ? all.first : nil
    }

    func id(at index: Int) -> String { ids[index] }

    /// All entities of that name.
    func all(named text: String) -> [Reference<Entity>] {
        byName[Key(text: Folding.equivalence(text))]?.all.map { Reference($0) } ?? []
    }

    private mutating func nearest(to text: String) -> [String] {
        guard comparisonsLeft > 0 else { return [] }
        comparisonsLeft -= 2 * (ids.count + names.count)
        var found = Spelling.nearest(to: text, among: ids)
        if found.isEmpty { found = Spelling.nearest(to: text, among: names) }
        // What is nearly spelt so may be another one, of which only a part was written.
        var parts = PartOfName.nearest(to: text, among: ids)
        if parts.isEmpty { parts = PartOfName.nearest(to: text, among: names) }
        return Array((found + parts.filter { !found.contains($0) }).prefix(3))
    }

    /// Everything that there is, where that is little enough to be read: as it is called.
    var few: [String] { (1...12).contains(ids.count) ? names : [] }
}

/// What names are compared by. Its bytes are compared, which a text's own comparison would normalize once more.
private struct Key: Hashable {
    let text: String

    static func == (a: Key, b: Key) -> Bool {
        var (one, other) = (a.text, b.text)
        return one.withUTF8 { bytes in other.withUTF8 { bytes.elementsEqual($0) } }
    }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

/// Who has a name; most names have one bearer, for whom no list is made.
private struct Bearers {
    private var first: Int32 = -1
    private var others: [Int32] = []

    var all: [Int] { first < 0 ? [] : [Int(first)] + others.map(Int.init) }

    /// False for the one that was added last.
    mutating func add(_ index: Int) -> Bool {
        let index = Int32(index)
        if first < 0 {
            first = index
        } else if others.last ?? first != index {
            others.append(index)
        } else {
            return false
        }
        return true
    }
}

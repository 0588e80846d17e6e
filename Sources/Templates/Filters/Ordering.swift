import Diagnostics

/// Sorts as Jinja2 does: stable, text without regard to case unless asked.
enum Ordering {
    /// The places of the keys in sorted order.
    static func order(of keys: [Value], isCaseSensitive: Bool, isReversed: Bool) throws(Problem) -> [Int] {
        let keys = isCaseSensitive ? keys : keys.map(\.withoutCase)
        if keys.count < 2 { return Array(keys.indices) }
        var problem: Problem?
        let order = keys.indices.sorted { a, b in
            do throws(Problem) {
                if isReversed {
                    if try keys[b].precedes(keys[a]) { return true }
                    if try keys[a].precedes(keys[b]) { return false }
                } else {
                    if try keys[a].precedes(keys[b]) { return true }
                    if try keys[b].precedes(keys[a]) { return false }
                }
            } catch {
                problem = error
            }
            return a < b
        }
        if let problem { throw problem }
        return order
    }
}

extension Value {
    /// Text in small letters, for comparing.
    var withoutCase: Value {
        switch self {
        case .string(let string): .string(string.lowercased())
        case .html(let html): .string(html.string.lowercased())
        case .list(let list) where list.count <= 8: .list(of: list.elements.map(\.withoutCase))
        default: self
        }
    }

    /// Equal values have equal keys.
    var hashKey: HashKey {
        if let double { return .number(double) }
        if let text { return .text(Array(text.utf8)) }
        switch self {
        case .object(let object): return .object(ObjectIdentifier(object))
        case .list(let list) where list.count <= 16: return .list(list.elements.map(\.hashKey))
        case .none: return .none
        default: return .other
        }
    }
}

/// A value for finding equal ones; those that are `other` have to be compared.
indirect enum HashKey: Hashable {
    case none
    case number(Double)
    case text([UInt8])
    case object(ObjectIdentifier)
    case list([HashKey])
    case other
}

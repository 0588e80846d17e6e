import Diagnostics

// How values are printed, and how their parts are reached when their type is known only now.

extension Value {
    /// The text of a value that can be printed, nil for one that cannot; nothing for none.
    func printed() throws(Problem) -> String {
        switch self {
        case .none: return ""
        case .bool(let bool): return bool ? "True" : "False"
        case .int(let int): return String(int)
        case .number(let number): return number.description
        case .string(let string): return string
        case .html(let html): return html.string
        case .list, .map, .object: throw .templateNotPrintable(typeName)
        }
    }

    /// The part of the value with this name; nil if it has none.
    func part(_ name: String, _ context: any TemplateContext) -> Value? {
        switch self {
        case .map(let map): map[name]
        case .object(let object): Swift.type(of: object).shape[name]?.read(object, context)
        case .list(let list): list.named(name)
        default: nil
        }
    }

    /// The names of its parts, for "did you mean".
    var partNames: [String] {
        switch self {
        case .map(let map): map.keys
        case .object(let object): Swift.type(of: object).shape.properties.map(\.name)
        case .list(let list): list.names
        default: []
        }
    }

    /// The element at an index (from the end if negative), or the value of a key; nil if there is none.
    func item(_ key: Value, _ context: any TemplateContext) throws(Problem) -> Value? {
        switch (self, key) {
        case (.list(let list), _):
            guard let index = key.whole else { return key.text.flatMap { list.named($0) } }
            let place = index < 0 ? index + list.count : index
            return place >= 0 && place < list.count ? list[place] : nil
        case (.string, _), (.html, _):
            guard let index = key.whole, let text else { return nil }
            let scalars = Array(text.unicodeScalars)
            let place = index < 0 ? index + scalars.count : index
            return place >= 0 && place < scalars.count ? .string(String(Character(scalars[place]))) : nil
        case (.none, _): throw .templateAbsent
        default:
            guard let name = key.text else { return nil }
            return part(name, context)
        }
    }

    /// Python's slices of lists and texts.
    func slice(from: Int?, to: Int?, by: Int?) throws(Problem) -> Value {
        let step = by ?? 1
        guard step != 0 else { throw .templateZeroStep }
        switch self {
        case .list(let list):
            return .list(of: Self.indices(list.count, from, to, step).map { list[$0] })
        case .string(let string):
            let scalars = Array(string.unicodeScalars)
            var result = String.UnicodeScalarView()
            for index in Self.indices(scalars.count, from, to, step) { result.append(scalars[index]) }
            return .string(String(result))
        default: throw .templateWrongType(typeName, expected: "list")
        }
    }

    private static func indices(_ count: Int, _ from: Int?, _ to: Int?, _ step: Int) -> [Int] {
        func clamped(_ index: Int?, _ absent: Int, _ low: Int, _ high: Int) -> Int {
            guard let index else { return absent }
            return min(max(index < 0 ? max(index, -count - 1) + count : index, low), high)
        }
        if step > 0 {
            let start = clamped(from, 0, 0, count)
            let end = clamped(to, count, 0, count)
            return start < end ? Array(stride(from: start, to: end, by: min(step, count + 1))) : []
        }
        let start = clamped(from, count - 1, -1, count - 1)
        let end = clamped(to, -1, -1, count - 1)
        return start > end ? Array(stride(from: start, to: end, by: max(step, -count - 1))) : []
    }

    /// Every element, in order: a list's elements, a map's keys, a text's characters.
    func elements() throws(Problem) -> TemplateList {
        switch self {
        case .list(let list): return list
        case .map(let map): return TemplateList(map.keys)
        case .string(let string): return TemplateList(string.unicodeScalars.map { String(Character($0)) })
        case .none: throw .templateAbsent
        default: throw .templateNotIterable(typeName)
        }
    }
}

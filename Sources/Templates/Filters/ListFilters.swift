import Diagnostics

extension FilterTable {
    /// Filters that take a list apart or put it together without looking at its elements.
    static let listFilters: [FilterDefinition] = [
        FilterDefinition(
            "length", "How many elements, keys or characters.", .init("value", .any), result: .int
        ) { arguments, _ throws(Problem) in
            switch arguments[0] {
            case .list(let list): return .int(list.count)
            case .map(let map): return .int(map.count)
            case .string, .html: return .int(arguments[0].text?.unicodeScalars.count ?? 0)
            case .none: throw .templateAbsent
            default: throw .templateNotIterable(arguments[0].typeName)
            }
        },
        FilterDefinition(
            "first", "The first element, or none if there is none.", .init("value", .any, .iterable), result: .any,
            derivedType: { ($0.first?.element ?? .any).madeOptional }
        ) { arguments, _ throws(Problem) in
            let list = try arguments[0].elements()
            return list.isEmpty ? .none : list[0]
        },
        FilterDefinition(
            "last", "The last element, or none if there is none.", .init("value", .any, .iterable), result: .any,
            derivedType: { ($0.first?.element ?? .any).madeOptional }
        ) { arguments, _ throws(Problem) in
            let list = try arguments[0].elements()
            return list.isEmpty ? .none : list[list.count - 1]
        },
        FilterDefinition(
            "reverse", "The elements or characters from the end.", .init("value", .any), result: .any,
            derivedType: { types in
                switch types.first {
                case .list(let element): .list(of: element)
                case .string: .string
                case .tuple: .list(of: types[0].element ?? .any)
                default: .any
                }
            }
        ) { arguments, _ throws(Problem) in
            switch arguments[0] {
            case .string(let string):
                return .string(String(String.UnicodeScalarView(string.unicodeScalars.reversed())))
            default: return .list(of: try arguments[0].elements().elements.reversed())
            }
        },
        FilterDefinition(
            "list", "The elements, keys or characters as a list.", .init("value", .any, .iterable),
            result: .list(of: .any),
            derivedType: { .list(of: $0.first?.element ?? .any) }
        ) { arguments, _ throws(Problem) in .list(try arguments[0].elements()) },
        FilterDefinition(
            "batch", "Lists of so many elements each, the last filled up.", .init("value", .any, .iterable),
            [.init("linecount", .int), .init("fill_with", .any, default: Value.none)],
            result: .list(of: .list(of: .any)),
            derivedType: { .list(of: .list(of: filled($0))) }, apply: batch),
        FilterDefinition(
            "slice", "So many lists with the elements shared among them.", .init("value", .any, .iterable),
            [.init("slices", .int), .init("fill_with", .any, default: Value.none)], result: .list(of: .list(of: .any)),
            derivedType: { .list(of: .list(of: filled($0))) }, apply: slice),
    ]

    private static func filled(_ types: [TemplateType]) -> TemplateType {
        let element = types.first?.element ?? .any
        guard types.count > 2, types[2] != .none else { return element }
        return element.joined(with: types[2])
    }

    private static let batch: FilterDefinition.Body = { arguments, _ throws(Problem) in
        let elements = try arguments[0].elements().elements
        guard let count = arguments[1].whole, count > 0 else { throw .templateCountTooSmall }
        var result: [Value] = []
        var start = 0
        while start < elements.count {
            var row = Array(elements[start..<start + min(count, elements.count - start)])
            if row.count < count, !arguments[2].isNone {
                guard count <= Limits.rangeLength else { throw .templateValueTooLarge }
                row += Array(repeating: arguments[2], count: count - row.count)
            }
            result.append(.list(of: row))
            start += row.count
        }
        return .list(of: result)
    }

    private static let slice: FilterDefinition.Body = { arguments, _ throws(Problem) in
        let elements = try arguments[0].elements().elements
        guard let count = arguments[1].whole, count > 0 else { throw .templateCountTooSmall }
        guard count <= Limits.rangeLength else { throw .templateValueTooLarge }
        let size = elements.count / count
        let longer = elements.count % count
        var result: [Value] = []
        var start = 0
        for place in 0..<count {
            let end = start + size + (place < longer ? 1 : 0)
            var part = Array(elements[start..<end])
            if !arguments[2].isNone, place >= longer { part.append(arguments[2]) }
            result.append(.list(of: part))
            start = end
        }
        return .list(of: result)
    }
}

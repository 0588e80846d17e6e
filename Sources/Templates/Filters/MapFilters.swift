import Diagnostics

extension FilterTable {
    /// Filters of maps.
    static let mapFilters: [FilterDefinition] = [
        FilterDefinition(
            "items", "The keys with their values, in their order.", .init("value", .map(of: .any)),
            result: .list(of: .any), derivedType: { .list(of: pair($0.first)) }
        ) { arguments, _ throws(Problem) in
            guard case .map(let map) = arguments[0] else {
                throw .templateWrongType(arguments[0].typeName, expected: "map")
            }
            return .list(of: zip(map.keys, map.values).map { .list(of: [.string($0), $1]) })
        },
        FilterDefinition(
            "dictsort", "The keys with their values, sorted by key or by value.", .init("value", .map(of: .any)),
            [
                .init("case_sensitive", .bool, default: .bool(false)), .init("by", .string, default: .string("key")),
                .init("reverse", .bool, default: .bool(false)),
            ], result: .list(of: .any), derivedType: { .list(of: pair($0.first)) }, apply: dictionarySort),
    ]

    private static func pair(_ type: TemplateType?) -> TemplateType {
        let value: TemplateType =
            switch type {
            case .map(let value): value == .none ? .any : value
            case .record(let fields):
                fields.dropFirst().reduce(fields.first?.type ?? .any) { $0.joined(with: $1.type) }
            default: .any
            }
        return .tuple([.init("key", .string), .init("value", value)])
    }

    private static let dictionarySort: FilterDefinition.Body = { arguments, _ throws(Problem) in
        guard case .map(let map) = arguments[0] else {
            throw .templateWrongType(arguments[0].typeName, expected: "map")
        }
        let byValue = arguments[2].text == "value"
        guard byValue || arguments[2].text == "key" else { throw .templateSortBy }
        let keys = byValue ? map.values : map.keys.map(Value.string)
        let order = try Ordering.order(of: keys, isCaseSensitive: arguments[1].isTrue, isReversed: arguments[3].isTrue)
        return .list(of: order.map { .list(of: [.string(map.keys[$0]), map.values[$0]]) })
    }
}

import Diagnostics

private typealias Parameter = FilterDefinition.Parameter

extension FilterTable {
    /// Filters that keep some elements; the keys say which.
    static let selectingFilters: [KeyedFilter] = [
        KeyedFilter(
            name: "map", summary: "Each element's attribute, or each element through a filter.", parameters: [],
            attributePlace: nil, resultType: { _, key in .list(of: key) }
        ) { _, keys, _ throws(Problem) in .list(of: keys) },
        selecting("select", "The elements for which a test holds.", keeps: true),
        selecting("reject", "The elements for which a test does not hold.", keeps: false),
        selecting("selectattr", "The elements for whose attribute a test holds.", keeps: true),
        selecting("rejectattr", "The elements for whose attribute a test does not hold.", keeps: false),
        KeyedFilter(
            name: "unique", summary: "The elements without repetitions.",
            parameters: [Parameter("case_sensitive", .bool, default: .bool(false))], attributePlace: 1,
            resultType: { element, _ in .list(of: element) }
        ) { elements, keys, arguments throws(Problem) in
            let keys = arguments[0].isTrue ? keys : keys.map(\.withoutCase)
            var seen: Set<HashKey> = []
            var kept: [Value] = []
            for (element, key) in zip(elements, keys) {
                let hash = key.hashKey
                if hash == .other || seen.insert(hash).inserted { kept.append(element) }
            }
            return .list(of: kept)
        },
    ]

    /// Filters that put elements in order or find the least and the greatest.
    static let orderingFilters: [KeyedFilter] = [
        KeyedFilter(
            name: "sort", summary: "The elements in order, by themselves or by an attribute.",
            parameters: [
                Parameter("reverse", .bool, default: .bool(false)),
                Parameter("case_sensitive", .bool, default: .bool(false)),
            ], attributePlace: 2, resultType: { element, _ in .list(of: element) }
        ) { elements, keys, arguments throws(Problem) in
            let order = try Ordering.order(
                of: keys, isCaseSensitive: arguments[1].isTrue, isReversed: arguments[0].isTrue)
            return .list(of: order.map { elements[$0] })
        },
        extreme("min", "The least element, by itself or by an attribute.", isGreatest: false),
        extreme("max", "The greatest element, by itself or by an attribute.", isGreatest: true),
        KeyedFilter(
            name: "groupby", summary: "Groups with equal attributes, sorted: each has `grouper` and `list`.",
            parameters: [
                Parameter("default", .any, default: Value.none),
                Parameter("case_sensitive", .bool, default: .bool(false)),
            ], attributePlace: 0,
            resultType: { element, key in
                .list(of: .tuple([.init("grouper", key), .init("list", .list(of: element))]))
            }, apply: groups),
    ]

    /// Filters that make one value of all elements.
    static let gatheringFilters: [KeyedFilter] = [
        KeyedFilter(
            name: "sum", summary: "The sum of the elements or of an attribute.",
            parameters: [Parameter("start", .number, default: .int(0))], attributePlace: 0,
            resultType: { _, key in key == .int ? .int : .number }
        ) { _, keys, arguments throws(Problem) in
            var sum = arguments[0]
            for key in keys {
                guard key.double != nil else { throw .templateWrongType(key.typeName, expected: "number") }
                sum = try sum.arithmetic(.add, key)
            }
            return sum
        },
        KeyedFilter(
            name: "join", summary: "The elements as one text, with another text between them.",
            parameters: [Parameter("d", .string, .text, default: .string(""))], attributePlace: 1,
            resultType: { _, key in key == .html ? .html : key == .any ? .any : .string }, apply: join),
    ]

    private static func selecting(_ name: String, _ summary: String, keeps: Bool) -> KeyedFilter {
        KeyedFilter(
            name: name, summary: summary, parameters: [], attributePlace: nil,
            resultType: { element, _ in .list(of: element) }
        ) { elements, keys, _ throws(Problem) in
            .list(of: zip(elements, keys).filter { $1.isTrue == keeps }.map(\.0))
        }
    }

    private static func extreme(_ name: String, _ summary: String, isGreatest: Bool) -> KeyedFilter {
        KeyedFilter(
            name: name, summary: summary, parameters: [Parameter("case_sensitive", .bool, default: .bool(false))],
            attributePlace: 1, resultType: { element, _ in element.madeOptional }
        ) { elements, keys, arguments throws(Problem) in
            let keys = arguments[0].isTrue ? keys : keys.map(\.withoutCase)
            guard var best = keys.indices.first else { return .none }
            for index in keys.indices.dropFirst() {
                let isBetter = isGreatest ? try keys[best].precedes(keys[index]) : try keys[index].precedes(keys[best])
                if isBetter { best = index }
            }
            return elements[best]
        }
    }

    private static let groups: @Sendable ([Value], [Value], [Value]) throws(Problem) -> Value = {
        elements, keys, arguments throws(Problem) in
        let folded = arguments[1].isTrue ? keys : keys.map(\.withoutCase)
        let order = try Ordering.order(of: folded, isCaseSensitive: true, isReversed: false)
        var result: [Value] = []
        var members: [Value] = []
        for (place, index) in order.enumerated() {
            members.append(elements[index])
            let isLast = place + 1 == order.count || !folded[order[place + 1]].equals(folded[index])
            guard isLast else { continue }
            let first = order[place + 1 - members.count]
            let group = TupleStorage([keys[first], .list(of: members)], names: ["grouper", "list"])
            result.append(.list(TemplateList(group)))
            members = []
        }
        return .list(of: result)
    }

    private static let join: @Sendable ([Value], [Value], [Value]) throws(Problem) -> Value = {
        _, keys, arguments throws(Problem) in
        let isMarkup = (keys + arguments).contains { if case .html = $0 { true } else { false } }
        var result = OutputBuffer(capacity: 64)
        for (index, key) in keys.enumerated() {
            for value in index > 0 ? [arguments[0], key] : [key] {
                if case .html(let html) = value {
                    result.append(html.bytes)
                } else if isMarkup {
                    result.appendEscaped(try value.printed())
                } else {
                    result.append(try value.printed())
                }
            }
            guard result.bytes.count <= Limits.valueSize else { throw .templateValueTooLarge }
        }
        return isMarkup ? .html(HTML(result.bytes)) : .string(result.string)
    }
}

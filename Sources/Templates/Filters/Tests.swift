import Diagnostics

private typealias Parameter = FilterDefinition.Parameter

extension TestTable {
    /// Tests of what a value is.
    static let typeTests: [TestDefinition] = [
        TestDefinition("boolean", "True or false.") { if case .bool = $0[0] { true } else { false } },
        TestDefinition("true", "Exactly true.") { if case .bool(true) = $0[0] { true } else { false } },
        TestDefinition("false", "Exactly false.") { if case .bool(false) = $0[0] { true } else { false } },
        TestDefinition("integer", "A whole number.") { if case .int = $0[0] { true } else { false } },
        TestDefinition("float", "A number with decimals.") { if case .number = $0[0] { true } else { false } },
        TestDefinition("number", "Any number.") { $0[0].double != nil },
        TestDefinition("string", "A text or markup.") { $0[0].text != nil },
        TestDefinition("mapping", "A map.") { if case .map = $0[0] { true } else { false } },
        TestDefinition("sequence", "A list, a map or a text.") {
            switch $0[0] {
            case .list, .map, .string, .html: true
            default: false
            }
        },
        TestDefinition("iterable", "What a loop can go through.") {
            switch $0[0] {
            case .list, .map, .string: true
            default: false
            }
        },
        TestDefinition("escaped", "Markup.") { if case .html = $0[0] { true } else { false } },
        TestDefinition("lower", "All letters small.", .string) { values in
            let text = values[0].text ?? ""
            return text == text.lowercased() && text != text.uppercased()
        },
        TestDefinition("upper", "All letters capitals.", .string) { values in
            let text = values[0].text ?? ""
            return text == text.uppercased() && text != text.lowercased()
        },
    ]

    /// Tests that compare.
    static let comparisonTests: [TestDefinition] = [
        TestDefinition("odd", "An odd whole number.", .int) { values throws(Problem) in
            try remainder(values[0], .int(2)) != 0
        },
        TestDefinition("even", "An even whole number.", .int) { values throws(Problem) in
            try remainder(values[0], .int(2)) == 0
        },
        TestDefinition("divisibleby", "A whole multiple of the number.", .int, [Parameter("num", .int)]) {
            values throws(Problem) in try remainder(values[0], values[1]) == 0
        },
        comparing("eq", "Equal to the other.", .equal),
        comparing("ne", "Not equal to the other.", .notEqual),
        comparing("lt", "Less than the other.", .less),
        comparing("le", "Less than or equal to the other.", .lessOrEqual),
        comparing("gt", "Greater than the other.", .greater),
        comparing("ge", "Greater than or equal to the other.", .greaterOrEqual),
        TestDefinition("in", "In the list, map or text.", .any, [Parameter("seq", .any, .iterable)]) {
            values throws(Problem) in try values[1].contains(values[0])
        },
        TestDefinition("sameas", "The same value of the same type.", .any, [Parameter("other", .any)]) { values in
            values[0].typeName == values[1].typeName && values[0].equals(values[1])
        },
    ]

    private static func comparing(_ name: String, _ summary: String, _ operation: ComparisonOperator) -> TestDefinition
    {
        TestDefinition(name, summary, .any, [Parameter("other", .any)]) { values throws(Problem) in
            try values[0].compare(operation, values[1])
        }
    }

    private static func remainder(_ value: Value, _ divisor: Value) throws(Problem) -> Int {
        try value.arithmetic(.modulo, divisor).whole ?? 1
    }
}

/// The functions of the language that only compute; the checker knows the others.
enum FunctionTable {
    static let builtIn = ["dict", "namespace", "joiner", "cycler"]

    static let functions: [FunctionDefinition] = [
        FunctionDefinition(
            name: "range", summary: "Whole numbers: `range(stop)`, `range(start, stop)`, `range(start, stop, step)`.",
            parameters: [
                Parameter("start", .int), Parameter("stop", .optional(.int), default: Value.none),
                Parameter("step", .int, default: .int(1)),
            ], resultType: .list(of: .int)
        ) { values throws(Problem) in
            let hasStop = !values[1].isNone
            guard let first = values[0].whole, let step = values[2].whole, hasStop ? values[1].whole != nil : true
            else {
                throw .templateWrongType(values[0].typeName, expected: "int")
            }
            guard step != 0 else { throw .templateZeroStep }
            let start = hasStop ? first : 0
            let stop = values[1].whole ?? first
            let (distance, overflow) = stop.subtractingReportingOverflow(start)
            guard !overflow else { throw .templateRangeTooLong(Limits.rangeLength) }
            guard distance != 0, (distance > 0) == (step > 0) else { return .list(of: []) }
            let count = (distance.magnitude - 1) / step.magnitude + 1
            guard count <= Limits.rangeLength else { throw .templateRangeTooLong(Limits.rangeLength) }
            return .list(TemplateList(RangeStorage(start: start, step: step, count: Int(count))))
        }
    ]
}

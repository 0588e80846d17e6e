import Diagnostics

// Filters and tests with their arguments.

extension PageCompiler {
    func filter(
        _ input: Expression, _ name: Located<String>, _ arguments: Expression.Arguments, at location: SourceLocation
    ) -> Typed {
        let plainName = FilterTable.aliases[name.value] ?? name.value
        if plainName == "default", library.filters[name.value] == nil {
            return defaulted(input, name, arguments, at: location)
        }
        return filter(typed(input), name, arguments, at: location)
    }

    /// The filters of a `filter` or `set` block.
    func apply(_ filters: [Statement.FilterCall], to value: Typed) -> Typed {
        filters.reduce(value) { filter($0, $1.name, $1.arguments, at: $1.name.location) }
    }

    private func filter(
        _ input: Typed, _ name: Located<String>, _ arguments: Expression.Arguments, at location: SourceLocation
    ) -> Typed {
        let plainName = library.filters[name.value] == nil ? FilterTable.aliases[name.value] ?? name.value : name.value
        if plainName == "default" {
            guard arguments.positional.count <= 2, let fallback = arguments.positional.first else { return input }
            return joined(input, with: typed(fallback), nil)
        }
        if plainName == "attr" { return attributeFilter(input, name, arguments) }
        if let keyed = library.keyedFilters[plainName] { return apply(keyed, to: input, name, arguments, at: location) }
        guard let filter = library.filters[plainName] else {
            report(
                .templateUnknownFilter(name.value, near: Spelling.nearest(to: name.value, among: library.filterNames)),
                name.location)
            for argument in arguments.all { _ = typed(argument) }
            return .invalid
        }
        if plainName == "safe" { findings.noteUseOfSafe(at: name.location) }
        guard
            let matched = match(
                arguments, to: filter.parameters, of: name, input: input, isVariadic: filter.isVariadic,
                inputAt: location)
        else { return .invalid }
        let type = filter.derivedType?(matched.map(\.type)) ?? filter.resultType
        return Typed(code: .filter(filter, matched.map(\.code), location), type: type)
    }

    private func attributeFilter(
        _ input: Typed, _ name: Located<String>, _ arguments: Expression.Arguments
    ) -> Typed {
        guard arguments.named.isEmpty, arguments.positional.count == 1, let path = arguments.positional[0].literalString
        else {
            report(.templateArgumentNotLiteral("attr"), name.location)
            return .invalid
        }
        return part(Located(path, at: arguments.positional[0].location), of: input)
    }

    /// `default` replaces what is undefined and what is none.
    private func defaulted(
        _ input: Expression, _ name: Located<String>, _ arguments: Expression.Arguments, at location: SourceLocation
    ) -> Typed {
        let parameters: [FilterDefinition.Parameter] = [
            .init("value", .any), .init("default_value", .any, default: .string("")),
            .init("boolean", .bool, default: .bool(false)),
        ]
        let operand: Typed =
            isUndefinedName(input) ? Typed(code: .constant(.none), type: .none) : typed(input)
        guard
            let matched = match(
                arguments, to: parameters, of: name, input: operand, isVariadic: false, inputAt: location)
        else { return .invalid }
        var whenFalse: Code? = matched[2].code
        if case .constant(.bool(false)) = matched[2].code { whenFalse = nil }
        return joined(operand, with: matched[1], whenFalse)
    }

    private func joined(_ value: Typed, with fallback: Typed, _ whenFalse: Code?) -> Typed {
        let type = value.type == .none ? fallback.type : value.type.unwrapped.joined(with: fallback.type)
        return Typed(code: .defaulted(value.code, fallback.code, whenFalse: whenFalse), type: type)
    }

    /// Whether the expression is a name that nothing around here has.
    private func isUndefinedName(_ expression: Expression) -> Bool {
        if case .name(let name) = expression.kind { return scope[name] == nil }
        return false
    }
}

// MARK: - Tests

extension PageCompiler {
    func test(_ input: Expression, _ name: Located<String>, _ arguments: Expression.Arguments) -> Typed {
        switch name.value {
        case "defined", "undefined", "none":
            if !arguments.isEmpty { report(.templateTooManyArguments(name.value, most: 0), name.location) }
            if name.value != "none", isUndefinedName(input) {
                return Typed(code: .constant(.bool(name.value == "undefined")), type: .bool)
            }
            if case .name(let variable) = input.kind, let binding = scope[variable], !binding.isValue {
                return Typed(code: .constant(.bool(name.value == "defined")), type: .bool)
            }
            let value = typed(input)
            if name.value == "none" {
                return Typed(
                    code: .comparison(value.code, [(.equal, .constant(.none))], name.location), type: .bool)
            }
            return Typed(
                code: name.value == "defined" ? .isDefined(value.code) : .not(.isDefined(value.code)), type: .bool)
        default: return test(typed(input), name, arguments)
        }
    }

    func test(_ input: Typed, _ name: Located<String>, _ arguments: Expression.Arguments) -> Typed {
        if name.value == "filter" || name.value == "test" { return existence(name, input) }
        if name.value == "none" {
            return Typed(code: .comparison(input.code, [(.equal, .constant(.none))], name.location), type: .bool)
        }
        if name.value == "defined" || name.value == "undefined" {
            let code = Code.isDefined(input.code)
            return Typed(code: name.value == "defined" ? code : .not(code), type: .bool)
        }
        guard let test = library.tests[TestTable.aliases[name.value] ?? name.value] else {
            report(
                .templateUnknownTest(name.value, near: Spelling.nearest(to: name.value, among: library.testNames)),
                name.location)
            for argument in arguments.all { _ = typed(argument) }
            return .invalid
        }
        guard
            let matched = match(
                arguments, to: test.parameters, of: name, input: input, isVariadic: false, inputAt: name.location)
        else { return .invalid }
        return Typed(code: .test(test, matched.map(\.code), name.location), type: .bool)
    }

    /// `"upper" is filter`: known when the template is loaded.
    private func existence(_ name: Located<String>, _ input: Typed) -> Typed {
        guard case .constant(.string(let wanted)) = input.code else {
            report(.templateArgumentNotLiteral(name.value), name.location)
            return .invalid
        }
        let names = name.value == "filter" ? library.filterNames : library.testNames + Array(TestTable.aliases.keys)
        return Typed(code: .constant(.bool(names.contains(wanted))), type: .bool)
    }
}

extension Binding {
    fileprivate var isValue: Bool {
        if case .value = self { return true }
        return false
    }
}

// MARK: - Arguments

extension PageCompiler {
    /// Puts arguments in the order of the parameters and fills in defaults; nil after a report.
    func match(
        _ arguments: Expression.Arguments, to parameters: [FilterDefinition.Parameter], of name: Located<String>,
        input: Typed?, isVariadic: Bool, inputAt: SourceLocation
    ) -> [Typed]? {
        var values: [(value: Typed, location: SourceLocation)?] = Array(repeating: nil, count: parameters.count)
        var next = 0
        if let input {
            values[0] = (input, inputAt)
            next = 1
        }
        var isFine = true
        for argument in arguments.positional {
            let value = typed(argument)
            if next < parameters.count {
                values[next] = (value, argument.location)
            } else if isVariadic {
                values.append((value, argument.location))
            } else {
                if isFine {
                    let most = parameters.count - (input == nil ? 0 : 1)
                    report(.templateTooManyArguments(name.value, most: most), argument.location)
                }
                isFine = false
            }
            next += 1
        }
        for (wanted, argument) in arguments.named {
            let value = typed(argument)
            guard let place = parameters.firstIndex(where: { $0.name == wanted.value }), place > 0 || input == nil
            else {
                let near = Spelling.nearest(to: wanted.value, among: parameters.map(\.name))
                report(.templateUnknownArgument(wanted.value, of: name.value, near: near), wanted.location)
                isFine = false
                continue
            }
            if values[place] != nil {
                report(.templateDuplicateArgument(wanted.value), wanted.location)
                isFine = false
            }
            values[place] = (value, argument.location)
        }
        guard isFine else { return nil }
        return checked(values, parameters, name)
    }

    private func checked(
        _ values: [(value: Typed, location: SourceLocation)?], _ parameters: [FilterDefinition.Parameter],
        _ name: Located<String>
    ) -> [Typed]? {
        var result: [Typed] = []
        var isFine = true
        for (place, found) in values.enumerated() {
            guard place < parameters.count else {
                if let found { result.append(found.value) }
                continue
            }
            let parameter = parameters[place]
            guard let found else {
                guard let defaultValue = parameter.defaultValue else {
                    report(.templateMissingArgument(parameter.name, of: name.value), name.location)
                    return nil
                }
                result.append(Typed(code: .constant(defaultValue), type: defaultValue.knownType))
                continue
            }
            let type = found.value.type
            let isNoneByDefault = type == .none && parameter.defaultValue?.isNone == true
            if !isNoneByDefault, !parameter.accepts(type) {
                report(
                    type.isOptional && type != .none
                        ? .templateAbsent
                        : .templateFilterArgument(
                            name.value, parameter: parameter.name, found: type.description,
                            expected: parameter.expectation),
                    found.location)
                isFine = false
            }
            result.append(found.value)
        }
        return isFine ? result : nil
    }
}

extension Value {
    /// The type of a literal value.
    var knownType: TemplateType {
        switch self {
        case .none: .none
        case .bool: .bool
        case .int: .int
        case .number: .number
        case .string: .string
        case .html: .html
        case .list: .list(of: .any)
        case .map: .map(of: .any)
        case .object(let object): .object(Swift.type(of: object).shapeName)
        }
    }
}

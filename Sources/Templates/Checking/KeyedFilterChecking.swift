import Diagnostics

// Filters that look at each element: `map`, `selectattr`, `sort` and their like.
//
// What they look at is an expression over the element, checked as if it had been
// written out: `articles | map(attribute="titel")` is a mistake in `titel`.

extension PageCompiler {
    func apply(
        _ filter: KeyedFilter, to input: Typed, _ name: Located<String>, _ arguments: Expression.Arguments,
        at location: SourceLocation
    ) -> Typed {
        if input.type.isOptional {
            report(.templateAbsent, location)
            return .invalid
        }
        guard let elementType = input.type.element else {
            report(.templateNotIterable(input.type.description), location)
            return .invalid
        }
        let slot = newSlot()
        let element = Typed(code: .slot(slot), type: elementType, path: Path(slot: slot))
        var rest = arguments
        var key: Typed?
        switch filter.name {
        case "map":
            guard let mapped = mapping(element, name, arguments) else { return .invalid }
            (key, rest) = (mapped, .init())
        case "select", "reject":
            key = condition(element, name, arguments.positional, arguments.named)
            rest = .init()
        case "selectattr", "rejectattr":
            guard let first = arguments.positional.first, let value = attribute(first, of: element) else {
                if arguments.positional.isEmpty {
                    report(.templateMissingArgument("attribute", of: name.value), name.location)
                }
                return .invalid
            }
            key = condition(value, name, Array(arguments.positional.dropFirst()), arguments.named)
            rest = .init()
        default:
            if let (found, others) = withoutAttribute(arguments, filter) {
                rest = others
                let others = filter.name == "sort" ? sortKeys(found, of: element) : attribute(found, of: element)
                guard let others else { return .invalid }
                key = others
            }
        }
        let parameters = [FilterDefinition.Parameter("value", .any)] + filter.parameters
        guard let matched = match(rest, to: parameters, of: name, input: input, isVariadic: false, inputAt: location)
        else {
            return .invalid
        }
        if filter.name == "groupby", let found = key, !matched[1].isNoneLiteral {
            key = Typed(
                code: .defaulted(found.code, matched[1].code, whenFalse: nil),
                type: found.type.unwrapped.joined(with: matched[1].type))
        }
        let keyType = key?.type ?? elementType
        guard isUsable(keyType, in: filter.name, at: name.location) else { return .invalid }
        return Typed(
            code: .keyedFilter(filter, matched.map(\.code), element: slot, key: key?.code, location),
            type: filter.resultType(elementType, keyType))
    }

    private func isUsable(_ key: TemplateType, in filter: String, at location: SourceLocation) -> Bool {
        switch filter {
        case "sort", "min", "max", "sum":
            if key.isOptional, key != .none {
                report(.templateAbsent, location)
                return false
            }
            if filter == "sum", key.isSurelyNot(.number), key != .none {
                report(.templateWrongType(key.description, expected: "number"), location)
                return false
            }
        case "join":
            if !key.isPrintable {
                report(.templateNotPrintable(key.description), location)
                return false
            }
        default: break
        }
        return true
    }

    /// The argument that names the attribute, and the others.
    private func withoutAttribute(
        _ arguments: Expression.Arguments, _ filter: KeyedFilter
    ) -> (Expression, Expression.Arguments)? {
        var rest = arguments
        if let index = rest.named.firstIndex(where: { $0.name.value == "attribute" }) {
            return (rest.named.remove(at: index).value, rest)
        }
        guard let place = filter.attributePlace, place < rest.positional.count else { return nil }
        return (rest.positional.remove(at: place), rest)
    }

    /// `sort` takes several attributes with commas between them.
    private func sortKeys(_ path: Expression, of element: Typed) -> Typed? {
        guard let names = path.literalString, names.utf8.contains(Byte.comma) else {
            return attribute(path, of: element)
        }
        var codes: [Code] = []
        for name in names.split(separator: ",") {
            guard let key = attribute(String(name), of: element, at: path.location) else { return nil }
            codes.append(key.code)
        }
        return Typed(code: .list(codes), type: .list(of: .any))
    }

    /// What an attribute path such as `author.name` reaches in an element.
    private func attribute(_ path: Expression, of element: Typed) -> Typed? {
        if case .literal(.int(let place)) = path.kind {
            return Typed(code: .item(element.code, .constant(.int(place)), path.location), type: .any)
        }
        guard let names = path.literalString else {
            report(.templateArgumentNotLiteral("attribute"), path.location)
            return nil
        }
        return attribute(names, of: element, at: path.location)
    }

    private func attribute(_ names: String, of element: Typed, at location: SourceLocation) -> Typed? {
        var result = element
        for name in names.split(separator: ".", omittingEmptySubsequences: false).map(String.init) {
            if let place = Int(name) {
                result = Typed(
                    code: .item(result.code, .constant(.int(place)), location), type: result.type.element ?? .any)
            } else {
                let before = findings.diagnostics.count
                result = part(Located(name, at: location), of: result)
                if findings.diagnostics.count > before { return nil }
            }
        }
        return result
    }

    private func mapping(
        _ element: Typed, _ name: Located<String>, _ arguments: Expression.Arguments
    ) -> Typed? {
        if arguments.positional.isEmpty {
            guard let path = arguments.named.first(where: { $0.name.value == "attribute" })?.value else {
                report(.templateMissingArgument("attribute", of: name.value), name.location)
                return nil
            }
            for (other, _) in arguments.named where !["attribute", "default"].contains(other.value) {
                report(
                    .templateUnknownArgument(other.value, of: name.value, near: ["attribute", "default"]),
                    other.location)
            }
            guard var value = attribute(path, of: element) else { return nil }
            if let fallback = arguments.named.first(where: { $0.name.value == "default" })?.value {
                let other = typed(fallback)
                value = Typed(
                    code: .defaulted(value.code, other.code, whenFalse: nil),
                    type: value.type.unwrapped.joined(with: other.type))
            }
            return value
        }
        guard let filter = arguments.positional[0].literalString else {
            report(.templateArgumentNotLiteral(name.value), arguments.positional[0].location)
            return nil
        }
        let call = Statement.FilterCall(
            name: Located(filter, at: arguments.positional[0].location),
            arguments: .init(positional: Array(arguments.positional.dropFirst()), named: arguments.named))
        return apply([call], to: element)
    }

    private func condition(
        _ value: Typed, _ name: Located<String>, _ arguments: [Expression],
        _ named: [(name: Located<String>, value: Expression)]
    ) -> Typed {
        guard let first = arguments.first else { return value }
        guard let wanted = first.literalString else {
            report(.templateArgumentNotLiteral(name.value), first.location)
            return .invalid
        }
        return test(
            value, Located(wanted, at: first.location), .init(positional: Array(arguments.dropFirst()), named: named))
    }
}

extension Typed {
    fileprivate var isNoneLiteral: Bool {
        if case .constant(.none) = code { return true }
        return false
    }
}

import Diagnostics

// Expressions: names become slots, properties accessors, and types are told.

extension PageCompiler {
    /// The most levels of expressions, with those of macros that are called in them.
    private static let maximumNesting = 300

    func typed(_ expression: Expression) -> Typed {
        guard nesting < Self.maximumNesting else {
            report(.templateTooDeep, expression.location)
            return .invalid
        }
        nesting += 1
        defer { nesting -= 1 }
        var result = resolved(expression)
        if let path = result.path, result.type.isOptional, facts.contains(path) { result.type = result.type.unwrapped }
        return result
    }

    private func resolved(_ expression: Expression) -> Typed {
        let location = expression.location
        switch expression.kind {
        case .invalid: return .invalid
        case .literal(let literal): return Self.literal(literal)
        case .name(let name): return variable(name, at: location)
        case .list(let items): return list(items)
        case .map(let pairs): return map(pairs, at: location)
        case .attribute(let base, let name): return attribute(base, name)
        case .item(let base, let key): return item(base, key, at: location)
        case .slice(let base, let from, let to, let by): return slice(base, from, to, by, at: location)
        case .call: return call(expression)
        case .filter(let input, let name, let arguments): return filter(input, name, arguments, at: location)
        case .test(let input, let name, let arguments, let negated):
            let result = test(input, name, arguments)
            guard negated else { return result }
            if case .constant(.bool(let bool)) = result.code {
                return Typed(code: .constant(.bool(!bool)), type: .bool)
            }
            return Typed(code: .not(result.code), type: .bool)
        case .negate(let operand), .plus(let operand):
            let value = number(operand)
            if case .negate = expression.kind {
                if case .constant(let constant) = value.code, let negated = try? constant.negated() {
                    return Typed(code: .constant(negated), type: value.type)
                }
                return Typed(code: .negate(value.code, location), type: value.type)
            }
            return Typed(code: .plus(value.code, location), type: value.type)
        case .not(let operand):
            let value = typed(operand)
            if case .constant(.bool(let bool)) = value.code { return Typed(code: .constant(.bool(!bool)), type: .bool) }
            return Typed(code: .not(value.code), type: .bool)
        case .and(let left, let right): return and(left, right)
        case .or(let left, let right): return or(left, right)
        case .arithmetic(let operation, let left, let right): return arithmetic(operation, left, right, at: location)
        case .concatenation(let parts):
            let values = parts.map { part in
                let value = typed(part)
                if !value.type.isPrintable { report(.templateNotPrintable(value.type.description), part.location) }
                return value
            }
            let type: TemplateType =
                values.contains { $0.type.unwrapped == .html }
                ? .html : values.contains { $0.type.unwrapped == .any } ? .any : .string
            return Typed(code: .concatenation(values.map(\.code), location), type: type)
        case .comparison(let first, let rest): return comparison(first, rest, at: location)
        case .conditional(let value, let condition, let otherwise): return conditional(value, condition, otherwise)
        }
    }

    private static func literal(_ literal: Expression.Literal) -> Typed {
        switch literal {
        case .none: Typed(code: .constant(.none), type: .none)
        case .bool(let bool): Typed(code: .constant(.bool(bool)), type: .bool)
        case .int(let int): Typed(code: .constant(.int(int)), type: .int)
        case .number(let number): Typed(code: .constant(.number(number)), type: .number)
        case .string(let string): Typed(code: .constant(.string(string)), type: .string)
        }
    }
}

// MARK: - Names

extension PageCompiler {
    private func variable(_ name: String, at location: SourceLocation) -> Typed {
        switch scope[name] {
        case .value(let variable):
            let path = Path(slot: variable.slot)
            let code: Code =
                variable.isUncertain && !facts.contains(path)
                ? .uncertainSlot(variable.slot, name, location) : .slot(variable.slot)
            return Typed(code: code, type: variable.type, path: path)
        case .invalid: return .invalid
        case .some:
            report(.templateNotAValue(name), location)
            return .invalid
        case nil:
            if isLenient { return .invalid }
            if ["caller", "super"].contains(name) || library.functionNames.contains(name) {
                report(.templateNotAValue(name), location)
            } else {
                report(.templateUnknownVariable(name, near: near(name)), location)
            }
            return .invalid
        }
    }

    func near(_ name: String) -> [String] { Spelling.nearest(to: name, among: scope.names) }

    private func attribute(_ base: Expression, _ name: Located<String>) -> Typed {
        guard case .name(let owner) = base.kind else { return part(name, of: typed(base), at: base.location) }
        switch scope[owner] {
        case .loop(let loop): return loopField(name, loop)
        case .module(let module):
            switch module.bindings[name.value] {
            case .value(let variable): return Typed(code: .slot(variable.slot), type: variable.type)
            case .invalid: return .invalid
            case .some: report(.templateNotAValue(name.value), name.location)
            case nil:
                let near = Spelling.nearest(to: name.value, among: module.bindings.keys)
                report(.templateUnknownImport(name.value, in: owner, near: near), name.location)
            }
            return .invalid
        case .namespace(let namespace):
            guard let slot = namespace.fields[name.value] else {
                let near = Spelling.nearest(to: name.value, among: namespace.fields.keys)
                report(.templateUnknownProperty(name.value, of: owner, near: near), name.location)
                return .invalid
            }
            return Typed(code: .uncertainSlot(slot, owner + "." + name.value, name.location), type: .any)
        case .cycler(let slot, let items, let type) where name.value == "current":
            return Typed(code: .cycler(slot, items, advances: false), type: type)
        default: return part(name, of: typed(base), at: base.location)
        }
    }

    private func loopField(_ name: Located<String>, _ loop: LoopBinding) -> Typed {
        guard let field = LoopField(rawValue: name.value) else {
            let names = LoopField.allCases.map(\.rawValue) + ["cycle", "changed"]
            report(
                .templateUnknownProperty(name.value, of: "loop", near: Spelling.nearest(to: name.value, among: names)),
                name.location)
            return .invalid
        }
        let type: TemplateType =
            switch field {
            case .first, .last: .bool
            case .previtem, .nextitem: loop.element.madeOptional
            default: .int
            }
        return Typed(
            code: .loop(loop.number, field), type: type, path: Path(slot: -1 - loop.number, names: [field.rawValue]))
    }

    /// The part of a value with this name: a property, a key, a place.
    ///
    /// - Parameter place: where the value itself is written.
    func part(_ name: Located<String>, of base: Typed, at place: SourceLocation? = nil) -> Typed {
        let path = base.path.map { Path(slot: $0.slot, names: $0.names + [name.value]) }
        switch base.type {
        case .any: return Typed(code: .attribute(base.code, name.value, name.location), type: .any, path: path)
        case .map(let type):
            let type = type == .none ? .any : type
            return Typed(code: .attribute(base.code, name.value, name.location), type: type, path: path)
        case .object(let shapeName):
            guard let shape = library.shapes[shapeName] else {
                return Typed(code: .attribute(base.code, name.value, name.location), type: .any, path: path)
            }
            if let property = shape[name.value] {
                let code: Code =
                    if case .slot(let slot) = base.code {
                        .slotProperty(slot, property.read, name.location)
                    } else {
                        .property(base.code, property.read, name.location)
                    }
                return Typed(code: code, type: property.type, path: path)
            }
            return unknownPart(name, of: shapeName, among: shape.properties.map(\.name))
        case .record(let fields):
            if let field = fields.first(where: { $0.name == name.value }) {
                return Typed(code: .attribute(base.code, name.value, name.location), type: field.type, path: path)
            }
            return unknownPart(name, of: "map", among: fields.map(\.name))
        case .tuple(let fields):
            if let place = fields.firstIndex(where: { $0.name == name.value }) {
                return Typed(code: .place(base.code, place, name.location), type: fields[place].type, path: path)
            }
            return unknownPart(name, of: "list", among: fields.map(\.name))
        case .optional, .none:
            reportAbsent(base.path, at: place ?? name.location)
            return .invalid
        default:
            let isFilter = library.filterNames.contains(name.value)
            if isFilter {
                report(.templateFilterNotProperty(name.value), name.location)
                return .invalid
            }
            return unknownPart(name, of: base.type.description, among: [])
        }
    }

    private func unknownPart(_ name: Located<String>, of owner: String, among names: [String]) -> Typed {
        report(
            .templateUnknownProperty(name.value, of: owner, near: Spelling.nearest(to: name.value, among: names)),
            name.location)
        return .invalid
    }
}

// MARK: - Lists, maps and their parts

extension PageCompiler {
    private func list(_ items: [Expression]) -> Typed {
        let values = items.map { typed($0) }
        let type = values.dropFirst().reduce(values.first?.type ?? .none) { $0.joined(with: $1.type) }
        return Typed(code: .list(values.map(\.code)), type: .list(of: type))
    }

    private func map(_ pairs: [(key: Expression, value: Expression)], at location: SourceLocation) -> Typed {
        var fields: [TemplateType.Field] = []
        var codes: [(Code, Code)] = []
        var isRecord = true
        for pair in pairs {
            let key = typed(pair.key)
            let value = typed(pair.value)
            if key.type.isSurelyNot(.string) {
                report(.templateWrongType(key.type.description, expected: "string"), pair.key.location)
            }
            if let name = pair.key.literalString { fields.append(.init(name, value.type)) } else { isRecord = false }
            codes.append((key.code, value.code))
        }
        let type: TemplateType =
            isRecord && !pairs.isEmpty && Set(fields.map(\.name)).count == fields.count
            ? .record(fields) : .map(of: .any)
        return Typed(code: .map(codes, location), type: type)
    }

    private func item(_ base: Expression, _ key: Expression, at location: SourceLocation) -> Typed {
        let value = typed(base)
        if let name = key.literalString {
            switch value.type {
            case .record, .object, .tuple, .optional, .map: return part(Located(name, at: key.location), of: value)
            default: break
            }
        }
        let index = typed(key)
        if value.type.isOptional {
            report(.templateAbsent, location)
            return .invalid
        }
        if case .tuple(let fields) = value.type, case .constant(.int(let place)) = index.code,
            fields.indices.contains(place)
        {
            return Typed(code: .place(value.code, place, location), type: fields[place].type)
        }
        let code = Code.item(value.code, index.code, location)
        switch value.type {
        case .any: return Typed(code: code, type: .any)
        case .list, .tuple, .string, .html:
            if index.type.isSurelyNot(.int) {
                report(.templateWrongType(index.type.description, expected: "int"), key.location)
            }
            return Typed(code: code, type: value.type == .html ? .string : value.type.element ?? .any)
        case .map(let type): return Typed(code: code, type: type == .none ? .any : type)
        case .record, .object: return Typed(code: code, type: .any)
        default:
            report(.templateNotIterable(value.type.description), base.location)
            return .invalid
        }
    }

    private func slice(
        _ base: Expression, _ from: Expression?, _ to: Expression?, _ by: Expression?, at location: SourceLocation
    ) -> Typed {
        let value = typed(base)
        let bounds = [from, to, by].map { bound -> Code? in
            guard let bound else { return nil }
            let index = typed(bound)
            if index.type.isSurelyNot(.optional(.int)) {
                report(.templateWrongType(index.type.description, expected: "int"), bound.location)
            }
            return index.code
        }
        let type: TemplateType
        switch value.type {
        case .list, .string, .any: type = value.type
        case .tuple: type = .list(of: value.type.element ?? .any)
        case .optional:
            report(.templateAbsent, base.location)
            type = value.type.unwrapped
        default:
            report(.templateWrongType(value.type.description, expected: "list"), base.location)
            return .invalid
        }
        return Typed(code: .slice(value.code, from: bounds[0], to: bounds[1], by: bounds[2], location), type: type)
    }
}

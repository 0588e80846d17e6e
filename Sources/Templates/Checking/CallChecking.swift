import Diagnostics

// Calls: macros, `caller`, `super`, blocks by name, and the functions of the language.

extension PageCompiler {
    /// What a call puts in, if it is one of markup.
    private enum MarkupCall {
        case macro(MacroDefinition, Expression.Arguments)
        case block(String, level: Int)
        case nothing
    }

    /// Puts a call in at this place; false if the expression is none that makes markup.
    @discardableResult
    func compileCall(_ expression: Expression, caller: MacroDefinition?) -> Bool {
        guard let call = markupCall(expression) else {
            if caller != nil { _ = typed(expression) }
            return false
        }
        switch call {
        case .macro(let definition, let arguments): compileMacro(definition, arguments, caller, at: expression.location)
        case .block(let name, let level):
            compileBlock(named: name, level: level, isScoped: false, at: expression.location)
        case .nothing: break
        }
        return true
    }

    private func markupCall(_ expression: Expression) -> MarkupCall? {
        guard case .call(let callee, let arguments) = expression.kind else { return nil }
        switch callee.kind {
        case .name("super") where scope["super"] == nil:
            guard let current = blocks.last else {
                report(.templateSuperOutsideBlock, expression.location)
                return .nothing
            }
            guard let bodies = chain.blocks[current.name], current.level + 1 < bodies.count else {
                report(.templateNoParentBlock(current.name), expression.location)
                return .nothing
            }
            return .block(current.name, level: current.level + 1)
        case .name(let name):
            if case .macro(let definition) = scope[name] { return .macro(definition, arguments) }
            return nil
        case .attribute(let base, let name):
            guard case .name(let owner) = base.kind else { return nil }
            if owner == "self", scope[owner] == nil { return selfCall(name) }
            if case .module(let module) = scope[owner], case .macro(let definition) = module.bindings[name.value] {
                return .macro(definition, arguments)
            }
            return nil
        default: return nil
        }
    }

    private func selfCall(_ name: Located<String>) -> MarkupCall {
        guard chain.blocks[name.value] != nil else {
            report(
                .templateUnknownBlock(name.value, near: Spelling.nearest(to: name.value, among: chain.blocks.keys)),
                name.location)
            return .nothing
        }
        return .block(name.value, level: 0)
    }

    /// A call as a value.
    func call(_ expression: Expression) -> Typed {
        var isMarkup = false
        let body = capture(at: expression.location) { isMarkup = compileCall(expression, caller: nil) }
        if isMarkup { return Typed(code: .markup(body, captureKind), type: captureType) }
        guard case .call(let callee, let arguments) = expression.kind else { return .invalid }
        switch callee.kind {
        case .name(let name): return function(Located(name, at: callee.location), arguments, at: expression.location)
        case .attribute(let base, let name):
            guard case .name(let owner) = base.kind else { return method(name, base) }
            return member(owner, name, base, arguments, at: expression.location)
        default:
            report(.templateNotCallable, callee.location)
            return .invalid
        }
    }

    /// Values that are more than values: they change while the page is rendered.
    func specialValue(_ expression: Expression) -> Binding? {
        switch expression.kind {
        case .name(let name):
            switch scope[name] {
            case .macro, .namespace, .joiner, .cycler, .module: return scope[name]
            default: return nil
            }
        case .call(let callee, let arguments):
            guard case .name(let name) = callee.kind, scope[name] == nil else { return nil }
            switch name {
            case "namespace": return namespace(arguments, expression)
            case "joiner":
                let separator = arguments.all.first.map { typed($0).code } ?? .constant(.string(", "))
                let slot = newSlot()
                emit(.unset(slot))
                return .joiner(slot: slot, separator: separator)
            case "cycler":
                let items = arguments.positional.map { typed($0) }
                guard !items.isEmpty else {
                    report(.templateMissingArgument("items", of: name), expression.location)
                    return .invalid
                }
                let slot = newSlot()
                emit(.unset(slot))
                let type = items.dropFirst().reduce(items[0].type) { $0.joined(with: $1.type) }
                return .cycler(slot: slot, items: items.map(\.code), type: type)
            default: return nil
            }
        default: return nil
        }
    }

    private func namespace(_ arguments: Expression.Arguments, _ expression: Expression) -> Binding {
        if let extra = arguments.positional.first {
            report(.templateTooManyArguments("namespace", most: 0), extra.location)
        }
        let namespace = Namespace()
        for (name, value) in arguments.named {
            let slot = newSlot()
            namespace.fields[name.value] = slot
            emit(.assign(slot, typed(value).code))
        }
        return .namespace(namespace)
    }
}

// MARK: - Functions

extension PageCompiler {
    private func function(
        _ name: Located<String>, _ arguments: Expression.Arguments, at location: SourceLocation
    ) -> Typed {
        switch scope[name.value] {
        case .joiner(let slot, let separator): return Typed(code: .joiner(slot, separator), type: .string)
        case .invalid: return .invalid
        case .some:
            report(.templateNotCallable, name.location)
            return .invalid
        case nil: break
        }
        if name.value == "dict" {
            let pairs = arguments.named.map { ($0.name.value, typed($0.value)) }
            if let extra = arguments.positional.first {
                report(.templateTooManyArguments("dict", most: 0), extra.location)
            }
            let type: TemplateType =
                pairs.isEmpty ? .map(of: .any) : .record(pairs.map { TemplateType.Field($0.0, $0.1.type) })
            return Typed(code: .map(pairs.map { (.constant(.string($0.0)), $0.1.code) }, location), type: type)
        }
        guard let function = library.functions[name.value] else {
            for argument in arguments.all { _ = typed(argument) }
            if FunctionTable.builtIn.contains(name.value) {
                report(.templateNeedsSet(name.value), name.location)
            } else if !isLenient {
                let candidates = scope.names + library.functionNames
                report(
                    .templateUnknownFunction(name.value, near: Spelling.nearest(to: name.value, among: candidates)),
                    name.location)
            }
            return .invalid
        }
        guard
            let matched = match(
                arguments, to: function.parameters, of: name, input: nil, isVariadic: false, inputAt: location)
        else { return .invalid }
        return Typed(code: .function(function, matched.map(\.code), location), type: function.resultType)
    }

    private func member(
        _ owner: String, _ name: Located<String>, _ base: Expression, _ arguments: Expression.Arguments,
        at location: SourceLocation
    ) -> Typed {
        switch scope[owner] {
        case .loop(let loop):
            let values = arguments.positional.map { typed($0) }
            switch name.value {
            case "cycle" where !values.isEmpty:
                let type = values.dropFirst().reduce(values[0].type) { $0.joined(with: $1.type) }
                return Typed(code: .cycle(loop.number, values.map(\.code), location), type: type)
            case "changed" where !values.isEmpty:
                return Typed(code: .changed(loop.number, values.map(\.code)), type: .bool)
            case "cycle", "changed": report(.templateMissingArgument("items", of: name.value), name.location)
            default:
                let names = LoopField.allCases.map(\.rawValue) + ["cycle", "changed"]
                let isField = names.contains(name.value)
                report(
                    isField
                        ? .templateNotCallable
                        : .templateUnknownProperty(
                            name.value, of: "loop", near: Spelling.nearest(to: name.value, among: names)), name.location
                )
            }
            return .invalid
        case .cycler(let slot, let items, let type) where name.value == "next":
            return Typed(code: .cycler(slot, items, advances: true), type: type)
        case .module(let module):
            if module.bindings[name.value] == nil {
                let near = Spelling.nearest(to: name.value, among: module.bindings.keys)
                report(.templateUnknownImport(name.value, in: owner, near: near), name.location)
            } else if case .invalid = module.bindings[name.value] {
                return .invalid
            } else {
                report(.templateNotCallable, name.location)
            }
            return .invalid
        case .invalid: return .invalid
        default: return method(name, base)
        }
    }

    /// Python's methods are no part of the language; many have a filter of the same name.
    private func method(_ name: Located<String>, _ base: Expression) -> Typed {
        _ = typed(base)
        if isLenient { return .invalid }
        let filter = library.filterNames.contains(name.value) ? name.value : Self.filters[name.value]
        report(.templateNoMethods(name.value, filter: filter), name.location)
        return .invalid
    }

    private static let filters = [
        "strip": "trim", "keys": "list", "values": "items", "capitalise": "capitalize", "isoformat": "date",
        "strftime": "date", "get": "default", "append": "+",
    ]
}

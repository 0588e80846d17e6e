import Diagnostics

// Statements, one by one.

extension PageCompiler {
    func compile(_ statements: [Statement]) {
        for statement in statements { compile(statement) }
    }

    private func compile(_ statement: Statement) {
        let location = statement.location
        switch statement.kind {
        case .text(let range): emitText(range)
        case .output(let expression): compileOutput(expression, at: location)
        case .conditional(let branches, let otherwise):
            deeper(at: location) { compileConditional(branches, otherwise, at: location) }
        case .loop(let loop): deeper(at: location) { compileLoop(loop, at: location) }
        case .assignment(let target, let value): compileAssignment(target, value)
        case .capture(let name, let filters, let body):
            deeper(at: location) {
                let inner = Scope(parent: scope)
                let nodes = capture(at: location) { inScope(inner) { compile(body) } }
                if filters.isEmpty {
                    emit(.assignCapture(bind(name, captureType), nodes, captureKind))
                } else {
                    let value = apply(filters, to: Typed(code: .markup(nodes, captureKind), type: captureType))
                    emit(.assign(bind(name, value.type), value.code))
                }
            }
        case .with(let pairs, let body): deeper(at: location) { compileWith(pairs, body) }
        case .filter(let filters, let body):
            deeper(at: location) {
                let nodes = capture(at: location) { inScope(Scope(parent: scope)) { compile(body) } }
                let value = apply(filters, to: Typed(code: .markup(nodes, captureKind), type: captureType))
                emitOutput(value, .init(type: value.type, isSafe: mode == .xml), at: location)
            }
        case .block(let block): compileBlock(block, at: location)
        case .extends: break
        case .include(let names, let ignoresMissing, let withContext):
            compileInclude(names, ignoresMissing: ignoresMissing, withContext: withContext, at: location)
        case .importModule(let name, let alias, let withContext):
            let module = importModule(name, withContext: withContext)
            scope.bindings[alias.value] = module.map(Binding.module) ?? .invalid
        case .importNames(let name, let names, let withContext):
            importNames(name, names, withContext: withContext)
        case .macro(let macro):
            scope.bindings[macro.name.value] = .macro(MacroDefinition(macro, scope: scope, template: template))
        case .callBlock(let caller, let call, _):
            compileCall(
                call,
                caller: MacroDefinition(caller, scope: scope, template: template, surroundings: activeMacros))
        }
    }

    private func importNames(
        _ name: Located<String>, _ names: [(name: Located<String>, alias: Located<String>)], withContext: Bool
    ) {
        guard let module = importModule(name, withContext: withContext) else {
            for (_, alias) in names { scope.bindings[alias.value] = .invalid }
            return
        }
        for (wanted, alias) in names {
            if let binding = module.bindings[wanted.value] {
                scope.bindings[alias.value] = binding
            } else {
                let near = Spelling.nearest(to: wanted.value, among: module.bindings.keys.filter { !$0.hasPrefix("_") })
                report(.templateUnknownImport(wanted.value, in: name.value, near: near), wanted.location)
                scope.bindings[alias.value] = .invalid
            }
        }
    }

    /// Makes the name a variable of this scope.
    func bind(_ name: Located<String>, _ type: TemplateType) -> Int {
        let slot = scope.slot(of: name.value) { newSlot() }
        scope.bindings[name.value] = variable(slot, type)
        facts = facts.filter { $0.slot != slot }
        return slot
    }
}

// MARK: - Outputs

extension PageCompiler {
    private func compileOutput(_ expression: Expression, at location: SourceLocation) {
        if case .invalid = expression.kind { return markup.followOutput() }
        if compileCall(expression, caller: nil) { return }
        let value = typed(expression)
        emitOutput(value, traits(of: expression, value.type), at: expression.location)
    }

    private func emitOutput(_ value: Typed, _ traits: MarkupContext.OutputTraits, at location: SourceLocation) {
        do {
            let escaper = try markup.escaper(for: traits)
            if !value.type.isPrintable(as: escaper) { report(.templateNotPrintable(value.type.description), location) }
            switch escaper {
            case .attribute, .url, .sourceSet, .style:
                if value.type.isOptional { report(.templateOptionalInAttribute, location) }
            default: break
            }
            emit(.output(OutputNode(value.code, escaper, location)))
            markup.followOutput()
        } catch {
            report(error, location)
            if markup.position == .quotedValue { markup.followOutput() }
        }
    }

    private func traits(of expression: Expression, _ type: TemplateType) -> MarkupContext.OutputTraits {
        var traits = MarkupContext.OutputTraits(type: type)
        guard case .filter(_, let name, _) = expression.kind else { return traits }
        switch name.value {
        case "tojson": traits.isJSON = true
        case "urlencode": traits.isPercentEncoded = true
        case "xmlattr": traits.isAttributes = true
        case "safe": traits.isSafe = true
        default: break
        }
        return traits
    }
}

// MARK: - Variables

extension PageCompiler {
    private func compileAssignment(_ target: Statement.Target, _ expression: Expression) {
        if case .name(let name) = target, let binding = specialValue(expression) {
            scope.bindings[name.value] = binding
            return
        }
        let value = typed(expression)
        assign(value, to: target)
    }

    /// Gives a value to a name, a field of a namespace, or several names.
    func assign(_ value: Typed, to target: Statement.Target) {
        switch target {
        case .name(let name):
            let type = value.type
            emit(.assign(bind(name, type), value.code))
        case .field(let name, let field):
            guard case .namespace(let namespace) = scope[name.value] else {
                if scope[name.value] == nil {
                    report(.templateUnknownVariable(name.value, near: near(name.value)), name.location)
                } else {
                    report(.templateNotANamespace(name.value), name.location)
                }
                return
            }
            let slot = namespace.fields[field.value] ?? newSlot()
            namespace.fields[field.value] = slot
            emit(.assign(slot, value.code))
        case .tuple(let targets, let location):
            guard let types = partTypes(value.type, targets.count, location) else {
                for target in targets { assign(.invalid, to: target) }
                return
            }
            let parts = targets.map { _ in newSlot() }
            emit(.unpack(value.code, parts, location))
            for (index, target) in targets.enumerated() {
                assign(Typed(code: .slot(parts[index]), type: types[index]), to: target)
            }
        }
    }

    /// The types of the parts that a value is taken apart into; nil after a report.
    private func partTypes(_ type: TemplateType, _ count: Int, _ location: SourceLocation) -> [TemplateType]? {
        if case .tuple(let fields) = type {
            guard fields.count == count else {
                report(.templateCannotUnpack(fields.count, into: count), location)
                return nil
            }
            return fields.map(\.type)
        }
        if type.isOptional, type != .none {
            report(.templateAbsent, location)
            return nil
        }
        guard let element = type.element else {
            report(.templateNotIterable(type.description), location)
            return nil
        }
        return Array(repeating: element, count: count)
    }

    private func compileWith(_ pairs: [(Statement.Target, Expression)], _ body: [Statement]) {
        let special = pairs.map { specialValue($0.1) }
        let values = pairs.enumerated().map { special[$0] == nil ? typed($1.1) : .invalid }
        // All values are made before any name is given: `{% with a = b, b = a %}` swaps.
        let kept = values.map { _ in newSlot() }
        for (value, slot) in zip(values, kept) { emit(.assign(slot, value.code)) }
        let outer = facts
        inScope(Scope(parent: scope)) {
            for (index, pair) in pairs.enumerated() {
                if let binding = special[index], case .name(let name) = pair.0 {
                    scope.bindings[name.value] = binding
                } else {
                    assign(Typed(code: .slot(kept[index]), type: values[index].type), to: pair.0)
                }
            }
            compile(body)
        }
        facts = outer
    }
}

extension TemplateType {
    /// Lists and maps can be printed as JSON only.
    fileprivate func isPrintable(as escaper: Escaper) -> Bool {
        guard escaper == .jsonValue else { return isPrintable }
        switch self {
        case .object: return false
        case .optional(let type), .list(let type), .map(let type): return type.isPrintable(as: escaper)
        case .record(let fields), .tuple(let fields): return fields.allSatisfy { $0.type.isPrintable(as: escaper) }
        default: return true
        }
    }
}

import Diagnostics

// Conditions and loops: where ways through a template part and meet.

extension PageCompiler {
    func compileConditional(
        _ branches: [Statement.Branch], _ otherwise: [Statement]?, at location: SourceLocation
    ) {
        let startMarkup = markup
        let startBindings = scope.bindings
        let startFacts = facts
        var ends: [(markup: MarkupContext, bindings: [String: Binding])] = []
        var compiled: [(condition: Code, body: [Node])] = []

        for branch in branches {
            let condition = typed(branch.condition)
            let known = facts
            facts.formUnion(self.facts(of: branch.condition, when: true))
            let body: [Node]
            if case .constant(.bool(false)) = condition.code {
                body = []
                unreachable { _ = collect { compile(branch.body) } }
            } else {
                body = collect { compile(branch.body) }
                ends.append((markup, scope.bindings))
            }
            compiled.append((condition.code, body))
            markup = startMarkup
            scope.bindings = startBindings
            facts = known.union(self.facts(of: branch.condition, when: false))
        }
        let last = collect { compile(otherwise ?? []) }
        ends.append((markup, scope.bindings))
        scope.bindings = startBindings
        facts = startFacts
        for name in Set(ends.flatMap { $0.bindings.keys }).sorted() {
            join(name, startBindings[name], ends.map { $0.bindings[name] })
        }
        emit(.conditional(ConditionalNode(compiled, otherwise: last)))
        markup = joined(ends.map(\.markup), at: location)
    }

    /// The place after all branches; branches that end in different places are reported.
    private func joined(_ ends: [MarkupContext], at location: SourceLocation) -> MarkupContext {
        var result = ends[0]
        for end in ends.dropFirst() {
            guard let next = result.joined(with: end) else {
                report(.templateBranchesDiffer(result.description, end.description), location)
                return result
            }
            result = next
        }
        return result
    }

    /// What a name is after branches that may have set it.
    private func join(_ name: String, _ start: Binding?, _ ends: [Binding?]) {
        var variables: [Variable] = []
        for end in ends {
            guard let end else { continue }
            guard case .value(let variable) = end else {
                scope.bindings[name] = end
                return
            }
            variables.append(variable)
        }
        guard var result = variables.first else { return }
        for variable in variables.dropFirst() {
            result.type = result.type.joined(with: variable.type)
            result.isUncertain = result.isUncertain || variable.isUncertain
        }
        if variables.count < ends.count {
            if case .value(let outer) = scope.parent?[name] {
                emit(.assign(result.slot, .slot(outer.slot)))
                result.type = result.type.joined(with: outer.type)
                result.isUncertain = result.isUncertain || outer.isUncertain
            } else {
                emit(.unset(result.slot))
                result.isUncertain = true
            }
        }
        if case .value(let before) = start, before.type != result.type {
            facts = facts.filter { $0.slot != result.slot }
        }
        scope.bindings[name] = .value(result)
    }
}

// MARK: - Loops

extension PageCompiler {
    func compileLoop(_ loop: Statement.Loop, at location: SourceLocation) {
        let sequence = typed(loop.sequence)
        let element = elementType(of: sequence, at: loop.sequence.location)
        let number = newLoop()
        let slot = newSlot()
        let startFacts = facts
        let inner = Scope(parent: scope)
        var unpacking: [Node] = []
        var filter: Code?
        inScope(inner) {
            unpacking = collect { bindElement(Typed(code: .slot(slot), type: element), slot, loop.target) }
            if let condition = loop.filter {
                filter = typed(condition).code
                facts.formUnion(facts(of: condition, when: true))
            }
            inner.bindings["loop"] = .loop(LoopBinding(number: number, element: element))
        }
        let bindings = inner.bindings
        let innerFacts = facts
        let start = markup
        var body: [Node] = []
        func compileBody() {
            inner.bindings = bindings
            facts = innerFacts
            body = collect { inScope(inner) { compile(loop.body) } }
        }
        compileBody()
        if markup != start, let again = start.joined(with: markup) {
            // The next turn starts where this one ended.
            markup = again
            compileBody()
        }
        facts = startFacts
        let end = markup
        markup = start
        let otherwise = collect { inScope(Scope(parent: scope)) { compile(loop.otherwise ?? []) } }
        markup = loopEnd(start, end, loop.otherwise == nil ? nil : markup, at: location)
        emit(
            .loop(
                LoopNode(
                    sequence: sequence.code, element: slot, number: number, unpacking: unpacking, filter: filter,
                    body: body, otherwise: otherwise, location: loop.sequence.location)))
    }

    private func loopEnd(
        _ start: MarkupContext, _ end: MarkupContext, _ otherwise: MarkupContext?, at location: SourceLocation
    ) -> MarkupContext {
        guard let result = start.joined(with: end) else {
            report(.templateLoopMoves(start.description, end.description), location)
            return start
        }
        guard let otherwise else { return result }
        guard let both = result.joined(with: otherwise) else {
            report(.templateBranchesDiffer(result.description, otherwise.description), location)
            return result
        }
        return both
    }

    private func elementType(of sequence: Typed, at location: SourceLocation) -> TemplateType {
        if sequence.type.isOptional {
            report(.templateAbsent, location)
            return sequence.type.unwrapped.element ?? .any
        }
        guard let element = sequence.type.element else {
            report(.templateNotIterable(sequence.type.description), location)
            return .any
        }
        return element
    }

    private func bindElement(_ element: Typed, _ slot: Int, _ target: Statement.Target) {
        if case .name(let name) = target {
            scope.bindings[name.value] = variable(slot, element.type)
            // A `set` of the same name in the body is another variable of the same scope.
            _ = scope.slot(of: name.value) { newSlot() }
        } else if case .tuple(let targets, _) = target, targets.isEmpty {
            return
        } else {
            assign(element, to: target)
        }
    }
}

import Diagnostics

// Macros, which are put in where they are called, with the types of that call.

extension PageCompiler {
    /// Puts the body of a macro in at this place.
    func compileMacro(
        _ definition: MacroDefinition, _ arguments: Expression.Arguments, _ caller: MacroDefinition?,
        at location: SourceLocation
    ) {
        let macro = definition.macro
        guard !(definition.surroundings ?? activeMacros).contains(macro.name.location) else {
            return report(.templateCycle([macro.name.value, macro.name.value]), location)
        }
        findings.reachedBodies.insert(macro.name.location)
        let inner = Scope(parent: definition.scope)
        guard bind(arguments, to: macro, in: inner, definition, at: location) else { return }
        if let caller { inner.bindings["caller"] = .macro(caller) }
        let outer = (template, facts, activeMacros)
        template = definition.template
        activeMacros = (definition.surroundings ?? activeMacros) + [macro.name.location]
        callers.append(location)
        deeper(at: location) { inScope(inner) { compile(macro.body) } }
        callers.removeLast()
        (template, facts, activeMacros) = outer
    }

    /// Gives the arguments to the parameters; false after a report.
    private func bind(
        _ arguments: Expression.Arguments, to macro: Statement.Macro, in inner: Scope, _ definition: MacroDefinition,
        at location: SourceLocation
    ) -> Bool {
        let name = macro.name.value
        let parameters = macro.parameters
        if arguments.positional.count > parameters.count {
            report(
                .templateTooManyArguments(name, most: parameters.count), arguments.positional[parameters.count].location
            )
            for argument in arguments.all { _ = typed(argument) }
            return false
        }
        var given: [Expression?] =
            arguments.positional + Array(repeating: nil, count: parameters.count - arguments.positional.count)
        for (wanted, value) in arguments.named {
            guard let place = parameters.firstIndex(where: { $0.name.value == wanted.value }) else {
                let near = Spelling.nearest(to: wanted.value, among: parameters.map(\.name.value))
                report(.templateUnknownArgument(wanted.value, of: name, near: near), wanted.location)
                return false
            }
            if given[place] != nil {
                report(.templateDuplicateArgument(wanted.value), wanted.location)
                return false
            }
            given[place] = value
        }
        for (place, parameter) in parameters.enumerated() {
            if let argument = given[place] {
                if let binding = specialValue(argument) {
                    inner.bindings[parameter.name.value] = binding
                } else {
                    bind(parameter.name, typed(argument), in: inner)
                }
            } else if let defaultValue = parameter.defaultValue {
                let value = inScope(inner) { typed(defaultValue) }
                bind(parameter.name, value, in: inner)
            } else {
                report(
                    .templateMissingArgument(parameter.name.value, of: name), location,
                    notes: [.init(.templateDefinedHere(name), at: macro.name.location)])
                return false
            }
        }
        return true
    }

    private func bind(_ name: Located<String>, _ value: Typed, in inner: Scope) {
        let slot = inner.slot(of: name.value) { newSlot() }
        emit(.assign(slot, value.code))
        inner.bindings[name.value] = variable(slot, value.type)
    }

    /// Checks a macro that nothing calls, with arguments that may be anything.
    func compileUncalled(_ definition: MacroDefinition) {
        let inner = Scope(parent: definition.scope)
        for parameter in definition.macro.parameters {
            if let value = parameter.defaultValue { _ = inScope(inner) { typed(value) } }
            inner.bindings[parameter.name.value] = .value(Variable(slot: newSlot(), type: .any))
        }
        inner.bindings["caller"] = .invalid
        template = definition.template
        activeMacros.append(definition.macro.name.location)
        markup = MarkupContext(mode: .none)
        inScope(inner) { compile(definition.macro.body) }
        activeMacros.removeLast()
    }
}

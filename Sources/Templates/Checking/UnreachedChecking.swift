import Diagnostics

// What no entry point reaches: a template nobody includes yet, a macro nobody
// calls, a block that every child overrides. Its mistakes count too.

extension PageCompiler {
    /// Checks a whole template whose variables are not known.
    func checkAlone() {
        isLenient = true
        compileTemplate(template)
    }

    /// Checks the macros and blocks of the template whose bodies were never put in anywhere.
    func checkUnreachedBodies() {
        isLenient = true
        let own = template
        activeTemplates = [own.name]
        chain = Chain(context: scope)
        for statement in own.statements { checkUnreached(statement, in: own) }
    }

    private func checkUnreached(_ statement: Statement, in own: ParsedTemplate) {
        switch statement.kind {
        case .macro(let macro):
            guard !findings.reachedBodies.contains(macro.name.location) else { return }
            findings.reachedBodies.insert(macro.name.location)
            compileUncalled(MacroDefinition(macro, scope: scope, template: own))
        case .block(let block):
            if !findings.reachedBodies.contains(block.name.location) {
                findings.reachedBodies.insert(block.name.location)
                template = own
                markup = MarkupContext(mode: .none)
                blocks = [(block.name.value, 0)]
                chain.blocks[block.name.value] = [(block, own), (block, own)]
                inScope(Scope(parent: scope)) { compile(block.body) }
                blocks = []
            }
            for inner in block.body { checkUnreached(inner, in: own) }
        case .conditional(let branches, let otherwise):
            for inner in branches.flatMap(\.body) + (otherwise ?? []) { checkUnreached(inner, in: own) }
        default: break
        }
    }
}

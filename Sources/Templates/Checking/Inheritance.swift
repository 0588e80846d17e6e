import Diagnostics

/// A template with its parents, and the blocks of all of them.
final class Chain {
    /// What blocks see: the top of the template, or what is around the `scoped` block that they stand in.
    var context: Scope
    /// The bodies of each block, from the youngest template to the oldest.
    var blocks: [String: [(block: Statement.Block, template: ParsedTemplate)]] = [:]

    init(context: Scope) { self.context = context }
}

// Templates within templates.

extension PageCompiler {
    /// Puts in a template, with its parents, in the current scope.
    func compileTemplate(_ start: ParsedTemplate) {
        let outer = (template, chain, blocks, activeTemplates)
        defer { (template, chain, blocks, activeTemplates) = outer }
        chain = Chain(context: scope)
        blocks = []
        var lineage = [start]
        activeTemplates.append(start.name)
        while let parent = lineage[lineage.count - 1].parent {
            guard let next = find(parent, from: lineage[lineage.count - 1]) else { break }
            lineage.append(next)
            activeTemplates.append(next.name)
        }
        for ancestor in lineage {
            findings.reach(ancestor.name)
            for block in ancestor.blocks { chain.blocks[block.name.value, default: []].append((block, ancestor)) }
        }
        for (place, ancestor) in lineage.enumerated() {
            template = ancestor
            if ancestor.parent == nil {
                compile(ancestor.statements)
            } else {
                compileDefinitions(ancestor.statements, checkingBlocks: place + 1 < lineage.count)
            }
        }
    }

    /// The template of that name; an unknown one or a cycle is reported.
    private func find(_ name: Located<String>, from current: ParsedTemplate) -> ParsedTemplate? {
        guard let found = library.templates[name.value] else {
            let near = Spelling.nearest(to: name.value, among: library.templates.keys)
            report(.templateUnknownTemplate(name.value, near: near), name.location)
            return nil
        }
        guard !activeTemplates.contains(name.value) else {
            report(.templateCycle(activeTemplates + [name.value]), name.location)
            return nil
        }
        return found
    }

    /// What a template with a parent does outside its blocks: it sets and imports, and shows nothing.
    private func compileDefinitions(_ statements: [Statement], checkingBlocks: Bool) {
        let start = statements.firstIndex { if case .extends = $0.kind { true } else { false } } ?? 0
        compile(Array(statements[..<start]))
        compileSilently(
            statements[start...].filter { statement in
                switch statement.kind {
                case .assignment, .capture, .importModule, .importNames, .macro, .conditional: return true
                case .block, .extends: break
                case .text(let range):
                    let text = template.text.utf8[range]
                    if let first = text.firstIndex(where: { !$0.isWhitespace }) {
                        report(.templateNeverShown, SourceLocation(template.id, first..<range.upperBound))
                    }
                default: report(.templateNeverShown, statement.location)
                }
                return false
            })
        guard checkingBlocks else { return }
        for block in template.blocks where chain.blocks[block.name.value]?.count == 1 {
            var known: Set<String> = []
            for (name, bodies) in chain.blocks where bodies.contains(where: { $0.template.name != template.name }) {
                known.insert(name)
            }
            if isNested(block) { continue }
            report(
                .templateUnusedBlock(block.name.value, near: Spelling.nearest(to: block.name.value, among: known)),
                block.name.location)
        }
    }

    private func isNested(_ block: Statement.Block) -> Bool {
        template.blocks.contains { other in
            other.name.location != block.name.location && other.body.contains { $0.contains(block.name.location) }
        }
    }

    /// Statements whose output is nowhere shown: only what they set counts.
    private func compileSilently(_ statements: [Statement]) {
        let outer = markup
        markup = MarkupContext(mode: .none)
        isDefiningOnly += 1
        let nodes = collect { compile(statements) }
        isDefiningOnly -= 1
        markup = outer
        let kept = nodes.filter { node in
            switch node {
            case .text, .output, .loop: false
            default: true
            }
        }
        if !kept.isEmpty { emit(.silent(kept)) }
    }

    func compileBlock(_ block: Statement.Block, at location: SourceLocation) {
        guard isDefiningOnly == 0 else { return }
        compileBlock(named: block.name.value, level: 0, isScoped: block.isScoped, at: block.name.location)
    }

    /// Puts in the body of a block as it is at a level of its inheritance.
    func compileBlock(named name: String, level: Int, isScoped: Bool, at location: SourceLocation) {
        guard let bodies = chain.blocks[name], level < bodies.count else { return }
        guard !blocks.contains(where: { $0 == (name, level) }) else {
            return report(.templateCycle([name, name]), location)
        }
        let (block, owner) = bodies[level]
        if block.isRequired { report(.templateRequiredBlock(name), location) }
        findings.reachedBodies.insert(block.name.location)
        let outer = template
        template = owner
        blocks.append((name, level))
        let context = chain.context
        if isScoped { chain.context = scope }
        deeper(at: location) {
            inScope(Scope(parent: chain.context)) { compile(block.body) }
        }
        chain.context = context
        blocks.removeLast()
        template = outer
    }

    func compileInclude(
        _ names: [Located<String>], ignoresMissing: Bool, withContext: Bool, at location: SourceLocation
    ) {
        guard let name = names.first(where: { library.templates[$0.value] != nil }) ?? names.first else { return }
        if ignoresMissing, library.templates[name.value] == nil { return }
        guard let found = find(name, from: template) else { return }
        callers.append(name.location)
        defer { callers.removeLast() }
        deeper(at: location) {
            inScope(Scope(parent: withContext ? scope : globals, isTemplate: true)) { compileTemplate(found) }
        }
    }

    /// What a module defines, or nil if there is none.
    func importModule(_ name: Located<String>, withContext: Bool) -> Scope? {
        guard let found = find(name, from: template) else { return nil }
        let module = Scope(parent: withContext ? scope : globals, isTemplate: true)
        let outer = (template, chain, blocks, activeTemplates)
        defer { (template, chain, blocks, activeTemplates) = outer }
        findings.reach(found.name)
        activeTemplates.append(found.name)
        callers.append(name.location)
        defer { callers.removeLast() }
        template = found
        chain = Chain(context: module)
        deeper(at: name.location) {
            inScope(module) { compileSilently(found.statements) }
        }
        return module
    }
}

extension Statement {
    /// Whether the place is the name of a block that this statement is or holds.
    fileprivate func contains(_ place: SourceLocation) -> Bool {
        if case .block(let block) = kind, block.name.location == place { return true }
        return inner.contains { $0.contains(place) }
    }

    /// The statements between its tags.
    private var inner: [Statement] {
        switch kind {
        case .block(let block): block.body
        case .conditional(let branches, let otherwise): branches.flatMap(\.body) + (otherwise ?? [])
        case .loop(let loop): loop.body + (loop.otherwise ?? [])
        case .capture(_, _, let body), .with(_, let body), .filter(_, let body), .callBlock(_, _, let body): body
        case .macro(let macro): macro.body
        case .text, .output, .assignment, .extends, .include, .importModule, .importNames: []
        }
    }
}

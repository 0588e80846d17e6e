import Diagnostics

/// Checks one entry point with everything it extends, includes and calls, and
/// turns it into a program.
///
/// Includes, blocks and macros are put in where they are used, each time with the
/// types and the place in the document that they have there. So each is checked
/// as it will run, every name becomes a slot, and rendering calls nothing.
final class PageCompiler {
    let library: Library
    let findings: Findings
    let mode: EscapingMode

    /// The place in the document that the next byte goes to.
    var markup: MarkupContext
    var scope: Scope
    /// What is known to be there: tested by an `if` around this place.
    var facts: Set<Path> = []
    var template: ParsedTemplate
    var chain: Chain
    /// The blocks around this place, the innermost last.
    var blocks: [(name: String, level: Int)] = []
    var activeTemplates: [String] = []
    var activeMacros: [SourceLocation] = []
    /// The includes, imports and calls that lead here, the innermost last.
    var callers: [SourceLocation] = []
    private var reportedAbsent: Set<Path> = []
    /// Above zero while blocks are only defined, not shown.
    var isDefiningOnly = 0
    /// Unknown names may be anything: for what no entry point reaches.
    var isLenient = false

    /// How many expressions are inside each other here.
    var nesting = 0

    private(set) var nodes: [Node] = []
    private(set) var text: [UInt8] = []
    private(set) var slots = 0
    private(set) var loops = 0
    /// The slots that hold objects which are there as long as the context.
    private var lastingSlots: Set<Int> = []
    /// The slots that hold anything else, some of the time at least.
    private var passingSlots: Set<Int> = []
    private var nodeCount = 0
    private var depth = 0
    let globals: Scope

    init(library: Library, findings: Findings, template: ParsedTemplate, roots: [TemplateType.Field]) {
        self.library = library
        self.findings = findings
        self.template = template
        mode = EscapingMode(templateName: template.name)
        markup = MarkupContext(mode: mode)
        globals = Scope(parent: nil)
        scope = Scope(parent: globals)
        chain = Chain(context: scope)
        for root in library.roots { bindRoot(root, in: globals) }
        for root in roots { bindRoot(root, in: scope) }
    }

    private func bindRoot(_ root: TemplateType.Field, in scope: Scope) {
        scope.bindings[root.name] = .value(Variable(slot: newSlot(), type: root.type))
    }

    /// Compiles the template as a page of its own.
    func program() -> Program {
        compileTemplate(template)
        if !markup.isOutsideTags {
            let end = template.text.utf8.count
            report(.templateEndsInside(markup.description), SourceLocation(template.id, end..<end))
        }
        return Program(
            nodes: FragmentFinding.divided(nodes, count: slots, slots: objectSlots), text: text, slots: slots,
            loops: loops, name: template.name, source: template.id)
    }

    /// What fragments may depend on. An object that the page is of is none: what depends on it is rendered once anyway.
    private var objectSlots: RunTracing.Slots {
        var single: Set<Int> = []
        for case .value(let root) in globals.bindings.values where lifetime(of: root.type) == .single {
            single.insert(root.slot)
        }
        return RunTracing.Slots(single: single, lasting: lastingSlots.subtracting(passingSlots))
    }

    private func lifetime(of type: TemplateType) -> Lifetime {
        guard case .object(let name) = type else { return .passing }
        return library.shapes[name]?.lifetime ?? .passing
    }
}

// MARK: - Building

extension PageCompiler {
    func newSlot() -> Int {
        defer { slots += 1 }
        return slots
    }

    /// What a name stands for that is given a value of that type.
    func variable(_ slot: Int, _ type: TemplateType) -> Binding {
        if lifetime(of: type.unwrapped) == .passing {
            passingSlots.insert(slot)
        } else {
            lastingSlots.insert(slot)
        }
        return .value(Variable(slot: slot, type: type))
    }

    func newLoop() -> Int {
        defer { loops += 1 }
        return loops
    }

    func emit(_ node: Node) {
        nodeCount += 1
        nodes.append(node)
    }

    /// What `work` emits, without emitting it.
    func collect(_ work: () -> Void) -> [Node] {
        let outer = nodes
        nodes = []
        work()
        let result = nodes
        nodes = outer
        return result
    }

    /// As ``collect(_:)``, starting between tags, where the work has to end too.
    func capture(at location: SourceLocation, _ work: () -> Void) -> [Node] {
        let outer = markup
        markup = MarkupContext(mode: mode)
        let result = collect(work)
        if !markup.isOutsideTags { report(.templateEndsInside(markup.description), location) }
        markup = outer
        return result
    }

    var captureKind: CaptureKind {
        switch mode {
        case .html: .html
        case .xml: .xml
        case .json, .none: .text
        }
    }

    var captureType: TemplateType { mode == .html || mode == .xml ? .html : .string }

    func emitText(_ range: Range<Int>) {
        var start = range.lowerBound
        markup.follow(template.text.utf8[range]) { offset in
            append(start..<offset)
            start = offset
            let location = SourceLocation(template.id, offset..<offset + 1)
            emit(.output(OutputNode(.constant(.string("")), .dotBetweenSlashes, location)))
        } report: { problem, offset in
            report(problem, SourceLocation(template.id, offset..<offset + 1))
        }
        append(start..<range.upperBound)
    }

    private func append(_ range: Range<Int>) {
        let bytes = template.text.utf8[range]
        if case .text(let last) = nodes.last, last.upperBound == text.count {
            nodes[nodes.count - 1] = .text(last.lowerBound..<last.upperBound + bytes.count)
        } else {
            emit(.text(text.count..<text.count + bytes.count))
        }
        text += bytes
    }

    /// Reports a problem; of one in an included template or a macro, with the places that it was called from.
    func report(_ problem: Problem, _ location: SourceLocation, notes: [Diagnostic.Note] = []) {
        let callers = callers.reversed().filter { $0.source != location.source }.prefix(3)
        findings.report(
            problem, at: location, notes: notes + callers.map { .init(.templateCalledHere, at: $0) })
    }

    /// Reports that a value may be absent; of one that is used again and again only the first place.
    func reportAbsent(_ path: Path?, at location: SourceLocation) {
        guard path.map({ reportedAbsent.insert($0).inserted }) ?? true else { return }
        report(.templateAbsent, location)
    }

    /// Does work one level deeper; what is too deep or too large is reported and left out.
    func deeper(at location: SourceLocation, _ work: () -> Void) {
        guard depth < Limits.depth else { return report(.templateTooDeep, location) }
        guard nodeCount < Limits.nodes, text.count < Limits.valueSize else {
            return report(.templateTooLarge(Limits.nodes), location)
        }
        nodeCount += 1
        depth += 1
        work()
        depth -= 1
    }

    func inScope<Result>(_ inner: Scope, _ work: () -> Result) -> Result {
        let outer = scope
        scope = inner
        defer { scope = outer }
        return work()
    }

    /// Does work for a branch that cannot run: its names need not exist.
    func unreachable<Result>(_ work: () -> Result) -> Result {
        let outer = isLenient
        isLenient = true
        defer { isLenient = outer }
        return work()
    }
}

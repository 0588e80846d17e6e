import Diagnostics

/// One run of a program: its variables, its loops and its budget.
struct Renderer {
    let program: Program
    let context: any TemplateContext
    /// What fragments have become on other pages; nil: every one is rendered.
    let fragments: FragmentCache?
    let limits: Limits
    var steps = 0
    let outputLimit: Int
    var slots: [Value?]
    var loops: [LoopState]
    var output: OutputBuffer

    /// What a loop that is running knows of itself.
    struct LoopState {
        var index = 0
        var elements = TemplateList([Value]())
        var changed: [Value]?
    }

    init(
        _ program: Program, roots: [Value], context: any TemplateContext, fragments: FragmentCache?, limits: Limits,
        output: consuming OutputBuffer
    ) {
        self.program = program
        self.context = context
        self.fragments = fragments
        self.limits = limits
        outputLimit = output.bytes.count + min(limits.outputBytes, Int.max / 2)
        slots = roots
        slots.append(contentsOf: repeatElement(nil, count: max(0, program.slots - roots.count)))
        loops = Array(repeating: LoopState(), count: program.loops)
        self.output = output
    }

    mutating func run() throws(Diagnostic) { try run(program.nodes) }

    mutating func run(_ nodes: [Node]) throws(Diagnostic) {
        for node in nodes {
            switch node {
            case .text(let range): output.append(program.text, range)
            case .output(let output):
                try step(output.location)
                try write(output.code, output.escaper, output.location)
            case .conditional(let conditional): try run(conditional)
            case .loop(let loop): try run(loop)
            case .assign(let slot, let code): slots[slot] = try evaluate(code)
            case .assignCapture(let slot, let body, let kind): slots[slot] = try capture(body, kind)
            case .unset(let slot): slots[slot] = nil
            case .unpack(let code, let places, let location): try unpack(code, places, location)
            case .silent(let body):
                let start = output.bytes.count
                try run(body)
                output.bytes.removeSubrange(start...)
            case .fragment(let fragment): try run(fragment)
            }
        }
    }
}

// MARK: - Statements

extension Renderer {
    private mutating func run(_ conditional: ConditionalNode) throws(Diagnostic) {
        for index in conditional.conditions.indices where try isTrue(conditional.conditions[index]) {
            return try run(conditional.bodies[index])
        }
        try run(conditional.otherwise)
    }

    private mutating func run(_ loop: LoopNode) throws(Diagnostic) {
        let value = try evaluate(loop.sequence)
        var elements = try located(loop.location) { () throws(Problem) in try value.elements() }
        if let filter = loop.filter { elements = try filtered(elements, loop, filter) }
        guard !elements.isEmpty else { return try run(loop.otherwise) }
        // An inner run of the same loop (a macro in an argument of itself) puts its own state here and back.
        let outer = loops[loop.number]
        loops[loop.number] = LoopState(elements: elements)
        for index in 0..<elements.count {
            try step(loop.location)
            loops[loop.number].index = index
            slots[loop.element] = elements[index]
            if !loop.unpacking.isEmpty { try run(loop.unpacking) }
            try run(loop.body)
        }
        loops[loop.number] = outer
    }

    private mutating func filtered(
        _ elements: TemplateList, _ loop: LoopNode, _ filter: Code
    ) throws(Diagnostic) -> TemplateList {
        var kept: [Value] = []
        for index in 0..<elements.count {
            try step(loop.location)
            let element = elements[index]
            slots[loop.element] = element
            if !loop.unpacking.isEmpty { try run(loop.unpacking) }
            if try isTrue(filter) { kept.append(element) }
        }
        return TemplateList(kept)
    }

    private mutating func unpack(_ code: Code, _ places: [Int], _ location: SourceLocation) throws(Diagnostic) {
        let value = try evaluate(code)
        let elements = try located(location) { () throws(Problem) in try value.elements() }
        guard elements.count == places.count else {
            throw Diagnostic(.templateCannotUnpack(elements.count, into: places.count), at: location)
        }
        for (index, place) in places.enumerated() { slots[place] = elements[index] }
    }

    mutating func capture(_ body: [Node], _ kind: CaptureKind) throws(Diagnostic) -> Value {
        let start = output.bytes.count
        try run(body)
        let bytes = output.removeAll(from: start)
        switch kind {
        case .html: return .html(HTML(bytes))
        case .xml: return .html(HTML(bytes, isXML: true))
        case .text: return .string(String(decoding: bytes, as: UTF8.self))
        }
    }
}

// MARK: - Budget

extension Renderer {
    @inline(__always)
    mutating func step(_ location: SourceLocation) throws(Diagnostic) {
        steps += 1
        if steps > limits.steps || output.bytes.count > outputLimit { throw overspent(location) }
    }

    /// Charges work in proportion to a number of elements or bytes.
    mutating func charge(_ count: Int, _ location: SourceLocation) throws(Diagnostic) {
        let (sum, overflow) = steps.addingReportingOverflow(max(0, count))
        steps = overflow ? .max - 1 : sum
        if steps > limits.steps { throw overspent(location) }
    }

    /// Checks the last output, which no step follows.
    func checkOutput() throws(Diagnostic) {
        if output.bytes.count > outputLimit { throw overspent(SourceLocation(startOf: program.source)) }
    }

    private func overspent(_ location: SourceLocation) -> Diagnostic {
        if output.bytes.count > outputLimit {
            return Diagnostic(.templateOutputTooLarge(limits.outputBytes), at: location)
        }
        return Diagnostic(.templateTooManySteps(limits.steps), at: location)
    }
}

/// Gives a problem of a value the place in the template. (No method: each call would copy the renderer.)
func located<Result>(
    _ location: SourceLocation, _ work: () throws(Problem) -> Result
) throws(Diagnostic) -> Result {
    do { return try work() } catch { throw Diagnostic(error, at: location) }
}

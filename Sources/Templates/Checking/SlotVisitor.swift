/// What goes through compiled statements in the order in which they run, to see what they do with slots.
protocol SlotVisitor {
    mutating func read(_ slot: Int) throws(Dependency)
    mutating func set(_ slot: Int) throws(Dependency)
    /// The statements ask the state of a loop around them.
    mutating func ask(loop: Int) throws(Dependency)
    mutating func write(_ escaper: Escaper) throws(Dependency)
    /// The statements do about as much as that number of outputs.
    mutating func work(_ amount: Int)
    /// One of the bodies runs.
    mutating func branch(_ bodies: [[Node]]) throws(Dependency)
    /// The work is done any number of times, or not at all.
    mutating func perhaps(inLoop loop: Int?, _ work: (inout Self) throws(Dependency) -> Void) throws(Dependency)
}

/// Why statements are no fragment: they depend on more than one object.
struct Dependency: Error {}

// MARK: - Statements

extension SlotVisitor {
    mutating func visit(_ nodes: [Node]) throws(Dependency) {
        for node in nodes { try visit(node) }
    }

    mutating func visit(_ node: Node) throws(Dependency) {
        switch node {
        case .text: break
        case .output(let output):
            try visit(output.code)
            try write(output.escaper)
        case .conditional(let conditional):
            work(1)
            try visitConditions(conditional.conditions)
            try branch(conditional.bodies + [conditional.otherwise])
        case .loop(let loop): try visit(loop)
        case .assign(let slot, let code):
            try visit(code)
            try set(slot)
        case .assignCapture(let slot, let body, _):
            try visit(body)
            try set(slot)
        case .unset(let slot): try set(slot)
        case .unpack(let code, let slots, _):
            try visit(code)
            for slot in slots { try set(slot) }
        case .silent(let body): try visit(body)
        case .fragment(let fragment): try visit(fragment.nodes)
        }
    }

    /// The first condition is always asked, the others where those before do not hold.
    private mutating func visitConditions(_ conditions: [Code]) throws(Dependency) {
        guard let first = conditions.first else { return }
        try visit(first)
        for other in conditions.dropFirst() { try visitPerhaps(other) }
    }

    private mutating func visit(_ loop: LoopNode) throws(Dependency) {
        work(3)
        try visit(loop.sequence)
        try perhaps(inLoop: nil) { (visitor) throws(Dependency) in
            try visitor.set(loop.element)
            try visitor.visit(loop.unpacking)
            if let filter = loop.filter { try visitor.visit(filter) }
            try visitor.perhaps(inLoop: loop.number) { (visitor) throws(Dependency) in try visitor.visit(loop.body) }
        }
        try perhaps(inLoop: nil) { (visitor) throws(Dependency) in try visitor.visit(loop.otherwise) }
    }
}

// MARK: - Expressions

extension SlotVisitor {
    private mutating func visit(_ codes: [Code]) throws(Dependency) {
        for code in codes { try visit(code) }
    }

    private mutating func visitPerhaps(_ code: Code) throws(Dependency) {
        if case .constant = code { return }
        try perhaps(inLoop: nil) { (visitor) throws(Dependency) in try visitor.visit(code) }
    }

    mutating func visit(_ code: Code) throws(Dependency) {
        switch code {
        case .constant: break
        case .slot(let slot), .uncertainSlot(let slot, _, _), .slotProperty(let slot, _, _): try read(slot)
        case .property(let base, _, _), .attribute(let base, _, _), .place(let base, _, _), .isDefined(let base),
            .negate(let base, _), .plus(let base, _), .not(let base):
            try visit(base)
        case .item(let left, let right, _), .arithmetic(_, let left, let right, _):
            try visit(left)
            try visit(right)
        case .and(let left, let right), .or(let left, let right):
            try visit(left)
            try visitPerhaps(right)
        case .slice(let base, let from, let to, let by, _):
            work(1)
            try visit(base)
            for bound in [from, to, by] { if let bound { try visit(bound) } }
        case .list(let items), .concatenation(let items, _): try visit(items)
        case .map(let pairs, _):
            for (key, value) in pairs {
                try visit(key)
                try visit(value)
            }
        case .comparison(let first, let rest, _):
            try visit(first)
            for (_, code) in rest { try visitPerhaps(code) }
        case .conditional(let value, let condition, let otherwise):
            try visit(condition)
            try visitPerhaps(value)
            try visitPerhaps(otherwise)
        case .defaulted(let value, let fallback, let whenFalse):
            try visit(value)
            if let whenFalse { try visitPerhaps(whenFalse) }
            try visitPerhaps(fallback)
        default: try visitCall(code)
        }
    }

    private mutating func visitCall(_ code: Code) throws(Dependency) {
        switch code {
        case .filter(_, let arguments, _), .test(_, let arguments, _), .function(_, let arguments, _):
            work(2)
            try visit(arguments)
        case .keyedFilter(_, let arguments, let element, let key, _):
            work(3)
            try visit(arguments)
            guard let key else { return }
            try perhaps(inLoop: nil) { (visitor) throws(Dependency) in
                try visitor.set(element)
                try visitor.visit(key)
            }
        case .markup(let body, _): try visit(body)
        case .loop(let number, _): try ask(loop: number)
        case .changed(let number, let items):
            try ask(loop: number)
            try visit(items)
        case .cycle(let number, let items, _):
            try ask(loop: number)
            for item in items { try visitPerhaps(item) }
        case .joiner(let slot, let separator):
            try read(slot)
            try set(slot)
            try visitPerhaps(separator)
        case .cycler(let slot, let items, _):
            try read(slot)
            try set(slot)
            for item in items { try visitPerhaps(item) }
        // Of what is not known here nothing is claimed.
        default: throw Dependency()
        }
    }
}

/// Finds the statements of a program that need to be run once only: for the site, or for an object that lasts.
///
/// A template is a pure function: a property depends on its object and the context, a filter on its input and the
/// context. So statements that read nothing but the site and one object make the same bytes wherever they stand, and if
/// nothing else reads what they set, a copy of these bytes is as good as they are.
struct FragmentFinding {
    private var tracing: RunTracing

    /// What less than this many outputs do costs no more than to look for what they have become.
    private static let leastAmount = 4
    /// So that finding takes no more than time in proportion to the program.
    private static let mostNodes = 256

    /// The statements of a program, divided into fragments and the rest.
    static func divided(_ nodes: [Node], count: Int, slots: RunTracing.Slots) -> [Node] {
        guard !slots.single.isEmpty || !slots.lasting.isEmpty else { return nodes }
        var counting = ReadCounting(slots: count)
        do { try counting.visit(nodes) } catch { return nodes }
        var finding = FragmentFinding(tracing: RunTracing(slots, reads: counting.reads))
        return finding.divided(nodes)
    }

    private mutating func divided(_ nodes: [Node]) -> [Node] {
        var result: [Node] = []
        result.reserveCapacity(nodes.count)
        var index = 0
        while index < nodes.count {
            if let (end, key) = fragment(of: nodes, from: index) {
                result.append(.fragment(FragmentNode(Array(nodes[index..<end]), key: key)))
                index = end
            } else {
                result.append(divided(nodes[index]))
                index += 1
            }
        }
        return result
    }

    /// The end of the longest fragment that begins there, and its object.
    private mutating func fragment(of nodes: [Node], from start: Int) -> (end: Int, key: Int?)? {
        tracing.restart()
        var found: (end: Int, key: Int?)?
        for index in start..<min(nodes.count, start + Self.mostNodes) {
            do { try tracing.visit(nodes[index]) } catch { break }
            if tracing.isClosed, tracing.amount >= Self.leastAmount { found = (index + 1, tracing.key) }
        }
        return found
    }

    private mutating func divided(_ node: Node) -> Node {
        switch node {
        case .conditional(let conditional):
            let branches = zip(conditional.conditions, conditional.bodies).map { (condition: $0, body: divided($1)) }
            return .conditional(ConditionalNode(branches, otherwise: divided(conditional.otherwise)))
        case .loop(let loop):
            return .loop(
                LoopNode(
                    sequence: loop.sequence, element: loop.element, number: loop.number, unpacking: loop.unpacking,
                    filter: loop.filter, body: divided(loop.body), otherwise: divided(loop.otherwise),
                    location: loop.location))
        case .assignCapture(let slot, let body, let kind): return .assignCapture(slot, divided(body), kind)
        case .assign(let slot, .markup(let body, let kind)): return .assign(slot, .markup(divided(body), kind))
        case .output(let output):
            guard case .markup(let body, let kind) = output.code else { return node }
            return .output(OutputNode(.markup(divided(body), kind), output.escaper, output.location))
        case .text, .assign, .unset, .unpack, .silent, .fragment: return node
        }
    }
}

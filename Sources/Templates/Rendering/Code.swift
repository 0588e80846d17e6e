import Diagnostics

/// An expression with everything resolved: it is evaluated without looking up any name of a template.
indirect enum Code: Sendable {
    case constant(Value)
    case slot(Int)
    /// A variable that may not have been set.
    case uncertainSlot(Int, String, SourceLocation)
    case property(Code, Shape.Accessor, SourceLocation)
    /// A property of what is in a slot: the most frequent expression of all.
    case slotProperty(Int, Shape.Accessor, SourceLocation)
    /// A key of a map, or a property of whatever the value turns out to be.
    case attribute(Code, String, SourceLocation)
    /// A place of a list that is known to be there.
    case place(Code, Int, SourceLocation)
    case item(Code, Code, SourceLocation)
    case slice(Code, from: Code?, to: Code?, by: Code?, SourceLocation)
    case loop(Int, LoopField)
    case cycle(Int, [Code], SourceLocation)
    case changed(Int, [Code])
    case list([Code])
    case map([(Code, Code)], SourceLocation)
    case filter(FilterDefinition, [Code], SourceLocation)
    case keyedFilter(KeyedFilter, [Code], element: Int, key: Code?, SourceLocation)
    case test(TestDefinition, [Code], SourceLocation)
    case isDefined(Code)
    case defaulted(Code, Code, whenFalse: Code?)
    case negate(Code, SourceLocation)
    case plus(Code, SourceLocation)
    case not(Code)
    case and(Code, Code)
    case or(Code, Code)
    case arithmetic(ArithmeticOperator, Code, Code, SourceLocation)
    case concatenation([Code], SourceLocation)
    case comparison(Code, [(ComparisonOperator, Code)], SourceLocation)
    case conditional(Code, if: Code, else: Code)
    /// Markup that statements make.
    case markup([Node], CaptureKind)
    case function(FunctionDefinition, [Code], SourceLocation)
    /// The next text of a `joiner` or `cycler`, whose count is in the slot.
    case joiner(Int, Code)
    case cycler(Int, [Code], advances: Bool)
}

/// What captured output is.
enum CaptureKind: Sendable {
    case html
    case xml
    case text
}

/// What a loop knows of itself.
enum LoopField: String, CaseIterable, Sendable {
    case index
    case index0
    case revindex
    case revindex0
    case first
    case last
    case length
    case previtem
    case nextitem
    case depth
    case depth0
}

/// A statement with everything resolved.
indirect enum Node: Sendable {
    /// Bytes of the program's text.
    case text(Range<Int>)
    case output(Code, Escaper, SourceLocation)
    case conditional(ConditionalNode)
    case loop(LoopNode)
    case assign(Int, Code)
    case assignCapture(Int, [Node], CaptureKind)
    case unset(Int)
    case unpack(Code, [Int], SourceLocation)
    /// Statements whose output is nowhere shown.
    case silent([Node])
}

/// Branches of which the first that holds is run.
///
/// A class, as a loop is: taking a node out of its list costs one reference then, not one for each field.
final class ConditionalNode: Sendable {
    let conditions: [Code]
    let bodies: [[Node]]
    let otherwise: [Node]

    init(_ branches: [(condition: Code, body: [Node])], otherwise: [Node]) {
        conditions = branches.map(\.condition)
        bodies = branches.map(\.body)
        self.otherwise = otherwise
    }
}

/// A loop with its slots.
final class LoopNode: Sendable {
    let sequence: Code
    /// The slot that each element is put in.
    let element: Int
    /// Which loop of the program it is, for `loop.index` and its like.
    let number: Int
    /// What takes the element apart, if the loop has several names.
    let unpacking: [Node]
    let filter: Code?
    let body: [Node]
    let otherwise: [Node]
    let location: SourceLocation

    init(
        sequence: Code, element: Int, number: Int, unpacking: [Node], filter: Code?, body: [Node], otherwise: [Node],
        location: SourceLocation
    ) {
        self.sequence = sequence
        self.element = element
        self.number = number
        self.unpacking = unpacking
        self.filter = filter
        self.body = body
        self.otherwise = otherwise
        self.location = location
    }
}

/// A template that is ready to be rendered.
struct Program: Sendable {
    let nodes: [Node]
    /// All static text, one piece after the other.
    let text: [UInt8]
    let slots: Int
    let loops: Int
    let name: String
    let source: SourceID
}

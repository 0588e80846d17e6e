import Diagnostics

/// An expression with everything resolved: it is evaluated without looking up any name of a template.
///
/// The frequent cases are not boxed, so that taking one out costs no reference count.
enum Code: Sendable {
    case constant(Value)
    case slot(Int)
    /// A variable that may not have been set.
    case uncertainSlot(Int, String, SourceLocation)
    indirect case property(Code, Shape.Accessor, SourceLocation)
    /// A property of what is in a slot: the most frequent expression of all.
    case slotProperty(Int, Shape.Accessor, SourceLocation)
    /// A key of a map, or a property of whatever the value turns out to be.
    indirect case attribute(Code, String, SourceLocation)
    /// A place of a list that is known to be there.
    indirect case place(Code, Int, SourceLocation)
    indirect case item(Code, Code, SourceLocation)
    indirect case slice(Code, from: Code?, to: Code?, by: Code?, SourceLocation)
    case loop(Int, LoopField)
    indirect case cycle(Int, [Code], SourceLocation)
    indirect case changed(Int, [Code])
    indirect case list([Code])
    indirect case map([(Code, Code)], SourceLocation)
    indirect case filter(FilterDefinition, [Code], SourceLocation)
    indirect case keyedFilter(KeyedFilter, [Code], element: Int, key: Code?, SourceLocation)
    indirect case test(TestDefinition, [Code], SourceLocation)
    indirect case isDefined(Code)
    indirect case defaulted(Code, Code, whenFalse: Code?)
    indirect case negate(Code, SourceLocation)
    indirect case plus(Code, SourceLocation)
    indirect case not(Code)
    indirect case and(Code, Code)
    indirect case or(Code, Code)
    indirect case arithmetic(ArithmeticOperator, Code, Code, SourceLocation)
    indirect case concatenation([Code], SourceLocation)
    indirect case comparison(Code, [(ComparisonOperator, Code)], SourceLocation)
    indirect case conditional(Code, if: Code, else: Code)
    /// Markup that statements make.
    indirect case markup([Node], CaptureKind)
    indirect case function(FunctionDefinition, [Code], SourceLocation)
    /// The next text of a `joiner` or `cycler`, whose count is in the slot.
    indirect case joiner(Int, Code)
    indirect case cycler(Int, [Code], advances: Bool)
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
enum Node: Sendable {
    /// Bytes of the program's text.
    case text(Range<Int>)
    case output(OutputNode)
    case conditional(ConditionalNode)
    case loop(LoopNode)
    case assign(Int, Code)
    case assignCapture(Int, [Node], CaptureKind)
    case unset(Int)
    case unpack(Code, [Int], SourceLocation)
    /// Statements whose output is nowhere shown.
    case silent([Node])
    /// Statements that are run once for the site, or once for an object.
    case fragment(FragmentNode)
}

/// A value that is shown.
///
/// A class, as all nodes with several fields are: taking one out of its list costs one reference then, not one for each.
final class OutputNode: Sendable {
    let code: Code
    let escaper: Escaper
    let location: SourceLocation

    init(_ code: Code, _ escaper: Escaper, _ location: SourceLocation) {
        self.code = code
        self.escaper = escaper
        self.location = location
    }
}

/// Branches of which the first that holds is run.
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

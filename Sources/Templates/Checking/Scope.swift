import Diagnostics

/// What a name stands for at one place of a template.
enum Binding {
    case value(Variable)
    /// The loop around this place.
    case loop(LoopBinding)
    case macro(MacroDefinition)
    case module(Scope)
    case namespace(Namespace)
    case joiner(slot: Int, separator: Code)
    case cycler(slot: Int, items: [Code], type: TemplateType)
    /// Reported already.
    case invalid
}

/// A variable with its slot and what is known of its value.
struct Variable {
    let slot: Int
    var type: TemplateType
    /// Whether some way through the template does not set it.
    var isUncertain = false
}

struct LoopBinding {
    let number: Int
    let element: TemplateType
}

/// A macro, or the body of a `call` block, with the place whose names it sees.
final class MacroDefinition {
    let macro: Statement.Macro
    let scope: Scope
    let template: ParsedTemplate
    /// For the body of a `call` block: the macros that were being put in where it stands.
    let surroundings: [SourceLocation]?

    init(_ macro: Statement.Macro, scope: Scope, template: ParsedTemplate, surroundings: [SourceLocation]? = nil) {
        self.macro = macro
        self.scope = scope
        self.template = template
        self.surroundings = surroundings
    }
}

/// The variables of a `namespace(…)`, which inner loops may set.
final class Namespace {
    var fields: [String: Int] = [:]
}

/// The names that are visible in one body, and those around it.
final class Scope {
    let parent: Scope?
    var bindings: [String: Binding] = [:]
    /// The slot of a name stays the same however often it is set, so that branches can be joined.
    private var slots: [String: Int] = [:]

    /// Whether this is another template, which does not see the `loop` that includes it.
    private let isTemplate: Bool

    init(parent: Scope?, isTemplate: Bool = false) {
        self.parent = parent
        self.isTemplate = isTemplate
    }

    subscript(name: String) -> Binding? {
        var scope: Scope? = self
        while let current = scope {
            if let binding = current.bindings[name] { return binding }
            if current.isTemplate, name == "loop" { return nil }
            scope = current.parent
        }
        return nil
    }

    /// Every visible name, for "did you mean".
    var names: [String] {
        var result: Set<String> = []
        var scope: Scope? = self
        while let current = scope {
            result.formUnion(current.bindings.keys)
            scope = current.parent
        }
        return result.sorted()
    }

    func slot(of name: String, new: () -> Int) -> Int {
        if let slot = slots[name] { return slot }
        let slot = new()
        slots[name] = slot
        return slot
    }
}

/// A variable, or a property of a property of one: what a test can say of more than once.
struct Path: Hashable {
    let slot: Int
    var names: [String] = []
}

/// An expression that has been checked: its code, its type, and its path if it has one.
struct Typed {
    var code: Code
    var type: TemplateType
    var path: Path?

    /// What stands for an expression with a mistake.
    static let invalid = Typed(code: .constant(.none), type: .any)
}

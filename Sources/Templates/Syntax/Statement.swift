import Diagnostics

/// A piece of a template: static text, an output, or a statement with its body.
struct Statement: Sendable {
    let kind: Kind
    let location: SourceLocation

    indirect enum Kind: Sendable {
        case text(Range<Int>)
        case output(Expression)
        case conditional([Branch], otherwise: [Statement]?)
        case loop(Loop)
        case assignment(Target, Expression)
        case capture(Located<String>, filters: [FilterCall], body: [Statement])
        case with([(Target, Expression)], body: [Statement])
        case filter([FilterCall], body: [Statement])
        case block(Block)
        case extends(Located<String>)
        case include([Located<String>], ignoresMissing: Bool, withContext: Bool)
        case importModule(Located<String>, as: Located<String>, withContext: Bool)
        case importNames(Located<String>, [(name: Located<String>, alias: Located<String>)], withContext: Bool)
        case macro(Macro)
        case callBlock(Macro, call: Expression, body: [Statement])
    }

    struct Branch: Sendable {
        let condition: Expression
        let body: [Statement]
    }

    struct Loop: Sendable {
        let target: Target
        let sequence: Expression
        let filter: Expression?
        let body: [Statement]
        let otherwise: [Statement]?
    }

    /// What a value is given to.
    indirect enum Target: Sendable {
        case name(Located<String>)
        case field(of: Located<String>, Located<String>)
        case tuple([Target], SourceLocation)
    }

    struct FilterCall: Sendable {
        let name: Located<String>
        let arguments: Expression.Arguments
    }

    struct Block: Sendable {
        let name: Located<String>
        let isScoped: Bool
        let isRequired: Bool
        let body: [Statement]
    }

    struct Macro: Sendable {
        let name: Located<String>
        let parameters: [Parameter]
        let body: [Statement]

        struct Parameter: Sendable {
            let name: Located<String>
            let defaultValue: Expression?
        }
    }
}

/// One template, parsed.
struct ParsedTemplate: Sendable {
    let name: String
    let id: SourceID
    let text: SourceText
    let statements: [Statement]
    /// The parent that `extends` names.
    let parent: Located<String>?
    /// All blocks, nested ones too, in the order of their beginnings.
    let blocks: [Statement.Block]
}

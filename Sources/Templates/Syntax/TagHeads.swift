import Diagnostics

// What stands between a statement's keyword and the end of its tag.

extension ExpressionParser {
    struct LoopHead {
        let target: Statement.Target
        let sequence: Expression
        let filter: Expression?
    }

    mutating func loopHead() throws(Failure) -> LoopHead {
        let target = try target(withFields: false)
        try cursor.expect(name: "in")
        let sequence = try expressionOrTuple(withConditional: false)
        let filter = cursor.skip(name: "if") ? try expression() : nil
        if cursor.current.isName("recursive") {
            throw cursor.failure(.templateNoRecursiveLoop, cursor.current.range)
        }
        return LoopHead(target: target, sequence: sequence, filter: filter)
    }

    enum SetHead {
        case value(Statement.Target, Expression)
        case capture(Located<String>, [Statement.FilterCall])
    }

    mutating func setHead() throws(Failure) -> SetHead {
        let target = try target(withFields: true)
        if cursor.skip(.assign) { return .value(target, try expressionOrTuple()) }
        guard case .name(let name) = target else { throw cursor.unexpected(expected: "=") }
        return .capture(name, try filters(startingWithName: false))
    }

    mutating func withHead() throws(Failure) -> [(Statement.Target, Expression)] {
        var result: [(Statement.Target, Expression)] = []
        while !cursor.isAtEnd {
            let target = try target(withFields: false, single: true)
            try cursor.expect(.assign)
            result.append((target, try expression()))
            if !cursor.skip(.comma) { break }
        }
        return result
    }

    /// Names that take a value; with commas or parentheses they unpack a list.
    private mutating func target(withFields: Bool, single: Bool = false) throws(Failure) -> Statement.Target {
        let start = cursor.current.range.lowerBound
        let first = try singleTarget(withFields: withFields, depth: 0)
        guard !single, cursor.current.isSymbol(.comma) else { return first }
        var items = [first]
        while cursor.skip(.comma) {
            if cursor.isAtEnd || cursor.current.isName("in") || cursor.current.isSymbol(.assign) { break }
            items.append(try singleTarget(withFields: withFields, depth: 0))
        }
        return .tuple(items, cursor.location(start..<cursor.previousEnd))
    }

    private mutating func singleTarget(withFields: Bool, depth: Int) throws(Failure) -> Statement.Target {
        if depth > 10 { throw cursor.failure(.templateTooDeep, cursor.current.range) }
        let start = cursor.current.range.lowerBound
        if cursor.skip(.leftParenthesis) {
            var items: [Statement.Target] = []
            repeat {
                items.append(try singleTarget(withFields: withFields, depth: depth + 1))
            } while cursor.skip(.comma)
            try cursor.expect(.rightParenthesis)
            return .tuple(items, cursor.location(start..<cursor.previousEnd))
        }
        let name = try assignableName()
        guard withFields, cursor.skip(.dot) else { return .name(name) }
        return .field(of: name, try cursor.expectName())
    }

    private mutating func assignableName() throws(Failure) -> Located<String> {
        let name = try cursor.expectName()
        if ReservedName.all.contains(name.value) {
            throw Failure(problem: .templateReservedName(name.value), location: name.location)
        }
        return name
    }
}

extension ExpressionParser {
    struct BlockHead {
        let name: Located<String>
        let isScoped: Bool
        let isRequired: Bool
    }

    mutating func blockHead() throws(Failure) -> BlockHead {
        let name = try cursor.expectName()
        let isScoped = cursor.skip(name: "scoped")
        let isRequired = cursor.skip(name: "required")
        return BlockHead(name: name, isScoped: isScoped, isRequired: isRequired)
    }

    struct MacroHead {
        let name: Located<String>
        let parameters: [Statement.Macro.Parameter]
    }

    mutating func macroHead() throws(Failure) -> MacroHead {
        let name = try assignableName()
        return MacroHead(name: name, parameters: try parameters())
    }

    private mutating func parameters() throws(Failure) -> [Statement.Macro.Parameter] {
        try cursor.expect(.leftParenthesis)
        var result: [Statement.Macro.Parameter] = []
        while !cursor.current.isSymbol(.rightParenthesis) {
            let name = try assignableName()
            if result.contains(where: { $0.name.value == name.value }) {
                throw Failure(problem: .templateDuplicateParameter(name.value), location: name.location)
            }
            let defaultValue = cursor.skip(.assign) ? try expression() : nil
            if defaultValue == nil, result.last?.defaultValue != nil {
                throw Failure(problem: .templateParameterAfterDefault(name.value), location: name.location)
            }
            result.append(.init(name: name, defaultValue: defaultValue))
            if !cursor.skip(.comma) { break }
        }
        try cursor.expect(.rightParenthesis)
        return result
    }

    struct CallHead {
        let parameters: [Statement.Macro.Parameter]
        let call: Expression
    }

    mutating func callHead() throws(Failure) -> CallHead {
        let parameters = cursor.current.isSymbol(.leftParenthesis) ? try parameters() : []
        let call = try expression()
        guard case .call = call.kind else {
            throw Failure(problem: .templateCallBlockNeedsCall, location: call.location)
        }
        return CallHead(parameters: parameters, call: call)
    }
}

extension ExpressionParser {
    /// The name of a template: a literal, so that it can be looked up when templates are loaded.
    mutating func templateName() throws(Failure) -> Located<String> {
        let expression = try expression()
        guard let name = expression.literalString else {
            throw Failure(problem: .templateNameNotLiteral, location: expression.location)
        }
        return Located(name, at: expression.location)
    }

    mutating func include() throws(Failure) -> Statement.Kind {
        let expression = try expression()
        let candidates: [Expression] = if case .list(let items) = expression.kind { items } else { [expression] }
        var names: [Located<String>] = []
        for candidate in candidates {
            guard let name = candidate.literalString else {
                throw Failure(problem: .templateNameNotLiteral, location: candidate.location)
            }
            names.append(Located(name, at: candidate.location))
        }
        let ignoresMissing = cursor.current.isName("ignore") && cursor.next.isName("missing")
        if ignoresMissing {
            cursor.advance()
            cursor.advance()
        }
        let withContext = try contextChoice(otherwise: true)
        return .include(names, ignoresMissing: ignoresMissing, withContext: withContext)
    }

    mutating func importModule() throws(Failure) -> Statement.Kind {
        let name = try templateName()
        try cursor.expect(name: "as")
        let alias = try assignableName()
        return .importModule(name, as: alias, withContext: try contextChoice(otherwise: false))
    }

    mutating func importNames() throws(Failure) -> Statement.Kind {
        let template = try templateName()
        try cursor.expect(name: "import")
        var names: [(name: Located<String>, alias: Located<String>)] = []
        while !cursor.isAtEnd {
            if cursor.next.isName("context"), cursor.current.isName("with") || cursor.current.isName("without") {
                break
            }
            let name = try cursor.expectName()
            if name.value.hasPrefix("_") {
                throw Failure(problem: .templatePrivateName(name.value), location: name.location)
            }
            let alias = cursor.skip(name: "as") ? try assignableName() : name
            names.append((name, alias))
            if !cursor.skip(.comma) { break }
        }
        if names.isEmpty { throw cursor.unexpected(expected: nil) }
        return .importNames(template, names, withContext: try contextChoice(otherwise: false))
    }

    private mutating func contextChoice(otherwise: Bool) throws(Failure) -> Bool {
        guard cursor.next.isName("context") else { return otherwise }
        let isWith = cursor.current.isName("with")
        guard isWith || cursor.current.isName("without") else { return otherwise }
        cursor.advance()
        cursor.advance()
        return isWith
    }
}

/// Names that the language keeps for itself.
enum ReservedName {
    static let all = [
        "true", "false", "none", "True", "False", "None", "and", "or", "not", "in", "is", "if", "else", "loop", "self",
        "super", "caller",
    ]
}

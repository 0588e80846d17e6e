import Diagnostics

/// Parses a template; every mistake in it is reported, and the rest is parsed nevertheless.
struct TemplateParser {
    typealias Failure = ParsingCursor.Failure

    let source: SourceID
    var diagnostics: [Diagnostic]
    private let segments: [Segment]
    private var index = 0
    private var openings: [(keyword: String, location: SourceLocation)] = []
    private var blocks: [Statement.Block] = []
    private var parent: Located<String>?
    private var isTooDeep = false

    /// The most levels of statements inside each other.
    static let maximumDepth = 99

    static func parse(name: String, text: SourceText, id: SourceID) -> (ParsedTemplate, [Diagnostic]) {
        var parser = TemplateParser(text, id)
        let (statements, _) = parser.statements(until: [])
        let template = ParsedTemplate(
            name: name, id: id, text: text, statements: statements, parent: parser.parent, blocks: parser.blocks)
        return (template, parser.diagnostics)
    }

    private init(_ text: SourceText, _ source: SourceID) {
        self.source = source
        (segments, diagnostics) = Lexer.segments(of: text, source: source)
    }
}

// MARK: - Bodies

extension TemplateParser {
    /// The tag that ended a body, with its keyword consumed.
    struct EndTag {
        let keyword: String
        var cursor: ParsingCursor
    }

    /// Statements up to a tag that begins with one of the keywords.
    private mutating func statements(until ends: [String]) -> ([Statement], EndTag?) {
        var result: [Statement] = []
        while index < segments.count {
            let segment = segments[index]
            index += 1
            switch segment {
            case .text(let range):
                result.append(Statement(kind: .text(range), location: SourceLocation(source, range)))
            case .output(let tag): result.append(output(tag))
            case .statement(let tag):
                var cursor = ParsingCursor(tag, source: source)
                guard case .name(let keyword) = cursor.current.kind else {
                    if !tag.tokens.isEmpty { report(cursor.unexpected(expected: nil)) }
                    continue
                }
                let location = cursor.location(cursor.current.range)
                cursor.advance()
                if ends.contains(keyword) { return (result, EndTag(keyword: keyword, cursor: cursor)) }
                if isStray(keyword, location) {
                    if closesOuter(keyword) {
                        index -= 1
                        return (result, nil)
                    }
                    continue
                }
                if let statement = statement(keyword, location, &cursor, tag) { result.append(statement) }
            }
        }
        if !ends.isEmpty, let opening = openings.last, !isTooDeep {
            diagnostics.report(.templateUnclosedBlock(opening.keyword), at: opening.location)
        }
        return (result, nil)
    }

    /// Whether the tag ends or continues a block that is not open here; says so.
    private mutating func isStray(_ keyword: String, _ location: SourceLocation) -> Bool {
        guard Keyword.ends.contains(keyword) else { return false }
        if let opening = openings.last {
            let notes = [Diagnostic.Note(.templateOpenedHere(opening.keyword), at: opening.location)]
            let expected = opening.keyword == "set" ? "endset" : "end" + opening.keyword
            diagnostics.report(.templateMismatchedEnd(keyword, expected: expected), at: location, notes: notes)
        } else {
            diagnostics.report(.templateStrayEnd(keyword), at: location)
        }
        return true
    }

    /// Whether an outer block waits for this end, so that the inner one is given up.
    private func closesOuter(_ keyword: String) -> Bool {
        keyword.hasPrefix("end") && openings.dropLast().contains { "end" + $0.keyword == keyword }
    }

    private mutating func output(_ tag: Segment.Tag) -> Statement {
        let location = SourceLocation(source, tag.range)
        guard !tag.tokens.isEmpty else { return Statement(kind: .output(invalid(location)), location: location) }
        let expression = wholeExpression(ParsingCursor(tag, source: source), location)
        return Statement(kind: .output(expression), location: location)
    }

    private mutating func wholeExpression(_ cursor: ParsingCursor, _ location: SourceLocation) -> Expression {
        var parser = ExpressionParser(cursor)
        do {
            let expression = try parser.expressionOrTuple()
            try parser.cursor.expectEnd()
            return expression
        } catch {
            report(error)
            return invalid(location)
        }
    }

    func invalid(_ location: SourceLocation) -> Expression {
        Expression(kind: .invalid, location: location, height: 1)
    }

    mutating func report(_ failure: Failure) {
        diagnostics.report(failure.problem, at: failure.location)
    }

    /// The body of a statement up to its end, which is checked to be alone in its tag.
    ///
    /// - Returns: the body, and the tag that ended it, if it is one of `ends` and not `end`.
    private mutating func body(
        of keyword: String, at location: SourceLocation, ends: [String]
    ) -> ([Statement], EndTag?) {
        if openings.count >= Self.maximumDepth {
            if !isTooDeep { diagnostics.report(.templateTooDeep, at: location) }
            isTooDeep = true
            index = segments.count
            return ([], nil)
        }
        openings.append((keyword, location))
        defer { openings.removeLast() }
        return statements(until: ends)
    }

    /// A body with one possible end.
    private mutating func simpleBody(of keyword: String, at location: SourceLocation) -> [Statement] {
        let (statements, end) = body(of: keyword, at: location, ends: ["end" + keyword])
        checkEnd(end)
        return statements
    }

    private mutating func checkEnd(_ end: EndTag?) {
        guard let end, !end.cursor.isAtEnd else { return }
        report(end.cursor.unexpected(expected: nil))
    }
}

// MARK: - Statements

extension TemplateParser {
    private mutating func statement(
        _ keyword: String, _ location: SourceLocation, _ cursor: inout ParsingCursor, _ tag: Segment.Tag
    ) -> Statement? {
        let whole = SourceLocation(source, tag.range)
        let isBroken = tag.tokens.count == 1
        func made(_ kind: Statement.Kind) -> Statement { Statement(kind: kind, location: whole) }
        switch keyword {
        case "if": return made(conditional(location, cursor, isBroken: isBroken))
        case "for": return made(loop(location, cursor, isBroken: isBroken))
        case "set": return set(location, cursor, isBroken: isBroken).map(made)
        case "with": return made(with(location, cursor, isBroken: isBroken))
        case "filter":
            let filters =
                parse(cursor, isBroken) { parser throws(Failure) in try parser.filters(startingWithName: true) } ?? []
            return made(.filter(filters, body: simpleBody(of: keyword, at: location)))
        case "block": return block(location, cursor, isBroken: isBroken).map(made)
        case "macro":
            let head = parse(cursor, isBroken) { parser throws(Failure) in try parser.macroHead() }
            let body = simpleBody(of: keyword, at: location)
            return head.map { made(.macro(.init(name: $0.name, parameters: $0.parameters, body: body))) }
        case "call": return callBlock(location, cursor, isBroken: isBroken).map(made)
        case "extends":
            if let name = parse(cursor, isBroken, { parser throws(Failure) in try parser.templateName() }) {
                if parent != nil { diagnostics.report(.templateSecondParent, at: location) }
                if !openings.isEmpty { diagnostics.report(.templateNestedExtends, at: location) }
                parent = parent ?? name
                return made(.extends(name))
            }
            return nil
        case "include":
            return parse(cursor, isBroken) { parser throws(Failure) in try parser.include() }.map(made)
        case "import":
            return parse(cursor, isBroken) { parser throws(Failure) in try parser.importModule() }.map(made)
        case "from":
            return parse(cursor, isBroken) { parser throws(Failure) in try parser.importNames() }.map(made)
        default:
            if !isBroken || !Keyword.all.contains(keyword) {
                diagnostics.report(.templateUnknownTag(keyword, near: Keyword.near(keyword)), at: location)
            }
            return nil
        }
    }

    /// Parses the head of a tag to its end; a mistake is reported and gives nil.
    private mutating func parse<Head>(
        _ cursor: ParsingCursor, _ isBroken: Bool, _ read: (inout ExpressionParser) throws(Failure) -> Head
    ) -> Head? {
        if isBroken, cursor.isAtEnd, cursor.current.range.isEmpty { return nil }
        var parser = ExpressionParser(cursor)
        do {
            let head = try read(&parser)
            try parser.cursor.expectEnd()
            return head
        } catch {
            report(error)
            return nil
        }
    }

    private mutating func conditional(
        _ location: SourceLocation, _ cursor: ParsingCursor, isBroken: Bool
    ) -> Statement.Kind {
        var branches: [Statement.Branch] = []
        var otherwise: [Statement]?
        var head: ParsingCursor? = cursor
        var broken = isBroken
        while let cursor = head {
            let condition =
                parse(cursor, broken) { parser throws(Failure) in try parser.expressionOrTuple() } ?? invalid(location)
            broken = false
            let (body, end) = body(of: "if", at: location, ends: ["elif", "else", "endif"])
            branches.append(Statement.Branch(condition: condition, body: body))
            head = nil
            switch end?.keyword {
            case "elif": head = end?.cursor
            case "else":
                checkEnd(end)
                otherwise = simpleBody(of: "if", at: location)
            default: checkEnd(end)
            }
        }
        return .conditional(branches, otherwise: otherwise)
    }

    private mutating func loop(
        _ location: SourceLocation, _ cursor: ParsingCursor, isBroken: Bool
    ) -> Statement.Kind {
        let head = parse(cursor, isBroken) { parser throws(Failure) in try parser.loopHead() }
        var (body, end) = body(of: "for", at: location, ends: ["else", "endfor"])
        var otherwise: [Statement]?
        if end?.keyword == "else" {
            checkEnd(end)
            (otherwise, end) = self.body(of: "for", at: location, ends: ["endfor"])
        }
        checkEnd(end)
        return .loop(
            .init(
                target: head?.target ?? .tuple([], location), sequence: head?.sequence ?? invalid(location),
                filter: head?.filter, body: head == nil ? [] : body, otherwise: otherwise))
    }

    private mutating func set(
        _ location: SourceLocation, _ cursor: ParsingCursor, isBroken: Bool
    ) -> Statement.Kind? {
        guard let head = parse(cursor, isBroken, { parser throws(Failure) in try parser.setHead() }) else { return nil }
        switch head {
        case .value(let target, let value): return .assignment(target, value)
        case .capture(let name, let filters):
            return .capture(name, filters: filters, body: simpleBody(of: "set", at: location))
        }
    }

    private mutating func with(
        _ location: SourceLocation, _ cursor: ParsingCursor, isBroken: Bool
    ) -> Statement.Kind {
        let pairs = parse(cursor, isBroken) { parser throws(Failure) in try parser.withHead() } ?? []
        return .with(pairs, body: simpleBody(of: "with", at: location))
    }

    private mutating func block(
        _ location: SourceLocation, _ cursor: ParsingCursor, isBroken: Bool
    ) -> Statement.Kind? {
        let head = parse(cursor, isBroken) { parser throws(Failure) in try parser.blockHead() }
        let place = blocks.count
        let (body, end) = body(of: "block", at: location, ends: ["endblock"])
        guard let head else { return nil }
        if var end = end?.cursor, !end.isAtEnd {
            if case .name(let name) = end.current.kind, name != head.name.value {
                diagnostics.report(
                    .templateMismatchedEnd("endblock " + name, expected: "endblock " + head.name.value),
                    at: end.location(end.current.range))
            }
            end.advance()
            if !end.isAtEnd { report(end.unexpected(expected: nil)) }
        }
        let block = Statement.Block(name: head.name, isScoped: head.isScoped, isRequired: head.isRequired, body: body)
        if let first = blocks.first(where: { $0.name.value == head.name.value }) {
            diagnostics.report(
                .templateDuplicateBlock(head.name.value), at: head.name.location,
                notes: [.init(.templateDefinedHere(head.name.value), at: first.name.location)])
        }
        blocks.insert(block, at: place)
        return .block(block)
    }

    private mutating func callBlock(
        _ location: SourceLocation, _ cursor: ParsingCursor, isBroken: Bool
    ) -> Statement.Kind? {
        let head = parse(cursor, isBroken) { parser throws(Failure) in try parser.callHead() }
        let body = simpleBody(of: "call", at: location)
        guard let head else { return nil }
        let caller = Statement.Macro(name: Located("caller", at: location), parameters: head.parameters, body: body)
        return .callBlock(caller, call: head.call, body: body)
    }
}

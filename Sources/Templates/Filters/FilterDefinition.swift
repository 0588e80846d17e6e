package import Diagnostics

/// A filter: what `value | name(arguments)` does, and what it accepts.
///
/// A site registers its own beside those of the language. The first parameter is
/// the value before the bar.
package struct FilterDefinition: Sendable {
    package let name: String
    /// One sentence for the designer's table of filters.
    package let summary: String
    /// The value before the bar, then what stands in parentheses.
    package let parameters: [Parameter]
    /// The result's type as the documentation writes it.
    package let resultType: TemplateType
    /// Whether more arguments than the parameters are taken.
    let isVariadic: Bool
    let derivedType: (@Sendable ([TemplateType]) -> TemplateType)?
    let apply: Body

    /// Gets the arguments in the order of the parameters, with defaults filled in.
    package typealias Body = @Sendable (_ arguments: [Value], _ context: any TemplateContext) throws(Problem) -> Value

    /// What a filter, test or function takes.
    package struct Parameter: Sendable {
        package let name: String
        package let type: TemplateType
        package let defaultValue: Value?
        let accepts: Accepted

        /// - Parameter defaultValue: what counts when the argument is left out; nil if it may not be.
        package init(_ name: String, _ type: TemplateType, default defaultValue: Value? = nil) {
            self.init(name, type, .type, default: defaultValue)
        }

        init(_ name: String, _ type: TemplateType, _ accepts: Accepted, default defaultValue: Value? = nil) {
            self.name = name
            self.type = type
            self.accepts = accepts
            self.defaultValue = defaultValue
        }
    }

    /// Kinds of values that no single type names.
    enum Accepted: Sendable {
        /// What the parameter's type says.
        case type
        /// Anything that can be printed, markup too.
        case text
        /// Anything that can be printed, but no markup, which would be cut in the wrong places.
        case plainText
        /// Anything a loop can go through.
        case iterable
    }

    /// - Parameters:
    ///   - input: the type of the value before the bar.
    ///   - parameters: what stands in parentheses.
    package init(
        _ name: String, _ summary: String, input: TemplateType, parameters: [Parameter] = [], result: TemplateType,
        apply: @escaping Body
    ) {
        self.init(name, summary, Parameter("value", input), parameters, result: result, apply: apply)
    }

    init(
        _ name: String, _ summary: String, _ input: Parameter, _ parameters: [Parameter] = [], result: TemplateType,
        isVariadic: Bool = false, derivedType: (@Sendable ([TemplateType]) -> TemplateType)? = nil,
        apply: @escaping Body
    ) {
        self.name = name
        self.summary = summary
        self.parameters = [input] + parameters
        self.isVariadic = isVariadic
        self.derivedType = derivedType
        resultType = result
        self.apply = apply
    }
}

extension FilterDefinition {
    /// Checks the arguments whose types were not known when the template was loaded.
    package func check(_ values: [Value], at location: SourceLocation) throws(Diagnostic) {
        for (value, parameter) in zip(values, parameters) {
            if value.isNone, let defaultValue = parameter.defaultValue, defaultValue.isNone { continue }
            guard !parameter.accepts(value) else { continue }
            throw Diagnostic(
                value.isNone
                    ? .templateAbsent
                    : .templateFilterArgument(
                        name, parameter: parameter.name, found: value.typeName, expected: parameter.expectation),
                at: location)
        }
    }
}

extension FilterDefinition.Parameter {
    /// The expected type as messages name it.
    var expectation: String {
        switch accepts {
        case .type: type.description
        case .text, .plainText: "string"
        case .iterable: "list"
        }
    }

    /// Whether a value of the type could ever do.
    func accepts(_ found: TemplateType) -> Bool {
        switch accepts {
        case .type: !found.isSurelyNot(type)
        case .text: found.isPrintable && !found.isOptional
        case .plainText: found.isPrintable && !found.isOptional && found != .html
        case .iterable: found.element != nil
        }
    }

    func accepts(_ value: Value) -> Bool {
        switch (accepts, value) {
        case (.type, _): value.matches(type)
        case (.text, .bool), (.text, .int), (.text, .number), (.text, .string), (.text, .html): true
        case (.plainText, .bool), (.plainText, .int), (.plainText, .number), (.plainText, .string): true
        case (.iterable, .list), (.iterable, .map), (.iterable, .string): true
        default: false
        }
    }
}

extension Value {
    /// Whether the value is of the type, as far as it can be told at once.
    func matches(_ type: TemplateType) -> Bool {
        switch (self, type) {
        case (_, .any), (.none, .none), (.none, .optional): true
        case (_, .optional(let inner)): matches(inner)
        case (.bool, .bool), (.bool, .int), (.bool, .number), (.int, .int), (.int, .number), (.number, .number): true
        case (.string, .string), (.html, .html), (.list, .list), (.list, .tuple): true
        case (.map, .map), (.map, .record): true
        case (.object(let object), .object(let name)): Swift.type(of: object).shapeName == name
        default: false
        }
    }
}

/// A filter that goes through a list and looks at each element, or at something in it.
struct KeyedFilter: Sendable {
    let name: String
    let summary: String
    /// What stands in parentheses besides `attribute`, `map`'s filter and `select`'s test.
    let parameters: [FilterDefinition.Parameter]
    /// Where `attribute` stands among the arguments, if the filter has one.
    let attributePlace: Int?
    /// The result's type from the element's and the key's.
    let resultType: @Sendable (_ element: TemplateType, _ key: TemplateType) -> TemplateType
    let apply: @Sendable (_ elements: [Value], _ keys: [Value], _ arguments: [Value]) throws(Problem) -> Value
}

/// A test: what `value is name(arguments)` asks.
struct TestDefinition: Sendable {
    let name: String
    let summary: String
    let parameters: [FilterDefinition.Parameter]
    let holds: @Sendable ([Value]) throws(Problem) -> Bool

    init(
        _ name: String, _ summary: String, _ input: TemplateType = .any,
        _ parameters: [FilterDefinition.Parameter] = [],
        holds: @escaping @Sendable ([Value]) throws(Problem) -> Bool
    ) {
        self.name = name
        self.summary = summary
        self.parameters = [.init("value", input)] + parameters
        self.holds = holds
    }
}

/// A function that templates call by its name.
struct FunctionDefinition: Sendable {
    let name: String
    let summary: String
    let parameters: [FilterDefinition.Parameter]
    let resultType: TemplateType
    let call: @Sendable ([Value]) throws(Problem) -> Value
}

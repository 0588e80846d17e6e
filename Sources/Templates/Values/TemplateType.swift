/// What is known of a value before it exists.
@usableFromInline
package indirect enum TemplateType: Hashable, Sendable {
    /// Anything: checked while rendering, with the same messages.
    case any
    /// Only `none`.
    case none
    case bool
    case int
    case number
    case string
    /// Markup that is escaped already.
    case html
    case list(of: TemplateType)
    /// Any keys, values of one type.
    case map(of: TemplateType)
    /// Known keys, each with its own type.
    case record([Field])
    /// An object whose shape has this name.
    case object(String)
    /// The type, or none.
    case optional(TemplateType)
    /// A list of fixed length whose places have types and perhaps names.
    case tuple([Field])

    /// A key or place with its type.
    @usableFromInline
    package struct Field: Hashable, Sendable {
        package let name: String
        package let type: TemplateType

        package init(_ name: String, _ type: TemplateType) {
            self.name = name
            self.type = type
        }
    }
}

extension TemplateType {
    /// Whether the value may be none.
    var isOptional: Bool {
        switch self {
        case .optional, .none: true
        default: false
        }
    }

    /// The type once it is known not to be none.
    var unwrapped: TemplateType {
        if case .optional(let type) = self { return type }
        return self == .none ? .any : self
    }

    var madeOptional: TemplateType {
        switch self {
        case .any, .none, .optional: self
        default: .optional(self)
        }
    }

    /// The narrowest type that holds both.
    func joined(with other: TemplateType) -> TemplateType {
        if self == other { return self }
        switch (self, other) {
        case (.any, _), (_, .any): return .any
        case (.none, let type), (let type, .none): return type.madeOptional
        case (.optional(let a), .optional(let b)), (.optional(let a), let b), (let a, .optional(let b)):
            return a.joined(with: b).madeOptional
        case (.int, .number), (.number, .int): return .number
        case (.list(let a), .list(let b)): return .list(of: a.joinedElement(with: b))
        case (.map(let a), .map(let b)): return .map(of: a.joinedElement(with: b))
        case (.tuple(let fields), .list(let type)), (.list(let type), .tuple(let fields)):
            return .list(of: fields.reduce(type) { $0.joined(with: $1.type) })
        default: return .any
        }
    }

    /// As ``joined(with:)``, where `none` is the element of an empty list or map.
    private func joinedElement(with other: TemplateType) -> TemplateType {
        if self == .none { return other }
        return other == .none ? self : joined(with: other)
    }

    /// What a loop over it yields, or nil if it is nothing to go through.
    var element: TemplateType? {
        switch self {
        case .any: .any
        case .list(let type): type == .none ? .any : type
        case .tuple(let fields): fields.dropFirst().reduce(fields.first?.type ?? .any) { $0.joined(with: $1.type) }
        case .string: .string
        case .map, .record: .string
        default: nil
        }
    }

    /// Whether a value of this type can never be used where the other is wanted.
    func isSurelyNot(_ wanted: TemplateType) -> Bool {
        switch (self, wanted) {
        case (_, .any), (.any, _): false
        case (_, .optional(let inner)): self.unwrapped != .any && self != .none && self.unwrapped.isSurelyNot(inner)
        case (.optional, _), (.none, _): true
        // A number may turn out to be whole.
        case (.int, .number), (.number, .int), (.bool, .int), (.bool, .number): false
        case (.int, .int), (.number, .number), (.bool, .bool), (.string, .string), (.html, .html): false
        case (.list(let a), .list(let b)): a != .none && a.isSurelyNot(b)
        case (.tuple, .list): false
        case (.tuple(let a), .tuple(let b)): a.count != b.count
        case (.record, .map), (.map, .map), (.record, .record), (.map, .record): false
        case (.object(let a), .object(let b)): a != b
        default: true
        }
    }

    /// Whether a value of this type can be printed as it is.
    var isPrintable: Bool {
        switch self {
        case .any, .none, .bool, .int, .number, .string, .html: true
        case .optional(let type): type.isPrintable
        default: false
        }
    }
}

extension TemplateType: CustomStringConvertible {
    /// As the documentation and messages write it: `list of article`.
    @usableFromInline package var description: String {
        switch self {
        case .any: "any"
        case .none: "none"
        case .bool: "bool"
        case .int: "int"
        case .number: "number"
        case .string: "string"
        case .html: "html"
        case .list(let type): type == .none || type == .any ? "list" : "list of \(type)"
        case .map(let type): type == .any || type == .none ? "map" : "map of \(type)"
        case .record(let fields): "map (" + fields.map { "\($0.name): \($0.type)" }.joined(separator: ", ") + ")"
        case .object(let name): name
        case .optional(let type): "optional \(type)"
        case .tuple(let fields): "list (" + fields.map { "\($0.type)" }.joined(separator: ", ") + ")"
        }
    }
}

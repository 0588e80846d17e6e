/// What an expression can yield while a template is rendered.
@usableFromInline
package enum Value: Sendable {
    /// Nothing: an optional property that is absent, or JSON's null.
    case none
    case bool(Bool)
    case int(Int)
    case number(Double)
    case string(String)
    /// Markup that is escaped already.
    case html(HTML)
    case list(TemplateList)
    case map(TemplateMap)
    case object(any TemplateObject)

    /// A list of values, as a list literal makes it.
    package static func list(of values: [Value]) -> Value { .list(TemplateList(values)) }

    /// A map with the given entries, in their order; of two equal keys the later value counts.
    package static func map(of entries: [(String, Value)]) -> Value { .map(TemplateMap(entries)) }
}

/// Bytes of markup that are ready for the page: they are appended without escaping and shared, never copied.
@usableFromInline
package struct HTML: Sendable {
    package let bytes: [UInt8]
    /// Whether it is markup of a feed or another XML document, which may stand in one as it is; HTML there is text.
    let isXML: Bool

    package init(_ bytes: [UInt8]) {
        self.init(bytes, isXML: false)
    }

    package init(_ markup: String) {
        self.init(Array(markup.utf8), isXML: false)
    }

    init(_ bytes: [UInt8], isXML: Bool) {
        self.bytes = bytes
        self.isXML = isXML
    }

    /// The markup as text.
    package var string: String { String(decoding: bytes, as: UTF8.self) }
}

/// A list that converts an element only when it is used.
@usableFromInline
package struct TemplateList: Sendable {
    @usableFromInline let storage: any ListStorage

    /// Wraps an array; its elements are not touched.
    @inlinable
    package init<Element: TemplateValue>(_ elements: [Element]) {
        storage = ElementStorage(count: elements.count) { elements[$0].templateValue }
    }

    init(_ storage: some ListStorage) { self.storage = storage }

    package var count: Int { storage.count }
    package var isEmpty: Bool { storage.count == 0 }
    package subscript(index: Int) -> Value { storage[index] }

    /// A part of the list by its name, where a list has names for them (the groups of `groupby`).
    func named(_ name: String) -> Value? { storage.named(name) }

    var names: [String] { storage.names }
}

/// Where a list has its elements.
@usableFromInline
protocol ListStorage: AnyObject, Sendable {
    var count: Int { get }
    subscript(index: Int) -> Value { get }
    var names: [String] { get }
    func named(_ name: String) -> Value?
}

extension ListStorage {
    @usableFromInline var names: [String] { [] }
    @usableFromInline func named(_ name: String) -> Value? { nil }
}

/// The elements of an array of any type. No generic class: one would be asked for its types with each element.
@usableFromInline
final class ElementStorage: ListStorage {
    @usableFromInline let count: Int
    private let element: @Sendable (Int) -> Value

    @usableFromInline
    init(count: Int, _ element: @escaping @Sendable (Int) -> Value) {
        self.count = count
        self.element = element
    }

    @usableFromInline subscript(index: Int) -> Value { element(index) }
}

/// The numbers of `range`, which are never all made.
final class RangeStorage: ListStorage {
    private let start: Int
    private let step: Int
    let count: Int

    init(start: Int, step: Int, count: Int) {
        self.start = start
        self.step = step
        self.count = count
    }

    subscript(index: Int) -> Value { .int(start + index * step) }
}

/// A short list whose places have names: `group.grouper`, `group.list`.
final class TupleStorage: ListStorage {
    private let values: [Value]
    let names: [String]

    init(_ values: [Value], names: [String]) {
        self.values = values
        self.names = names
    }

    var count: Int { values.count }
    subscript(index: Int) -> Value { values[index] }
    func named(_ name: String) -> Value? { names.firstIndex(of: name).map { values[$0] } }
}

/// Values by name, in the order in which they were written.
@usableFromInline
package final class TemplateMap: Sendable {
    package let keys: [String]
    package let values: [Value]
    private let places: [String: Int]

    package init(_ entries: [(String, Value)]) {
        var keys: [String] = []
        var values: [Value] = []
        var places: [String: Int] = [:]
        for (key, value) in entries {
            if let place = places[key] {
                values[place] = value
            } else {
                places[key] = keys.count
                keys.append(key)
                values.append(value)
            }
        }
        (self.keys, self.values, self.places) = (keys, values, places)
    }

    package var count: Int { keys.count }
    package subscript(key: String) -> Value? { places[key].map { values[$0] } }
}

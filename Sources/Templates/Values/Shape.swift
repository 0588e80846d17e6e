/// What one render hands to every property and filter: the site, an index, a clock.
@usableFromInline
package protocol TemplateContext: AnyObject, Sendable {}

/// A context for templates whose shapes and filters need none.
package final class EmptyContext: TemplateContext {
    package init() {}
}

/// A model type that templates can see.
///
///     extension Article: TemplateObject {
///         static let shapeName = "article"
///         static let shape = Shape(Article.self, context: SiteContext.self, "Một bài viết / An article") { p in
///             p.property("title", "The headline.") { article, site in article.title }
///             p.property("parent", "The cell above.") { article, site in site.parent(of: article) }
///         }
///     }
@usableFromInline
package protocol TemplateObject: AnyObject, Sendable, TemplateValue {
    /// The name in messages and documentation: `article`.
    ///
    /// It never computes the shape, so that shapes may refer to each other.
    static var shapeName: String { get }
    /// The properties; a `static let`.
    static var shape: Shape { get }
    /// How long such an object is there; `.passing` if nothing is said.
    static var lifetime: Lifetime { get }
}

extension TemplateObject {
    package static var lifetime: Lifetime { .passing }
    package static var templateType: TemplateType { .object(shapeName) }
    @inlinable package var templateValue: Value { .object(self) }
}

/// The properties of a model type: for checking, for rendering and for the documentation.
@usableFromInline
package struct Shape: Sendable {
    package let name: String
    package let summary: String
    package let lifetime: Lifetime
    /// In the order of their declaration.
    package let properties: [Property]
    private let places: [String: Int]

    /// One thing that templates can ask of an object.
    @usableFromInline
    package struct Property: Sendable {
        package let name: String
        package let type: TemplateType
        package let summary: String
        let read: Accessor

        @usableFromInline
        package init(name: String, type: TemplateType, summary: String, read: @escaping Accessor) {
            self.name = name
            self.type = type
            self.summary = summary
            self.read = read
        }
    }

    /// Reads a property; nil when the object or the context is of another type than the shape was made for.
    @usableFromInline
    package typealias Accessor = @Sendable (any TemplateObject, any TemplateContext) -> Value?

    /// - Parameters:
    ///   - summary: what the object is, for the documentation.
    ///   - declare: declares the properties, in the order of the documentation.
    package init<Object: TemplateObject, Context: TemplateContext>(
        _ type: Object.Type, context: Context.Type, _ summary: String,
        _ declare: (inout Properties<Object, Context>) -> Void
    ) {
        var declared = Properties<Object, Context>()
        declare(&declared)
        name = Object.shapeName
        lifetime = Object.lifetime
        self.summary = summary
        properties = declared.all
        var places: [String: Int] = [:]
        for (place, property) in properties.enumerated() { places[property.name] = place }
        self.places = places
    }

    package subscript(name: String) -> Property? { places[name].map { properties[$0] } }

    /// Collects the properties of a shape while it is declared.
    @usableFromInline
    package struct Properties<Object: TemplateObject, Context: TemplateContext> {
        @usableFromInline package private(set) var all: [Property] = []

        @usableFromInline
        package mutating func append(_ property: Property) { all.append(property) }

        /// Declares a property; its type in templates follows from what the closure returns.
        ///
        /// Inlinable, so that each property is compiled for its own types: reading one took a third of a render.
        @inlinable
        package mutating func property<Result: TemplateValue>(
            _ name: String, _ summary: String, _ read: @escaping @Sendable (Object, Context) -> Result
        ) {
            property(name, summary, type: Result.templateType, read)
        }

        /// Declares a property whose type in templates is narrower than the closure's result says.
        @inlinable
        package mutating func property<Result: TemplateValue>(
            _ name: String, _ summary: String, type: TemplateType,
            _ read: @escaping @Sendable (Object, Context) -> Result
        ) {
            let accessor: Accessor = { object, context in
                guard let object = object as? Object, let context = context as? Context else { return nil }
                return read(object, context).templateValue
            }
            append(Property(name: name, type: type, summary: summary, read: accessor))
        }
    }
}

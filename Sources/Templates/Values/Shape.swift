/// What one render hands to every property and filter: the site, an index, a clock.
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
package protocol TemplateObject: AnyObject, Sendable, TemplateValue {
    /// The name in messages and documentation: `article`.
    ///
    /// It never computes the shape, so that shapes may refer to each other.
    static var shapeName: String { get }
    /// The properties; a `static let`.
    static var shape: Shape { get }
}

extension TemplateObject {
    package static var templateType: TemplateType { .object(shapeName) }
    package var templateValue: Value { .object(self) }
}

/// The properties of a model type: for checking, for rendering and for the documentation.
package struct Shape: Sendable {
    package let name: String
    package let summary: String
    /// In the order of their declaration.
    package let properties: [Property]
    private let places: [String: Int]

    /// One thing that templates can ask of an object.
    package struct Property: Sendable {
        package let name: String
        package let type: TemplateType
        package let summary: String
        let read: Accessor
    }

    /// Reads a property; nil when the object or the context is of another type than the shape was made for.
    typealias Accessor = @Sendable (any TemplateObject, any TemplateContext) -> Value?

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
        self.summary = summary
        properties = declared.all
        var places: [String: Int] = [:]
        for (place, property) in properties.enumerated() { places[property.name] = place }
        self.places = places
    }

    package subscript(name: String) -> Property? { places[name].map { properties[$0] } }

    /// Collects the properties of a shape while it is declared.
    package struct Properties<Object: TemplateObject, Context: TemplateContext> {
        fileprivate var all: [Property] = []

        /// Declares a property; its type in templates follows from what the closure returns.
        package mutating func property<Result: TemplateValue>(
            _ name: String, _ summary: String, _ read: @escaping @Sendable (Object, Context) -> Result
        ) {
            property(name, summary, type: Result.templateType, read)
        }

        /// Declares a property whose type in templates is narrower than the closure's result says.
        package mutating func property<Result: TemplateValue>(
            _ name: String, _ summary: String, type: TemplateType,
            _ read: @escaping @Sendable (Object, Context) -> Result
        ) {
            let accessor: Accessor = { object, context in
                guard let object = object as? Object, let context = context as? Context else { return nil }
                return read(object, context).templateValue
            }
            all.append(Property(name: name, type: type, summary: summary, read: accessor))
        }
    }
}

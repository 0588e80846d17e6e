package import Templates

/// A value type of the model that templates can see.
///
/// The engine sees objects; a value is put into a box on its way there.
package protocol ShapedValue: TemplateValue {
    static var shapeName: String { get }
    /// A `static let`; see ``describe(_:_:)``.
    static var shape: Shape { get }
}

extension ShapedValue {
    package static var templateType: TemplateType { .object(shapeName) }
    package var templateValue: Value { .object(Box(self)) }

    static func describe(_ summary: String, _ declare: (inout ShapeOf<Self>) -> Void) -> Shape {
        Shape(Box<Self>.self, context: SiteContext.self, summary) { properties in
            var shape = ShapeOf<Self>(properties: properties)
            declare(&shape)
            properties = shape.properties
        }
    }
}

/// Declares the properties of a value type.
struct ShapeOf<Wrapped: ShapedValue> {
    fileprivate var properties: Shape.Properties<Box<Wrapped>, SiteContext>

    mutating func property<Result: TemplateValue>(
        _ name: String, _ summary: String, _ read: @escaping @Sendable (Wrapped, SiteContext) -> Result
    ) {
        properties.property(name, summary) { box, context in read(box.wrapped, context) }
    }
}

/// A value as the engine sees it.
final class Box<Wrapped: ShapedValue>: TemplateObject {
    let wrapped: Wrapped

    init(_ wrapped: Wrapped) { self.wrapped = wrapped }

    static var shapeName: String { Wrapped.shapeName }
    static var shape: Shape { Wrapped.shape }
}

extension SiteContext: TemplateContext {}

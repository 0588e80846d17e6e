/// A Swift type whose values templates can use.
@usableFromInline
package protocol TemplateValue: Sendable {
    static var templateType: TemplateType { get }
    var templateValue: Value { get }
}

extension String: TemplateValue {
    @usableFromInline package static var templateType: TemplateType { .string }
    @inlinable package var templateValue: Value { .string(self) }
}

extension Bool: TemplateValue {
    @usableFromInline package static var templateType: TemplateType { .bool }
    @inlinable package var templateValue: Value { .bool(self) }
}

extension Int: TemplateValue {
    @usableFromInline package static var templateType: TemplateType { .int }
    @inlinable package var templateValue: Value { .int(self) }
}

extension Double: TemplateValue {
    @usableFromInline package static var templateType: TemplateType { .number }
    @inlinable package var templateValue: Value { .number(self) }
}

extension HTML: TemplateValue {
    @usableFromInline package static var templateType: TemplateType { .html }
    @inlinable package var templateValue: Value { .html(self) }
}

extension Value: TemplateValue {
    @usableFromInline package static var templateType: TemplateType { .any }
    @inlinable package var templateValue: Value { self }
}

extension Optional: TemplateValue where Wrapped: TemplateValue {
    @usableFromInline package static var templateType: TemplateType { Wrapped.templateType.madeOptional }
    @inlinable package var templateValue: Value { self?.templateValue ?? .none }
}

extension Array: TemplateValue where Element: TemplateValue {
    @usableFromInline package static var templateType: TemplateType { .list(of: Element.templateType) }
    @inlinable package var templateValue: Value { .list(TemplateList(self)) }
}

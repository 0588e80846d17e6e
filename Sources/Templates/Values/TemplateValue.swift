/// A Swift type whose values templates can use.
package protocol TemplateValue: Sendable {
    static var templateType: TemplateType { get }
    var templateValue: Value { get }
}

extension String: TemplateValue {
    package static var templateType: TemplateType { .string }
    package var templateValue: Value { .string(self) }
}

extension Bool: TemplateValue {
    package static var templateType: TemplateType { .bool }
    package var templateValue: Value { .bool(self) }
}

extension Int: TemplateValue {
    package static var templateType: TemplateType { .int }
    package var templateValue: Value { .int(self) }
}

extension Double: TemplateValue {
    package static var templateType: TemplateType { .number }
    package var templateValue: Value { .number(self) }
}

extension HTML: TemplateValue {
    package static var templateType: TemplateType { .html }
    package var templateValue: Value { .html(self) }
}

extension Value: TemplateValue {
    package static var templateType: TemplateType { .any }
    package var templateValue: Value { self }
}

extension Optional: TemplateValue where Wrapped: TemplateValue {
    package static var templateType: TemplateType { Wrapped.templateType.madeOptional }
    package var templateValue: Value { self?.templateValue ?? .none }
}

extension Array: TemplateValue where Element: TemplateValue {
    package static var templateType: TemplateType { .list(of: Element.templateType) }
    package var templateValue: Value { .list(TemplateList(self)) }
}

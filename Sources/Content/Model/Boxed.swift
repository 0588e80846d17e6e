/// A value apart from the record that has it: for what is large and most of a million records do not have.
final class Boxed<Value: Sendable>: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
}

import Synchronization

/// A value that is computed when the first asks for it, and then kept; who asks meanwhile waits.
final class Once<Value: Sendable>: Sendable {
    private let kept = Mutex<Value?>(nil)
    private let compute: @Sendable () -> Value

    init(_ compute: @escaping @Sendable () -> Value) { self.compute = compute }

    var value: Value {
        kept.withLock { kept in
            if let kept { return kept }
            let value = compute()
            kept = value
            return value
        }
    }
}

/// Who does work on many inputs at once: the build's threads, or nobody else.
///
/// Content makes no threads of its own; a build hands in the ones that it has.
package protocol Workers: Sendable {
    /// The outputs in the inputs' order.
    func map<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], _ work: @escaping @Sendable (Input) -> Output
    ) -> [Output]
}

extension Workers {
    /// Two pieces of work that need nothing of each other, at once.
    package func both<First: Sendable, Second: Sendable>(
        _ first: @escaping @Sendable () -> First, _ second: @escaping @Sendable () -> Second
    ) -> (First, Second) {
        let done = map([true, false]) { isFirst -> (First?, Second?) in
            isFirst ? (first(), nil) : (nil, second())
        }
        guard let first = done[0].0, let second = done[1].1 else { return (first(), second()) }
        return (first, second)
    }
}

/// One input after the other, on the caller's own thread.
package struct NoWorkers: Workers {
    package init() {}

    package func map<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], _ work: @escaping @Sendable (Input) -> Output
    ) -> [Output] {
        inputs.map(work)
    }
}

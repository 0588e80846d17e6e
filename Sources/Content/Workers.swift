/// Who does work on many inputs at once: the build's threads, or nobody else.
///
/// Content makes no threads of its own; a build hands in the ones that it has.
package protocol Workers: Sendable {
    /// The outputs in the inputs' order.
    func map<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], _ work: @escaping @Sendable (Input) -> Output
    ) -> [Output]
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

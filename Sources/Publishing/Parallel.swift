import CLinux
import Synchronization

/// Does work on all inputs on several threads at once, and gives the outputs in the inputs' order.
///
/// The one place where threads are made. Each has a stack of 16 MiB, so that whatever
/// nests as deeply as the limits allow fits; `jobs: 1` is one such thread. A thread takes the
/// next few inputs when it is done with the last, so one long page does not hold up the others.
/// `work` also gets the input's index.
package func inParallel<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], jobs: Int, _ work: @escaping @Sendable (Input, Int) -> Output
) -> [Output] {
    guard !inputs.isEmpty else { return [] }
    let jobs = max(1, min(jobs, inputs.count, mostThreads))
    let queue = WorkQueue(inputs: inputs, chunk: max(1, min(32, inputs.count / (jobs * 256))), work: work)
    let threads = (0..<jobs).compactMap { _ in startThread { queue.run() } }
    // Without a single thread (the system has a limit) the work is done here.
    if threads.isEmpty { queue.run() }
    for thread in threads { bangvang_join(thread) }
    return queue.outputs()
}

private let mostThreads = 256
private let stackSize = 16 << 20

/// The inputs, what of them is taken, and what came of them.
private final class WorkQueue<Input: Sendable, Output: Sendable>: Sendable {
    private let inputs: [Input]
    private let chunk: Int
    private let work: @Sendable (Input, Int) -> Output
    private let next = Atomic<Int>(0)
    private let done = Mutex<[Done]>([])

    private struct Done: Sendable {
        let start: Int
        let outputs: [Output]
    }

    init(inputs: [Input], chunk: Int, work: @escaping @Sendable (Input, Int) -> Output) {
        self.inputs = inputs
        self.chunk = chunk
        self.work = work
    }

    /// Takes chunks until none is left; the lock is taken once, at the end.
    func run() {
        var mine: [Done] = []
        while true {
            let start = next.wrappingAdd(chunk, ordering: .relaxed).oldValue
            guard start < inputs.count else { break }
            let indices = start..<min(start + chunk, inputs.count)
            mine.append(Done(start: start, outputs: indices.map { work(inputs[$0], $0) }))
        }
        done.withLock { $0 += mine }
    }

    func outputs() -> [Output] {
        done.withLock { done in
            done.sort { $0.start < $1.start }
            var outputs: [Output] = []
            outputs.reserveCapacity(inputs.count)
            for some in done { outputs += some.outputs }
            return outputs
        }
    }
}

/// What a thread runs, as an object that a C pointer can carry.
private final class ThreadBody: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

/// Nil where the system gives no further thread.
private func startThread(_ run: @escaping @Sendable () -> Void) -> UInt? {
    let body = Unmanaged.passRetained(ThreadBody(run))
    var thread: UInt = 0
    let code = bangvang_start(
        &thread, stackSize,
        { context in
            guard let context else { return nil }
            Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue().run()
            return nil
        }, body.toOpaque())
    guard code == 0 else {
        body.release()
        return nil
    }
    return thread
}

/// Gives the memory that threads have freed back to the system; without it, each keeps what it freed for itself.
func returnFreedMemory() { bangvang_return_memory() }

import Glibc
import Synchronization
import Testing

@testable import Publishing

struct ParallelTests {
    @Test(arguments: [1, 2, 3, 8, 1_000, 0, -1])
    func `outputs come in the order of the inputs`(jobs: Int) {
        for count in [0, 1, 2, 31, 1_000] {
            let outputs = inParallel(Array(0..<count), jobs: jobs) { input, index in "\(input)/\(index)" }
            #expect(outputs == (0..<count).map { "\($0)/\($0)" })
        }
    }

    @Test func `each input is worked on once, by several threads`() {
        let calls = Mutex<[Int]>([])
        let threads = Mutex<Set<UInt>>([])
        _ = inParallel(Array(0..<200), jobs: 4) { input, _ in
            calls.withLock { $0.append(input) }
            threads.withLock { _ = $0.insert(pthread_self()) }
            usleep(500)
        }
        #expect(calls.withLock { $0.sorted() } == Array(0..<200))
        #expect(threads.withLock { $0.count } == 4)
    }

    @Test(arguments: [1, 2]) func `each thread has a stack of 16 MiB`(jobs: Int) {
        let depths = inParallel([9 << 20, 9 << 20], jobs: jobs) { bytes, _ in descend(bytes) }
        #expect(depths.allSatisfy { $0 > 0 })
    }

    @Test func `work may itself be done in parallel`() {
        let sums = inParallel(Array(0..<8), jobs: 2) { outer, _ in
            inParallel(Array(0..<100), jobs: 2) { inner, _ in inner * outer }.reduce(0, +)
        }
        #expect(sums == (0..<8).map { $0 * 4_950 })
    }

    @Test func `a slow input does not hold up those after it`() {
        let finished = Mutex<[Int]>([])
        _ = inParallel(Array(0..<64), jobs: 2) { input, _ in
            if input == 0 { usleep(300_000) }
            finished.withLock { $0.append(input) }
        }
        #expect(finished.withLock { $0.last } ?? -1 < 4)
    }
}

/// Uses that many bytes of stack and a third more: past the 8 MiB that a thread has otherwise.
private func descend(_ bytes: Int) -> Int {
    guard bytes > 0 else { return 0 }
    return withUnsafeTemporaryAllocation(byteCount: 1_000, alignment: 8) { buffer in
        buffer.storeBytes(of: UInt8(truncatingIfNeeded: bytes), as: UInt8.self)
        return descend(bytes - 1_000) + Int(buffer.load(as: UInt8.self)) + 1
    }
}

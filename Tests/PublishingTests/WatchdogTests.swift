import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import Publishing

@Suite struct WatchdogTests {
    /// Ends the process when called, as the command line does, so that a run that it stops is seen from outside.
    @Test func workThatTakesTooMuchTimeEndsTheProcess() async {
        await #expect(processExitsWith: .exitCode(7)) {
            var limits = Watchdog.Limits()
            limits.seconds = 0.2
            let watchdog = Watchdog(limits: limits) { source in exit(source == SourceID(3) ? 7 : 8) }
            watchdog.whileWatching {
                watchdog.watch(SourceID(3)) {
                    // Work that an optimizer cannot do away with.
                    let own = getpid()
                    while getpid() == own {}
                }
            }
        }
    }

    @Test func workThatTakesTooMuchMemoryEndsTheProcess() async {
        await #expect(processExitsWith: .exitCode(7)) {
            var limits = Watchdog.Limits()
            limits.bytes = 16 << 20
            let watchdog = Watchdog(limits: limits) { _ in exit(7) }
            watchdog.whileWatching {
                watchdog.watch(SourceID(0)) {
                    let block = [UInt8](repeating: 1, count: 128 << 20)
                    Thread.sleep(forTimeInterval: 2)
                    precondition(block.count > 0)
                }
            }
        }
    }

    @Test func ordinaryWorkIsLeftAlone() {
        let calls = Atomic<Int>(0)
        let watchdog = Watchdog { _ in calls.add(1, ordering: .relaxed) }
        let sum = watchdog.whileWatching {
            (0..<10_000).reduce(0) { sum, n in sum + watchdog.watch(SourceID(n)) { n } }
        }
        #expect(sum == 49_995_000)
        #expect(calls.load(ordering: .relaxed) == 0)
    }
}

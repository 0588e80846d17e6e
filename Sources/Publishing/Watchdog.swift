import CLinux
package import Diagnostics
import Foundation
import Synchronization

/// Watches work that cannot be stopped, and ends the process where one piece of it takes too long or too much.
///
/// A call into a C parser cannot be cancelled. What the limits before it let pass and
/// still takes 5 seconds of its thread's CPU time, or lets the process grow by 512 MiB
/// meanwhile, ends the build; that is the one exception to “all problems are reported”.
/// Publishing is one step, so nothing that is published is touched.
package final class Watchdog: Sendable {
    /// What one piece of work may take.
    package struct Limits: Sendable {
        /// CPU time of the thread.
        package var seconds = 5.0
        /// Growth of the whole process meanwhile.
        package var bytes = 512 << 20

        package init() {}
    }

    private struct Entry {
        let source: SourceID
        let clock: clockid_t
        let startedAt: Double
        let memory: Int
    }

    private let limits: Limits
    private let overrun: @Sendable (SourceID) -> Void
    private let entries = Mutex<[Int: Entry]>([:])
    private let next = Atomic<Int>(0)
    private let isDone = Atomic<Bool>(false)
    /// As it was when the watching thread last looked: to ask the system for each piece of work costs too much.
    private let memory = Atomic<Int>(0)

    /// - Parameter overrun: called on a thread of its own with the file that is being read; it ends the process.
    package init(limits: Limits = Limits(), overrun: @escaping @Sendable (SourceID) -> Void) {
        self.limits = limits
        self.overrun = overrun
    }

    /// Watches everything that `work` gives to ``watch(_:_:)``.
    package func whileWatching<Result>(_ work: () -> Result) -> Result {
        memory.store(Self.residentBytes(), ordering: .relaxed)
        let thread = Thread { [self] in
            while !isDone.load(ordering: .acquiring) {
                check()
                Thread.sleep(forTimeInterval: 0.05)
            }
        }
        thread.name = "watchdog"
        thread.start()
        defer { isDone.store(true, ordering: .releasing) }
        return work()
    }

    /// Does one piece of work on this thread, under watch.
    package func watch<Result>(_ source: SourceID, _ work: () -> Result) -> Result {
        var clock = clockid_t()
        guard pthread_getcpuclockid(pthread_self(), &clock) == 0 else { return work() }
        let key = next.wrappingAdd(1, ordering: .relaxed).newValue
        let entry = Entry(
            source: source, clock: clock, startedAt: Self.seconds(of: clock), memory: memory.load(ordering: .relaxed))
        entries.withLock { $0[key] = entry }
        defer { entries.withLock { _ = $0.removeValue(forKey: key) } }
        return work()
    }
}

extension Watchdog {
    private func check() {
        let resident = Self.residentBytes()
        memory.store(resident, ordering: .relaxed)
        let guilty = entries.withLock { entries in
            // A thread that is done removes its entry first, so the clocks that are read here are alive.
            entries.values.filter {
                Self.seconds(of: $0.clock) - $0.startedAt > limits.seconds || resident - $0.memory > limits.bytes
            }.max { Self.seconds(of: $0.clock) - $0.startedAt < Self.seconds(of: $1.clock) - $1.startedAt }
        }
        if let guilty { overrun(guilty.source) }
    }

    private static func seconds(of clock: clockid_t) -> Double {
        var time = timespec()
        guard clock_gettime(clock, &time) == 0 else { return 0 }
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// What the process has in memory, as the system counts it.
    private static func residentBytes() -> Int {
        let file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return mostResidentBytes() }
        defer { close(file) }
        var buffer = [UInt8](repeating: 0, count: 128)
        let count = read(file, &buffer, buffer.count)
        let fields = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self).split(separator: " ")
        return fields.count > 1 ? (Int(fields[1]) ?? 0) * Int(getpagesize()) : 0
    }
    /// The most that it ever had, in a jail without /proc: what grows beyond all before is seen all the same.
    private static func mostResidentBytes() -> Int {
        var usage = rusage()
        // The system counts in KiB.
        return getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 ? Int(usage.ru_maxrss) << 10 : 0
    }
}

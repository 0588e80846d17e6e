import Foundation
import Templates

/// Renders one page through three engines in one run, and says how long each takes and what this one allocates.
///
///     make benchmark
@main
enum TemplateBenchmark {
    static func main() throws {
        var comparison = try Comparison()
        try comparison.checkThatPagesAgree()
        try comparison.measureTime()
        var count = AllocationCount()
        try count.run()
    }
}

/// The same page, three times.
struct Comparison {
    private let ours: BangvangPage
    private let mustache: MustachePage
    private let stencil: StencilPage
    private var output = OutputBuffer()

    init() throws {
        ours = try BangvangPage()
        mustache = try MustachePage()
        stencil = StencilPage()
    }

    /// Compares the pages byte for byte, after the two spellings of an escaped quotation mark are made one.
    mutating func checkThatPagesAgree() throws {
        try ours.render(into: &output)
        let page = output.string
        for (name, other) in [("swift-mustache", mustache.render()), ("Stencil", try stencil.render())] {
            let normalized = other.replacingOccurrences(of: "&quot;", with: "&#34;")
            guard Array(normalized.utf8) == Array(page.utf8) else {
                print("The page of \(name) differs:\n\(normalized)\n\nThis engine's is:\n\(page)")
                exit(1)
            }
        }
        print("One page of \(page.utf8.count) bytes, the same from all three engines (&quot; and &#34; count as one).")
    }

    /// Takes turns, so that whatever else the machine does meets all three.
    mutating func measureTime() throws {
        let rounds = 301
        var samples: [[Double]] = [[], [], []]
        for _ in 0..<rounds {
            samples[0].append(try microseconds(perRun: 100) { try ours.render(into: &output) })
            samples[1].append(microseconds(perRun: 6) { _ = mustache.render() })
            samples[2].append(try microseconds(perRun: 1) { _ = try stencil.render() })
        }
        let medians = samples.map { $0.sorted()[rounds / 2] }
        print("\nMicroseconds of CPU time per page, median of \(rounds) samples, and how many times this engine's:")
        for (name, median) in zip(["this engine", "swift-mustache 2.1.1", "Stencil 0.15.1"], medians) {
            print(line(name, String(format: "%8.1f %8.1f", median, median / medians[0])))
        }
    }

    private func microseconds(perRun runs: Int, _ work: () throws -> Void) rethrows -> Double {
        let start = cpuTime()
        for _ in 0..<runs { try work() }
        return (cpuTime() - start) / Double(runs)
    }

    /// What this thread has used, in microseconds: other programs on the machine do not count.
    private func cpuTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1_000_000 + Double(time.tv_nsec) / 1_000
    }
}

/// A line of a table.
func line(_ name: String, _ figures: String) -> String {
    "  " + name.padding(toLength: 32, withPad: " ", startingAt: 0) + figures
}

import Foundation

/// Where the time of a run went: by stage, and in rendering by template.
///
/// It is measured, and printed only where somebody asks: nothing of the output depends on it.
package struct Timings: Sendable {
    /// The stages of a run, in their order.
    package enum Stage: String, CaseIterable, Sendable {
        case reading, resolving, planning, pictures, rendering, publishing
    }

    /// What one template took.
    package struct Rendering: Sendable {
        /// The template's name; nil: files that no template makes.
        package let template: String?
        package var pages: Int
        /// The sum over all threads.
        package var duration: Duration
    }

    package struct Entry: Sendable {
        package let stage: Stage
        /// By the clock on the wall.
        package let duration: Duration
        /// The most memory that the process had until then, in bytes.
        package let peakMemory: Int
    }

    package private(set) var entries: [Entry] = []
    /// What took longest first.
    package private(set) var renderings: [Rendering] = []

    private var last = ContinuousClock.now

    init() {}

    /// Says that a stage is over; the next one begins.
    mutating func end(_ stage: Stage) {
        let now = ContinuousClock.now
        entries.append(Entry(stage: stage, duration: now - last, peakMemory: Self.peakMemoryOfProcess()))
        last = now
    }

    /// Adds up what each page took.
    mutating func add(_ pages: some Sequence<(template: String?, duration: Duration)>) {
        var byTemplate: [String?: Rendering] = [:]
        for page in pages {
            byTemplate[page.template, default: Rendering(template: page.template, pages: 0, duration: .zero)].pages += 1
            byTemplate[page.template]?.duration += page.duration
        }
        renderings = byTemplate.values.sorted { a, b in
            a.duration != b.duration ? a.duration > b.duration : (a.template ?? "") < (b.template ?? "")
        }
    }
}

extension Timings {
    /// The most memory that the process has had so far, in bytes.
    private static func peakMemoryOfProcess() -> Int {
        var usage = rusage()
        // In kilobytes on Linux.
        return getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 ? Int(usage.ru_maxrss) << 10 : 0
    }
}

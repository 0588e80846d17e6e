import Diagnostics

/// Refuses, before cmark runs, what no article needs and what it would be slow or greedy with.
///
/// One linear pass over the lines, deterministic: a call into C cannot be cancelled, and
/// cmark 0.29.0.gfm.6 takes quadratic time for some input. Lines without a blank one between them
/// (a *run*) bound every paragraph, whatever containers it is in.
struct InputLimits {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    static let documentBytes = 1 << 20
    static let blockBytes = 64 << 10
    static let tableColumns = 128
    static let tableCells = 100_000
    static let depth = 32
    /// Upper bound of what cmark copies for links by reference: the bytes of the largest group of
    /// definitions times the number of brackets that may refer to one.
    static let expandedReferences = 16 << 20
    /// The sum of ``Run/work`` over a document, about a nanosecond each.
    static let work = 1 << 30

    /// What is refused, and where in the bytes.
    struct Excess {
        let problem: Problem
        let offset: Int
        let length: Int
    }

    static func firstExcess(in bytes: Bytes) -> Excess? {
        guard bytes.count <= documentBytes else {
            return Excess(problem: .markdownTooLong(limit: documentBytes), offset: 0, length: 0)
        }
        var limits = InputLimits(bytes)
        return limits.check()
    }

    private let bytes: Bytes
    private var containers = ContainerDepth()
    private var run = Run(start: 0)
    private var work = 0
    private var cells = 0
    private var references = 0
    private var definitionBytes = 0

    private init(_ bytes: Bytes) { self.bytes = bytes }
}

extension InputLimits {
    private mutating func check() -> Excess? {
        var start = 0
        while start < bytes.count {
            let end = bytes.firstOffset(of: 0x0A, in: start..<bytes.count) ?? bytes.count
            let line = SourceLine(bytes, start..<end)
            if let problem = add(line) { return excess(problem, at: line) }
            start = end + 1
        }
        guard let problem = endRun() else { return nil }
        return excess(problem, at: SourceLine(bytes, run.start..<run.start))
    }

    private mutating func add(_ line: SourceLine) -> Problem? {
        if containers.add(line) > Self.depth { return .markdownTooDeep(limit: Self.depth) }
        if line.isBlank {
            let problem = endRun()
            run = Run(start: line.range.upperBound + 1)
            return problem
        }
        run.add(line)
        if run.columns > 0, run.widest > Self.tableColumns { return .tableTooWide(limit: Self.tableColumns) }
        if run.longest > Self.blockBytes { return .markdownBlockTooLong(limit: Self.blockBytes) }
        cells += run.columns
        if cells > Self.tableCells { return .tableTooLarge(limit: Self.tableCells) }
        return nil
    }

    private mutating func endRun() -> Problem? {
        work += run.finishedWork
        if run.hasDefinition { definitionBytes = max(definitionBytes, run.length) }
        references += run.references
        if work > Self.work { return .markdownTooManyMarks }
        if references.multipliedReportingOverflow(by: definitionBytes).partialValue > Self.expandedReferences {
            return .tooManyReferenceLinks
        }
        return nil
    }

    private func excess(_ problem: Problem, at line: SourceLine) -> Excess {
        Excess(problem: problem, offset: line.range.lowerBound, length: min(line.range.count, 80))
    }
}

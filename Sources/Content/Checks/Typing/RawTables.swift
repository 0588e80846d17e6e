import Diagnostics
import Markdown

/// Lines that were to be a table and are a paragraph: of cells between `|` without the line of dashes, or of tabs.
enum RawTables: TextCheck {
    static let rules: [Rule] = [.rawTable]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        let letters = text.prose.utf8
        guard letters.holds(UInt8(ascii: "|")) || letters.holds(0x09) else { return [] }
        let lines = TypedLines(text)
        var findings: [Diagnostic] = []
        var table = Table()
        for line in lines.all where findings.count < mostFindings {
            findings += table.add(Row(line, lines), line, lines).map { [$0] } ?? []
        }
        return findings
    }
}

extension RawTables {
    /// What a line can be a row of.
    private enum Row: Equatable {
        case none
        /// Between pipes; with pipes only between the cells.
        case framed(Int), cells(Int)
        case tabs

        init(_ line: PlainText.Line, _ lines: TypedLines) {
            let text = lines.prose.utf8[line.range]
            let marks = text.withUnsafeBufferPointer { bytes in
                bytes.reduce(into: (pipes: 0, tabs: 0)) { count, byte in
                    if byte == UInt8(ascii: "|") { count.pipes += 1 }
                    if byte == 0x09 { count.tabs += 1 }
                }
            }
            let pipes = marks.pipes
            if pipes == 0 {
                self = marks.tabs > 0 ? .tabs : .none
            } else if pipes >= 3, text.first == UInt8(ascii: "|"), text.last == UInt8(ascii: "|") {
                self = .framed(pipes - 1)
            } else {
                self = .cells(pipes + 1 - (text.first == UInt8(ascii: "|") ? 1 : 0))
            }
        }
    }

    /// The rows that stand together; one finding is enough for all of them.
    private struct Table {
        private var row = Row.none
        private var start: PlainText.Line?
        private var isReported = false

        mutating func add(_ next: Row, _ line: PlainText.Line, _ lines: TypedLines) -> Diagnostic? {
            let goesOn = next != .none && next == row && (next == .tabs || !line.isFirst)
            if !goesOn { (row, start, isReported) = (next, line, isReported && !line.isFirst) }
            guard !isReported, let start else { return nil }
            let place = lines.location(start, 1)
            switch next {
            case .framed(let columns): return report(.tableWithoutRule(columns), at: place)
            case .cells(let columns) where goesOn: return report(.tableWithoutRule(columns), at: place)
            case .tabs where goesOn: return report(.tableOfTabs, at: place)
            default: return nil
            }
        }

        private mutating func report(_ problem: Problem, at place: SourceLocation) -> Diagnostic {
            isReported = true
            return Diagnostic(problem, at: place)
        }
    }
}

extension Problem {
    fileprivate static func tableWithoutRule(_ columns: Int) -> Problem {
        tableWithoutRule(columns, rule: String(repeating: "| --- ", count: min(columns, 12)) + "|")
    }
}

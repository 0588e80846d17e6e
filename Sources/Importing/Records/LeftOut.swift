/// A row of a spreadsheet that is not imported, since it does not look like an entry of the list.
package struct LeftOutRow: Sendable {
    package let line: Int
    /// Its filled cells.
    package let text: String
    package let reason: Reason
    /// The last line of the entries that follow it up to the next such row; nil where none does.
    package let lastBelow: Int?

    package enum Reason: String, Sendable {
        /// The header once more, as on a second page.
        case header
        /// “(1) (2) (3)” below the header.
        case columnNumbers = "column-numbers"
        case total
        /// A heading of those below it.
        case group
        /// A title, a date of place, a signature, a note.
        case furniture
        case person
        /// Others have a running number.
        case noNumber = "no-number"
        /// It does not say what it is about.
        case noName = "no-name"
        /// Far fewer filled cells than others, and no name of an organization.
        case fewCells = "few-cells"
        /// The editor leaves it out.
        case asked
    }
}

/// A column of a spreadsheet of which nothing is imported.
package struct LeftOutColumn: Sendable {
    package let name: String
    /// Whether it holds the office's notes, which are imported only where that is asked for.
    package let isNote: Bool
    package let cells: [Cell]

    package struct Cell: Sendable {
        package let line: Int
        package let text: String
    }
}

/// A column whose empty cells stay empty although merged cells are filled.
package struct UnfilledColumn: Sendable {
    package let name: String
    package let lines: [Int]
}

/// Lines of a spreadsheet as they are typed and printed: `7,12-14`.
package struct LineList: Sendable {
    package let lines: [Int]

    package init(_ lines: [Int]) { self.lines = Array(Set(lines)).sorted() }

    /// Nil where the text is no such list.
    package init?(_ text: String) {
        var lines: [Int] = []
        for part in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == " " }) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
            guard ends.count <= 2, let first = ends.first, let last = ends.last, first > 0, last >= first,
                last - first < Self.mostLines
            else { return nil }
            lines += first...last
        }
        guard !lines.isEmpty else { return nil }
        self.init(lines)
    }

    private static let mostLines = 1_000_000
}

extension LineList: CustomStringConvertible {
    package var description: String {
        var runs: [ClosedRange<Int>] = []
        for line in lines {
            if let last = runs.last, last.upperBound + 1 == line {
                runs[runs.count - 1] = last.lowerBound...line
            } else {
                runs.append(line...line)
            }
        }
        return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
            .joined(separator: ",")
    }
}

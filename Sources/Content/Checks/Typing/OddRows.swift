import Diagnostics
import Markdown

/// Rows of tables that are not what was typed.
enum OddRows: TextCheck {
    static let rules: [Rule] = [.tableCells, .tableRow]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        text.body.remarks.rows.prefix(mostFindings).map { row in
            switch row.fault {
            case .tooManyCells(let written, let columns):
                Diagnostic(.lostCells(written: written, columns: columns), at: row.location)
            case .noRow: Diagnostic(.lineBecameRow, at: row.location)
            }
        }
    }
}

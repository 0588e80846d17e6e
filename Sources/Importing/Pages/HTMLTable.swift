/// The cells of a table in a grid, where one that reaches over several columns or rows is followed by empty ones: all
/// that stands below or beside it keeps its column.
struct HTMLTable {
    /// Rows of texts.
    private(set) var cells: [[String]] = []
    private(set) var hasSpans = false
    /// For each column, how many rows a cell from above still reaches down.
    private var reaching: [Int] = []

    /// No table that is read has more of either (see ``HTMLBlocks``).
    private static let longestSpan = 500

    /// - Parameter rows: the elements of the cells of each row.
    init(_ rows: [[Int]], in tree: HTMLTree) {
        for row in rows { add(row, tree) }
    }

    private mutating func add(_ row: [Int], _ tree: HTMLTree) {
        var texts: [String] = []
        for cell in row {
            skipReached(&texts)
            guard texts.count < Self.longestSpan else { break }
            let columns = Self.span("colspan", of: tree.nodes[cell])
            let rows = Self.span("rowspan", of: tree.nodes[cell])
            if columns > 1 || rows > 1 { hasSpans = true }
            for column in 0..<columns {
                while reaching.count <= texts.count { reaching.append(0) }
                // The row itself takes one off again.
                reaching[texts.count] = rows
                texts.append(column == 0 ? tree.text(of: cell) : "")
            }
        }
        skipReached(&texts)
        for column in reaching.indices where reaching[column] > 0 { reaching[column] -= 1 }
        cells.append(texts)
    }

    /// The columns that a cell from above still fills.
    private func skipReached(_ texts: inout [String]) {
        while texts.count < reaching.count, reaching[texts.count] > 0 { texts.append("") }
    }

    private static func span(_ name: String, of cell: HTMLTree.Node) -> Int {
        min(max(cell.attributes[name].flatMap { Int($0) } ?? 1, 1), longestSpan)
    }
}

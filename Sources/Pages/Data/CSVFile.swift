/// A table as CSV (RFC 4180) with a byte order mark, without which Excel takes UTF-8 for another encoding.
///
/// No cell is a formula to a spreadsheet: where a text begins with `= + - @`, a tab or a line end, or their wide forms,
/// an apostrophe stands before it, which spreadsheets take for “this is text”. The same holds after a semicolon, tab or
/// line end inside a cell: Excel in Vietnamese separates cells by semicolons, whatever the quotes say. Numbers are
/// written as numbers, since a minus sign before digits starts no formula.
enum CSVFile {
    static func bytes(of table: DataTable, rows: Range<Int>, in context: SiteContext) -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        bytes.reserveCapacity(1024 + rows.count * 300)
        append(table.columns.map { .text($0.label) }, to: &bytes)
        for row in rows { append(table.row(row, in: context), to: &bytes) }
        return bytes
    }

    private static func append(_ cells: [DataCell], to bytes: inout [UInt8]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(comma) }
            switch cell {
            case .none, .list([]): break
            case .text(let text): append(text, to: &bytes)
            case .number(let number): bytes.append(contentsOf: number.utf8)
            case .flag(let flag): append(flag ? "có" : "không", to: &bytes)
            case .list(let texts): append(texts.joined(separator: "|"), to: &bytes)
            case .figures(let figures):
                append(figures.map { "\($0.label)=\($0.value)" }.joined(separator: "|"), to: &bytes)
            }
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    /// A text in quotes, harmless to spreadsheets.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(quote)
        var isAtStart = true
        for scalar in text.unicodeScalars {
            if isAtStart, starters.contains(scalar) { bytes.append(apostrophe) }
            if scalar == "\"" { bytes.append(quote) }
            UTF8.encode(scalar).map { bytes.append(contentsOf: $0) }
            isAtStart = separators.contains(scalar)
        }
        bytes.append(quote)
    }

    private static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")
    private static let apostrophe = UInt8(ascii: "'")
    private static let separators: [Unicode.Scalar] = [";", "\t", "\n", "\r"]
    private static let starters: [Unicode.Scalar] = ["=", "+", "-", "@", "\t", "\n", "\r", "＝", "＋", "－", "＠"]
}

import Templates

/// Records that anybody may download, as CSV and as JSON; one list of columns makes both.
struct DataTable: Sendable {
    /// The name of its files without the ending.
    let name: String
    let title: String
    let summary: String
    let columns: [Column]
    let count: Int
    /// The page that shows the same.
    let page: Address
    /// `2021`, as ISO 8601 writes it.
    var years: String?
    /// What JSON says of the whole before its records.
    var facts: [(name: String, cell: DataCell)] = []
    private let cells: @Sendable (Int, SiteContext) -> [DataCell]

    /// What a column holds, for people and for machines.
    struct Column: Sendable {
        /// In JSON; it never changes.
        let name: String
        /// In the first row of the CSV.
        let label: String
        let summary: String
    }

    /// A column with how it is read from a record.
    struct Reading<Record>: Sendable {
        let column: Column
        let read: @Sendable (Record, SiteContext) -> DataCell

        init(
            _ name: String, _ label: String, _ summary: String,
            _ read: @escaping @Sendable (Record, SiteContext) -> DataCell
        ) {
            column = Column(name: name, label: label, summary: summary)
            self.read = read
        }
    }

    init<Record: Sendable>(
        _ name: String, title: String, summary: String, page: Address, records: [Record],
        columns readings: [Reading<Record>]
    ) {
        self.name = name
        self.title = title
        self.summary = summary
        self.page = page
        columns = readings.map(\.column)
        count = records.count
        cells = { row, context in readings.map { $0.read(records[row], context) } }
    }

    func row(_ index: Int, in context: SiteContext) -> [DataCell] { cells(index, context) }
}

/// One value of a download.
enum DataCell: Sendable, Equatable {
    case none
    case text(String)
    /// A number as machines write it: `46437`, `41.52`.
    case number(String)
    case flag(Bool)
    case list([String])
    /// Labelled numbers, each as machines write it.
    case figures([Figure])

    struct Figure: Sendable, Equatable {
        let label: String
        let value: String
    }

    static func text(_ text: String?) -> DataCell { text.map { .text($0) } ?? .none }

    static func number(_ number: Int?) -> DataCell { number.map { .number(String($0)) } ?? .none }
}

/// A file of a download.
struct DataFile: Sendable {
    let table: DataTable
    let format: Format
    /// From 1.
    let part: Int

    enum Format: String, CaseIterable, Sendable {
        case csv, json

        var mediaType: String {
            switch self {
            case .csv: "text/csv"
            case .json: "application/json"
            }
        }
    }

    /// A spreadsheet opens so many rows at once, and a host takes a file of that size.
    static let mostRows = 50_000

    static func all(of table: DataTable) -> [DataFile] {
        (1...parts(of: table)).flatMap { part in
            Format.allCases.map { DataFile(table: table, format: $0, part: part) }
        }
    }

    static func parts(of table: DataTable) -> Int { max(1, (table.count + mostRows - 1) / mostRows) }

    var address: Address { .dataFile(table.name + (part == 1 ? "" : "-\(part)") + "." + format.rawValue) }

    var rows: Range<Int> { (part - 1) * Self.mostRows..<min(part * Self.mostRows, table.count) }

    func bytes(in context: SiteContext) -> [UInt8] {
        // What is downloaded is read elsewhere, as a feed is.
        let context = context.forFeeds()
        return switch format {
        case .csv: CSVFile.bytes(of: table, rows: rows, in: context)
        case .json: JSONFile.bytes(of: self, in: context)
        }
    }
}

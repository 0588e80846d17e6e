import Vietnamese

/// The column of running numbers that every office's list begins with: it says nothing of a record.
package enum RunningNumber {
    /// Whether a column's name is that of such a column: “STT”, “TT”, “Số thứ tự”.
    package static func isHeader(_ name: String) -> Bool { names.contains(Folding.search(name)) }

    private static let names: Set<String> = ["stt", "tt", "so tt", "so thu tu", "thu tu", "s tt", "s t t", "t t"]
}

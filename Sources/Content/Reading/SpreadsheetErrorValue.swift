/// What spreadsheet programs write into a cell whose formula has failed, or that is too narrow for its value.
package enum SpreadsheetErrorValue {
    /// Whether a cell holds nothing but such a value: `#N/A`, `#VALUE!`, `Err:502`, `######`.
    package static func isOne(_ text: String) -> Bool {
        let word = text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()
        guard word.count <= longest, let first = word.first else { return false }
        if first == "#" {
            let code = String(word.dropFirst()).uppercased()
            return codes.contains(code) || word.count > 2 && code.allSatisfy { $0 == "#" }
        }
        let parts = String(word).lowercased().split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 && ["err", "error", "lỗi"].contains(parts[0]) && parts[1].count == 3
            && parts[1].allSatisfy(\.isNumber)
    }

    private static let longest = 255
    /// Of Excel, LibreOffice and Google Sheets, without their sign.
    private static let codes: Set<String> = [
        "N/A", "N/A!", "VALUE!", "REF!", "NAME?", "DIV/0!", "NUM!", "NULL!", "SPILL!", "CALC!", "FIELD!", "BLOCKED!",
        "CONNECT!", "BUSY!", "UNKNOWN!", "EXTERNAL!", "PYTHON!", "TIMEOUT!", "ERROR!", "GETTING_DATA", "LOADING...",
        "ĐANG TẢI...",
    ]
}

import Diagnostics

/// No record holds what a spreadsheet writes where a formula fails: `#N/A`, `#REF!`, `#####`, `Err:502`.
enum SpreadsheetErrors: RecordCheck {
    static let rules: [Rule] = [.spreadsheetError]

    static func findings(in record: RecordReader) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        record.values.forEachScalar { _, scalar in
            guard scalar.text.utf8.contains(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ":") }),
                let value = errorValue(in: scalar.text),
                !record.diagnostics.contains(where: { $0.isError && $0.location == scalar.location })
            else { return }
            findings.report(.spreadsheetError(value), at: scalar.location)
        }
        return findings
    }

    /// The first item of a cell that is one.
    private static func errorValue(in cell: String) -> String? {
        guard cell.utf8.count <= 200 else { return nil }
        return cell.split { $0 == "|" || $0 == "=" || $0 == ";" }.map { $0.trimmingBlanks }.first(where: isErrorValue)
    }

    /// As Excel and LibreOffice write them in any of their languages: capitals between # and a sign, `#NOMBRE!`,
    /// `#¿NOMBRE?`, `#ДЕЛ/0!`; the few without a sign at the end; a cell too narrow for its number.
    private static func isErrorValue(_ text: String) -> Bool {
        if text.first == "#" {
            let name = text.dropFirst()
            if name.count >= 2, name.allSatisfy({ $0 == "#" }) { return true }
            if withoutSign.contains(text.uppercased()) { return true }
            guard name.last == "!" || name.last == "?" else { return false }
            return name.dropLast().contains(where: \.isLetter)
                && name.dropLast().allSatisfy { $0.isUppercase || $0.isNumber || "/_¡¿ .".contains($0) }
        }
        guard let colon = text.firstIndex(of: ":"), text.utf8.count <= 16 else { return false }
        let number = text[text.index(after: colon)...].trimmingBlanks
        return number.count == 3 && number.first == "5" && number.allSatisfy(\.isNumber)
            && libreOffice.contains(text[..<colon].trimmingBlanks.lowercased())
    }

    /// “Not available” and “loading” in the languages of Excel.
    private static let withoutSign: Set<String> = [
        "#N/A", "#N/D", "#NV", "#N/B", "#I/T", "#Н/Д", "#YOK", "#HIÁNYZIK", "#GETTING_DATA", "#SPILL", "#TRUE",
        "#FALSE",
    ]
    /// What LibreOffice calls an error before its number, `Err:502`.
    private static let libreOffice: Set<String> = [
        "err", "lỗi", "fehler", "erreur", "erro", "error", "errore", "ошибка", "fout",
    ]
}

extension Substring {
    fileprivate var trimmingBlanks: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}

import Diagnostics

/// What a file is that is no spreadsheet saved as text, told by its first bytes, else by its ending.
enum ForeignSheet {
    /// What is wrong with importing it; nil for text.
    static func problem(path: String, bytes: [UInt8]) -> Problem? {
        let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        guard let format = format(bytes, ending: ending) else { return nil }
        return .sheetOfOtherFormat(format, path: path)
    }
}

extension ForeignSheet {
    /// The names of formats as editors know them.
    private static func format(_ bytes: [UInt8], ending: String) -> Message? {
        let start = bytes.prefix(longestSearch)
        if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) || start.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            return archive(start, ending: ending)
        }
        // Office's files before 2007.
        if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return ending.hasPrefix("doc") ? .wordFile : .excelFile }
        if start.starts(with: "%PDF-".utf8) { return .pdfFile }
        if start.starts(with: "{\\rtf".utf8) { return .wordFile }
        if isPicture(start) { return .pictureFile }
        if let text = Optional(String(decoding: start.prefix(1_000), as: UTF8.self).lowercased()), isMarkup(text) {
            return text.contains("urn:schemas-microsoft-com:office:spreadsheet") ? .excelFile : .htmlTable
        }
        // A file that is empty, or text under the wrong name, is read as what it holds.
        guard start.contains(0), !start.starts(with: [0xFF, 0xFE]), !start.starts(with: [0xFE, 0xFF]) else {
            return nil
        }
        return byEnding(ending)
    }

    /// Excel, LibreOffice and Word keep their parts in archives, in folders that tell them apart.
    private static func archive(_ bytes: ArraySlice<UInt8>, ending: String) -> Message {
        let parts: [(String, Message)] = [
            ("opendocument.spreadsheet", .calcFile), ("opendocument.text", .wordFile), ("word/", .wordFile),
            ("xl/", .excelFile), ("Index/Document.iwa", .numbersFile),
        ]
        let found = parts.first { part in contains(bytes, Array(part.0.utf8)) }
        return found?.1 ?? byEnding(ending) ?? .archiveFile
    }

    private static func byEnding(_ ending: String) -> Message? {
        switch ending {
        case "xlsx", "xls", "xlsm", "xlsb", "xltx", "et": .excelFile
        case "ods", "fods": .calcFile
        case "docx", "doc", "odt", "rtf", "wps": .wordFile
        case "numbers": .numbersFile
        case "pdf": .pdfFile
        case "zip", "rar", "7z": .archiveFile
        default: nil
        }
    }

    /// Programs of offices often save a web page's table as “.xls”.
    private static func isMarkup(_ text: String) -> Bool {
        let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        return ["<html", "<!doctype", "<table", "<?xml", "<meta", "<head", "<style"].contains { start.hasPrefix($0) }
    }

    private static func isPicture(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.starts(with: [0xFF, 0xD8, 0xFF]) || bytes.starts(with: [0x89, 0x50, 0x4E, 0x47])
    }

    private static func contains(_ bytes: ArraySlice<UInt8>, _ part: [UInt8]) -> Bool {
        bytes.indices.contains { bytes[$0] == part[0] && bytes[$0...].starts(with: part) }
    }

    /// The names of an archive's first parts, and of its folder where the file is small.
    private static let longestSearch = 256 << 10
}

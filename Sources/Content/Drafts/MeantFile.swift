import Diagnostics

/// What a file was most likely meant to be whose name says that it is of a kind that nobody reads.
enum MeantFile: Hashable {
    /// An article or a file of records, under the path that it should have.
    case renamed(String)
    /// A file of a word processor, of a spreadsheet program, a saved page, a picture that browsers do not show.
    case word, spreadsheet, webPage, picture
    /// A file of records where articles are.
    case records
    /// One that could be anything in a folder of records.
    case nameless
    case unknown

    /// - Parameter isText: whether the folder is of articles or pages.
    init(_ path: [String], isText: Bool) {
        let folder = path.dropLast().joined(separator: "/") + "/"
        let written = path.last ?? ""
        var name = written
        while let last = name.last, last == " " || last == "." { name.removeLast() }
        if name.lowercased().hasSuffix(".txt"), Self.isRead(String(name.dropLast(4)), isText: isText) {
            name.removeLast(4)
        }
        if name != written, Self.isRead(name, isText: isText) {
            self = .renamed(folder + name)
            return
        }
        let stem = String(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex))
        switch name.dropFirst(stem.count).lowercased() {
        case ".markdown", ".mdown", ".mkd", ".mdx", ".txt", "":
            self = isText ? .renamed(folder + stem + ".md") : .nameless
        case ".jfif", ".jpe": self = .renamed(folder + stem + ".jpg")
        case ".doc", ".docx", ".odt", ".rtf", ".pages": self = .word
        case ".xls", ".xlsx", ".xlsm", ".ods", ".numbers": self = .spreadsheet
        case ".htm", ".html", ".mht", ".mhtml": self = .webPage
        case ".heic", ".heif", ".bmp", ".tif", ".tiff", ".psd": self = .picture
        case ".csv", ".yml", ".yaml": self = .records
        default: self = .unknown
        }
    }

    private static func isRead(_ name: String, isText: Bool) -> Bool {
        (isText ? [".md"] : [".yml", ".yaml", ".csv"]).contains { name.lowercased().hasSuffix($0) }
    }

    func problem(_ path: String) -> Problem {
        switch self {
        case .renamed(let name): .unreadName(path, meant: name)
        case .word: .wordFile(path)
        case .spreadsheet: .spreadsheetFile(path)
        case .webPage: .savedPage(path)
        case .picture: .unshownPicture(path)
        case .records: .misplacedRecords(path)
        case .nameless: .recordsWithoutEnding(path)
        case .unknown: .unknownEnding(path)
        }
    }
}

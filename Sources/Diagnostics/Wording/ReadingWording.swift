// What is said of files that cannot be read as text.

extension Problem {
    package static func unreadable(_ path: String, reason: Message) -> Problem {
        Problem(
            "unreadable-file", .error,
            Message(
                vi: "không đọc được tệp “\(path)” (\(reason.vi))",
                en: "the file “\(path)” cannot be read (\(reason.en))"),
            help: Message(
                vi: "kiểm tra xem tệp còn ở đó và bạn có quyền đọc nó không",
                en: "check that the file is still there and that you may read it"))
    }

    package static func notARegularFile(_ path: String) -> Problem {
        Problem(
            "not-a-file", .error,
            Message(
                vi: "“\(path)” không phải là tệp thông thường", en: "“\(path)” is not a regular file"),
            help: Message(
                vi: "chỉ để tệp và thư mục thông thường trong Content và Templates; liên kết không được trỏ ra ngoài",
                en: "keep only regular files and folders in Content and Templates; no link may lead outside"))
    }

    package static func fileTooLarge(_ path: String, limit: Int) -> Problem {
        Problem(
            "file-too-large", .error,
            Message(
                vi: "tệp “\(path)” lớn hơn \(limit / 1_048_576) MB",
                en: "the file “\(path)” is larger than \(limit / 1_048_576) MB"),
            help: Message(vi: "chia tệp thành nhiều tệp nhỏ hơn", en: "split it into smaller files"))
    }

    /// - Parameter path: of a spreadsheet, or of a text.
    package static func notUTF8(hint: String?, path: String) -> Problem {
        let seen = hint.map { " (\($0))" } ?? ""
        let isSpreadsheet = path.lowercased().hasSuffix(".csv")
        return Problem(
            "not-utf8", .error,
            Message(vi: "tệp này không phải văn bản UTF-8\(seen)", en: "this file is not UTF-8 text\(seen)"),
            help: isSpreadsheet
                ? Message(
                    vi: "mở lại trong Excel: File › Save As › kiểu tệp “CSV UTF-8 (Comma delimited)”",
                    en: "open it in Excel: File › Save As › the type “CSV UTF-8 (Comma delimited)”")
                : Message(
                    vi: "mở lại trong Notepad: File › Save As, ở ô Encoding chọn “UTF-8”, rồi lưu đè",
                    en: "open it in Notepad: File › Save As, choose “UTF-8” as the Encoding, and save it over"))
    }

    package static func controlCharacter(_ code: String, count: Int) -> Problem {
        Problem(
            "control-character", .warning,
            Message(
                vi: "có \(count) ký tự điều khiển vô hình trong tệp, đầu tiên là \(code) ở đây",
                en: "invisible control characters in this file: \(count), the first, \(code), here"),
            help: deleteIt)
    }

    package static func noncharacter(_ code: String, count: Int) -> Problem {
        Problem(
            "noncharacter", .warning,
            Message(
                vi: "có \(count) mã không phải là ký tự trong tệp, đầu tiên là \(code) ở đây",
                en: "codes that are no characters in this file: \(count), the first, \(code), here"),
            help: deleteIt)
    }

    package static func reorderingCharacter(_ code: String, count: Int) -> Problem {
        Problem(
            "reordering-character", .warning,
            Message(
                vi: "có \(count) ký tự vô hình làm đảo thứ tự chữ trong tệp, đầu tiên là \(code) ở đây",
                en: "invisible characters that reorder text in this file: \(count), the first, \(code), here"),
            help: deleteIt)
    }

    private static var deleteIt: Message {
        Message(
            vi: "xóa chữ quanh chỗ này rồi gõ lại; ký tự như vậy thường theo vào khi dán văn bản",
            en: "delete the text around it and type it again; such characters often come with pasted text")
    }

    package static func oldEncoding(_ name: String) -> Problem {
        Problem(
            "old-encoding", .error,
            Message(
                vi: "chữ trong tệp này theo bảng mã cũ \(name), người đọc sẽ không đọc được",
                en: "the text of this file is in the old encoding \(name), which nobody can read"),
            help: Message(
                vi: "chuyển văn bản sang Unicode (trong UniKey: Công cụ, từ \(name) sang Unicode) rồi lưu lại",
                en: "convert it to Unicode (in UniKey: Toolkit, from \(name) to Unicode) and save it again"))
    }

    package static var misreadUTF8: Problem {
        Problem(
            "misread-utf8", .error,
            Message(
                vi: "chữ tiếng Việt ở đây đã hỏng: văn bản UTF-8 bị mở và lưu lại bằng bảng mã khác",
                en: "the Vietnamese here is broken: UTF-8 text was opened and saved again in another encoding"),
            help: Message(
                vi: "lấy lại bản gốc, mở bằng bảng mã UTF-8 rồi lưu lại",
                en: "take the original, open it as UTF-8, and save it again"))
    }

    package static var nullByte: Problem {
        Problem(
            "null-byte", .error,
            Message(
                vi: "tệp có ký tự NUL: có lẽ nó không phải tệp văn bản",
                en: "the file holds a NUL character: it is probably not a text file"),
            help: Message(vi: "lưu lại tệp dưới dạng văn bản UTF-8", en: "save it again as UTF-8 text"))
    }
}

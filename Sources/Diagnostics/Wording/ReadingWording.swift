// What is said of files that cannot be read as text.

extension Problem {
    package static func unreadable(_ path: String, reason: String) -> Problem {
        Problem(
            "unreadable-file", .error,
            Message(
                vi: "không đọc được tệp “\(path)” (\(reason))", en: "the file “\(path)” cannot be read (\(reason))"),
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

    package static func notUTF8(hint: String?) -> Problem {
        let seen = hint.map { " (\($0))" } ?? ""
        return Problem(
            "not-utf8", .error,
            Message(vi: "tệp này không phải văn bản UTF-8\(seen)", en: "this file is not UTF-8 text\(seen)"),
            help: Message(
                vi: "lưu lại tệp với bảng mã UTF-8 (trong Excel: “CSV UTF-8”)",
                en: "save it again with the encoding UTF-8 (in Excel: “CSV UTF-8”)"))
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

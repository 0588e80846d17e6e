// What is said of files in Content/ that are not read because of their names.

extension Problem {
    /// A file that would be read under another name.
    package static func unreadName(_ path: String, meant: String) -> Problem {
        unread(
            path,
            help: Message(
                vi: """
                    đổi tên thành “\(meant)”; trong Notepad, chọn “All files” khi lưu; trong File Explorer, bật View › \
                    File name extensions để thấy đuôi tên
                    """,
                en: """
                    rename it to “\(meant)”; in Notepad, choose “All files” when saving; in File Explorer, switch on \
                    View › File name extensions to see the ending
                    """))
    }

    package static func wordFile(_ path: String) -> Problem {
        unread(
            path,
            help: Message(
                vi: """
                    chép chữ trong đó vào một tệp .md (bangvang new article "Tên bài" tạo sẵn), hoặc trong Word lưu \
                    thành “Web Page, Filtered” ở ngoài Content/ rồi chạy bangvang import page
                    """,
                en: """
                    copy its text into a file .md (bangvang new article "Title" makes one), or save it in Word as “Web \
                    Page, Filtered” outside Content/ and run bangvang import page
                    """))
    }

    package static func spreadsheetFile(_ path: String) -> Problem {
        unread(
            path,
            help: Message(
                vi: "trong Excel: File › Save As › “CSV UTF-8 (Comma delimited)”, rồi bỏ tệp này ra khỏi Content/",
                en: "in Excel: File › Save As › “CSV UTF-8 (Comma delimited)”, and take this file out of Content/"))
    }

    package static func savedPage(_ path: String) -> Problem {
        unread(
            path,
            help: Message(
                vi: "chuyển nó ra ngoài Content/, rồi chạy: bangvang import page TỆP",
                en: "move it out of Content/, and run: bangvang import page FILE"))
    }

    package static func unshownPicture(_ path: String) -> Problem {
        unread(
            path,
            help: Message(
                vi: "lưu ảnh thành .jpg, .png hoặc .webp: trình duyệt không hiện loại ảnh này",
                en: "save the picture as .jpg, .png or .webp: browsers do not show this kind"))
    }

    package static func misplacedRecords(_ path: String) -> Problem {
        unread(
            path,
            help: Message(
                vi:
                    "hồ sơ để trong thư mục của chúng: organizations/, recognitions/, documents/…; ở đây là bài viết, đuôi .md",
                en:
                    "records are in folders of their own: organizations/, recognitions/, documents/…; here are articles, .md"
            ))
    }

    package static func recordsWithoutEnding(_ path: String) -> Problem {
        unread(
            path,
            help: Message(
                vi: "thêm đuôi tên: .csv nếu là bảng tính (CSV UTF-8), .yml nếu mỗi dòng là “tên: giá trị”",
                en: "give it an ending: .csv for a spreadsheet (CSV UTF-8), .yml where each line is “name: value”"))
    }

    package static func unknownEnding(_ path: String) -> Problem {
        unread(
            path,
            help: Message(
                vi: "bảng tính thì lưu thành .csv (CSV UTF-8), bài viết thành .md, ảnh thành .jpg, .png hoặc .webp",
                en: "save a spreadsheet as .csv (CSV UTF-8), an article as .md, a picture as .jpg, .png or .webp"))
    }

    private static func unread(_ path: String, help: Message) -> Problem {
        Problem(
            "unknown-file", .warning,
            Message(
                vi: "tệp “\(path)” thuộc loại không đọc được nên bị bỏ qua",
                en: "the file “\(path)” is of a kind that is not read, and is ignored"),
            help: help)
    }
}

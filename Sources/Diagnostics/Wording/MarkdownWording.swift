// What is said of the Markdown of an article's body.

extension Problem {
    package static var rawHTML: Problem {
        Problem(
            "raw-html", .warning,
            Message(
                vi: "mã HTML trong bài được hiện nguyên văn như chữ",
                en: "HTML in an article is shown as it is written, as text"),
            help: Message(
                vi: "bỏ mã HTML và dùng Markdown; nếu cần viết dấu “<”, viết “\\<”",
                en: "remove the HTML and use Markdown; to write a “<”, write “\\<”"))
    }

    package static var htmlComment: Problem {
        Problem(
            "html-comment", .warning,
            Message(vi: "chú thích HTML không được đăng lên trang", en: "an HTML comment is not published"),
            help: Message(
                vi: "xóa chú thích này, hoặc viết nội dung của nó thành câu chữ trong bài",
                en: "delete the comment, or write what it says as text of the article"))
    }

    package static func unsafeLink(_ url: String) -> Problem {
        Problem(
            "unsafe-link", .warning,
            Message(
                vi: "liên kết “\(url)” không được phép; chỉ phần chữ được hiện",
                en: "the link “\(url)” is not allowed; only its text is shown"),
            help: Message(
                vi:
                    "liên kết phải bắt đầu bằng https://, http://, mailto:, tel:, org:, doc:, award:, article:, hoặc là đường dẫn trong trang",
                en:
                    "a link begins with https://, http://, mailto:, tel:, org:, doc:, award: or article:, or is a path of this site"
            ))
    }

    package static var emptyLink: Problem {
        Problem(
            "empty-link", .warning,
            Message(
                vi: "liên kết không có địa chỉ; chỉ phần chữ được hiện",
                en: "the link has no target; only its text is shown"),
            help: Message(
                vi: "viết địa chỉ vào giữa hai dấu ngoặc tròn", en: "write the target between the parentheses"))
    }

    package static func foreignPicture(_ url: String) -> Problem {
        Problem(
            "foreign-picture", .error,
            Message(
                vi: "ảnh “\(url)” không nằm trong Content", en: "the picture “\(url)” is not in Content"),
            help: Message(
                vi: "tải ảnh về, đặt cạnh bài hoặc trong Content/pictures, rồi viết tên tệp",
                en: "download it, put it beside the article or into Content/pictures, and write the file’s name"))
    }

    package static var pictureWithoutFile: Problem {
        Problem(
            "picture-without-file", .error,
            Message(vi: "ảnh không có tên tệp", en: "the picture has no file"),
            help: Message(
                vi: "viết tên tệp ảnh vào giữa hai dấu ngoặc tròn", en: "write the file’s name between the parentheses")
        )
    }

    package static func embedLineWithoutColon(embed: String) -> Problem {
        Problem(
            "embed-line", .error,
            Message(
                vi: "dòng này của khối “\(embed)” không có dạng “tên: giá trị”",
                en: "this line of the “\(embed)” block is not of the form “key: value”"),
            help: Message(
                vi: "viết mỗi dòng một tham số, ví dụ “năm: 2021”",
                en: "write one parameter a line, such as “year: 2021”"))
    }

    package static func markdownTooLong(limit: Int) -> Problem {
        Problem(
            "markdown-too-long", .error,
            Message(
                vi: "bài dài hơn \(limit / 1024) KB", en: "the article is longer than \(limit / 1024) KB"),
            help: Message(vi: "chia bài thành nhiều bài ngắn hơn", en: "split it into shorter articles"))
    }

    package static func markdownBlockTooLong(limit: Int) -> Problem {
        Problem(
            "markdown-block-too-long", .error,
            Message(
                vi: "đoạn này dài hơn \(limit / 1024) KB", en: "this block is longer than \(limit / 1024) KB"),
            help: Message(
                vi: "ngắt đoạn bằng dòng trống; ảnh dán thẳng vào bài thì lưu thành tệp riêng",
                en: "break it up with blank lines; save a picture that was pasted into the text as a file of its own"))
    }

    package static func tableTooWide(limit: Int) -> Problem {
        Problem(
            "table-too-wide", .error,
            Message(vi: "bảng có hơn \(limit) cột", en: "the table has more than \(limit) columns"),
            help: Message(vi: "chia bảng thành nhiều bảng hẹp hơn", en: "split it into narrower tables"))
    }

    package static func tableTooLarge(limit: Int) -> Problem {
        Problem(
            "table-too-large", .error,
            Message(
                vi: "các bảng trong bài có tất cả hơn \(limit) ô",
                en: "the article’s tables have more than \(limit) cells"),
            help: Message(vi: "chia bảng ra nhiều bài", en: "split the tables between articles"))
    }

    package static func markdownTooDeep(limit: Int) -> Problem {
        Problem(
            "markdown-too-deep", .error,
            Message(
                vi: "trích dẫn và danh sách lồng nhau quá \(limit) cấp",
                en: "block quotes and lists are nested more than \(limit) deep"),
            help: Message(vi: "bỏ bớt dấu “>” hoặc dấu đầu dòng", en: "remove some “>” or list marks"))
    }

    package static var markdownTooManyMarks: Problem {
        Problem(
            "markdown-too-complex", .error,
            Message(
                vi: "đoạn này có quá nhiều ký hiệu (liên kết, địa chỉ, “<!”, dòng “|---|”)",
                en: "this block has too many marks (links, addresses, “<!”, “|---|” lines)"),
            help: Message(
                vi: "xóa các ký hiệu thừa, hoặc ngắt đoạn bằng dòng trống",
                en: "delete those that mean nothing, or break the block up with blank lines"))
    }

    package static var tooManyReferenceLinks: Problem {
        Problem(
            "too-many-reference-links", .error,
            Message(
                vi: "bài có quá nhiều liên kết dùng chung định nghĩa “[tên]: địa chỉ”",
                en: "the article has too many links by “[name]: target” definitions"),
            help: Message(
                vi: "viết địa chỉ ngay trong liên kết: “[chữ](địa chỉ)”",
                en: "write the target in the link itself: “[text](target)”"))
    }
}

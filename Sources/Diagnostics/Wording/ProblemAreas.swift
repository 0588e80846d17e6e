/// What the diagnostics that are no rules of a check have to do with, for `check --explain`: each of them says by
/// itself what is wrong and what to do, so a word on the matter and a way to the guide is enough.
package struct ProblemArea: Sendable {
    package let summary: Message
    package let advice: Message
    /// An id, or the beginning of ids where it ends in `-`.
    package let ids: [String]

    package static func of(_ id: String) -> ProblemArea? {
        all.first { area in area.ids.contains { $0 == id || $0.hasSuffix("-") && id.hasPrefix($0) } }
    }
}

extension ProblemArea {
    package static let all: [ProblemArea] = [
        ProblemArea(
            summary: Message(vi: "cách viết YAML, phần khai báo đầu bài", en: "how YAML and front matter are written"),
            advice: Message(
                vi: """
                    Một dấu cách, dấu hai chấm hay dấu ngoặc kép đặt nhầm chỗ làm cả tệp không đọc được. Sửa đúng dòng \
                    và cột được nêu; giá trị có dấu hai chấm hoặc bắt đầu bằng ký hiệu thì đặt trong "…". Xem “Viết \
                    một bài, từng bước” trong README.vi.md.
                    """,
                en: """
                    A blank, colon or quote in the wrong place makes a whole file unreadable. Mend it at the line and \
                    column that are named; a value with a colon, or one that begins with a sign, goes into "…".
                    """),
            ids: [
                "yaml-", "front-matter", "unclosed-front-matter", "missing-front-matter", "misspelt-fence",
                "duplicate-key", "value-too-long", "curly-quotes", "fields-not-indented", "wide-figures",
            ]),
        ProblemArea(
            summary: Message(vi: "cách viết bảng tính CSV", en: "how spreadsheets (CSV) are written"),
            advice: Message(
                vi: """
                    Hàng đầu là tên trường, mỗi hàng sau đủ số ô như hàng đầu; ô có dấu ngăn thì đặt trong "…". Lưu từ \
                    Excel thì chọn “CSV UTF-8”. Xem “Bảng tính” trong README.vi.md.
                    """,
                en: """
                    The first row names the fields, each further row has as many cells; a cell that holds the \
                    separator goes into "…". From Excel, save as “CSV UTF-8”.
                    """),
            ids: [
                "csv-", "ragged-row", "duplicate-column", "column-without-name", "too-many-columns",
                "too-many-problems", "no-records",
            ]),
        ProblemArea(
            summary: Message(vi: "bảng mã và ký tự trong tệp", en: "the encoding and the characters of a file"),
            advice: Message(
                vi: """
                    Mọi tệp lưu bằng UTF-8 (Unicode). Chữ gõ bằng TCVN3 (ABC) hay VNI phải chuyển mã, chữ bị đọc sai \
                    bảng mã phải mở lại cho đúng; ký tự không nhìn thấy thì xóa đi và gõ lại.
                    """,
                en: """
                    Every file is saved as UTF-8. Text in TCVN3 (ABC) or VNI has to be converted, text that was \
                    misread has to be opened again as what it is; what cannot be seen is deleted and typed again.
                    """),
            ids: [
                "not-utf8", "null-byte", "old-encoding", "misread-utf8", "control-character", "noncharacter",
                "reordering-character",
            ]),
        ProblemArea(
            summary: Message(vi: "tệp và thư mục", en: "files and folders"),
            advice: Message(
                vi: """
                    Tệp không ở chỗ chương trình đọc, có đuôi lạ, quá lớn, hoặc máy không cho đọc. Xem “Các thư mục” \
                    trong README.vi.md để biết loại nào để ở đâu.
                    """,
                en: """
                    A file is not where the program reads, has an unknown ending, is too large, or the system does \
                    not let it be read. The guide's table of folders says what belongs where.
                    """),
            ids: [
                "missing-folder", "missing-file", "not-a-pdf", "unreadable-file", "unreadable-folder", "not-a-file",
                "file-changed",
                "file-too-large", "too-many-files", "folder-too-deep", "link-loop", "link-outside",
                "link-in-linked-folder", "same-file-name", "unusable-file-name", "unknown-file", "no-settings",
                "settings-twice", "unreadable-settings",
            ]),
        ProblemArea(
            summary: Message(vi: "các trường và giá trị", en: "fields and their values"),
            advice: Message(
                vi: """
                    Một trường bị thiếu, viết sai tên, viết hai lần, hay giá trị không đúng loại (ngày, số, mã, địa \
                    chỉ, một từ trong danh sách). Bảng các trường ở “Các trường của bài viết” và “Các loại hồ sơ” \
                    trong README.vi.md.
                    """,
                en: """
                    A field is missing, misspelt or written twice, or its value is not of its kind (a date, a number, \
                    an id, an address, a word of a list). The guide has a table of the fields of each record.
                    """),
            ids: [
                "missing-field", "unknown-field", "views-twice", "field-not-used", "field-twice", "wrong-type",
                "unknown-value",
                "bad-number",
                "bad-date", "bad-url", "bad-id", "bad-alias", "no-slug", "unknown-time-zone", "unknown-check",
                "period-too-long", "span-backwards", "year-and-span", "expires-before-date",
            ]),
        ProblemArea(
            summary: Message(vi: "chỗ nhắc đến hồ sơ, bài viết khác", en: "references to other records and articles"),
            advice: Message(
                vi: """
                    Mã hoặc tên được nhắc đến không có, có hai nơi mang, hay dẫn đến bài chưa đăng. Sửa theo gợi ý, \
                    viết mã thay cho tên, hoặc thêm hồ sơ còn thiếu. Xem “Nhắc đến một hồ sơ: mã hoặc tên” trong \
                    README.vi.md.
                    """,
                en: """
                    An id or name that is referred to does not exist, is borne by two, or is of an article that is \
                    not published. Follow the suggestion, write the id instead of the name, or add the record.
                    """),
            ids: [
                "unknown-reference", "ambiguous-reference", "reference-to-withheld", "reference-to-expired",
                "duplicate-id", "same-document", "parent-cycle", "replaces-cycle", "hierarchy-too-deep",
                "unknown-anchor",
                "missing-picture", "broken-link", "views-of-nothing",
            ]),
        ProblemArea(
            summary: Message(vi: "phần nội dung bài (Markdown)", en: "the text of articles (Markdown)"),
            advice: Message(
                vi: """
                    Liên kết, ảnh, bảng hay khối trong bài viết sai cách, không hiển thị được, hoặc lớn hơn mức một \
                    bài cần. Xem “Viết phần nội dung bài” trong README.vi.md.
                    """,
                en: """
                    A link, picture, table or block of an article is written wrongly, cannot be shown, or is larger \
                    than any article needs.
                    """),
            ids: [
                "raw-html", "html-comment", "unsafe-link", "empty-link", "foreign-picture", "picture-without-file",
                "embed-line", "embed-parameter-unused", "embed-shows-everything", "too-many-embeds", "chart-kind",
                "markdown-", "table-too-wide", "table-too-large",
                "too-many-reference-links", "document-takes-too-much",
            ]),
        ProblemArea(
            summary: Message(vi: "tạo trang mới, tạo tệp mới", en: "new sites and new files"),
            advice: Message(
                vi: """
                    init và new không ghi đè tệp nào. Chọn thư mục hay tên khác. Xem “Tạo trang mới, tạo tệp mới” trong \
                    README.vi.md.
                    """,
                en: "init and new overwrite nothing. Choose another folder or name."),
            ids: ["new-file-without-name", "new-file-is-there", "folder-is-taken"]),
        ProblemArea(
            summary: Message(vi: "tệp ảnh, hình vẽ SVG", en: "the files of pictures, drawings in SVG"),
            advice: Message(
                vi: """
                    Tệp ảnh trống, cụt, quá lớn, sai đuôi tên, hay hình SVG có thứ không được đăng. Ảnh được nêu tên \
                    trong thông báo. Xem “Ảnh” trong README.vi.md.
                    """,
                en: """
                    A picture's file is empty, cut off, too large or wrongly named, or a drawing in SVG has something \
                    that is not published. The message names the picture.
                    """),
            ids: [
                "picture-empty", "picture-truncated", "picture-damaged", "picture-blemished", "picture-cmyk",
                "picture-unknown",
                "picture-ending", "picture-format", "picture-too-large", "picture-takes-too-much", "picture-program",
                "picture-program-fails", "drawing-",
            ]),
        ProblemArea(
            summary: Message(vi: "nhập bảng tính, nhập trang đã lưu", en: "imports of spreadsheets and saved pages"),
            advice: Message(
                vi: """
                    Khi nhập có lỗi, không tệp nào bị sửa. Sửa bảng tính ở dòng và cột được nêu rồi chạy lại lệnh; chạy \
                    lần hai với cùng bảng thì không đổi gì thêm. Xem “Nhập” trong README.vi.md.
                    """,
                en: """
                    An import with errors changes no file. Mend the spreadsheet at the line and column that are named \
                    and run the command again; a second run of one sheet changes nothing.
                    """),
            ids: [
                "cannot-edit", "cannot-write", "changed-meanwhile", "column-not-imported", "committee-not-declared",
                "content-in-use", "empty-cells", "event-told-otherwise", "file-without-column",
                "import-does-not-settle", "name-has-other-id", "not-rolled-back", "organization-of-event", "row-twice",
                "rows-contradict", "same-number-other-year", "several-records", "sheet-without-columns",
                "sheet-without-header", "status-not-said", "article-is-there", "page-takes-too-much",
                "page-without-text", "sheet-of-other-format", "sheet-error-value", "status-in-other-column",
                "near-name",
                "merged-unclear", "no-such-column", "no-such-row", "column-unclear",
            ]),
        ProblemArea(
            summary: Message(vi: "xác nhận cảnh báo", en: "acknowledgements"),
            advice: Message(
                vi: """
                    Một xác nhận không còn ứng với cảnh báo nào thì xóa đi; lỗi thì phải sửa, không xác nhận được. Xem \
                    “Xác nhận một cảnh báo” trong README.vi.md.
                    """,
                en: """
                    An acknowledgement that no longer has a finding is deleted; an error has to be mended and cannot \
                    be acknowledged.
                    """),
            ids: ["useless-acknowledgement", "acknowledged-error", "mention-not-declared"]),
        ProblemArea(
            summary: Message(vi: "địa chỉ của các trang", en: "the addresses of pages"),
            advice: Message(
                vi: """
                    Hai trang không thể có cùng một địa chỉ, và địa chỉ phải là tên tệp mà máy chủ nào cũng nhận. Đổi \
                    tên tệp, đường dẫn, mã hay bí danh của một trong hai.
                    """,
                en: """
                    No two pages can have one address, and an address has to be a file name that any server accepts. \
                    Change the file name, slug, id or alias of one of them.
                    """),
            ids: [
                "two-pages-one-url", "output-path-twice", "output-paths-differ-in-case", "file-against-folder",
                "unusable-output-path", "reserved-name",
            ]),
        ProblemArea(
            summary: Message(vi: "mẫu trang", en: "templates"),
            advice: Message(
                vi: "Lỗi trong Templates/, dành cho người thiết kế. Xem Templates/README.md.",
                en: "A mistake in Templates/, for designers. See Templates/README.md."),
            ids: ["template-", "missing-template", "json-no-map"]),
        ProblemArea(
            summary: Message(vi: "xem trước trang (serve)", en: "the preview (serve)"),
            advice: Message(
                vi: """
                    Máy chủ xem trước không mở được, hoặc hệ thống không báo được thay đổi. Nội dung không có lỗi gì. \
                    Xem “Xem trước khi viết” trong README.vi.md.
                    """,
                en: """
                    The preview's server cannot be opened, or the system does not tell of changes. Nothing is wrong \
                    with the content.
                    """),
            ids: ["port-taken", "cannot-listen", "cannot-watch"]),
        ProblemArea(
            summary: Message(vi: "việc ghi ra Public/", en: "writing Public/"),
            advice: Message(
                vi: """
                    Thư mục đích không ghi được, không phải của chương trình, hay chồng lên nội dung. Trang đã đăng \
                    vẫn như cũ. Xem “Đăng trang an toàn” trong README.vi.md.
                    """,
                en: """
                    The output folder cannot be written, is not this program's, or overlaps the content. What was \
                    published is as it was.
                    """),
            ids: [
                "cannot-", "forbidden-output", "foreign-output", "leftover-stays", "missing-output-parent",
                "not-synchronized", "output-holds-mount", "output-holds-repository", "output-is-file",
                "output-is-link", "output-is-mount", "output-overlaps", "reserved-output-name", "unusable-output",
            ]),
    ]
}

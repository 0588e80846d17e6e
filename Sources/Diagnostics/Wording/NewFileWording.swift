// What `bangvang init` and `bangvang new` say, and the comments in the files that they make.

extension Message {
    package static func siteMade(_ folder: String, files: Int) -> Message {
        Message(
            vi: "Đã tạo một trang mới ở \(folder) (\(files) tệp). Xem thử: bangvang serve --root \(folder)",
            en: "Made a new site in \(folder) (\(files) files). To look at it: bangvang serve --root \(folder)")
    }

    package static func siteMadeNext(_ folder: String) -> Message {
        Message(
            vi: "Bắt đầu từ \(folder)/Content/site.yml và \(folder)/Content/README.md.",
            en: "Begin with \(folder)/Content/site.yml and \(folder)/Content/README.md.")
    }

    /// The place as editors and terminals take it: path:line:column.
    package static func fileMade(_ place: String) -> Message {
        Message(vi: "Đã tạo tệp, viết tiếp ở \(place)", en: "Made the file; write on at \(place)")
    }

    package static func newArticleIsDraft(field: String) -> Message {
        Message(
            vi: "Xóa dòng “\(field)” khi viết xong: đến lúc đó mới lên trang.",
            en: "Delete the line “\(field)” when it is done: until then it is not published.")
    }

    /// The value of a field that is so or not, as files have it.
    package static var yes: Message { Message(vi: "có", en: "true") }
    package static var recognizedStatus: Message { Message(vi: "công nhận", en: "recognized") }
    package static var cellKind: Message { Message(vi: "chi bộ trực thuộc", en: "cell") }

    package static var newPeriodExample: Message { Message(vi: "hằng năm, hoặc nhiệm kỳ", en: "annual, or term") }

    package static var newAppliesToExample: Message {
        Message(vi: "[chi bộ trực thuộc, chi bộ cơ sở]", en: "[cell, grassroots-cell]")
    }

    package static var newShortNameExample: Message {
        Message(vi: "tên gọi tắt, ví dụ “bốn tốt”", en: "what it is called in short")
    }

    package static var newWriteBelow: Message {
        Message(vi: "Viết nội dung bên dưới dòng --- sau đây.", en: "Write the text below the next line.")
    }

    package static var newSectionExample: Message {
        Message(vi: "mã hoặc tên một chuyên mục trong site.yml", en: "the id or title of a section of site.yml")
    }

    package static var newSummaryExample: Message {
        Message(vi: "một hai câu nói bài kể chuyện gì", en: "a sentence or two")
    }

    package static var newOrganizationsExample: Message {
        Message(
            vi: "[mã hoặc tên các chi bộ mà bài nói về]", en: "[the ids or names of the organizations that it is about]"
        )
    }

    package static var newKindIsGuessed: Message {
        Message(
            vi: "Sửa nếu không phải: chi bộ cơ sở, đảng bộ cơ sở, đảng bộ xã, đảng bộ tỉnh…",
            en: "Change it where it is another: grassroots-cell, grassroots-committee, commune-committee…")
    }

    package static var newParentExample: Message {
        Message(vi: "mã hoặc tên đảng bộ cấp trên", en: "the id or name of the committee above")
    }

    package static var newPlaceExample: Message { Message(vi: "ấp, thôn, khu phố, xã…", en: "the village or commune") }

    package static var newFromExample: Message {
        Message(vi: "ngày thành lập, ví dụ 2020-03-02", en: "when it was founded: 2020-03-02")
    }

    package static var newStatusIsRecognized: Message {
        Message(
            vi: "Hoặc: kế hoạch, đăng ký, cho chủ trương, không đạt… Chỉ ghi “công nhận” khi văn bản nói như vậy.",
            en: "Or planned, registered, approved, not-met… Only what the document says.")
    }

    package static var newDocumentExample: Message {
        Message(vi: "mã hoặc số hiệu của quyết định", en: "the id or number of the decision")
    }

    package static var newSourceExample: Message {
        Message(vi: "bài viết làm căn cứ, ví dụ 2026/ten-bai", en: "the article that tells it: 2026/name")
    }

    package static var newQuoteExample: Message {
        Message(vi: "câu trong bài viết ấy nói điều này", en: "the words of that article")
    }

    package static var newTypeExample: Message { Message(vi: "Quyết định, Kế hoạch…", en: "Quyết định, Kế hoạch…") }

    package static var newIssuerExample: Message {
        Message(vi: "cơ quan ban hành, như in trên văn bản", en: "who issued it, as printed")
    }

    package static var newScopeExample: Message {
        Message(vi: "mã hoặc tên tổ chức đảng có cơ quan ấy", en: "the organization whose organ that is")
    }

    package static var newDateExample: Message {
        Message(vi: "ngày ký, ví dụ 2026-01-10", en: "when it was signed: 2026-01-10")
    }

    package static var newSubjectExample: Message {
        Message(vi: "văn bản nói về việc gì", en: "what it is about")
    }
}

extension Problem {
    package static func noNameForNewFile(_ title: String) -> Problem {
        Problem(
            "new-file-without-name", .error,
            Message(
                vi: "không đặt được tên tệp từ “\(title)”", en: "no file name can be made of “\(title)”"),
            help: Message(
                vi: "cho tên tệp bằng --slug, ví dụ --slug ten-bai", en: "give one with --slug, such as --slug name"))
    }

    package static func newFileIsThere(_ path: String) -> Problem {
        Problem(
            "new-file-is-there", .error,
            Message(vi: "đã có tệp \(path), không ghi đè", en: "\(path) is there already and was not touched"),
            help: Message(
                vi: "mở tệp ấy mà viết tiếp, hoặc chọn tên khác bằng --slug",
                en: "write on in it, or give another name with --slug"))
    }

    package static func folderIsTaken(_ folder: String, path: String) -> Problem {
        Problem(
            "folder-is-taken", .error,
            Message(
                vi: "thư mục \(folder) đã có \(path); không tạo gì",
                en: "\(folder) has \(path) already; nothing was made"),
            help: Message(
                vi: "chọn một thư mục mới hoặc còn trống, ví dụ: bangvang init trang-moi",
                en: "name a folder that is new or empty, for example: bangvang init new-site"))
    }
}

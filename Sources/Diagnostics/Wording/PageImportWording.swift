// What is said of news pages that are imported: in the draft itself, and when it is made.

extension Message {
    package static var sectionName: Message { Message(vi: "chuyên mục", en: "section") }

    package static func importedDraft(_ file: String) -> Message {
        Message(
            vi:
                "Bản nháp nhập từ \(file). Câu chữ là của báo: viết lại bằng lời của mình, xóa các dòng “#” đã xem, rồi bỏ dòng “bản nháp: có”.",
            en:
                "Draft imported from \(file). The sentences are the paper's: write them anew, delete the “#” lines that are done, then take draft: true away."
        )
    }

    package static func toReview(_ message: Message) -> Message {
        Message(vi: "CẦN XEM LẠI: \(message.vi)", en: "TO REVIEW: \(message.en)")
    }

    package static func pageEncoding(_ name: String) -> Message {
        Message(
            vi: "trang theo bảng mã \(name), đã chuyển sang UTF-8; soát lại dấu",
            en: "the page is in \(name) and was converted to UTF-8; check the marks")
    }

    package static var pageEncodingBroken: Message {
        Message(
            vi: "có chữ không đọc được (hiện là “\u{FFFD}”): đối chiếu với trang gốc",
            en: "some letters cannot be read (shown as “\u{FFFD}”): compare with the page")
    }

    package static var pageIsCut: Message {
        Message(
            vi: "trang quá dài hoặc lồng nhau quá sâu, phần còn lại đã bỏ",
            en: "the page is too long or nested too deep; the rest was left out")
    }

    package static var pageWithoutDate: Message {
        Message(
            vi: "không thấy ngày đăng trên trang; date đang là ngày nhập, hãy sửa",
            en: "the page prints no date; date is that of the import, correct it")
    }

    package static var pageWithoutAuthor: Message {
        Message(vi: "không thấy tên tác giả; ghi vào nguồn: tác giả", en: "no author was found; write source: author")
    }

    package static var pageWithoutPublisher: Message {
        Message(vi: "không thấy tên báo; ghi vào nguồn: tên", en: "no paper was found; write source: name")
    }

    package static var pageWithoutAddress: Message {
        Message(
            vi: "không rõ địa chỉ của trang; ghi vào nguồn: địa chỉ web (hoặc nhập lại với --url)",
            en: "the page's address is not known; write source: url (or import it with --url)")
    }

    package static func linesAboveLeftOut(_ count: Int) -> Message {
        Message(
            vi: "đã bỏ \(count) dòng phía trên tên bài; xem tên bài có đúng không",
            en: "lines above the title that were left out: \(count); check the title")
    }

    package static func linesBelowLeftOut(_ lines: [String]) -> Message {
        let list = quoted(lines)
        return Message(
            vi: "đã bỏ các dòng cuối trang: \(list)", en: "lines at the end of the page that were left out: \(list)")
    }

    package static func blocksLeftOut(_ lines: [String]) -> Message {
        let list = quoted(lines)
        return Message(
            vi: "đã bỏ các dòng chỉ có liên kết: \(list)", en: "lines of nothing but links were left out: \(list)")
    }

    package static func tablesWithSpans(_ beginnings: [String]) -> Message {
        let list = quoted(beginnings)
        return Message(
            vi:
                "bảng bắt đầu bằng \(list) có ô gộp nhiều cột hoặc nhiều hàng: phần gộp nay là ô trống, xem lại từng cột",
            en:
                "the table that begins with \(list) has cells over several columns or rows: these are empty cells now; check the columns"
        )
    }

    package static func perhapsCaption(_ line: String) -> Message {
        Message(
            vi: "“\(line)” có lẽ là chú thích ảnh nên không có trong bài; nếu là câu của bài thì chép lại",
            en: "“\(line)” is probably a caption and not in the text; copy it where it is a sentence of it")
    }

    package static func headingsGuessed(_ lines: [String]) -> Message {
        let list = quoted(lines)
        return Message(
            vi: "tiêu đề mục đoán theo độ dài: \(list); xem có dòng nào là chú thích ảnh không",
            en: "headings guessed by their length: \(list); look whether one is a caption")
    }

    package static var leadIsFirstParagraph: Message {
        Message(
            vi: "tóm tắt là đoạn đầu của bài; xem có đúng là sapo không",
            en: "summary is the first paragraph; check that it is the lead")
    }

    package static func signOfPaper(_ sign: String) -> Message {
        Message(
            vi: "“\(sign)” đứng trước sapo là chữ ký của báo; đã bỏ khỏi tóm tắt, ghi đủ tên báo vào nguồn: tên",
            en: "“\(sign)” before the lead is the paper's sign; it was taken out of summary, write the paper's name")
    }

    package static func pictureNotTaken(markdown: String, file: String?, after: String?) -> Message {
        let shown = file.map { " (\($0))" } ?? ""
        let place =
            after.map { Message(vi: "sau đoạn “\($0)…”", en: "after “\($0)…”") }
            ?? Message(vi: "ở đầu bài", en: "at the top")
        return Message(
            vi: "ảnh\(shown): xin phép tác giả, để tệp ảnh cạnh bài, rồi thêm \(place.vi): \(markdown)",
            en:
                "picture\(shown): ask for permission, put its file beside the article, then write \(place.en): \(markdown)"
        )
    }

    package static func documentNotListed(_ number: String, ids: [String]) -> Message {
        guard !ids.isEmpty else {
            return Message(
                vi: "bài nhắc đến văn bản \(number), chưa có hồ sơ trong documents/",
                en: "the page names the document \(number), which nobody has recorded in documents/")
        }
        let list = ids.map { "“\($0)”" }.joined(separator: ", ")
        return Message(
            vi: "bài nhắc đến văn bản \(number); hồ sơ có \(list): nếu đúng là văn bản ấy thì ghi mã vào documents",
            en:
                "the page names the document \(number); recorded is \(list): where it is that one, write its id into documents"
        )
    }

    package static func shortDocument(_ printed: String, ids: [String]) -> Message {
        let list = ids.isEmpty ? "" : ids.map { "“\($0)”" }.joined(separator: ", ")
        return Message(
            vi:
                "bài nhắc đến “\(printed)”, không in số hiệu\(list.isEmpty ? "" : "; hồ sơ có \(list)"): xem là văn bản nào",
            en:
                "the page names “\(printed)” without its number\(list.isEmpty ? "" : "; recorded is \(list)"): find out which it is"
        )
    }

    package static var organizationsNamed: Message {
        Message(
            vi: "các tổ chức có tên trong bài; bỏ dấu “#” ở dòng organizations và ở những dòng đúng",
            en: "organizations that the page names; delete “#” before organizations and before those that are right")
    }

    package static func organizationsSuggested(_ count: Int) -> Message {
        Message(
            vi: "\(count) tổ chức có tên trong bài được gợi ý trong phần khai báo",
            en: "organizations that the page names, suggested in the front matter: \(count)")
    }

    package static func draftMade(_ path: String, title: String) -> Message {
        Message(vi: "Đã tạo bản nháp \(path): “\(title)”.", en: "Made the draft \(path): “\(title)”.")
    }

    package static func draftNeedsReview(_ count: Int) -> Message {
        Message(
            vi: "Có \(count) điều cần xem lại, ghi ở đầu tệp:",
            en: "Things to look at, also at the top of the file: \(count)")
    }

    package static var rewriteReminder: Message {
        Message(
            vi: "Câu chữ trong bản nháp là của báo: hãy viết lại bằng lời của mình và giữ mục source trước khi đăng.",
            en: "The sentences of the draft are the paper's: write them anew, and keep source, before it is published.")
    }

    private static func quoted(_ lines: [String]) -> String {
        let shown = lines.prefix(12).map { "“\($0.prefix(80))\($0.count > 80 ? "…" : "")”" }
        return shown.joined(separator: ", ") + (lines.count > 12 ? ", …" : "")
    }
}

extension Problem {
    package static func pageWithoutText(_ path: String) -> Problem {
        Problem(
            "page-without-text", .error,
            Message(vi: "không thấy bài nào trong “\(path)”", en: "there is no article in “\(path)”"),
            help: Message(
                vi: "mở bài trong trình duyệt, lưu trang (Ctrl+S) dạng “chỉ HTML”, hoặc chép chữ vào một tệp .txt",
                en: "open it in a browser and save the page as HTML only, or copy its text into a .txt file"))
    }

    package static func articleIsThere(_ path: String, slug: String) -> Problem {
        Problem(
            "article-is-there", .error,
            Message(
                vi: "đã có bài “\(path)”, không ghi đè", en: "there is an article “\(path)”, which is not overwritten"),
            help: Message(
                vi: "sửa bài ấy, hoặc nhập với tên khác: --slug \(slug)",
                en: "edit that one, or import under another name: --slug \(slug)"))
    }

    package static func pageTakesTooMuch(_ path: String) -> Problem {
        Problem(
            "page-takes-too-much", .error,
            Message(
                vi: "đọc “\(path)” tốn quá nhiều thời gian hoặc bộ nhớ",
                en: "reading “\(path)” takes too much time or memory"),
            help: Message(
                vi: "chép chữ của bài vào một tệp .txt rồi nhập tệp ấy",
                en: "copy its text into a .txt file and import that"))
    }
}

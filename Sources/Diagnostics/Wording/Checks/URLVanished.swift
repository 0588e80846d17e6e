extension Rule {
    package static let urlVanished = Rule(
        "url-vanished",
        summary: Message(
            vi: "một địa chỉ từng được đăng nay không trang nào trả lời",
            en: "an address that was published and that no page answers now"),
        explanation: Message(
            vi: """
                Bạn đọc đã lưu địa chỉ ấy, trang khác đã dẫn đến: đổi tên tệp hay mã là họ gặp trang trống. \
                Content/urls.txt giữ mọi địa chỉ từng được đăng. Ghi địa chỉ cũ vào aliases (bí danh) của bài hay \
                trang thay nó thì nó dẫn về đó; với tổ chức, danh hiệu, văn bản thì trả lại mã cũ, hoặc bản ghi mà trang ấy dựa \
                vào (công nhận bị thu hồi thì thêm một dòng thu hồi, không xóa dòng cũ). Chỉ xóa dòng ấy \
                trong urls.txt khi cố ý bỏ. Địa chỉ của bài đã đến ngày hết hạn thì không bị nhắc.
                """,
            en: """
                Readers have kept that address and other sites link to it; a file or an id that is renamed leaves \
                them with nothing. Content/urls.txt holds every address that was ever published. Write the old one \
                into the aliases of the article or page that took its place; give organizations, awards and documents \
                their former ids, or put back the record that the page is made of (what is withdrawn gets a record of \
                that, and keeps its own). Delete the line in urls.txt only where the page is gone on purpose. An article that \
                has expired is not missed.
                """),
        wrong: """
            (Content/urls.txt)
            /tin/so-ket-vi-du/

            (bài nay ở Content/articles/2025/xa-vi-du-so-ket.md)
            tiêu đề: Xã Ví Dụ sơ kết một năm
            """,
        right: """
            (Content/urls.txt)
            /tin/so-ket-vi-du/
            /tin/xa-vi-du-so-ket/

            (bài nay ở Content/articles/2025/xa-vi-du-so-ket.md)
            tiêu đề: Xã Ví Dụ sơ kết một năm
            bí danh: [/tin/so-ket-vi-du/]
            """,
        isAcknowledged: false)
}

extension Problem {
    /// - Parameters:
    ///   - nearest: the address of a page that may have taken its place.
    ///   - isMadeOfRecords: whether it is of an organization, an award or a document, which have no aliases.
    package static func urlVanished(_ url: String, nearest: String?, isMadeOfRecords: Bool) -> Problem {
        let place =
            nearest.map { Message(vi: "trang thay nó (có phải “\($0)”?)", en: "what took its place (“\($0)”?)") }
            ?? Message(vi: "bài hay trang thay nó", en: "the article or page that took its place")
        let help = Message(
            vi: "thêm “\(url)” vào aliases (bí danh) của \(place.vi); nếu cố ý bỏ trang, xóa dòng này",
            en: "add “\(url)” to the aliases of \(place.en); delete this line where it is gone on purpose")
        return Problem(
            .urlVanished,
            Message(
                vi: "địa chỉ “\(url)” từng được đăng, nay không trang nào trả lời",
                en: "“\(url)” was published, and no page answers it now"),
            help: isMadeOfRecords ? .putRecordBack(nearest: nearest) : help)
    }

    package static func notAPublishedURL(_ text: String) -> Problem {
        Problem(
            "bad-url", .warning,
            Message(vi: "“\(text)” không phải là địa chỉ trên trang này", en: "“\(text)” is no address of this site"),
            help: Message(
                vi: "viết phần sau tên miền, bắt đầu bằng dấu /, như /tin/ten-bai/; dòng ghi chú thì bắt đầu bằng #",
                en: "write what follows the host, from the / on, such as /tin/name/; a comment begins with #"))
    }
}

extension Message {
    fileprivate static func putRecordBack(nearest: String?) -> Message {
        let place = nearest.map { Message(vi: " (có phải nay là “\($0)”?)", en: " (is it “\($0)” now?)") }
        return Message(
            vi:
                "trả lại mã hay bản ghi mà trang ấy dựa vào\(place?.vi ?? "") (thu hồi là thêm một dòng, không xóa dòng công nhận); nếu cố ý bỏ trang, xóa dòng này",
            en:
                "put back the id or the record that it is made of\(place?.en ?? "") (a withdrawal is a record more, and deletes none); delete this line where it is gone on purpose"
        )
    }
}

// What `bangvang urls` says.
extension Message {
    package static func urlCounts(new: Int, vanished: Int) -> Message {
        Message(
            vi: "\(new) địa chỉ mới (+), \(vanished) địa chỉ không còn trang nào trả lời (-).",
            en: "\(new) new addresses (+), \(vanished) that no page answers any more (-).")
    }

    package static func urlsAccepted(_ count: Int, path: String) -> Message {
        Message(
            vi: count == 0 ? "Không có địa chỉ mới nào; \(path) giữ nguyên." : "Đã thêm \(count) địa chỉ vào \(path).",
            en: count == 0 ? "No address is new; \(path) is as it was." : "Added \(count) addresses to \(path).")
    }

    package static var urlListHead: Message {
        Message(
            vi: """
                # Mọi địa chỉ từng được đăng. “bangvang urls --accept” thêm địa chỉ mới và không xóa gì;
                # chỉ xóa một dòng khi cố ý bỏ trang ấy.
                """,
            en: """
                # Every address that was ever published. “bangvang urls --accept” adds new ones and deletes nothing;
                # delete a line only where its page is gone on purpose.
                """)
    }
}

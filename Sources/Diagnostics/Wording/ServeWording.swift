// What `serve` says: in the terminal, and in the browser over the pages that it shows.

extension Problem {
    package static func portTaken(_ port: UInt16) -> Problem {
        Problem(
            "port-taken", .error,
            Message(
                vi: "cổng \(port) đang có chương trình khác dùng", en: "another program already uses the port \(port)"),
            help: Message(
                vi: "dừng chương trình ấy, hoặc chọn cổng khác bằng --port",
                en: "stop that program, or name another port with --port"))
    }

    package static func cannotListen(_ address: String, reason: Message) -> Problem {
        Problem(
            "cannot-listen", .error,
            Message(
                vi: "không mở được máy chủ ở “\(address)” (\(reason.vi))",
                en: "no server can be opened at “\(address)” (\(reason.en))"),
            help: Message(
                vi: "ghi sau --bind một địa chỉ số của máy này, ví dụ 127.0.0.1; cổng dưới 1024 cần quyền quản trị",
                en:
                    "after --bind, write a numeric address of this machine, such as 127.0.0.1; ports below 1024 need rights"
            )
        )
    }

    package static func cannotWatch(reason: Message) -> Problem {
        Problem(
            "cannot-watch", .warning,
            Message(
                vi: "hệ thống không cho theo dõi thêm thư mục (\(reason.vi)): thay đổi được tìm mỗi nửa giây, chậm hơn",
                en: "the system lets no further folder be watched (\(reason.en)): changes are looked for twice a second"
            ),
            help: Message(
                vi:
                    "đóng bớt chương trình đang theo dõi tệp, hoặc nâng giới hạn: sudo sysctl fs.inotify.max_user_watches=524288 fs.inotify.max_user_instances=512",
                en:
                    "close other programs that watch files, or raise the limit: sudo sysctl fs.inotify.max_user_watches=524288 fs.inotify.max_user_instances=512"
            ))
    }
}

// In the terminal

extension Message {
    package static func serving(at address: String, isFirstChoice: Bool) -> Message {
        let vi = isFirstChoice ? "" : " (cổng quen dùng đang bận)"
        let en = isFirstChoice ? "" : " (the usual port is in use)"
        return Message(
            vi: "Xem trang ở \(address)\(vi). Lưu tệp là thấy ngay; Ctrl-C để dừng.",
            en: "See the site at \(address)\(en). What you save shows at once; Ctrl-C ends it.")
    }

    package static func changeShown(_ what: Message, pages: Int, warnings: Int, seconds: Message) -> Message {
        Message(
            vi: "\(what.vi): \(pages) tệp, \(warnings) cảnh báo, trong \(seconds.vi) giây.",
            en: "\(what.en): \(pages) files, \(warnings) warnings, in \(seconds.en) seconds.")
    }

    package static func changeNotShown(_ what: Message, errors: Int, warnings: Int, seconds: Message) -> Message {
        Message(
            vi:
                "\(what.vi): \(errors) lỗi, \(warnings) cảnh báo (\(seconds.vi) giây). Trang vẫn hiện bản tốt gần nhất.",
            en:
                "\(what.en): \(errors) errors, \(warnings) warnings (\(seconds.en) seconds). The last good site is shown."
        )
    }

    /// - Parameter path: of one file that changed; nil where it is not known which ones did.
    package static func changed(_ path: String?, others: Int) -> Message {
        guard let path else { return Message(vi: "Đã dựng lại", en: "Built again") }
        guard others > 0 else { return Message(vi: "Đã đổi \(path)", en: "Changed \(path)") }
        return Message(vi: "Đã đổi \(path) và \(others) tệp khác", en: "Changed \(path) and \(others) other files")
    }

    package static let firstBuild = Message(vi: "Đã dựng", en: "Built")

    package static let noBrowser = Message(
        vi: "Không mở được trình duyệt (không có xdg-open): hãy tự mở địa chỉ trên.",
        en: "No browser could be opened (there is no xdg-open): open the address yourself.")
}

// In the browser

extension Message {
    package static func overlayErrors(_ count: Int) -> Message {
        Message(vi: "\(count) lỗi cần sửa", en: count == 1 ? "1 error to mend" : "\(count) errors to mend")
    }

    package static let overlayLastGood = Message(
        vi: "Trang bên dưới là bản tốt gần nhất. Sửa xong và lưu lại, bảng này tự đóng.",
        en: "The page below is the last good one. When the mistake is mended and saved, this closes by itself.")

    package static let overlayNoneGood = Message(
        vi: "Chưa dựng được trang. Sửa xong và lưu lại, trang tự hiện.",
        en: "The site cannot be built yet. When the mistakes are mended and saved, the page appears.")

    package static func overlayMore(_ count: Int) -> Message {
        Message(vi: "… và \(count) điều nữa (xem trong cửa sổ lệnh)", en: "… and \(count) more (see the terminal)")
    }

    package static let overlayVanished = Message(
        vi: "Trang này không còn ở địa chỉ này.", en: "This page is no longer at this address.")

    package static let overlayMoved = Message(vi: "Địa chỉ mới: ", en: "Its new address: ")

    package static func badgeWarnings(_ count: Int) -> Message {
        Message(vi: "\(count) cảnh báo", en: count == 1 ? "1 warning" : "\(count) warnings")
    }

    package static let badgeLost = Message(
        vi: "Mất liên lạc với bangvang serve", en: "bangvang serve does not answer")

    package static let closeButton = Message(vi: "Thu lại", en: "Hide")

    package static func severityWord(_ severity: Severity) -> Message { .severity(severity) }

    package static let draftPage = Message(
        vi: "Bản nháp: bạn đọc chưa thấy trang này.", en: "A draft: readers do not see this page.")

    /// - Parameter moment: a date and time, as it is read.
    package static func futurePage(_ moment: String) -> Message {
        Message(vi: "Chưa đăng: bạn đọc thấy trang này từ \(moment).", en: "Readers see this page from \(moment).")
    }

    package static let expiredPage = Message(
        vi: "Đã hết hạn: bạn đọc không còn thấy trang này.", en: "Expired: readers no longer see this page.")
}

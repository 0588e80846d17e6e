// What a run says while it goes on, and when it is done.

extension Message {
    package static func progressReading(_ done: Int, of all: Int) -> Message {
        Message(vi: "Đang đọc: \(done)/\(all) tệp", en: "Reading: \(done)/\(all) files")
    }

    package static func progressPictures(_ done: Int, of all: Int) -> Message {
        Message(vi: "Đang làm ảnh: \(done)/\(all)", en: "Making pictures: \(done)/\(all)")
    }

    package static func progressRendering(_ done: Int, of all: Int) -> Message {
        Message(vi: "Đang dựng: \(done)/\(all) tệp", en: "Rendering: \(done)/\(all) files")
    }
}

extension Message {
    package static func published(pages: Int, articles: Int, warnings: Int, seconds: Message) -> Message {
        Message(
            vi: "Đã dựng \(pages) tệp, \(articles) bài viết, \(warnings) cảnh báo, trong \(seconds.vi) giây.",
            en: "Built \(pages) files, \(articles) articles, \(warnings) warnings, in \(seconds.en) seconds.")
    }

    package static func notPublished(errors: Int, warnings: Int) -> Message {
        Message(
            vi: "Không đăng gì: \(errors) lỗi, \(warnings) cảnh báo. Trang đã đăng vẫn như cũ.",
            en: "Nothing was published: \(errors) errors, \(warnings) warnings. What was published is as it was.")
    }

    package static func checked(pages: Int, articles: Int, warnings: Int, seconds: Message) -> Message {
        Message(
            vi:
                "Đã kiểm tra \(pages) tệp, \(articles) bài viết: không có lỗi, \(warnings) cảnh báo (\(seconds.vi) giây).",
            en: "Checked \(pages) files, \(articles) articles: no errors, \(warnings) warnings (\(seconds.en) seconds)."
        )
    }

    package static func notGood(errors: Int, warnings: Int) -> Message {
        Message(
            vi: "Cần sửa: \(errors) lỗi, \(warnings) cảnh báo.", en: "To mend: \(errors) errors, \(warnings) warnings.")
    }

    package static func withheld(_ count: Int) -> Message {
        Message(
            vi: "Không đăng \(count) bài:",
            en: count == 1 ? "1 article is withheld:" : "\(count) articles are withheld:")
    }

    package static func withheld(_ path: String, because reason: Message) -> Message {
        Message(vi: "  \(path): \(reason.vi)", en: "  \(path): \(reason.en)")
    }

    package static var withheldAsDraft: Message { Message(vi: "bản nháp", en: "a draft") }
    package static var withheldAsExpired: Message { Message(vi: "đã hết hạn", en: "expired") }

    package static func withheldUntil(_ moment: Message) -> Message {
        Message(vi: "đến \(moment.vi) mới đăng", en: "due at \(moment.en)")
    }

    package static func withheldBesides(_ count: Int) -> Message {
        Message(vi: "  và \(count) bài khác", en: "  and \(count) more")
    }

    /// When time alone changes the site: whoever builds it by a timer needs no other time.
    package static func nextChange(at moment: Message) -> Message {
        Message(
            vi: "Đến \(moment.vi), trang sẽ khác đi mà không ai sửa gì: cần dựng lại vào lúc ấy.",
            en: "At \(moment.en) the site changes by itself: it has to be built again then.")
    }
}

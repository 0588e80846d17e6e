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
            vi: "\(count) bài chưa đăng (bản nháp, chưa đến ngày hoặc đã hết hạn).",
            en: "\(count) articles are withheld (drafts, not yet due, or expired).")
    }
}

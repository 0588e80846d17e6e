// What is said of the files of Templates/assets.

extension Problem {
    package static func unknownAsset(_ name: String, near: [String]) -> Problem {
        Problem(
            "template-unknown-asset", .error,
            Message(
                vi: "không có tệp “\(name)” trong Templates/assets", en: "there is no “\(name)” in Templates/assets"),
            help: .didYouMean(near)
                ?? Message(
                    vi: "đặt tệp vào Templates/assets; trang không tải gì từ máy chủ khác",
                    en: "put the file into Templates/assets; a page loads nothing from other hosts"))
    }

    package static var importedStyles: Problem {
        Problem(
            "template-imported-styles", .error,
            Message(vi: "tệp kiểu không được dùng @import", en: "a style sheet may not use @import"),
            help: Message(
                vi: "chép nội dung vào một tệp, hoặc dùng hai thẻ link: trình duyệt phải chờ thêm một lượt tải",
                en: "copy it into one file, or use two links: browsers would have to wait for one more answer"))
    }
}

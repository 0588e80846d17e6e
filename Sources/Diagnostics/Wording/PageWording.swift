// What is said of planned pages and their addresses.

extension Problem {
    package static func twoPagesOneURL(_ url: String) -> Problem {
        Problem(
            "two-pages-one-url", .error,
            Message(vi: "hai trang có cùng địa chỉ \(url)", en: "two pages have the address \(url)"),
            help: Message(
                vi: "đổi tên tệp, slug (đường dẫn), id (mã) hoặc alias của một trong hai",
                en: "change the file name, slug, id or alias of one of them"))
    }

    package static func brokenLink(_ url: String, nearest: [String]) -> Problem {
        Problem(
            "broken-link", .error,
            Message(vi: "trên trang này không có địa chỉ “\(url)”", en: "this site has no address “\(url)”"),
            help: Message.didYouMean(nearest)
                ?? Message(
                    vi: "sửa địa chỉ; liên kết đến bài khác thì viết article:, như [chữ](article:2021/ten-bai)",
                    en: "correct it; link to another article with article:, such as [text](article:2021/name)"))
    }

    package static func missingTemplate(_ name: String) -> Problem {
        Problem(
            "missing-template", .error,
            Message(
                vi: "không có mẫu \(name) trong thư mục Templates", en: "there is no template \(name) in Templates"),
            help: Message(
                vi: "chép lại mẫu này từ bộ mẫu gốc, hoặc chỉ đúng thư mục bằng --templates",
                en: "copy it from the default templates, or name the right folder with --templates"))
    }
}

extension Message {
    package static func otherPage(_ path: String) -> Message {
        Message(vi: "trang kia là \(path)", en: "the other page is \(path)")
    }
}

extension Rule {
    package static let rawLink = Rule(
        "raw-link",
        summary: Message(
            vi: "liên kết hoặc ảnh viết chưa đúng, bạn đọc thấy nguyên cả dấu ngoặc",
            en: "a link or picture that readers get as it was typed"),
        explanation: Message(
            vi: """
                Liên kết là [chữ](địa chỉ), ảnh là ![mô tả](tên-tệp "chú thích"): hai cặp ngoặc liền nhau, địa \
                chỉ không có dấu cách, chú thích trong dấu ngoặc kép thẳng. Sai một chỗ thì trang hiện nguyên cả \
                dấu ngoặc, và địa chỉ trong đó không được kiểm tra. Tên tệp có dấu cách thì viết trong < >.
                """,
            en: """
                A link is [text](target), a picture ![description](file "caption"): brackets and parentheses \
                together, no blank in the target, straight quotes around the caption. Otherwise the page shows \
                the marks, and the target is not checked. A file name with blanks goes into < >.
                """),
        wrong: "![Hội nghị](hoi nghi.jpg)",
        right: "![Hội nghị](<hoi nghi.jpg>)")
}

extension Problem {
    package static func linkWithBlanks(_ written: String, target: String) -> Problem {
        rawLink(
            written,
            help: Message(
                vi: "địa chỉ có dấu cách thì viết trong < >: (<\(target)>); hoặc đổi tên tệp cho không có dấu cách",
                en: "a target with blanks goes into < >: (<\(target)>); or rename the file without blanks"))
    }

    package static func linkWithCurlyQuotes(_ written: String) -> Problem {
        rawLink(
            written,
            help: Message(
                vi: "đặt chú thích trong dấu ngoặc kép thẳng \"…\"; dấu “ ” chỉ dùng bên trong chú thích",
                en: "put the caption into straight quotes \"…\"; curly ones “ ” only within it"))
    }

    package static func linkWithQuotesInside(_ written: String) -> Problem {
        rawLink(
            written,
            help: Message(
                vi: "trong chú thích, thay dấu ngoặc kép thẳng bằng “ ”; chỉ giữ dấu thẳng ở hai đầu",
                en: "within the caption, write “ ” for the straight quotes; keep only those around it"))
    }

    package static func linkWithBlankAfterScheme(_ written: String, scheme: String, target: String) -> Problem {
        rawLink(
            written,
            help: Message(
                vi: "viết liền, không có dấu cách: (\(scheme):\(target))",
                en: "write it without the blank: (\(scheme):\(target))"))
    }

    package static func linkNotClosed(_ written: String) -> Problem {
        rawLink(
            written,
            help: Message(
                vi: "thêm dấu ) ngay sau địa chỉ",
                en: "put the ) right after the target"))
    }

    package static func linkWithOddTarget(_ written: String) -> Problem {
        rawLink(
            written,
            help: Message(
                vi:
                    "xem lại phần trong ngoặc tròn: một địa chỉ không có dấu cách, sau đó nếu cần là chú thích trong \"…\"",
                en: "check what is in the parentheses: a target without blanks, then perhaps a caption in \"…\""))
    }

    package static func linkWithGap(_ written: String) -> Problem {
        rawLink(
            written,
            help: Message(
                vi: "viết ]( liền nhau, không có dấu cách ở giữa",
                en: "write ]( together, without the blank between"))
    }

    package static func linkReversed(_ written: String) -> Problem {
        rawLink(
            written,
            help: Message(
                vi: "chữ trong ngoặc vuông đứng trước, địa chỉ trong ngoặc tròn đứng sau: [chữ](địa chỉ)",
                en: "the text in brackets comes first, the target in parentheses second: [text](target)"))
    }

    package static func referenceWithoutLink(_ written: String) -> Problem {
        rawLink(
            written,
            help: Message(
                vi: "viết [chữ](\(written)): chữ trong ngoặc vuông, rồi liền ngay ngoặc tròn",
                en: "write [text](\(written)): the text in brackets, and the parentheses right after it"))
    }

    private static func rawLink(_ written: String, help: Message) -> Problem {
        Problem(
            .rawLink,
            Message(
                vi: "liên kết hoặc ảnh chưa viết đúng cách, bạn đọc thấy nguyên văn “\(written)”",
                en: "this is no link or picture yet, and readers see “\(written)” as it is typed"),
            help: help)
    }
}

extension Rule {
    package static let emptyLinkText = Rule(
        "empty-link-text",
        summary: Message(
            vi: "liên kết không có chữ để bấm",
            en: "a link of which nothing is to be seen"),
        explanation: Message(
            vi: """
                [](địa chỉ) là một liên kết không có chữ: bạn đọc không thấy, nên không bấm được. Viết chữ vào \
                ngoặc vuông.
                """,
            en: """
                [](target) is a link without text: readers do not see it and cannot follow it. Write what they \
                see into the brackets.
                """),
        wrong: "[](https://baovinhlong.vn/bai-1)",
        right: "[Báo Vĩnh Long](https://baovinhlong.vn/bai-1)")
}

extension Problem {
    package static var emptyLinkText: Problem {
        Problem(
            .emptyLinkText,
            Message(
                vi: "liên kết này không có chữ nên bạn đọc không thấy",
                en: "this link has no text, so readers do not see it"),
            help: Message(
                vi: "viết chữ vào giữa hai dấu ngoặc vuông, hoặc xóa liên kết",
                en: "write its text between the brackets, or delete it"))
    }
}

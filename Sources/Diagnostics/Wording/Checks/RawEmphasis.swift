extension Rule {
    package static let rawEmphasis = Rule(
        "raw-emphasis",
        summary: Message(
            vi: "dấu in đậm, in nghiêng không có tác dụng",
            en: "marks of bold or italic that readers see"),
        explanation: Message(
            vi: """
                **đậm** và *nghiêng* cần dấu mở và dấu đóng sát chữ ở bên trong; sau dấu đóng đứng liền một dấu \
                câu (: ” . )) phải có dấu cách. “** đậm **”, “**Lưu ý:**Nội dung” và “**Lưu ý” không có dấu đóng \
                đều hiện nguyên dấu sao. Dấu sao để đánh dấu trong bảng thì viết \\*, \\*\\*.
                """,
            en: """
                **bold** and *italic* need both marks, close to the words inside, and a blank after a closing \
                mark that follows a sign (: ” . )). Otherwise the asterisks are shown. For asterisks that mark \
                something, write \\* and \\*\\*.
                """),
        wrong: "**Lưu ý:**Nội dung",
        right: "**Lưu ý:** Nội dung")
}

extension Problem {
    package static func emphasisWithBlanks(_ mark: String) -> Problem {
        rawEmphasis(
            mark,
            help: Message(
                vi: "bỏ dấu cách giữa dấu và chữ: \(mark)chữ\(mark)",
                en: "take the blanks between the marks and the words away: \(mark)words\(mark)"))
    }

    package static func emphasisBesideSign(_ mark: String) -> Problem {
        rawEmphasis(
            mark,
            help: Message(
                vi: "thêm một dấu cách sau \(mark) đóng, hoặc đưa dấu câu ra ngoài \(mark)",
                en: "put a blank after the closing \(mark), or the sign outside of it"))
    }

    package static func emphasisNotClosed(_ mark: String) -> Problem {
        rawEmphasis(
            mark,
            help: Message(
                vi:
                    "thêm \(mark) vào cuối phần chữ cần in đậm, hoặc xóa dấu này; nếu cần chính dấu ấy thì viết dấu \\ trước nó",
                en: "put \(mark) where it ends, or delete it here; where the mark itself is meant, write \\ before it"))
    }

    private static func rawEmphasis(_ mark: String, help: Message) -> Problem {
        Problem(
            .rawEmphasis,
            Message(
                vi: "dấu “\(mark)” ở đây không thành chữ đậm hay nghiêng, bạn đọc thấy nguyên dấu ấy",
                en: "“\(mark)” makes nothing bold or italic here, and readers see the marks"),
            help: help)
    }
}

extension Rule {
    package static let invisibleCharacter = Rule(
        "invisible-character",
        summary: Message(
            vi: "ký tự vô hình nằm trong chữ",
            en: "characters that nobody sees"),
        explanation: Message(
            vi: """
                Ký tự rộng bằng không, dấu ngắt từ mềm, dấu BOM… theo vào khi dán từ trang web, Zalo hay Word. \
                Mắt không thấy, nhưng tìm kiếm không ra chữ, hai tên trông giống hệt nhau lại là hai tên khác \
                nhau, và dòng ngắt ở chỗ lạ. Khi so tên, chương trình bỏ qua chúng; trên trang chúng vẫn còn.
                """,
            en: """
                Zero-width characters, soft hyphens and byte order marks come with text pasted from web pages, \
                chats and word processors. Nobody sees them, but a search does not find the word, two names that \
                look alike are two, and lines break oddly. Names are compared without them; pages keep them.
                """),
        wrong: "Chi[U+200B] bộ ấp Bến Nò",
        right: "Chi bộ ấp Bến Nò")
}

extension Problem {
    package static func invisibleCharacter(_ code: String, name: Message, count: Int) -> Problem {
        Problem(
            .invisibleCharacter,
            Message(
                vi: "có \(count) ký tự vô hình \(code) (\(name.vi)), đầu tiên ở đây",
                en: "invisible characters \(code) (\(name.en)): \(count), the first here"),
            help: Message(
                vi: "xóa chữ ở hai bên chỗ này rồi gõ lại",
                en: "delete the letters on both sides of it and type them again"))
    }
}

extension Message {
    /// What a character that nobody sees is called.
    package static func invisibleCharacter(_ scalar: Int) -> Message {
        switch scalar {
        case 0xAD: Message(vi: "dấu ngắt từ mềm", en: "soft hyphen")
        case 0x200B: Message(vi: "dấu cách rộng bằng không", en: "zero-width space")
        case 0x200C: Message(vi: "dấu tách chữ rộng bằng không", en: "zero-width non-joiner")
        case 0x200D: Message(vi: "dấu nối chữ rộng bằng không", en: "zero-width joiner")
        case 0x061C, 0x200E, 0x200F: Message(vi: "dấu chỉ chiều viết", en: "mark of writing direction")
        case 0x2060: Message(vi: "dấu cấm ngắt dòng", en: "word joiner")
        case 0xFEFF: Message(vi: "dấu BOM nằm giữa tệp", en: "byte order mark within the file")
        default: Message(vi: "ký tự định dạng", en: "formatting character")
        }
    }
}

extension Rule {
    package static let replacementCharacter = Rule(
        "replacement-character",
        summary: Message(
            vi: "ký tự � thay cho chữ đã mất",
            en: "the sign � for letters that were lost"),
        explanation: Message(
            vi: """
                Ký tự � (U+FFFD) là chỗ một phần mềm không đọc được chữ và đã bỏ nó đi. Bạn đọc thấy dấu hỏi \
                trong hình thoi. Chữ đã mất phải lấy lại từ bản gốc.
                """,
            en: """
                The sign � (U+FFFD) stands where a program could not read a letter and dropped it. Readers see a \
                question mark in a diamond. The letters have to come from the original.
                """),
        wrong: "Chi b� �p Bến Nò",
        right: "Chi bộ ấp Bến Nò")
}

extension Problem {
    package static func replacementCharacters(_ count: Int) -> Problem {
        Problem(
            .replacementCharacter,
            Message(
                vi: "có \(count) ký tự � (U+FFFD) thay cho chữ đã mất, đầu tiên ở đây",
                en: "signs � (U+FFFD) for lost letters: \(count), the first here"),
            help: Message(
                vi: "lấy lại chữ từ bản gốc, hoặc gõ lại",
                en: "take the letters from the original, or type them again"))
    }
}

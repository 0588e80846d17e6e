extension Rule {
    package static let quoteNotFound = Rule(
        "quote-not-found",
        summary: Message(
            vi: "câu trích dẫn không có trong bài nguồn", en: "a quote does not stand in the article that it is of"),
        explanation: Message(
            vi: """
                Trang viết “Theo …” và dẫn bạn đọc đến đúng câu ấy trong bài, nên câu phải có thật ở đó: trong tiêu \
                đề, tóm tắt, chú thích ảnh hay phần nội dung. Khoảng trắng, cách đặt dấu thanh (hoà, hòa) và kiểu dấu \
                ngoặc kép không quan trọng; chữ hoa, chữ thường và từng chữ thì có. Chỗ lược bớt ghi bằng dấu ba chấm \
                (…). Chép lại câu từ bài, hoặc sửa nguồn nếu ghi nhầm bài.
                """,
            en: """
                The page leads readers to the very words, so they have to be there: in the title, the summary, a \
                caption or the text. Space, the place of tone marks and the kind of quotation marks do not count; \
                case and every word do. What is left out is marked by an ellipsis (…). Copy the words from the \
                article, or correct the source.
                """),
        wrong: """
            source: 2021/ba-tri
            quote: đã có 12 chi bộ được công nhận
            """,
        right: """
            source: 2021/ba-tri
            quote: đã có 11 chi bộ được công nhận
            """)
}

extension Problem {
    package static func quoteNotFound(in article: String) -> Problem {
        Problem(
            .quoteNotFound,
            Message(
                vi: "bài “\(article)” không có câu trích dẫn này",
                en: "the article “\(article)” does not have this quote"),
            help: Message(
                vi: "chép lại đúng từng chữ trong bài (dấu … thay cho chỗ lược bớt), hoặc sửa source (nguồn)",
                en: "copy it from the article word for word (… for what is left out), or correct the source"))
    }
}

extension Message {
    package static func nearestPassage(_ passage: String) -> Message {
        Message(vi: "trong bài có đoạn gần giống: “\(passage)”", en: "the article has nearly the same: “\(passage)”")
    }

    package static func quoteIsElsewhere(_ article: String) -> Message {
        Message(vi: "câu này có trong bài “\(article)”", en: "the article “\(article)” has it")
    }
}

// What is said of work that takes more than any may.

extension Problem {
    package static var documentTakesTooMuch: Problem {
        Problem(
            "document-takes-too-much", .error,
            Message(
                vi: "đọc tệp này tốn quá nhiều thời gian hoặc bộ nhớ, nên lần dựng dừng ở đây",
                en: "reading this file takes too much time or memory, so the run ends here"),
            help: Message(
                vi: "chia tệp thành nhiều tệp nhỏ hơn, hoặc tìm đoạn lặp bất thường trong tệp",
                en: "split it into smaller files, or look for something in it that repeats without end"))
    }
}

// What is said of blocks in an article that show records: `board`, `chart`, `timeline`, `totals`.

extension Problem {
    package static func tooManyEmbeds(limit: Int) -> Problem {
        Problem(
            "too-many-embeds", .error,
            Message(
                vi: "bài có hơn \(limit) khối bảng, biểu đồ, dòng thời gian",
                en: "the article has more than \(limit) blocks that show records"),
            help: Message(
                vi: "bỏ bớt, hoặc dẫn đến trang của bảng bằng một liên kết",
                en: "remove some of them, or link to the board's page"))
    }

    package static func embedShowsEverything(_ fields: [String]) -> Problem {
        let list = fields.joined(separator: ", ")
        return Problem(
            "embed-shows-everything", .error,
            Message(
                vi: "khối này không nói là của cái gì, nên sẽ hiện tất cả",
                en: "the block does not say what it is about, and would show everything"),
            help: Message(vi: "thêm ít nhất một trong: \(list)", en: "add at least one of: \(list)"))
    }

    package static func embedParameterUnused(_ field: String, of subject: String) -> Problem {
        Problem(
            "embed-parameter-unused", .warning,
            Message(
                vi: "biểu đồ “\(subject)” không dùng \(field); dòng này bị bỏ qua",
                en: "a chart of “\(subject)” does not use \(field); it is ignored"),
            help: Message(vi: "xóa dòng này, hoặc đổi of (về)", en: "delete it, or change what the chart is of"))
    }

    package static func chartKindDoesNotFit(_ kind: String, of subject: String, fitting: [String]) -> Problem {
        let list = fitting.joined(separator: ", ")
        return Problem(
            "chart-kind", .error,
            Message(
                vi: "số liệu “\(subject)” không vẽ được thành “\(kind)”",
                en: "figures of “\(subject)” cannot be drawn as “\(kind)”"),
            help: Message(
                vi: "chọn \(list); chỉ các phần cộng lại đúng bằng tổng mới được vẽ chồng lên nhau",
                en: "choose \(list); only parts that sum to a whole may be stacked"))
    }
}

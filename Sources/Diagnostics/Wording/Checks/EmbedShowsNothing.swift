extension Rule {
    package static let embedShowsNothing = Rule(
        "embed-shows-nothing",
        summary: Message(
            vi: "một khối trong bài không có hồ sơ nào để hiện", en: "a block of an article has no record to show"),
        explanation: Message(
            vi: """
                Khối board, totals, chart hay timeline lấy số liệu từ hồ sơ. Khi không có hồ sơ nào ứng với các dòng của \
                khối, bạn đọc chỉ thấy một câu nói rằng chưa có số liệu. Kiểm tra năm, phạm vi và chỉ tiêu, hoặc thêm hồ sơ.
                """,
            en: """
                A board, totals, chart or timeline block shows records. Where no record is what its lines say, readers \
                only see that there are no figures. Check the year, the scope and the measure, or add the record.
                """),
        wrong: """
            ```board
            danh hiệu: chi-bo-bon-tot
            năm: 2032
            ```
            """,
        right: """
            ```board
            danh hiệu: chi-bo-bon-tot
            năm: 2023
            ```
            """)
}

extension Problem {
    package static func noBoard(year: Int?, years: [Int]) -> Problem {
        let list = years.map(String.init).joined(separator: ", ")
        return Problem(
            .embedShowsNothing,
            Message(
                vi: year.map { "không có bảng nào của năm \($0)" } ?? "danh hiệu này chưa có bảng nào",
                en: year.map { "there is no board of \($0)" } ?? "this award has no board"),
            help: list.isEmpty
                ? Message(vi: "thêm hồ sơ công nhận, hoặc bỏ khối này", en: "add a recognition, or remove the block")
                : Message(vi: "có bảng của các năm \(list)", en: "there are boards of \(list)"))
    }

    package static var embedWithoutRecords: Problem {
        Problem(
            .embedShowsNothing,
            Message(vi: "không có hồ sơ nào ứng với khối này", en: "no record is what this block asks for"),
            help: Message(
                vi: "kiểm tra lại các dòng của khối, hoặc thêm hồ sơ", en: "check its lines, or add the record"))
    }

    package static func unknownMeasure(_ measure: String, nearest: [String]) -> Problem {
        Problem(
            .embedShowsNothing,
            Message(
                vi: "không có số liệu nào về chỉ tiêu “\(measure)”", en: "there is no statistic of “\(measure)”"),
            help: Message.didYouMean(nearest)
                ?? Message(
                    vi: "viết đúng như measure (chỉ tiêu) trong Content/statistics",
                    en: "write it as the measure in Content/statistics"))
    }

    package static func measureOfSeveral(_ measure: String, scopes: [String]) -> Problem {
        let list = scopes.map { "“\($0)”" }.joined(separator: ", ")
        return Problem(
            .embedShowsNothing,
            Message(
                vi: "chỉ tiêu “\(measure)” có ở nhiều tổ chức; không vẽ chung được",
                en: "several organizations have the measure “\(measure)”, which cannot be drawn together"),
            help: Message(vi: "thêm scope (phạm vi): \(list)", en: "add the scope: \(list)"))
    }

    package static func nothingToStack(includes: Bool) -> Problem {
        Problem(
            .embedShowsNothing,
            includes
                ? Message(
                    vi:
                        "các nhóm including (trong đó) có thể trùng nhau nên không vẽ chồng được; khối này được vẽ thành từng thanh riêng",
                    en: "the groups of including may overlap and cannot be stacked; they are drawn as separate bars")
                : Message(
                    vi: "số liệu này không có parts (gồm) cộng lại bằng tổng, nên không có gì để vẽ chồng",
                    en: "the figure has no parts that sum to it, so there is nothing to stack"),
            help: Message(vi: "viết kind: bar (cột), hoặc bỏ dòng kind", en: "write kind: bar, or leave kind out"))
    }
}

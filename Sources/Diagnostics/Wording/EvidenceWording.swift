// What `check --evidence` and `check --suggest` print besides their figures and places.

extension Problem {
    /// An organization that an article names and does not declare.
    package static func mentionNotDeclared(_ name: String, id: String, isFirst: Bool) -> Problem {
        let item = "{organization: \(id), role: mentioned}"
        return Problem(
            "mention-not-declared", .warning,
            Message(
                vi: "“\(name)” được nhắc đến mà chưa khai trong organizations (các tổ chức)",
                en: "“\(name)” is mentioned and not declared under organizations"),
            help: Message(
                vi: isFirst
                    ? "ghi vào phần khai báo: organizations: [\(item)]" : "ghi thêm vào organizations: - \(item)",
                en: isFirst
                    ? "write into the front matter: organizations: [\(item)]" : "add to organizations: - \(item)"
            ))
    }

    /// A name that several organizations have, between which nothing in the article decides.
    package static func mentionOfSeveral(_ name: String, count: Int, candidates: [String]) -> Problem {
        let list = candidates.joined(separator: ", ") + (count > candidates.count ? ", …" : "")
        return Problem(
            "mention-not-declared", .warning,
            Message(
                vi: "“\(name)” được nhắc đến; \(count) tổ chức có tên này: \(list)",
                en: "“\(name)” is mentioned; \(count) organizations have that name: \(list)"),
            help: Message(
                vi: "chọn một mã và ghi vào organizations (các tổ chức), hoặc khai tổ chức cấp trên của nó",
                en: "choose one id for organizations, or declare the organization above it"))
    }
}

extension Message {
    package static let suggestion = Message(vi: "gợi ý", en: "suggestion")

    package static func suggestions(_ count: Int) -> Message {
        count == 0
            ? Message(vi: "Không có gợi ý nào.", en: "No suggestions.")
            : Message(vi: "\(count) gợi ý.", en: "\(count) suggestions.")
    }

    /// The kinds of record as the report of evidence names them, by the record's English name.
    package static func evidencedKind(_ kind: String) -> Message {
        switch kind {
        case "recognition": Message(vi: "công nhận", en: "recognitions")
        case "total": Message(vi: "tổng số", en: "totals")
        case "statistic": Message(vi: "số liệu", en: "statistics")
        case "initiative": Message(vi: "mô hình", en: "initiatives")
        case "rating": Message(vi: "xếp loại", en: "ratings")
        case "headcount": Message(vi: "số đảng viên", en: "headcounts")
        default: Message(vi: kind, en: kind)
        }
    }

    /// The heads of the table of evidence, in its order.
    package static let evidenceColumns = [
        Message(vi: "loại hồ sơ", en: "records"), Message(vi: "tất cả", en: "all"),
        Message(vi: "có văn bản", en: "document"), Message(vi: "có tệp văn bản", en: "document file"),
        Message(vi: "có bài nguồn", en: "source"), Message(vi: "trích dẫn khớp", en: "quote found"),
        Message(vi: "không có gì", en: "nothing"),
    ]
}

// What is said of references between articles and records.

extension Problem {
    /// - Parameter all: every name that there is, where these are few.
    package static func unknownReference(
        _ kind: Message, _ name: String, nearest: [String], all: [String] = []
    ) -> Problem {
        let list = all.map { "“\($0)”" }.joined(separator: ", ")
        let choose =
            all.isEmpty
            ? nil : Message(vi: "các \(kind.vi) hiện có: \(list)", en: "these are the \(kind.en)s: \(list)")
        return Problem(
            "unknown-reference", .error,
            Message(vi: "không có \(kind.vi) nào là “\(name)”", en: "there is no \(kind.en) “\(name)”"),
            help: Message.didYouMean(nearest) ?? choose
                ?? Message(
                    vi: "kiểm tra cách viết, hoặc thêm bản ghi cho \(kind.vi) này",
                    en: "check the spelling, or add a record for this \(kind.en)"))
    }

    package static func severalNames(_ kind: Message, _ names: String) -> Problem {
        Problem(
            "unknown-reference", .error,
            Message(
                vi: "“\(names)” là nhiều \(kind.vi) viết trong một mục",
                en: "“\(names)” is more than one \(kind.en) in one item"),
            help: Message(
                vi: "viết mỗi tên một dòng, bắt đầu bằng “- ”; trong bảng tính thì ngăn bằng “|”",
                en: "write one name a line, each after “- ”; in a spreadsheet put “|” between them"))
    }

    package static func ambiguousReference(
        _ kind: Message, _ name: String, count: Int, candidates: [String]
    ) -> Problem {
        let list = candidates.map { "“\($0)”" }.joined(separator: ", ") + (candidates.count < count ? ", …" : "")
        return Problem(
            "ambiguous-reference", .error,
            Message(
                vi: "“\(name)” là tên của \(count) \(kind.vi)",
                en: "“\(name)” names \(count) \(kind.en)s"),
            help: Message(vi: "viết mã của một trong số đó: \(list)", en: "write the id of one of them: \(list)"))
    }

    package static func referenceToWithheld(_ path: String) -> Problem {
        Problem(
            "reference-to-withheld", .error,
            Message(
                vi: "bài “\(path)” chưa được đăng (bản nháp, chưa đến ngày hoặc đã hết hạn)",
                en: "the article “\(path)” is not published (a draft, not yet due, or expired)"),
            help: Message(
                vi: "đăng bài đó trước, hoặc bỏ tham chiếu này",
                en: "publish that article first, or drop this reference"))
    }

    package static func referenceToExpired(_ path: String) -> Problem {
        Problem(
            "reference-to-expired", .warning,
            Message(
                vi: "bài “\(path)” đã hết hạn, nên chỗ này không còn dẫn đến bài đó",
                en: "the article “\(path)” has expired, so nothing leads to it from here any more"),
            help: Message(
                vi: "bỏ expires (hết hạn) của bài đó nếu bản ghi còn cần nó làm căn cứ",
                en: "take its expires away if the record still needs it as evidence"))
    }

    package static func duplicateID(_ id: String) -> Problem {
        Problem(
            "duplicate-id", .error,
            Message(vi: "mã “\(id)” đã được dùng", en: "the id “\(id)” is taken"),
            help: Message(vi: "đặt cho bản ghi này một mã khác", en: "give this record another id"))
    }

    package static func sameArticle(_ path: String) -> Problem {
        Problem(
            "duplicate-id", .error,
            Message(vi: "hai tệp cùng là bài “\(path)”", en: "two files are the article “\(path)”"),
            help: Message(
                vi: "chỉ giữ “\(path).md” hoặc “\(path)/index.md”, hoặc đổi tên một trong hai",
                en: "keep either “\(path).md” or “\(path)/index.md”, or rename one of them"))
    }

    package static func sameDocument(_ number: String) -> Problem {
        Problem(
            "same-document", .error,
            Message(
                vi: "hai văn bản cùng số “\(number)” và cùng phạm vi không phân biệt được",
                en: "two documents with the number “\(number)” and the same scope cannot be told apart"),
            help: Message(
                vi: "bỏ bản ghi thừa, hoặc đặt scope (phạm vi) hay id (mã) khác nhau",
                en: "delete the one that is too many, or give them different scopes or ids"))
    }

    package static func documentsShareAddress(_ title: String, _ other: String, id: String) -> Problem {
        Problem(
            "same-document", .error,
            Message(
                vi: "“\(title)” và “\(other)” là hai văn bản, mà địa chỉ đặt theo số và phạm vi thì trùng nhau: \(id)",
                en: "“\(title)” and “\(other)” are two documents, whose number and scope make one address: \(id)"),
            help: Message(
                vi: "ghi id (mã) cho văn bản mới hơn, như \(id)-2; văn bản đã đăng thì giữ địa chỉ",
                en: "give the newer one an id, such as \(id)-2; the one that was published keeps its address"))
    }

    /// - Parameter day: of a cycle that was once; nil for one that is today.
    package static func parentCycle(_ ids: [String], on day: String?) -> Problem {
        let chain = (ids + ids.prefix(1)).prefix(8).joined(separator: " → ")
        return Problem(
            "parent-cycle", .error,
            Message(
                vi: "các tổ chức trực thuộc lẫn nhau\(day.map { " vào ngày \($0)" } ?? ""): \(chain)",
                en: "organizations are each other's parents\(day.map { " on \($0)" } ?? ""): \(chain)"),
            help: Message(
                vi: day == nil
                    ? "sửa parent (trực thuộc) của một trong số đó"
                    : "sửa parent (trực thuộc) của một trong số đó, hoặc sự kiện chuyển trực thuộc",
                en: day == nil
                    ? "correct the parent of one of them" : "correct the parent of one of them, or the events"))
    }

    package static func replacementCycle(_ ids: [String]) -> Problem {
        let chain = (ids + ids.prefix(1)).prefix(8).joined(separator: " → ")
        return Problem(
            "replaces-cycle", .error,
            Message(
                vi: "các văn bản thay thế lẫn nhau: \(chain)", en: "documents replace each other: \(chain)"),
            help: Message(vi: "sửa replaces (thay thế) của một trong số đó", en: "correct what one of them replaces"))
    }

    package static func hierarchyTooDeep(limit: Int) -> Problem {
        Problem(
            "hierarchy-too-deep", .error,
            Message(
                vi: "chuỗi tổ chức cấp trên dài hơn \(limit) bậc", en: "the chain of parents is longer than \(limit)"),
            help: Message(vi: "kiểm tra lại parent (trực thuộc)", en: "check the parents"))
    }

    package static func unknownAnchor(_ anchor: String, nearest: [String]) -> Problem {
        Problem(
            "unknown-anchor", .error,
            Message(
                vi: "trong bài không có mục nào mang mã “#\(anchor)”",
                en: "nothing in this text has the anchor “#\(anchor)”"),
            help: Message.didYouMean(nearest.map { "#" + $0 })
                ?? Message(
                    vi: "mã của một mục là tiêu đề của nó viết không dấu, như #ket-qua-nam-2021",
                    en: "a heading's anchor is its text without marks, such as #ket-qua-nam-2021"))
    }

    package static func unknownAnchorOnPage(_ anchor: String) -> Problem {
        Problem(
            "unknown-anchor", .warning,
            Message(
                vi: "trang này không có chỗ nào mang mã “#\(anchor)”, nên liên kết dẫn đến đầu trang",
                en: "nothing on that page has the anchor “#\(anchor)”, so the link leads to its top"),
            help: Message(vi: "bỏ “#\(anchor)”", en: "leave “#\(anchor)” out"))
    }

    package static func missingPicture(_ file: String, nearest: [String]) -> Problem {
        Problem(
            "missing-picture", .error,
            Message(vi: "không thấy ảnh “\(file)”", en: "there is no picture “\(file)”"),
            help: Message.didYouMean(nearest)
                ?? Message(
                    vi: "để ảnh trong thư mục của bài hoặc trong Content/pictures/",
                    en: "put it into the article's folder or into Content/pictures/"))
    }

    package static func acknowledgedError(_ id: String) -> Problem {
        Problem(
            "acknowledged-error", .warning,
            Message(
                vi: "“\(id)” là lỗi, không thể xác nhận để bỏ qua",
                en: "“\(id)” is an error, which cannot be acknowledged"),
            help: Message(vi: "sửa lỗi đó rồi xóa xác nhận này", en: "mend it and delete this acknowledgement"))
    }

    package static func uselessAcknowledgement(_ id: String, nearest: [String]) -> Problem {
        Problem(
            "useless-acknowledgement", .warning,
            Message(
                vi: "xác nhận “\(id)” không ứng với cảnh báo nào ở đây",
                en: "the acknowledgement of “\(id)” has no finding here"),
            help: Message.didYouMean(nearest.filter { $0 != id })
                ?? Message(vi: "xóa xác nhận này", en: "delete it"))
    }
}

extension Message {
    package static func alsoHere(_ id: String) -> Message { Message(vi: "và “\(id)” ở đây", en: "and “\(id)” here") }
}

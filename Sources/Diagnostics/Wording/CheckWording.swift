// What the checks find: facts that do not reconcile.

extension Problem {
    package static func partsDoNotSum(sum: Int, count: Int) -> Problem {
        Problem(
            "total-parts", .warning,
            Message(
                vi: "các phần cộng lại bằng \(sum), không bằng tổng \(count)",
                en: "the parts sum to \(sum), not to the count \(count)"),
            help: reconcile("total-parts"))
    }

    package static func percentDoesNotFit(count: Int, base: Int?) -> Problem {
        let of = base.map { (vi: "\(count) trên \($0)", en: "\(count) of \($0)") }
        return Problem(
            "total-percent", .warning,
            of.map {
                Message(vi: "tỷ lệ này không khớp với \($0.vi)", en: "this percentage does not fit \($0.en)")
            }
                ?? Message(
                    vi: "không có tổng số nguyên nào mà \(count) chiếm đúng tỷ lệ này",
                    en: "there is no whole number that \(count) is this percentage of"),
            help: reconcile("total-percent"))
    }

    package static func projectedCountsTwice(now: Int, included: Int, then: Int) -> Problem {
        Problem(
            "statistic-projected", .warning,
            Message(
                vi: "\(now) đã gồm \(included) (“trong đó”), nên không thể cùng nhóm này mà thành \(then)",
                en: "\(now) already includes the \(included), so that group cannot make it \(then)"),
            help: reconcile("statistic-projected"))
    }

    package static func projectedBeyondBase(_ value: Int, base: Int) -> Problem {
        Problem(
            "statistic-projected", .warning,
            Message(
                vi: "số dự kiến \(value) lớn hơn tổng số \(base)",
                en: "the projected \(value) is more than the base \(base)"),
            help: reconcile("statistic-projected"))
    }

    package static func projectedWithUnknownGroup(_ label: String, nearest: [String]) -> Problem {
        Problem(
            "statistic-projected", .warning,
            Message(
                vi: "“\(label)” không có trong including (trong đó)",
                en: "“\(label)” is not among the groups of including"),
            help: Message.didYouMean(nearest) ?? reconcile("statistic-projected"))
    }

    package static func typeLetters(_ number: String, letters: String, word: String, expected: [String]) -> Problem {
        let list = expected.joined(separator: " / ")
        return Problem(
            "document-type-letters", .warning,
            Message(
                vi: "“\(number)” có chữ \(letters) nghĩa là \(list), nhưng ở đây gọi là \(word)",
                en: "the letters \(letters) of “\(number)” mean \(list), but it is called \(word) here"),
            help: reconcile("document-type-letters"))
    }

    private static func reconcile(_ id: String) -> Message {
        Message(
            vi:
                "đối chiếu với nguồn; nếu nguồn in đúng như vậy, ghi acknowledge (xác nhận) gồm id “\(id)” và reason (lý do) cho bạn đọc",
            en: "compare it with the source; if it is printed so there, acknowledge “\(id)” with a reason for readers")
    }
}

extension Message {
    package static var countIsHere: Message { Message(vi: "tổng ghi ở đây", en: "the count is here") }

    package static func includedIsHere(_ label: String) -> Message {
        Message(vi: "nhóm “\(label)” ghi ở đây", en: "the group “\(label)” is here")
    }
}

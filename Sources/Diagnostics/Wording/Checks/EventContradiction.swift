extension Rule {
    package static let eventContradiction = Rule(
        "event-contradiction",
        summary: Message(
            vi: "sự kiện trái với sự kiện khác hoặc với hồ sơ của tổ chức",
            en: "an event contradicts another one, or the organization's record"),
        explanation: Message(
            vi: """
                Hồ sơ ghi tên, loại và cấp trên hiện nay; sự kiện kể vì sao có như thế. Mỗi sự kiện phải nối tiếp sự \
                kiện trước: “từ” của nó là “thành” của sự kiện trước. Khi hai chỗ nói khác nhau, bạn đọc không biết \
                tin chỗ nào; đối chiếu với văn bản rồi sửa chỗ sai. Một sự kiện chỉ ghi một lần.
                """,
            en: """
                A record states today's name, kind and parent; events tell how that came about. Each event goes on \
                from the one before it. Where two places differ, readers cannot know which one holds: look at the \
                document and correct what is wrong. An event is written once.
                """),
        wrong: """
            - { date: 2015-01-01, event: renamed, organization: ap-mau, from: Chi bộ ấp Một, to: Chi bộ ấp Hai }
            - { date: 2020-01-01, event: renamed, organization: ap-mau, from: Chi bộ ấp Ba, to: Chi bộ ấp Bốn }
            """,
        right: """
            - { date: 2015-01-01, event: renamed, organization: ap-mau, from: Chi bộ ấp Một, to: Chi bộ ấp Hai }
            - { date: 2020-01-01, event: renamed, organization: ap-mau, from: Chi bộ ấp Hai, to: Chi bộ ấp Bốn }
            """)
}

extension Problem {
    package static var eventTwice: Problem {
        Problem(
            .eventContradiction,
            Message(vi: "sự kiện này đã được ghi ở chỗ khác", en: "this event is written elsewhere already"),
            help: Message(
                vi: "giữ một sự kiện; một tổ chức chỉ thành lập một lần và kết thúc một lần",
                en: "keep one of them; an organization begins once and ends once"))
    }

    package static func eventContradictsEarlier(_ written: String, was: String) -> Problem {
        Problem(
            .eventContradiction,
            Message(
                vi: "ở đây là “\(written)”, nhưng theo sự kiện trước thì lúc ấy là “\(was)”",
                en: "this says “\(written)”, but by the event before it was “\(was)”"),
            help: Message(
                vi: "sửa một trong hai sự kiện, hoặc thêm sự kiện còn thiếu ở giữa",
                en: "correct one of the two, or add the event that is missing between them"))
    }

    package static func eventChangesNothing(_ written: String) -> Problem {
        Problem(
            .eventContradiction,
            Message(
                vi: "sự kiện không ghi thành gì, và hồ sơ vẫn ghi “\(written)” như trước sự kiện",
                en: "the event does not say what came of it, and the record still states “\(written)”"),
            help: Message(vi: "ghi to (thành) cho sự kiện này", en: "add `to` to this event"))
    }

    package static func recordContradictsEvent(_ written: String, event: String) -> Problem {
        Problem(
            .eventContradiction,
            Message(
                vi: "hồ sơ ghi “\(written)”, nhưng sự kiện cuối cùng dẫn đến “\(event)”",
                en: "the record states “\(written)”, but the last event leads to “\(event)”"),
            help: Message(
                vi: "sửa hồ sơ hoặc sự kiện, hoặc thêm sự kiện còn thiếu",
                en: "correct the record or the event, or add the event that is missing"))
    }

    package static func recordBeginsOtherwise(_ date: String) -> Problem {
        Problem(
            .eventContradiction,
            Message(
                vi: "theo sự kiện thì tổ chức này thành lập \(date)", en: "by its event it was established \(date)"),
            help: Message(vi: "sửa from (từ) hoặc ngày của sự kiện", en: "correct `from` or the date of the event"))
    }

    package static func recordEndsOtherwise(_ date: String) -> Problem {
        Problem(
            .eventContradiction,
            Message(
                vi: "theo sự kiện \(date) thì tổ chức này kết thúc vào lúc khác",
                en: "by the event of \(date) it ended at another time"),
            help: Message(
                vi: "sửa to (đến) hoặc ngày của sự kiện; ngày của sự kiện là ngày đầu tiên của tình trạng mới",
                en: "correct `to` or the date of the event, which is the first day of the new state"))
    }
}

extension Message {
    package static var eventIsHere: Message { Message(vi: "sự kiện ghi ở đây", en: "the event is here") }
    package static var earlierEventIsHere: Message {
        Message(vi: "sự kiện trước ghi ở đây", en: "the event before is here")
    }
}

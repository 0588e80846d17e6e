// What is said of the fields of events.

extension Problem {
    package static func eventOfOneOrganization(_ kind: String) -> Problem {
        Problem(
            "wrong-type", .error,
            Message(
                vi: "sự kiện “\(kind)” là của một tổ chức", en: "an event “\(kind)” is about one organization"),
            help: Message(vi: "ghi mỗi tổ chức một sự kiện", en: "write an event for each of them"))
    }

    package static func eventWithOneTarget(_ kind: String) -> Problem {
        Problem(
            "wrong-type", .error,
            Message(
                vi: "sự kiện “\(kind)” chỉ dẫn đến một tổ chức", en: "an event “\(kind)” leads to one organization"),
            help: Message(
                vi: "thành nhiều tổ chức là chia tách (split); nếu không, ghi mỗi nơi một sự kiện",
                en: "into several it is `split`; otherwise write an event for each"))
    }

    package static func eventFieldNotUsed(_ field: String, _ kind: String) -> Problem {
        Problem(
            "field-not-used", .warning,
            Message(
                vi: "trường \(field) không dùng cho sự kiện “\(kind)”; trường này bị bỏ qua",
                en: "the field \(field) means nothing for an event “\(kind)”; it is ignored"),
            help: Message(
                vi:
                    "xóa giá trị này; mã, tên, loại, trực thuộc và địa bàn chỉ dùng để khai báo tổ chức mới thành lập hoặc mới sáp nhập, và cần có mã",
                en:
                    "delete it; id, name, kind, parent and place declare an organization that is established or merged, and need an id"
            ))
    }
}

// What is said around the explanation of a rule, and of reports.

extension Message {
    package static var wrongExample: Message { Message(vi: "Sai:", en: "Wrong:") }

    package static var rightExample: Message { Message(vi: "Đúng:", en: "Right:") }

    package static func defaultSeverity(_ severity: Severity) -> Message {
        switch severity {
        case .error:
            Message(
                vi: "Mức mặc định: lỗi (dừng việc dựng trang).", en: "By default an error, which stops a build.")
        case .warning:
            Message(
                vi: "Mức mặc định: cảnh báo (chỉ dừng khi dùng --strict).",
                en: "By default a warning, which stops a build only with --strict.")
        }
    }

    package static func severityHere(_ severity: Severity?) -> Message {
        switch severity {
        case .error?: Message(vi: "Trang này đặt mức: lỗi.", en: "This site makes it an error.")
        case .warning?: Message(vi: "Trang này đặt mức: cảnh báo.", en: "This site makes it a warning.")
        case nil: Message(vi: "Trang này đã tắt phép kiểm tra này.", en: "This site has switched it off.")
        }
    }

    package static var howToSwitch: Message {
        Message(
            vi: "Đổi mức trong Content/site.yml: error (lỗi), warning (cảnh báo) hoặc off (tắt):",
            en: "To change that, in Content/site.yml, to error, warning or off:")
    }

    package static func switching(_ id: String) -> Message {
        Message(vi: "kiểm tra:\n  \(id): error", en: "checks:\n  \(id): error")
    }

    package static var howToAcknowledge: Message {
        Message(
            vi:
                "Nếu nguồn in đúng như vậy, xác nhận ngay trong bản ghi YAML ấy, hoặc ở phần khai báo của bài; bạn đọc thấy lý do:",
            en: "Where the source prints it so, acknowledge it in that YAML record or in the article; readers see why:")
    }

    package static func acknowledging(_ id: String) -> Message {
        Message(
            vi: "xác nhận:\n  - mã: \(id)\n    lý do: Nguồn in như vậy vì …",
            en: "acknowledge:\n  - id: \(id)\n    reason: The source prints it so, because …")
    }

    package static var cannotAcknowledge: Message {
        Message(vi: "Không xác nhận được: sửa như trên.", en: "It cannot be acknowledged: mend it as above.")
    }

    package static var noRule: Message {
        Message(
            vi:
                "Đây không phải một phép kiểm tra, nên site.yml không đổi được mức của nó. Là lỗi thì phải sửa; là cảnh báo trong một bài hay một bản ghi YAML thì có thể xác nhận (xác nhận: mã, lý do).",
            en:
                "This is no rule of a check, so site.yml cannot change its severity. An error has to be mended; a warning in an article or a YAML record can be acknowledged (acknowledge: id, reason)."
        )
    }

    package static func unknownID(_ id: String) -> Message {
        Message(vi: "không có thông báo nào mang mã “\(id)”", en: "no diagnostic has the id “\(id)”")
    }

    package static var allRules: Message {
        Message(vi: "các phép kiểm tra (bangvang check --rules):", en: "the rules (bangvang check --rules):")
    }

    package static func severityWord(_ severity: Severity?) -> Message {
        severity.map { Message.severity($0) } ?? Message(vi: "tắt", en: "off")
    }

    package static var workingFolder: Message {
        Message(
            vi: "thư mục mà lệnh được chạy, thường là gốc của kho mã",
            en: "the folder that the command ran in, as a rule the root of the repository")
    }

    package static func replaceBy(_ text: String) -> Message {
        text.isEmpty
            ? Message(vi: "xóa chỗ này", en: "delete it")
            : Message(vi: "thay bằng “\(text)”", en: "replace it by “\(text)”")
    }
}

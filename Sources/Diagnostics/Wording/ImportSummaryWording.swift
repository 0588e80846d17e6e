// What an import shows before it writes, and says when it is done.

extension Message {
    package static func willAdd(_ count: Int, _ kind: Message, to path: String, isNew: Bool) -> Message {
        Message(
            vi: "Sẽ thêm \(count) \(kind.vi) vào \(path)\(isNew ? " (tệp mới)" : ""):",
            en: "Would add to \(path)\(isNew ? " (a new file)" : ""), of kind \(kind.en): \(count)")
    }

    package static func willDeclare(_ count: Int, _ kind: Message, to path: String, isNew: Bool) -> Message {
        Message(
            vi:
                "Sẽ ghi thêm \(count) \(kind.vi) mà bảng nhắc đến, chưa có trong hồ sơ, vào \(path)\(isNew ? " (tệp mới)" : ""):",
            en:
                "Would declare in \(path)\(isNew ? " (a new file)" : ""), of kind \(kind.en), named and not recorded yet: \(count)"
        )
    }

    package static func willChange(_ count: Int) -> Message {
        Message(vi: "Sẽ sửa \(count) hồ sơ:", en: "Records that would change: \(count)")
    }

    package static func keeps(_ count: Int) -> Message {
        Message(
            vi: "Giữ nguyên \(count) hồ sơ đã ghi đúng như bảng.", en: "Records that say the same already: \(count)")
    }

    package static func couldBe(_ names: [String]) -> Message {
        let list = names.prefix(3).map { "“\($0)”" }
        return Message(
            vi: "có phải là \(list.joined(separator: " hay "))?", en: "is it \(list.joined(separator: " or "))?")
    }

    package static func moreLines(_ count: Int) -> Message {
        Message(vi: "… và \(count) dòng nữa (xem tất cả: --all)", en: "… and \(count) more (to see all: --all)")
    }

    package static func fieldChange(_ field: String, from old: String?, to new: String) -> Message {
        guard let old else {
            return Message(vi: "\(field): thêm “\(new)”", en: "\(field): add “\(new)”")
        }
        return Message(vi: "\(field): “\(old)” → “\(new)”", en: "\(field): “\(old)” → “\(new)”")
    }

    package static var nothingToImport: Message {
        Message(vi: "Không có gì để ghi.", en: "There is nothing to write.")
    }

    package static func notWrittenYet(_ command: String) -> Message {
        Message(vi: "Chưa ghi gì. Để ghi: \(command)", en: "Nothing is written yet. To write it: \(command)")
    }

    package static func notImported(errors: Int, warnings: Int) -> Message {
        Message(
            vi: "Không ghi gì: \(errors) lỗi, \(warnings) cảnh báo.",
            en: "Nothing was written: \(errors) errors, \(warnings) warnings.")
    }

    package static func written(_ paths: [String]) -> Message {
        let list = paths.joined(separator: ", ")
        return Message(vi: "Đã ghi \(paths.count) tệp: \(list)", en: "Written, \(paths.count) files: \(list)")
    }
}

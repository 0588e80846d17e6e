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

    package static func keeps(_ count: Int, lines: String) -> Message {
        Message(
            vi: "Giữ nguyên \(count) hồ sơ đã ghi đúng như bảng (dòng \(lines)).",
            en: "Records that say the same already: \(count) (lines \(lines))")
    }

    package static func repeats(_ count: Int, lines: String) -> Message {
        Message(
            vi: "Không nhập lần nữa \(count) dòng lặp lại dòng khác (dòng \(lines)).",
            en: "Rows that repeat another one: \(count) (lines \(lines))")
    }

    package static func leavesOutRows(_ count: Int) -> Message {
        Message(
            vi: "Bỏ qua \(count) dòng không giống một mục của danh sách:",
            en: "Left out, since they do not look like entries of the list: \(count)")
    }

    /// - Parameter rest: the lines below that get nothing from it.
    package static func leftOutRow(_ line: Int, _ text: String, reason: Message, rest: String?) -> Message {
        Message(
            vi:
                "  – dòng \(line): “\(text)” (\(reason.vi)\(rest.map { "; không ghi gì từ dòng này vào \($0)" } ?? ""))",
            en: "  – line \(line): “\(text)” (\(reason.en)\(rest.map { "; nothing of it goes into \($0)" } ?? ""))")
    }

    package static func takeRows(_ options: String) -> Message {
        Message(
            vi: "  Dòng nào thật ra là một mục thì chạy lại với số của nó, ví dụ nhập hết: \(options)",
            en: "  To take those that are entries, run again with their lines; for all of them: \(options)")
    }

    package static func leavesOutNotes(_ column: String, _ count: Int) -> Message {
        Message(
            vi: "Không nhập cột “\(column)” (ghi chú của cơ quan, không dành cho bạn đọc), \(count) ô có chữ:",
            en: "Not imported, as the office's notes are not for readers: “\(column)”, filled cells: \(count)")
    }

    package static func leavesOutColumn(_ column: String, _ count: Int) -> Message {
        Message(
            vi: "Không nhập cột “\(column)” (không hiểu tên cột), \(count) ô có chữ.",
            en: "Not imported, as its name is not understood: “\(column)”, filled cells: \(count)")
    }

    package static func noteCell(_ line: Int, _ text: String) -> Message {
        Message(vi: "  – dòng \(line): “\(text)”", en: "  – line \(line): “\(text)”")
    }

    package static var takeNotes: Message {
        Message(
            vi: "  Muốn đăng các ghi chú ấy cho mọi người đọc thì chạy lại với --notes.",
            en: "  To publish these notes for all readers, run again with --notes.")
    }

    package static func leavesEmpty(_ column: String, _ count: Int, lines: String) -> Message {
        Message(
            vi: "Cột “\(column)”: để trống \(count) ô (dòng \(lines)), không lấy từ ô phía trên.",
            en: "“\(column)”: cells that stay empty and take nothing from above: \(count) (lines \(lines))")
    }

    package static func line(_ line: Int, _ text: String) -> Message {
        Message(vi: "dòng \(line): \(text)", en: "line \(line): \(text)")
    }

    package static func lines(_ lines: String) -> Message { Message(vi: "dòng \(lines)", en: "lines \(lines)") }

    package static func fromMergedCell(_ line: Int, _ values: [String]) -> Message {
        let list = values.joined(separator: "; ")
        return Message(
            vi: "ô gộp, lấy từ dòng \(line): \(list)", en: "merged cell, from line \(line): \(list)")
    }

    package static func typeForNewNames(_ command: String) -> Message {
        Message(
            vi: "Nếu các tên được hỏi đều là tổ chức mới: \(command)",
            en: "If the names in question are all new organizations: \(command)")
    }

    package static func couldBe(_ names: [String]) -> Message {
        let list = names.prefix(3).map { "“\($0)”" }
        return Message(
            vi: "có phải là \(list.joined(separator: " hay "))?", en: "is it \(list.joined(separator: " or "))?")
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

/// Why a row of a spreadsheet is left out.
extension Message {
    package static var rowRepeatsHeader: Message { Message(vi: "lặp lại hàng tiêu đề", en: "the header again") }
    package static var rowOfColumnNumbers: Message { Message(vi: "số thứ tự của cột", en: "numbers of columns") }
    package static var rowOfTotal: Message { Message(vi: "dòng cộng", en: "a sum") }
    package static var rowOfGroup: Message { Message(vi: "tiêu đề nhóm", en: "a heading") }
    package static var rowOfFurniture: Message {
        Message(vi: "tiêu đề, nơi ngày, chữ ký hoặc ghi chú", en: "a title, date, signature or note")
    }
    package static var rowOfPerson: Message { Message(vi: "tên người, không phải tổ chức", en: "a person") }
    package static var rowWithoutNumber: Message {
        Message(vi: "không có số thứ tự như các dòng khác", en: "without the running number that others have")
    }
    package static var rowWithoutName: Message { Message(vi: "không có tên", en: "without a name") }
    package static var rowOfFewCells: Message {
        Message(vi: "ít ô có chữ hơn hẳn các dòng khác", en: "far fewer filled cells than others")
    }
    package static var rowSkipped: Message { Message(vi: "theo --skip-row", en: "by --skip-row") }
}

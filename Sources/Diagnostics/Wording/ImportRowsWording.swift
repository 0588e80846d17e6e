// What is said of the rows and columns of spreadsheets, and of files that are none.

func quoted(_ names: [String]) -> String { names.map { "“\($0)”" }.joined(separator: ", ") }

extension Message {
    package static var excelFile: Message { Message(vi: "tệp Excel", en: "an Excel file") }
    package static var calcFile: Message { Message(vi: "tệp LibreOffice Calc", en: "a LibreOffice Calc file") }
    package static var numbersFile: Message { Message(vi: "tệp Numbers", en: "a Numbers file") }
    package static var wordFile: Message { Message(vi: "tệp Word", en: "a Word file") }
    package static var pdfFile: Message { Message(vi: "tệp PDF", en: "a PDF file") }
    package static var pictureFile: Message { Message(vi: "tệp ảnh", en: "a picture") }
    package static var archiveFile: Message { Message(vi: "tệp nén", en: "an archive") }
    package static var htmlTable: Message { Message(vi: "trang web (HTML, XML)", en: "a web page (HTML, XML)") }
}

extension Problem {
    package static func sheetOfOtherFormat(_ format: Message, path: String) -> Problem {
        let opens = [Message.excelFile, .calcFile, .numbersFile, .htmlTable].contains { $0.vi == format.vi }
        return Problem(
            "sheet-of-other-format", .error,
            Message(
                vi: "“\(path)” là \(format.vi), chưa phải bảng CSV",
                en: "“\(path)” is \(format.en) and no CSV spreadsheet"),
            help: opens
                ? Message(
                    vi:
                        "mở tệp bằng Excel (hoặc LibreOffice), chọn File → Save As (Lưu thành) → “CSV UTF-8 (*.csv)”, rồi nhập tệp .csv ấy; mỗi trang tính lưu một tệp",
                    en:
                        "open it in Excel (or LibreOffice), choose File → Save As → “CSV UTF-8 (*.csv)”, and import that .csv file; each sheet is a file"
                )
                : Message(
                    vi:
                        "chép bảng trong đó sang Excel, lưu bằng File → Save As (Lưu thành) → “CSV UTF-8 (*.csv)”, rồi nhập tệp .csv ấy",
                    en:
                        "copy its table into Excel, save it by File → Save As → “CSV UTF-8 (*.csv)”, and import that file"
                ))
    }

    package static func sheetErrorValue(_ text: String) -> Problem {
        Problem(
            "sheet-error-value", .error,
            Message(
                vi: "ô này ghi “\(text)”: công thức của bảng tính bị lỗi, không phải là giá trị",
                en: "this cell holds “\(text)”: a formula of the spreadsheet has failed, and there is no value"),
            help: Message(
                vi:
                    "mở bảng bằng Excel, sửa công thức hoặc gõ giá trị đúng (ô “####” thì kéo rộng cột), rồi lưu lại CSV UTF-8",
                en: "open it in Excel, mend the formula or type the value (widen a column of “####”), and save it again"
            ))
    }

    package static func statusInOtherColumn(_ column: String, _ text: String) -> Problem {
        Problem(
            "status-in-other-column", .error,
            Message(
                vi: "cột “\(column)” không được nhập, mà ghi “\(text)”: dòng này có phải là công nhận không?",
                en: "the column “\(column)” is not imported and says “\(text)”: is this row a recognition?"),
            help: Message(
                vi:
                    "đổi tên cột thành “Trạng thái” để nhập cả trạng thái; nếu không phải trạng thái thì xóa cột ấy khỏi bảng",
                en: "rename it “status” to import it; if it is no status, delete it from the spreadsheet"))
    }

    package static func nearName(_ name: String, others: [String]) -> Problem {
        let list = others.map { "“\($0)”" }.joined(separator: " hay ")
        let names = others.map { "“\($0)”" }.joined(separator: " or ")
        return Problem(
            "near-name", .error,
            Message(
                vi: "“\(name)” chưa có trong hồ sơ; có phải là \(list)?",
                en: "“\(name)” is not recorded; is it \(names)?"),
            help: Message(
                vi: "nếu phải, ghi đúng tên ấy vào bảng; nếu là tổ chức khác, chạy lại lệnh in ở cuối (có --new)",
                en: "if so, write that name; if it is another one, run the command at the end (with --new)"))
    }

    package static func unclearWhetherMerged(_ column: String, count: Int, others: [String]) -> Problem {
        let without = others.joined(separator: ",")
        let with = (others + [column]).joined(separator: ",")
        return Problem(
            "merged-unclear", .error,
            Message(
                vi:
                    "không rõ \(count) ô trống ở cột “\(column)” là do gộp ô hay không có giá trị; đầu tiên là dòng này",
                en: "it is not clear whether \(count) empty cells of “\(column)” were merged, this row first"),
            help: Message(
                vi:
                    "xem trong Excel; nếu cột ấy gộp ô: --merged-columns \"\(with)\"; nếu để trống thật: "
                    + (others.isEmpty ? "bỏ --merged" : "--merged-columns \"\(without)\""),
                en: "look in Excel; if it was merged: --merged-columns \"\(with)\"; if they are empty: "
                    + (others.isEmpty ? "leave --merged out" : "--merged-columns \"\(without)\"")))
    }

    package static func noSuchColumn(_ name: String, found: [String]) -> Problem {
        Problem(
            "no-such-column", .error,
            Message(vi: "bảng không có cột “\(name)” để nhập", en: "there is no column “\(name)” to import"),
            help: Message(
                vi: "các cột được nhập: \(quoted(found))", en: "the columns that are imported: \(quoted(found))"))
    }

    package static func noSuchRow(_ lines: String) -> Problem {
        Problem(
            "no-such-row", .error,
            Message(
                vi: "dưới hàng tiêu đề không có dòng \(lines)", en: "there is no line \(lines) below the header"),
            help: Message(
                vi: "số dòng là số mà lần xem trước in ra; chạy lại không có --take-row, --skip-row để xem",
                en: "lines are those that the preview prints; run without --take-row and --skip-row to see them"))
    }
}

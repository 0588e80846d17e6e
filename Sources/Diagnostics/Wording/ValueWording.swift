// What is said of dates and numbers.

extension Problem {
    package static func notADate(_ text: String) -> Problem {
        Problem(
            "bad-date", .error,
            Message(vi: "“\(text)” không phải là ngày tháng", en: "“\(text)” is not a date"),
            help: Message(
                vi: "viết năm-tháng-ngày, như 2021-07-05 hoặc 2021-07-05T06:41; chỉ biết năm thì viết 2021",
                en: "write year-month-day, such as 2021-07-05 or 2021-07-05T06:41; 2021 where only the year is known"))
    }

    package static func noSuchDate(_ text: String, part: Message) -> Problem {
        Problem(
            "bad-date", .error,
            Message(vi: "“\(text)”: \(part.vi)", en: "“\(text)”: \(part.en)"),
            help: Message(
                vi:
                    "kiểm tra lại; viết năm-tháng-ngày như 2021-07-05, trong bảng tính cũng có thể viết ngày/tháng/năm như 05/07/2021",
                en:
                    "check it; write year-month-day such as 2021-07-05, in a spreadsheet also day/month/year such as 05/07/2021"
            ))
    }

    package static func dayMonthYear(_ text: String, suggestion: String) -> Problem {
        Problem(
            "bad-date", .error,
            Message(
                vi: "“\(text)” không viết theo năm-tháng-ngày",
                en: "“\(text)” is not written year-month-day"),
            help: Message(vi: "viết \(suggestion)", en: "write \(suggestion)"))
    }

    package static func monthFirst(_ text: String) -> Problem {
        Problem(
            "bad-date", .error,
            Message(
                vi:
                    "“\(text)”: không có tháng này; có lẽ tệp này ghi tháng trước ngày, nên không ngày nào trong tệp được nhận",
                en:
                    "“\(text)”: there is no such month; perhaps this file has the month first, so none of its dates is taken"
            ),
            help: Message(
                vi: "ghi mọi ngày trong tệp theo ngày/tháng/năm, hoặc năm-tháng-ngày như 2021-12-25",
                en: "write all dates of the file day/month/year, or year-month-day such as 2021-12-25"))
    }

    /// The day that the number most likely means: to be written, as printed, and where the workbook counts from 1904.
    package static func spreadsheetDay(_ text: String, day: String, printed: String, ofOldMacs: String) -> Problem {
        Problem(
            "bad-date", .error,
            Message(
                vi: "“\(text)” là số thứ tự mà Excel dùng thay cho ngày \(printed), không phải ngày tháng",
                en: "“\(text)” is the number by which Excel keeps the day \(printed), not a date"),
            help: Message(
                vi: """
                    viết \(day); nếu cả cột như vậy thì mở bảng tính, chọn cột, đặt kiểu ô là Date (Ngày) rồi lưu lại \
                    thành CSV (bảng tính đếm ngày từ năm 1904, của máy Mac cũ, thì số này là \(ofOldMacs))
                    """,
                en: """
                    write \(day); where the whole column is like this, open the spreadsheet, format the column as a \
                    date and save it as CSV again (a workbook of an old Mac, which counts from 1904, means \(ofOldMacs))
                    """))
    }

    package static func notANumber(_ text: String) -> Problem {
        Problem(
            "bad-number", .error, Message(vi: "“\(text)” không phải là số", en: "“\(text)” is not a number"),
            help: Message(vi: "viết như 2.105 hoặc 41,52", en: "write it like 2.105 (thousands) or 41,52 (decimals)"))
    }

    package static func numberTooLarge(_ text: String) -> Problem {
        Problem(
            "bad-number", .error,
            Message(vi: "số “\(text)” quá lớn", en: "the number “\(text)” is too large"),
            help: Message(vi: "kiểm tra lại số này", en: "check it"))
    }

    package static func ambiguousNumber(_ text: String, meant: String) -> Problem {
        Problem(
            "bad-number", .error,
            Message(
                vi: "“\(text)” có thể đọc theo hai cách: dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ",
                en: "“\(text)” reads two ways: the dot groups thousands, the comma begins decimals"),
            help: Message(vi: "có phải ý bạn là \(meant)?", en: "did you mean \(meant)?"))
    }
}

extension Rule {
    package static let spreadsheetError = Rule(
        "spreadsheet-error", .error,
        summary: Message(
            vi: "một ô còn giá trị lỗi của bảng tính, như #N/A hay #REF!",
            en: "a value that a spreadsheet writes where a formula fails, such as #N/A or #REF!"),
        explanation: Message(
            vi: """
                Khi công thức hỏng, Excel và LibreOffice ghi #N/A, #VALUE!, #REF!, #DIV/0!, Err:502…; cột quá hẹp thì \
                ghi #####. Lưu thành CSV, giá trị ấy thành tên chi bộ hay con số thật. Mở bảng tính gốc, sửa công thức \
                hoặc nới cột, rồi lưu lại; không biết giá trị thì để ô trống.
                """,
            en: """
                Where a formula fails, Excel and LibreOffice write #N/A, #VALUE!, #REF!, #DIV/0!, Err:502 and the like, \
                and ##### where a column is too narrow. Saved as CSV, that becomes the name of a cell or a figure. Open \
                the spreadsheet, mend the formula or widen the column, and save it again; leave the field empty where \
                the value is not known.
                """),
        wrong: """
            mã;tên;loại
            thon-mau;#N/A;chi bộ
            """,
        right: """
            mã;tên;loại
            thon-mau;Chi bộ thôn Mẫu;chi bộ
            """)
}

extension Problem {
    package static func spreadsheetError(_ value: String) -> Problem {
        Problem(
            .spreadsheetError,
            Message(
                vi: "“\(value)” là giá trị lỗi của bảng tính, không phải nội dung",
                en: "“\(value)” is what a spreadsheet writes in place of a value that it lacks"),
            help: Message(
                vi: "sửa công thức (hoặc nới cột) trong bảng tính gốc rồi lưu lại; không biết giá trị thì để trống",
                en: "mend the formula (or widen the column) in the spreadsheet and save it again; or leave it empty"))
    }
}

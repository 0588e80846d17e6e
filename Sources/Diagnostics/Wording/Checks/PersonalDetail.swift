extension Rule {
    package static let personalDetails = Rule(
        "personal-details",
        summary: Message(
            vi: "kỷ luật, bệnh tật, ngày sinh, số căn cước, điện thoại hay tôn giáo của một người",
            en: "the discipline, illness, day of birth, citizen's number, telephone or religion of a person"),
        explanation: Message(
            vi: """
                Đó là dữ liệu cá nhân, phần nhiều là nhạy cảm (Luật Bảo vệ dữ liệu cá nhân, số 91/2025/QH15). Đăng hay \
                không là việc của biên tập, nhưng không được đăng do sơ suất: ghi chú của cơ quan thường lọt vào bảng. \
                Bỏ phần ấy đi; năm sinh thì được. Khi có căn cứ để đăng, ghi lý do vào acknowledge (xác nhận) của bài \
                hay của hồ sơ YAML. Bảng CSV không có chỗ xác nhận: bỏ chữ ấy khỏi ô, hoặc chuyển hàng ấy sang một tệp \
                YAML. Điện thoại của đơn vị xuất bản (site.yml), đường dây nóng và số máy bàn không bị nhắc.
                """,
            en: """
                These are personal data, most of them sensitive (Law 91/2025/QH15). To publish them is the editor's \
                decision and never an accident: an office's remarks come along in spreadsheets. Take the words out; a \
                year of birth may stay. Where there is a reason to publish, write it into acknowledge of the article or \
                of the record in YAML. A spreadsheet has no place for it: take the words out of the cell, or move that \
                row into a YAML file. The publisher's telephone (site.yml), hot lines and landlines are left alone.
                """),
        wrong: """
            tổ chức: thon-mau
            ghi chú: Đ/c Hoàng Văn A đang xem xét kỷ luật
            """,
        right: """
            tổ chức: thon-mau
            ghi chú: Xét lại theo kết luận của Ủy ban Kiểm tra
            """)
}

extension Problem {
    package static func personalDetail(_ kind: Message, _ words: String) -> Problem {
        Problem(
            .personalDetails,
            Message(vi: "“\(words)”: \(kind.vi) của một người", en: "“\(words)”: the \(kind.en) of a person"),
            help: Message(
                vi: "bỏ đi; có căn cứ để đăng thì ghi acknowledge (xác nhận) với id “personal-details” và lý do",
                en:
                    "take it out; where there is a reason to publish it, acknowledge “personal-details” with that reason"
            ))
    }
}

/// What may be told of a person and is personal.
extension Message {
    package static let discipline = Message(vi: "việc kỷ luật", en: "discipline")
    package static let health = Message(vi: "bệnh tật", en: "illness")
    package static let birthDate = Message(vi: "ngày sinh", en: "day of birth")
    package static let citizenNumber = Message(vi: "số căn cước", en: "citizen's number")
    package static let telephone = Message(vi: "số điện thoại", en: "telephone")
    package static let religion = Message(vi: "tôn giáo", en: "religion")
}

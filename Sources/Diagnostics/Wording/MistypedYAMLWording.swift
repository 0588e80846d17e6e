// What is said of YAML that a word processor or a slip of the hand has made into something else.

extension Problem {
    /// Quotation marks around a value that is understood without them.
    package static func curlyQuotes(_ value: String) -> Problem {
        let straight = "\"\(value)\""
        return Problem(
            "curly-quotes", .warning,
            Message(
                vi: "dấu ngoặc quanh giá trị này không phải dấu ngoặc thẳng \" nên bị bỏ đi",
                en: "the quotes around this value are not the straight \", and were left out"),
            help: Message(
                vi: """
                    viết \(straight), hoặc không có dấu nào; nếu bạn đọc phải thấy dấu ngoặc, đặt tất cả trong dấu \
                    thẳng: "“\(value)”"
                    """,
                en: """
                    write \(straight), or no quotes at all; where readers are to see them, put all of it in straight \
                    ones: "“\(value)”"
                    """))
    }

    /// Quotation marks that were to make one value of what YAML takes apart.
    package static func yamlCurlyQuotes(quoted: String?) -> Problem {
        Problem(
            "yaml-curly-quotes", .error,
            Message(
                vi: "dấu ngoặc ở đây là dấu cong “ ” hay « », không phải dấu thẳng \" mà phần khai báo cần",
                en: "the quotes here are curly (“ ”, « »), not the straight \" that fields need"),
            help: quoted.map { Message(vi: "viết: \($0)", en: "write: \($0)") }
                ?? Message(
                    vi:
                        "gõ lại hai dấu \" ở đầu và cuối giá trị; trong Word hay điện thoại, tắt tính năng tự đổi dấu ngoặc",
                    en: "type the \" at both ends anew; turn off the “smart quotes” of your editor"))
    }

    package static func yamlOtherColon(_ code: String, corrected: String) -> Problem {
        Problem(
            "yaml-missing-colon", .error,
            Message(
                vi: "dấu hai chấm ở đây là một ký tự khác (\(code)), chỉ trông giống “:”",
                en: "this is another character (\(code)) that only looks like the colon “:”"),
            help: Message(vi: "gõ lại thành: \(corrected)", en: "type it anew: \(corrected)"))
    }

    package static func yamlOtherSpace(_ code: String, corrected: String) -> Problem {
        Problem(
            "yaml-missing-colon", .error,
            Message(
                vi: "sau dấu hai chấm là một ký tự vô hình (\(code)), không phải dấu cách thường",
                en: "an invisible character (\(code)) follows the colon instead of an ordinary space"),
            help: Message(
                vi: "xóa nó và gõ một dấu cách: \(corrected)", en: "delete it and type a space: \(corrected)"))
    }

    package static func yamlSpaceAfterColon(corrected: String) -> Problem {
        Problem(
            "yaml-missing-colon", .error,
            Message(vi: "thiếu dấu cách sau dấu hai chấm", en: "there is no space after the colon"),
            help: Message(vi: "viết: \(corrected)", en: "write: \(corrected)"))
    }

    /// - Parameters: blanks before the line, and before the one above that it should begin below.
    package static func yamlIndentation(_ own: Int, above: Int) -> Problem {
        Problem(
            "yaml-indentation", .error,
            Message(
                vi: "dòng này thụt vào \(own) dấu cách, dòng trên thụt vào \(above)",
                en: "this line is indented by \(own) spaces, the one above by \(above)"),
            help: Message(
                vi: """
                    các trường của cùng một mục bắt đầu ở cùng một cột: cho hai dòng thụt vào bằng nhau (ngoài cùng là 0, \
                    dưới một trường khác là 2)
                    """,
                en: """
                    fields that belong together begin in the same column: indent both alike (0 outside, 2 below \
                    another field)
                    """))
    }

    package static func yamlListIndentation(_ own: Int, above: Int) -> Problem {
        Problem(
            "yaml-indentation", .error,
            Message(
                vi: "mục này của danh sách thụt vào \(own) dấu cách, mục trên thụt vào \(above), nên bị đọc thành một",
                en: "this item is indented by \(own) spaces, the one above by \(above), so that both read as one"),
            help: Message(
                vi: "cho dấu “-” của mọi mục đứng thẳng cột", en: "let the “-” of all items stand in one column"))
    }

    /// Fields that stand beside the one that they belong to.
    package static func fieldsNotIndented(_ names: [String], below owner: String) -> Problem {
        let list = names.map { "“\($0)”" }.joined(separator: ", ")
        return Problem(
            "fields-not-indented", .error,
            Message(
                vi: "\(list) thuộc về “\(owner)” nhưng không thụt vào dưới trường ấy",
                en: "\(list): of “\(owner)”, but not indented below it"),
            help: Message(
                vi: "thêm hai dấu cách ở đầu mỗi dòng ấy; không dùng phím Tab",
                en: "put two spaces before each of these lines; no tab"))
    }

    /// A required field that is there under a name that nobody knows.
    package static func missingField(_ name: String, misspelt: String, nearest: [String]) -> Problem {
        Problem(
            "missing-field", .error,
            Message(
                vi: "thiếu trường bắt buộc \(name): không có trường nào tên “\(misspelt)”",
                en: "the required field \(name) is missing: there is no field “\(misspelt)”"),
            help: Message.didYouMean(nearest))
    }

    /// A number or date in the wide figures of East Asian keyboards.
    package static func wideFigures(_ written: String, meant: String) -> Problem {
        Problem(
            "wide-figures", .error,
            Message(
                vi: "“\(written)” viết bằng chữ số toàn chiều rộng, không phải chữ số thường",
                en: "“\(written)” is written with full-width figures"),
            help: Message(
                vi: "gõ lại bằng chữ số thường: \(meant)", en: "type it with ordinary figures: \(meant)"))
    }
}

extension Message {
    package static var ownerOfFields: Message { Message(vi: "trường mẹ ở đây", en: "the field that they are of") }

    /// Nil where no field has such fields.
    static func writeBelow(_ owners: [String]) -> Message? {
        guard !owners.isEmpty else { return nil }
        return Message(
            vi: "viết nó dưới \(owners.joined(separator: " hoặc ")), thụt vào hai dấu cách",
            en: "write it below \(owners.joined(separator: " or ")), indented by two spaces")
    }
}

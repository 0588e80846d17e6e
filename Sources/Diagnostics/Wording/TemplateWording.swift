// What is said of templates that cannot be parsed.

extension Problem {
    package static var templateUnclosedComment: Problem {
        Problem(
            "template-unclosed-comment", .error,
            Message(vi: "chú thích “{#” không được đóng", en: "the comment “{#” is never closed"),
            help: Message(vi: "thêm “#}” vào cuối chú thích", en: "add “#}” at its end"))
    }

    package static func templateUnclosedTag(_ delimiter: String) -> Problem {
        Problem(
            "template-unclosed-tag", .error,
            Message(vi: "thẻ này không được đóng", en: "this tag is never closed"),
            help: Message(vi: "thêm “\(delimiter)” vào cuối thẻ", en: "add “\(delimiter)” at its end"))
    }

    package static func templateUnclosedBlock(_ keyword: String) -> Problem {
        Problem(
            "template-unclosed-block", .error,
            Message(vi: "“\(keyword)” không được đóng", en: "“\(keyword)” is never closed"),
            help: Message(
                vi: "thêm “{% end\(keyword) %}” vào chỗ nó kết thúc", en: "add “{% end\(keyword) %}” where it ends"))
    }

    package static func templateMismatchedEnd(_ found: String, expected: String) -> Problem {
        Problem(
            "template-mismatched-end", .error,
            Message(vi: "“\(found)” không khớp với thẻ đang mở", en: "“\(found)” does not fit what is open"),
            help: Message(vi: "ở đây cần “{% \(expected) %}”", en: "“{% \(expected) %}” belongs here"))
    }

    package static func templateStrayEnd(_ keyword: String) -> Problem {
        Problem(
            "template-stray-end", .error,
            Message(vi: "“\(keyword)” không đóng thẻ nào cả", en: "“\(keyword)” closes nothing"),
            help: Message(vi: "xóa nó, hoặc thêm thẻ mở ở trước", en: "remove it, or open its block before it"))
    }

    package static func templateUnknownTag(_ name: String, near: [String]) -> Problem {
        Problem(
            "template-unknown-tag", .error,
            Message(vi: "không có thẻ nào tên “\(name)”", en: "there is no tag “\(name)”"), help: .didYouMean(near))
    }

    package static func templateUnexpected(found: String?, expected: String?) -> Problem {
        let vi = found.map { "không hiểu “\($0)” ở đây" } ?? "thẻ kết thúc quá sớm"
        let en = found.map { "“\($0)” makes no sense here" } ?? "the tag ends too early"
        return Problem(
            "template-syntax", .error, Message(vi: vi, en: en),
            help: expected.map { Message(vi: "ở đây cần “\($0)”", en: "“\($0)” is expected here") })
    }

    package static func templateUnexpectedCharacter(_ character: String) -> Problem {
        Problem(
            "template-unexpected-character", .error,
            Message(
                vi: "ký tự “\(character)” không có nghĩa trong thẻ",
                en: "the character “\(character)” means nothing in a tag"),
            help: Message(
                vi: "xóa nó, hoặc đặt văn bản trong dấu nháy \"…\"", en: "remove it, or put text in quotes \"…\""))
    }

    package static func templateUnbalanced(_ bracket: String) -> Problem {
        Problem(
            "template-unbalanced-bracket", .error,
            Message(vi: "“\(bracket)” không khớp với dấu mở nào", en: "“\(bracket)” fits no opening bracket"),
            help: Message(vi: "kiểm tra các dấu ngoặc trong thẻ này", en: "check the brackets in this tag"))
    }

    package static var templateUnclosedString: Problem {
        Problem(
            "template-unclosed-string", .error,
            Message(vi: "chuỗi này không có dấu nháy đóng", en: "this text has no closing quote"),
            help: Message(vi: "thêm dấu nháy ở cuối chuỗi", en: "add the quote at its end"))
    }

    package static var templateBadEscape: Problem {
        Problem(
            "template-bad-escape", .error,
            Message(vi: "mã ký tự sau “\\” không đúng", en: "the character code after “\\” is not valid"),
            help: Message(vi: "viết thẳng ký tự đó vào", en: "write the character itself"))
    }

    package static var templateNumberTooLarge: Problem {
        Problem(
            "template-number-too-large", .error,
            Message(vi: "số này quá lớn", en: "this number is too large"),
            help: Message(
                vi: "dùng số nhỏ hơn 9.223.372.036.854.775.808", en: "use one below 9,223,372,036,854,775,808"))
    }

    package static var templateTooDeep: Problem {
        Problem(
            "template-too-deep", .error,
            Message(vi: "lồng nhau quá 100 tầng", en: "nested more than 100 levels deep"),
            help: Message(
                vi: "tách ra thành nhiều phần với “set” hoặc “macro”", en: "take it apart with “set” or “macro”"))
    }

    package static func templateReservedName(_ name: String) -> Problem {
        Problem(
            "template-reserved-name", .error,
            Message(vi: "“\(name)” là từ của ngôn ngữ mẫu", en: "“\(name)” is a word of the template language"),
            help: Message(vi: "chọn một tên khác", en: "choose another name"))
    }

    package static func templatePrivateName(_ name: String) -> Problem {
        Problem(
            "template-private-name", .error,
            Message(
                vi: "“\(name)” bắt đầu bằng “_” nên không nhập được",
                en: "“\(name)” begins with “_” and cannot be imported"),
            help: Message(vi: "đổi tên nó ở nơi định nghĩa", en: "rename it where it is defined"))
    }

    package static func templateDuplicateParameter(_ name: String) -> Problem {
        Problem(
            "template-duplicate-parameter", .error,
            Message(vi: "tham số “\(name)” có hai lần", en: "the parameter “\(name)” is there twice"),
            help: Message(vi: "đổi tên một trong hai", en: "rename one of them"))
    }

    package static func templateParameterAfterDefault(_ name: String) -> Problem {
        Problem(
            "template-parameter-order", .error,
            Message(
                vi: "tham số “\(name)” không có mặc định nhưng đứng sau tham số có mặc định",
                en: "the parameter “\(name)” has no default but follows one that has"),
            help: Message(vi: "đưa nó lên trước, hoặc cho nó mặc định", en: "move it forward, or give it a default"))
    }

    package static var templatePositionalAfterNamed: Problem {
        Problem(
            "template-argument-order", .error,
            Message(
                vi: "đối số không tên đứng sau đối số có tên", en: "an argument without a name follows one with a name"),
            help: Message(vi: "viết các đối số không tên trước", en: "write the arguments without names first"))
    }

    package static func templateNoUnpackedArguments(_ sign: String) -> Problem {
        Problem(
            "template-unpacked-arguments", .error,
            Message(
                vi: "“\(sign)” trước đối số không được hỗ trợ", en: "“\(sign)” before an argument is not supported"),
            help: Message(vi: "viết từng đối số ra", en: "write each argument out"))
    }

    package static var templateCallBlockNeedsCall: Problem {
        Problem(
            "template-call-needs-macro", .error,
            Message(
                vi: "sau “call” phải là một macro được gọi", en: "“call” has to be followed by the call of a macro"),
            help: Message(vi: "ví dụ: {% call khung(\"Tiêu đề\") %}", en: "for example: {% call card(\"Title\") %}"))
    }

    package static var templateNameNotLiteral: Problem {
        Problem(
            "template-name-not-literal", .error,
            Message(
                vi: "tên tệp mẫu phải viết thẳng trong dấu nháy",
                en: "the name of a template has to be written out in quotes"),
            help: Message(
                vi: "dùng {% if %} để chọn giữa vài tệp; mẫu được kiểm tra trước khi dựng",
                en: "choose among templates with {% if %}; they are checked before anything is rendered"))
    }

    package static var templateNoRecursiveLoop: Problem {
        Problem(
            "template-recursive-loop", .error,
            Message(vi: "vòng lặp “recursive” không được hỗ trợ", en: "“recursive” loops are not supported"),
            help: Message(vi: "lặp trên một danh sách đã trải phẳng", en: "go through a list that is flat already"))
    }

    package static func templateDuplicateBlock(_ name: String) -> Problem {
        Problem(
            "template-duplicate-block", .error,
            Message(
                vi: "khối “\(name)” có hai lần trong tệp này", en: "the block “\(name)” is there twice in this template"
            ),
            help: Message(
                vi: "đổi tên một khối, hoặc hiện lại nó bằng {{ self.\(name)() }}",
                en: "rename one, or show it again with {{ self.\(name)() }}"))
    }

    package static var templateSecondParent: Problem {
        Problem(
            "template-second-parent", .error,
            Message(vi: "một mẫu chỉ kế thừa từ một mẫu khác", en: "a template extends only one other"),
            help: Message(vi: "xóa “extends” thứ hai", en: "remove the second “extends”"))
    }

    package static var templateNestedExtends: Problem {
        Problem(
            "template-nested-extends", .error,
            Message(vi: "“extends” không được nằm trong khối khác", en: "“extends” may not stand inside another block"),
            help: Message(vi: "đưa nó lên dòng đầu của tệp", en: "move it to the first line of the file"))
    }
}

extension Message {
    package static func templateOpenedHere(_ keyword: String) -> Message {
        Message(vi: "“\(keyword)” được mở ở đây", en: "“\(keyword)” is opened here")
    }

    package static var templateCalledHere: Message { Message(vi: "được gọi từ đây", en: "called from here") }

    package static func templateDefinedHere(_ name: String) -> Message {
        Message(vi: "“\(name)” được định nghĩa ở đây", en: "“\(name)” is defined here")
    }
}

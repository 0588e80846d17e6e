// What is said of values in templates: when templates are loaded, or while a page is rendered.

extension Problem {
    package static var templateAbsent: Problem {
        Problem(
            "template-absent", .error,
            Message(vi: "giá trị này có thể không có", en: "this value may be absent"),
            help: Message(
                vi: "thử nó trước bằng {% if … %}, hoặc cho mặc định: … | default(…)",
                en: "test it with {% if … %} first, or give a default: … | default(…)"))
    }

    package static var templateOptionalInAttribute: Problem {
        Problem(
            "template-absent-in-attribute", .error,
            Message(
                vi: "giá trị này có thể không có, mà ở đây là thuộc tính HTML",
                en: "this value may be absent, and this is an attribute"),
            help: Message(
                vi: "đặt cả thuộc tính trong {% if … %}, hoặc cho mặc định: … | default(…)",
                en: "put the whole attribute in {% if … %}, or give a default: … | default(…)"))
    }

    package static func templateNotSet(_ name: String) -> Problem {
        Problem(
            "template-not-set", .error,
            Message(
                vi: "biến “\(name)” chưa được đặt trên đường này", en: "the variable “\(name)” was not set on this way"),
            help: Message(
                vi: "đặt nó trước {% if %}, hoặc thử bằng “is defined”",
                en: "set it before the {% if %}, or test it with “is defined”"))
    }

    package static func templateWrongType(_ found: String, expected: String) -> Problem {
        Problem(
            "template-wrong-type", .error,
            Message(
                vi: "ở đây cần \(expected), nhưng giá trị là \(found)",
                en: "\(expected) is needed here, but this is \(found)"))
    }

    package static func templateWrongOperands(_ operation: String, _ left: String, _ right: String) -> Problem {
        Problem(
            "template-wrong-operands", .error,
            Message(
                vi: "không tính được \(left) \(operation) \(right)",
                en: "\(left) \(operation) \(right) cannot be computed"),
            help: Message(vi: "nối văn bản bằng “~”", en: "join texts with “~”"))
    }

    package static func templateNotComparable(_ left: String, _ right: String) -> Problem {
        Problem(
            "template-not-comparable", .error,
            Message(vi: "\(left) và \(right) không so sánh được", en: "\(left) and \(right) have no order"),
            help: Message(vi: "so sánh hai giá trị cùng kiểu", en: "compare values of one type"))
    }

    package static func templateNotIterable(_ found: String) -> Problem {
        Problem(
            "template-not-iterable", .error,
            Message(vi: "\(found) không phải danh sách", en: "\(found) is no list"),
            help: Message(vi: "chỉ lặp được trên danh sách hoặc bảng", en: "only lists and maps can be gone through"))
    }

    package static func templateNotPrintable(_ found: String) -> Problem {
        Problem(
            "template-not-printable", .error,
            Message(vi: "không in được \(found)", en: "\(found) cannot be printed"),
            help: Message(
                vi: "in một thuộc tính của nó, hoặc dùng “| join(\", \")”, “| length”",
                en: "print a property of it, or use “| join(\", \")”, “| length”"))
    }

    package static func templateCannotUnpack(_ count: Int, into names: Int) -> Problem {
        Problem(
            "template-cannot-unpack", .error,
            Message(
                vi: "\(count) giá trị không chia được cho \(names) tên",
                en: "\(count) values do not go into \(names) names"),
            help: Message(vi: "viết đúng bấy nhiêu tên", en: "write as many names as there are values"))
    }

    package static func templateNoSuchItem(_ key: String) -> Problem {
        Problem(
            "template-no-such-item", .error,
            Message(vi: "không có phần tử “\(key)”", en: "there is no element “\(key)”"),
            help: Message(vi: "thử độ dài trước, hoặc dùng “| first”", en: "test the length first, or use “| first”"))
    }

    package static var templateDivisionByZero: Problem {
        Problem(
            "template-division-by-zero", .error, Message(vi: "chia cho 0", en: "division by zero"),
            help: Message(vi: "thử số chia trước bằng {% if %}", en: "test the divisor with {% if %} first"))
    }

    package static var templateOverflow: Problem {
        Problem(
            "template-number-overflow", .error,
            Message(vi: "kết quả quá lớn để là một số", en: "the result is too large for a number"),
            help: Message(vi: "tính với số nhỏ hơn", en: "compute with smaller numbers"))
    }

    package static var templateZeroStep: Problem {
        Problem(
            "template-zero-step", .error, Message(vi: "bước nhảy không được là 0", en: "the step may not be 0"),
            help: Message(vi: "dùng bước 1 hoặc -1", en: "use a step of 1 or -1"))
    }

    package static func templateRangeTooLong(_ limit: Int) -> Problem {
        Problem(
            "template-range-too-long", .error,
            Message(vi: "“range” nhiều hơn \(limit) số", en: "“range” of more than \(limit) numbers"),
            help: Message(vi: "lặp trên một danh sách ngắn hơn", en: "go through a shorter list"))
    }

    package static var templateCountTooSmall: Problem {
        Problem(
            "template-count-too-small", .error,
            Message(vi: "số này phải ít nhất là 1", en: "this number has to be at least 1"))
    }

    package static var templateRoundMethod: Problem {
        Problem(
            "template-round-method", .error,
            Message(vi: "cách làm tròn không có", en: "there is no such way to round"),
            help: Message(vi: "dùng “common”, “ceil” hoặc “floor”", en: "use “common”, “ceil” or “floor”"))
    }

    package static var templateSortBy: Problem {
        Problem(
            "template-sort-by", .error,
            Message(vi: "“dictsort” chỉ xếp theo “key” hoặc “value”", en: "“dictsort” sorts by “key” or “value” only"))
    }

    package static var templateTruncateTooShort: Problem {
        Problem(
            "template-truncate-length", .error,
            Message(vi: "độ dài ngắn hơn cả phần đuôi", en: "the length is shorter than the ending"),
            help: Message(
                vi: "cho độ dài lớn hơn, hoặc phần đuôi ngắn hơn", en: "give a greater length, or a shorter ending"))
    }

    package static var templateBadFormat: Problem {
        Problem(
            "template-bad-format", .error,
            Message(vi: "ký hiệu sau “%” không hiểu được", en: "what follows “%” is no format"),
            help: Message(
                vi: "dùng %s, %d hoặc %.1f; dấu phần trăm viết là %%", en: "use %s, %d or %.1f; a percent sign is %%"))
    }

    package static func templateFormatArguments(_ count: Int) -> Problem {
        Problem(
            "template-format-arguments", .error,
            Message(
                vi: "số giá trị (\(count)) không khớp số ký hiệu “%”",
                en: "the number of values (\(count)) does not fit the “%” signs"))
    }

    package static var templateReplaceInMarkup: Problem {
        Problem(
            "template-replace-in-markup", .error,
            Message(
                vi: "không thay được dấu của HTML trong HTML", en: "signs of markup cannot be replaced in markup"),
            help: Message(
                vi: "thay trong văn bản trước khi nó thành HTML", en: "replace in the text before it becomes markup"))
    }

    package static func templateAttributeName(_ name: String) -> Problem {
        Problem(
            "template-attribute-name", .error,
            Message(
                vi: "“\(name)” không dùng được làm tên thuộc tính",
                en: "“\(name)” cannot be the name of an attribute here"),
            help: Message(
                vi: "chỉ dùng chữ, số và “-”; không dùng on…, style, srcdoc",
                en: "use letters, digits and “-”; no on…, style, srcdoc"))
    }

    package static var templateValueTooLarge: Problem {
        Problem(
            "template-value-too-large", .error,
            Message(vi: "giá trị tính ra quá lớn", en: "the computed value is too large"),
            help: Message(vi: "làm nó ngắn lại", en: "make it shorter"))
    }

    package static func templateTooManySteps(_ limit: Int) -> Problem {
        Problem(
            "template-too-many-steps", .error,
            Message(vi: "trang này cần hơn \(limit) bước", en: "this page takes more than \(limit) steps"),
            help: Message(vi: "giảm các vòng lặp lồng nhau ở đây", en: "have fewer loops inside each other here"))
    }

    package static func templateOutputTooLarge(_ limit: Int) -> Problem {
        Problem(
            "template-output-too-large", .error,
            Message(
                vi: "trang này lớn hơn \(limit / 1_048_576) MB", en: "this page is larger than \(limit / 1_048_576) MB"),
            help: Message(vi: "chia thành nhiều trang", en: "divide it into several pages"))
    }

    package static func templateTooLarge(_ limit: Int) -> Problem {
        Problem(
            "template-too-large", .error,
            Message(
                vi: "mẫu này lớn hơn \(limit) câu lệnh sau khi ghép các phần vào",
                en: "this template has more than \(limit) statements after its parts are put in"),
            help: Message(
                vi: "lặp bằng {% for %} thay vì gọi lại nhiều lần", en: "repeat with {% for %} instead of many calls"))
    }

    package static func templateCannotRender(_ name: String) -> Problem {
        Problem(
            "template-cannot-render", .error,
            Message(vi: "mẫu “\(name)” có lỗi hoặc không có", en: "the template “\(name)” has errors or does not exist")
        )
    }

    package static var templateBadJSON: Problem {
        Problem(
            "template-bad-json", .error,
            Message(vi: "dữ liệu JSON sai từ đây", en: "the JSON is wrong from here on"),
            help: Message(
                vi: "kiểm tra dấu phẩy, dấu nháy và ngoặc ở trước", en: "check the commas, quotes and brackets before"))
    }
}

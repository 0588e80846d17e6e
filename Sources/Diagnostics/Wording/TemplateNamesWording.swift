// What is said of names and arguments in templates.

extension Problem {
    package static func templateUnknownVariable(_ name: String, near: [String]) -> Problem {
        Problem(
            "template-unknown-variable", .error,
            Message(vi: "không có biến nào tên “\(name)” ở đây", en: "there is no variable “\(name)” here"),
            help: .didYouMean(near)
                ?? Message(
                    vi:
                        "xem trong tài liệu mẫu này thấy những gì; trong “block”, biến của vòng lặp ngoài chỉ thấy được với “scoped”",
                    en:
                        "see the documentation for what this template sees; a “block” sees the variables of a loop around it only with “scoped”"
                ))
    }

    package static func templateUnknownProperty(_ name: String, of owner: String, near: [String]) -> Problem {
        Problem(
            "template-unknown-property", .error,
            Message(vi: "“\(owner)” không có thuộc tính “\(name)”", en: "“\(owner)” has no property “\(name)”"),
            help: .didYouMean(near))
    }

    package static func templateUnknownFilter(_ name: String, near: [String]) -> Problem {
        Problem(
            "template-unknown-filter", .error,
            Message(vi: "không có bộ lọc nào tên “\(name)”", en: "there is no filter “\(name)”"),
            help: .didYouMean(near))
    }

    package static func templateUnknownTest(_ name: String, near: [String]) -> Problem {
        Problem(
            "template-unknown-test", .error,
            Message(vi: "không có phép thử nào tên “\(name)”", en: "there is no test “\(name)”"),
            help: .didYouMean(near))
    }

    package static func templateUnknownFunction(_ name: String, near: [String]) -> Problem {
        Problem(
            "template-unknown-function", .error,
            Message(vi: "không có hàm hay macro nào tên “\(name)”", en: "there is no function or macro “\(name)”"),
            help: .didYouMean(near))
    }

    package static func templateUnknownBlock(_ name: String, near: [String]) -> Problem {
        Problem(
            "template-unknown-block", .error,
            Message(vi: "không có khối nào tên “\(name)”", en: "there is no block “\(name)”"), help: .didYouMean(near))
    }

    package static func templateUnusedBlock(_ name: String, near: [String]) -> Problem {
        Problem(
            "template-unknown-block", .error,
            Message(
                vi: "mẫu cha không có khối “\(name)”, nên khối này không bao giờ hiện ra",
                en: "no parent has a block “\(name)”, so this one is never shown"),
            help: .didYouMean(near))
    }

    package static var templateUnused: Problem {
        Problem(
            "template-unused", .warning,
            Message(
                vi: "không trang nào dùng mẫu này, và không mẫu nào gọi nó",
                en: "no page is made with this template, and none calls it"),
            help: Message(
                vi: """
                    gọi nó bằng {% include %}, {% import %} hay {% extends %} từ một mẫu được dùng, hoặc xóa nó; tên \
                    của các mẫu tạo ra trang có trong Templates/README.md
                    """,
                en: """
                    call it with {% include %}, {% import %} or {% extends %} from one that is used, or delete it; \
                    Templates/README.md names those that pages are made with
                    """))
    }

    package static func templateUnknownTemplate(_ name: String, near: [String]) -> Problem {
        Problem(
            "template-unknown-template", .error,
            Message(vi: "không có tệp mẫu “\(name)”", en: "there is no template “\(name)”"),
            help: .didYouMean(near)
                ?? Message(
                    vi: "viết đường dẫn tính từ thư mục Templates", en: "write the path from the folder Templates on"))
    }

    package static func templateUnknownImport(_ name: String, in module: String, near: [String]) -> Problem {
        Problem(
            "template-unknown-macro", .error,
            Message(vi: "“\(module)” không định nghĩa “\(name)”", en: "“\(module)” does not define “\(name)”"),
            help: .didYouMean(near))
    }

    package static func templateCycle(_ names: [String]) -> Problem {
        let last = names.last ?? ""
        let path = names[(names.firstIndex(of: last) ?? 0)...].joined(separator: " → ")
        return Problem(
            "template-cycle", .error,
            Message(vi: "“\(last)” gọi lại chính nó: \(path)", en: "“\(last)” leads back to itself: \(path)"),
            help: Message(vi: "bỏ một mắt xích của vòng này", en: "take one link out of this circle"))
    }

    package static func templateTooManyArguments(_ name: String, most: Int) -> Problem {
        Problem(
            "template-argument-count", .error,
            Message(vi: "“\(name)” nhận nhiều nhất \(most) đối số", en: "“\(name)” takes at most \(most) arguments"),
            help: Message(vi: "xóa đối số thừa", en: "remove what is too much"))
    }

    package static func templateMissingArgument(_ parameter: String, of name: String) -> Problem {
        Problem(
            "template-missing-argument", .error,
            Message(vi: "“\(name)” thiếu đối số “\(parameter)”", en: "“\(name)” lacks its argument “\(parameter)”"),
            help: Message(vi: "thêm đối số trong dấu ngoặc: \(name)(…)", en: "add it in the parentheses: \(name)(…)"))
    }

    package static func templateUnknownArgument(_ argument: String, of name: String, near: [String]) -> Problem {
        Problem(
            "template-unknown-argument", .error,
            Message(vi: "“\(name)” không có tham số “\(argument)”", en: "“\(name)” has no parameter “\(argument)”"),
            help: .didYouMean(near))
    }

    package static func templateDuplicateArgument(_ argument: String) -> Problem {
        Problem(
            "template-duplicate-argument", .error,
            Message(vi: "đối số “\(argument)” được cho hai lần", en: "the argument “\(argument)” is given twice"),
            help: Message(vi: "xóa một lần", en: "remove one"))
    }

    package static func templateArgumentNotLiteral(_ name: String) -> Problem {
        Problem(
            "template-argument-not-literal", .error,
            Message(
                vi: "đối số của “\(name)” phải là một tên viết thẳng trong dấu nháy",
                en: "the argument of “\(name)” has to be a name written out in quotes"),
            help: Message(vi: "ví dụ: \(name)(\"title\")", en: "for example: \(name)(\"title\")"))
    }

    package static func templateFilterArgument(
        _ filter: String, parameter: String, found: String, expected: String
    ) -> Problem {
        let isInput = parameter == "value"
        let help: Message? =
            found == "html" && expected == "string"
            ? Message(vi: "dùng “| striptags” trước", en: "apply “| striptags” first") : nil
        return Problem(
            "template-argument-type", .error,
            Message(
                vi: isInput
                    ? "“\(filter)” cần \(expected), ở đây là \(found)"
                    : "đối số “\(parameter)” của “\(filter)” cần \(expected), ở đây là \(found)",
                en: isInput
                    ? "“\(filter)” needs \(expected), this is \(found)"
                    : "the argument “\(parameter)” of “\(filter)” needs \(expected), this is \(found)"),
            help: help)
    }

    package static var templateNotCallable: Problem {
        Problem(
            "template-not-callable", .error,
            Message(vi: "giá trị này không gọi được như hàm", en: "this value cannot be called"),
            help: Message(vi: "xóa dấu ngoặc sau nó", en: "remove the parentheses after it"))
    }

    package static func templateNotAValue(_ name: String) -> Problem {
        Problem(
            "template-not-a-value", .error,
            Message(vi: "“\(name)” không phải là giá trị hiện ra được", en: "“\(name)” is no value by itself"),
            help: Message(
                vi: "gọi nó: \(name)(…), hoặc lấy một phần: \(name).…",
                en: "call it: \(name)(…), or take a part: \(name).…"))
    }

    package static func templateNoMethods(_ name: String, filter: String?) -> Problem {
        Problem(
            "template-not-callable", .error,
            Message(vi: "không có phương thức nào như “.\(name)()”", en: "there are no methods such as “.\(name)()”"),
            help: filter.map { Message(vi: "dùng bộ lọc: … | \($0)", en: "use the filter: … | \($0)") })
    }

    package static func templateFilterNotProperty(_ name: String) -> Problem {
        Problem(
            "template-unknown-property", .error,
            Message(vi: "“\(name)” là bộ lọc, không phải thuộc tính", en: "“\(name)” is a filter, no property"),
            help: Message(vi: "viết “| \(name)” thay cho “.\(name)”", en: "write “| \(name)” instead of “.\(name)”"))
    }

    package static func templateNeedsSet(_ name: String) -> Problem {
        Problem(
            "template-not-a-value", .error,
            Message(vi: "“\(name)(…)” chỉ dùng được trong “set”", en: "“\(name)(…)” can only be given to a name"),
            help: Message(vi: "viết {% set tên = \(name)(…) %}", en: "write {% set name = \(name)(…) %}"))
    }

    package static func templateNotANamespace(_ name: String) -> Problem {
        Problem(
            "template-not-a-namespace", .error,
            Message(vi: "không đặt được thuộc tính của “\(name)”", en: "properties of “\(name)” cannot be set"),
            help: Message(
                vi: "tạo nó bằng {% set \(name) = namespace(…) %}", en: "make it with {% set \(name) = namespace(…) %}")
        )
    }

    package static var templateSuperOutsideBlock: Problem {
        Problem(
            "template-super-outside-block", .error,
            Message(vi: "“super()” chỉ có nghĩa trong “block”", en: "“super()” only makes sense in a “block”"),
            help: Message(vi: "đưa nó vào trong một khối, hoặc xóa nó", en: "move it into a block, or remove it"))
    }

    package static func templateNoParentBlock(_ name: String) -> Problem {
        Problem(
            "template-no-parent-block", .error,
            Message(vi: "không mẫu cha nào có khối “\(name)”", en: "no parent has a block “\(name)”"),
            help: Message(vi: "xóa “super()”", en: "remove “super()”"))
    }

    package static func templateRequiredBlock(_ name: String) -> Problem {
        Problem(
            "template-required-block", .error,
            Message(
                vi: "khối “\(name)” bắt buộc phải được mẫu con viết",
                en: "the block “\(name)” has to be written by a child"),
            help: Message(vi: "thêm {% block \(name) %} vào mẫu con", en: "add {% block \(name) %} to the child"))
    }

    package static var templateNeverShown: Problem {
        Problem(
            "template-never-shown", .warning,
            Message(
                vi: "phần này nằm ngoài mọi khối của một mẫu con, nên không bao giờ hiện ra",
                en: "this stands outside all blocks of a template that extends another, so it is never shown"),
            help: Message(vi: "đưa nó vào một khối, hoặc xóa nó", en: "move it into a block, or remove it"))
    }
}

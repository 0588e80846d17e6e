// What is said of single templates that are rendered with data.

extension Problem {
    package static var jsonIsNoMap: Problem {
        Problem(
            "json-no-map", .error,
            Message(vi: "dữ liệu phải là một đối tượng { … }", en: "the data must be an object { … }"),
            help: Message(
                vi: "mỗi khóa của đối tượng là một biến của mẫu",
                en: "each of its keys is a variable of the template"))
    }
}

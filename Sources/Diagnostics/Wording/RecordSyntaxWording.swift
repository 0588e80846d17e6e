// What is said of the syntax of front matter, YAML and CSV.

extension Message {
    package static var firstHere: Message { Message(vi: "lần đầu ở đây", en: "first here") }

    package static var looksLikeFence: Message {
        Message(
            vi: "dòng này gần giống dòng “---” nhưng không phải: cần đúng ba dấu gạch nối “-”",
            en: "this line looks like a fence, which is exactly three hyphens: “---”")
    }
}

// Front matter

extension Problem {
    package static var missingFrontMatter: Problem {
        Problem(
            "missing-front-matter", .error,
            Message(
                vi: "bài viết phải bắt đầu bằng phần khai báo giữa hai dòng “---”",
                en: "an article begins with its fields between two lines “---”"),
            help: Message(
                vi:
                    "thêm ở đầu tệp: một dòng “---”, rồi “title: …” và “date: …” mỗi thứ một dòng, rồi lại một dòng “---”",
                en:
                    "add at the top: a line “---”, then “title: …” and “date: …” on a line each, then a line “---” again"
            ))
    }

    package static var misspeltFence: Problem {
        Problem(
            "misspelt-fence", .error, .looksLikeFence,
            help: Message(vi: "sửa dòng này thành “---”", en: "make this line “---”"))
    }

    package static var unclosedFrontMatter: Problem {
        Problem(
            "unclosed-front-matter", .error,
            Message(
                vi: "phần khai báo bắt đầu ở đây không có dòng “---” kết thúc",
                en: "the fields that begin here are not closed by a line “---”"),
            help: Message(
                vi: "thêm một dòng “---” sau dòng khai báo cuối cùng", en: "add a line “---” after the last field"))
    }
}

// Files without anything in them

extension Problem {
    package static var noRecords: Problem {
        Problem(
            "no-records", .error,
            Message(vi: "tệp này không có hồ sơ nào", en: "this file has no records"),
            help: Message(
                vi: """
                    tệp bị xóa trắng hay chỉ còn hàng tên cột thì lấy lại nội dung (bản sao, git restore); không cần \
                    đến nữa thì xóa hẳn tệp
                    """,
                en: """
                    where it was emptied, or only the names of its columns are left, bring its content back (a copy, \
                    git restore); where it is no longer needed, delete the file
                    """))
    }
}

// YAML that is refused

extension Problem {
    package static func yamlAlias(quoted: String?) -> Problem {
        Problem(
            "yaml-alias", .error,
            Message(
                vi: "giá trị bắt đầu bằng “*” có nghĩa riêng trong YAML (bí danh) và không được dùng ở đây",
                en: "a value that begins with “*” is an alias in YAML, which is not used here"),
            help: putInQuotes(quoted))
    }

    package static func yamlAnchor(quoted: String?) -> Problem {
        Problem(
            "yaml-anchor", .error,
            Message(
                vi: "giá trị bắt đầu bằng “&” có nghĩa riêng trong YAML (mỏ neo) và không được dùng ở đây",
                en: "a value that begins with “&” is an anchor in YAML, which is not used here"),
            help: putInQuotes(quoted))
    }

    package static func yamlTag(quoted: String?) -> Problem {
        Problem(
            "yaml-tag", .error,
            Message(
                vi: "giá trị bắt đầu bằng “!” có nghĩa riêng trong YAML (thẻ kiểu) và không được dùng ở đây",
                en: "a value that begins with “!” is a tag in YAML, which is not used here"),
            help: putInQuotes(quoted))
    }

    package static var yamlMergeKey: Problem {
        Problem(
            "yaml-merge-key", .error,
            Message(vi: "không dùng được “<<” để gộp các trường", en: "fields cannot be merged with “<<”"),
            help: Message(vi: "viết từng trường ra", en: "write the fields out"))
    }

    package static var yamlComplexKey: Problem {
        Problem(
            "yaml-complex-key", .error,
            Message(
                vi: "tên trường phải là chữ, không phải danh sách hay nhóm trường",
                en: "the name of a field is text, not a list or a mapping"),
            help: Message(
                vi: "viết “tên: giá trị”; nếu đây là một giá trị thì đặt nó trong dấu ngoặc kép",
                en: "write “name: value”; if this is a value, put it in quotes"))
    }

    package static var yamlMissingKey: Problem {
        Problem(
            "yaml-missing-key", .error,
            Message(vi: "thiếu tên trường trước dấu hai chấm", en: "there is no field name before the colon"),
            help: Message(vi: "viết “tên: giá trị”", en: "write “name: value”"))
    }

    package static func yamlTooDeep(limit: Int) -> Problem {
        Problem(
            "yaml-too-deep", .error,
            Message(vi: "lồng nhau quá \(limit) tầng", en: "nested deeper than \(limit) levels"),
            help: Message(
                vi: "viết phẳng hơn; nếu đây là văn bản có dấu ngoặc thì đặt nó trong dấu ngoặc kép",
                en: "write it flatter; if this is text with brackets, put it in quotes"))
    }

    package static func duplicateKey(_ name: String) -> Problem {
        Problem(
            "duplicate-key", .error,
            Message(vi: "trường “\(name)” có hai lần", en: "the field “\(name)” is there twice"),
            help: Message(
                vi: "giữ lại một; nhiều giá trị của một trường thì viết thành danh sách",
                en: "keep one of them; several values of one field are a list"))
    }

    package static var yamlSeveralDocuments: Problem {
        Problem(
            "yaml-several-documents", .error,
            Message(
                vi: "dòng “---” bắt đầu một tài liệu thứ hai trong cùng tệp",
                en: "this “---” begins a second document in one file"),
            help: Message(
                vi: "xóa dòng này; nhiều mục trong một tệp thì viết thành danh sách, mỗi mục bắt đầu bằng “- ”",
                en: "delete the line; several records in one file are a list, each beginning with “- ”"))
    }

    package static var yamlDirective: Problem {
        Problem(
            "yaml-directive", .error,
            Message(
                vi: "dòng bắt đầu bằng “%” là chỉ thị YAML và không được dùng ở đây",
                en: "a line that begins with “%” is a YAML directive, which is not used here"),
            help: Message(vi: "xóa dòng này", en: "delete the line"))
    }

    package static var yamlNullEscape: Problem {
        Problem(
            "yaml-null-escape", .error,
            Message(
                vi: "“\\0” viết ra ký tự NUL, không được có trong văn bản",
                en: "“\\0” stands for the NUL character, which no text holds"),
            help: Message(vi: "xóa “\\0”", en: "delete “\\0”"))
    }

    package static var yamlTooManyBlanks: Problem {
        Problem(
            "yaml-too-many-blanks", .error,
            Message(vi: "quá nhiều khoảng trắng liền nhau", en: "too many blanks in a row"),
            help: Message(vi: "xóa bớt khoảng trắng và dòng trống ở đây", en: "delete blanks and empty lines here"))
    }

    package static func valueTooLong(limit: Int) -> Problem {
        Problem(
            "value-too-long", .error,
            Message(
                vi: "giá trị này dài hơn \(limit / 1024) KB", en: "this value is longer than \(limit / 1024) KB"),
            help: Message(
                vi: "rút ngắn lại; văn bản dài thì viết trong phần thân của một bài",
                en: "shorten it; a long text belongs into the body of an article"))
    }

    package static func tooManyProblems(_ limit: Int) -> Problem {
        Problem(
            "too-many-problems", .error,
            Message(
                vi: "hơn \(limit) lỗi trong tệp này: phần còn lại không được đọc",
                en: "more than \(limit) problems in this file: the rest is not read"),
            help: Message(vi: "sửa các lỗi trên rồi chạy lại", en: "correct those above and run again"))
    }
}

// YAML that is no YAML

extension Problem {
    package static func yamlQuotesNeeded(_ mark: String, quoted: String?) -> Problem {
        Problem(
            "yaml-quotes-needed", .error,
            Message(
                vi: "giá trị có “\(mark)” phải đặt trong dấu ngoặc kép",
                en: "a value with “\(mark)” has to be in quotes"),
            help: putInQuotes(quoted))
    }

    package static func yamlUnclosedQuote(_ quote: String) -> Problem {
        Problem(
            "yaml-unclosed-quote", .error,
            Message(vi: "dấu \(quote) mở ở đây không được đóng", en: "the quote \(quote) opened here is not closed"),
            help: Message(vi: "thêm dấu \(quote) ở cuối giá trị", en: "add \(quote) at the end of the value"))
    }

    package static func yamlTextAfterQuote(quoted: String?) -> Problem {
        Problem(
            "yaml-text-after-quote", .error,
            Message(vi: "còn chữ sau dấu đóng ngoặc kép", en: "there is text after the closing quote"),
            help: quoted.map {
                Message(
                    vi: "đặt cả giá trị trong một cặp dấu: \($0)",
                    en: "put the whole value in one pair of quotes: \($0)")
            }
                ?? Message(vi: "đặt cả giá trị trong một cặp dấu", en: "put the whole value in one pair of quotes"))
    }

    package static var yamlEscape: Problem {
        Problem(
            "yaml-escape", .error,
            Message(
                vi: "dấu “\\” trong ngoặc kép có nghĩa riêng và ở đây không hợp lệ",
                en: "“\\” in double quotes is an escape, and this one is unknown"),
            help: Message(
                vi: "dùng dấu nháy đơn '…' quanh giá trị, hoặc viết “\\\\”",
                en: "put the value in single quotes '…', or write “\\\\”"))
    }

    package static var yamlTab: Problem {
        Problem(
            "yaml-tab", .error,
            Message(vi: "không được thụt dòng bằng phím Tab", en: "a line is not indented with a tab"),
            help: Message(vi: "thay Tab bằng hai dấu cách", en: "use two spaces instead"))
    }

    package static var yamlMissingColon: Problem {
        Problem(
            "yaml-missing-colon", .error,
            Message(vi: "dòng này không có dạng “tên: giá trị”", en: "this line is not of the form “name: value”"),
            help: Message(
                vi: "viết tên trường, dấu hai chấm, một dấu cách, rồi giá trị",
                en: "write the field's name, a colon, a space, and the value"))
    }

    package static var yamlIndentation: Problem {
        Problem(
            "yaml-indentation", .error,
            Message(
                vi: "dòng này thụt vào không khớp với các dòng trước",
                en: "this line is not indented like those before it"),
            help: Message(
                vi: "các trường của cùng một mục phải bắt đầu ở cùng một cột; các dòng của danh sách bắt đầu bằng “- ”",
                en: "fields that belong together begin in the same column; the lines of a list begin with “- ”"))
    }

    package static func yamlBrackets(quoted: String?) -> Problem {
        Problem(
            "yaml-unclosed-bracket", .error,
            Message(
                vi: "dấu ngoặc mở ở đây không được đóng đúng", en: "the bracket opened here is not closed properly"),
            help: quoted.map {
                Message(vi: "đóng ngoặc, hoặc nếu đây là văn bản: \($0)", en: "close it, or if this is text: \($0)")
            }
                ?? Message(
                    vi: "đóng ngoặc, hoặc nếu đây là văn bản thì đặt nó trong dấu ngoặc kép",
                    en: "close it, or put the value in quotes if this is text"))
    }

    package static func yamlCharacter(_ character: String) -> Problem {
        let code = character.unicodeScalars.first.map { String($0.value, radix: 16, uppercase: true) } ?? "?"
        return Problem(
            "yaml-character", .error,
            Message(
                vi: "có một ký tự vô hình (U+\(code)) không được phép ở đây",
                en: "there is an invisible character (U+\(code)) that is not allowed here"),
            help: Message(
                vi: "xóa ký tự đó; thường nó theo vào khi dán văn bản",
                en: "delete it; such characters often come with pasted text"))
    }

    package static var yamlSyntax: Problem {
        Problem(
            "yaml-syntax", .error,
            Message(vi: "không hiểu được chỗ này", en: "this cannot be understood"),
            help: Message(
                vi: "mỗi dòng có dạng “tên: giá trị”; nếu giá trị có ký tự đặc biệt thì đặt nó trong dấu ngoặc kép",
                en: "each line is of the form “name: value”; a value with special characters is put in quotes"))
    }

    private static func putInQuotes(_ line: String?) -> Message {
        line.map { Message(vi: "viết: \($0)", en: "write: \($0)") }
            ?? Message(vi: "đặt giá trị trong dấu ngoặc kép", en: "put the value in quotes")
    }
}

// CSV

extension Problem {
    package static var csvUnclosedQuote: Problem {
        Problem(
            "csv-unclosed-quote", .error,
            Message(
                vi: "dấu \" mở ở đây không được đóng: phần còn lại của tệp không đọc được",
                en: "the quote opened here is not closed: the rest of the file cannot be read"),
            help: Message(
                vi: "thêm dấu \" ở cuối ô; một dấu \" trong ô viết thành hai dấu \"\"",
                en: "add \" at the end of the cell; a \" within a cell is written twice: \"\""))
    }

    package static var csvTextAfterQuote: Problem {
        Problem(
            "csv-text-after-quote", .error,
            Message(vi: "còn chữ sau dấu \" đóng ô", en: "there is text after the quote that closes the cell"),
            help: Message(
                vi: "một dấu \" trong ô viết thành hai dấu \"\"", en: "a \" within a cell is written twice: \"\""))
    }

    package static func tooManyColumns(_ count: Int, limit: Int) -> Problem {
        Problem(
            "too-many-columns", .error,
            Message(
                vi: "hàng tiêu đề có \(count) cột, nhiều hơn \(limit)",
                en: "the header has \(count) columns, more than \(limit)"),
            help: Message(
                vi: "xóa các cột thừa; mỗi bản ghi viết trên một hàng, không phải một cột",
                en: "delete the columns that are too many; a record is a row, not a column"))
    }

    package static func raggedRow(expected: Int, found: Int) -> Problem {
        Problem(
            "ragged-row", .error,
            Message(
                vi: "dòng này có \(found) ô, hàng tiêu đề có \(expected) ô",
                en: "this row has \(found) cells, the header has \(expected)"),
            help: Message(
                vi:
                    "thêm hoặc bớt ô cho đủ \(expected); ô trống vẫn cần dấu phân cách; ô có dấu phân cách phải đặt trong dấu \"",
                en:
                    "make it \(expected); an empty cell needs its delimiter too, and a cell that holds the delimiter is put in quotes"
            ))
    }

    package static func duplicateColumn(_ name: String) -> Problem {
        Problem(
            "duplicate-column", .error,
            Message(vi: "có hai cột “\(name)”", en: "there are two columns “\(name)”"),
            help: Message(vi: "đổi tên hoặc xóa một cột", en: "rename one of them or delete it"))
    }

    package static var columnWithoutName: Problem {
        Problem(
            "column-without-name", .error,
            Message(vi: "ô này nằm trong cột không có tên", en: "this cell is in a column without a name"),
            help: Message(
                vi: "ghi tên cột ở hàng tiêu đề, hoặc xóa ô",
                en: "name the column in the header row, or delete the cell"))
    }
}

extension String {
    /// What its characters are called in Unicode: `U+00A0`.
    fileprivate var codes: String {
        unicodeScalars.map { scalar in
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }.joined(separator: " ")
    }
}

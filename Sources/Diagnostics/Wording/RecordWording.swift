// What is said of the fields of records and articles.

extension Problem {
    /// - Parameter owners: the fields below which there are fields of that name.
    package static func unknownField(_ name: String, nearest: [String], owners: [String] = []) -> Problem {
        Problem(
            "unknown-field", .warning,
            Message(
                vi: "không có trường nào tên “\(name)”; trường này bị bỏ qua",
                en: "there is no field “\(name)”; it is ignored"),
            help: Message.didYouMean(nearest) ?? Message.writeBelow(owners)
                ?? Message(
                    vi: "xem tên đúng ở bảng các trường trong hướng dẫn (README.vi.md), hoặc xóa dòng này",
                    en: "look for its right name in the table of fields of the guide, or delete it"))
    }

    /// The same of a column in a spreadsheet of records.
    package static func unknownColumn(_ name: String, nearest: [String]) -> Problem {
        Problem(
            "unknown-field", .warning,
            Message(
                vi: "không hiểu cột “\(name)”; cột này bị bỏ qua",
                en: "the column “\(name)” is not understood; it is ignored"),
            help: Message.didYouMean(nearest)
                ?? Message(
                    vi: "đổi tên cột theo bảng các trường trong hướng dẫn (README.vi.md), hoặc xóa cột này",
                    en: "rename it as in the table of fields of the guide, or delete the column"))
    }

    package static func fieldTwice(_ name: String) -> Problem {
        Problem(
            "field-twice", .error,
            Message(vi: "trường \(name) được viết hai lần", en: "the field \(name) is written twice"),
            help: Message(vi: "chỉ giữ lại một dòng", en: "keep one of them"))
    }

    package static func missingField(_ name: String, of kind: String) -> Problem {
        Problem(
            "missing-field", .error,
            Message(vi: "thiếu trường bắt buộc \(name)", en: "the required field \(name) is missing"),
            help: Message(vi: "thêm trường \(name) và giá trị của nó", en: "add the field \(name) with its value"))
    }

    package static func expectedText(field: String) -> Problem {
        Problem(
            "wrong-type", .error,
            Message(vi: "trường \(field) phải là một dòng chữ", en: "the field \(field) must be a text"),
            help: Message(
                vi: "viết một giá trị duy nhất, không phải danh sách",
                en: "write a single value instead of a list or a mapping"))
    }

    package static func expectedMap(field: String) -> Problem {
        Problem(
            "wrong-type", .error,
            Message(
                vi: "trường \(field) phải gồm các cặp “nhãn: số”",
                en: "the field \(field) must hold pairs of a label and a number"),
            help: Message(
                vi: "trong YAML viết mỗi dòng “nhãn: số”; trong bảng tính viết “nhãn=số|nhãn=số”",
                en: "in YAML write a line “label: number” each; in a spreadsheet “label=number|label=number”"))
    }

    package static func expectedFields(field: String, _ fields: [String]) -> Problem {
        let list = fields.joined(separator: ", ")
        return Problem(
            "wrong-type", .error,
            Message(
                vi: "trường \(field) cần các trường con: \(list)",
                en: "the field \(field) needs fields of its own: \(list)"),
            help: Message(vi: "viết các trường con thụt vào bên dưới", en: "write them indented below it"))
    }

    package static func recordIsNoMapping(_ kind: String) -> Problem {
        Problem(
            "wrong-type", .error,
            Message(
                vi: "ở đây cần các cặp “trường: giá trị” (\(kind))",
                en: "fields with their values are expected here (\(kind))"),
            help: Message(vi: "viết mỗi dòng “trường: giá trị”", en: "write a line “field: value” each"))
    }

    package static var frontMatterIsNoMapping: Problem {
        Problem(
            "front-matter", .error,
            Message(
                vi: "phần khai báo đầu bài phải gồm các dòng “trường: giá trị”",
                en: "the front matter must be lines “field: value”"),
            help: Message(vi: "ví dụ: “title: Tên bài”", en: "for example “title: The title”"))
    }

    package static func unknownTerm(_ text: String, field: String, nearest: [String], all: [String]) -> Problem {
        let list = all.joined(separator: ", ")
        return Problem(
            "unknown-value", .error,
            Message(vi: "“\(text)” không phải là giá trị của \(field)", en: "“\(text)” is no value of \(field)"),
            help: Message.didYouMean(nearest) ?? Message(vi: "các giá trị: \(list)", en: "the values are: \(list)"))
    }

    package static func notAFlag(_ text: String, field: String) -> Problem {
        Problem(
            "wrong-type", .error,
            Message(
                vi: "“\(text)” không phải là “có” hay “không” (\(field))",
                en: "“\(text)” is neither true nor false (\(field))"),
            help: Message(vi: "viết true (có) hoặc false (không)", en: "write true or false"))
    }

    package static func notACount(field: String) -> Problem {
        Problem(
            "bad-number", .error,
            Message(
                vi: "\(field) phải là số nguyên không âm", en: "\(field) must be a whole number that is not negative"),
            help: Message(vi: "ví dụ: 2.105", en: "for example 2.105 (two thousand one hundred and five)"))
    }

    package static func notAYear(_ text: String) -> Problem {
        Problem(
            "bad-date", .error,
            Message(vi: "“\(text)” không phải là một năm", en: "“\(text)” is not a year"),
            help: Message(
                vi: "viết bốn chữ số, như 2021; với nhiều năm dùng from (từ) và to (đến)",
                en: "write four digits, such as 2021; for several years use from and to"))
    }

    package static func periodTooLong(years: Int) -> Problem {
        Problem(
            "period-too-long", .error,
            Message(
                vi: "thời gian phải nằm trong khoảng 1900–2200 và không quá \(years) năm",
                en: "a period lies within 1900 to 2200 and has at most \(years) years"),
            help: Message(vi: "kiểm tra lại from (từ) và to (đến)", en: "check from and to"))
    }

    package static var yearAndSpan: Problem {
        Problem(
            "year-and-span", .error,
            Message(
                vi: "không dùng cả year (năm) lẫn from/to (từ/đến)", en: "use either year or from and to, not both"),
            help: Message(vi: "xóa một trong hai", en: "delete one of the two"))
    }

    package static var spanBackwards: Problem {
        Problem(
            "span-backwards", .error,
            Message(vi: "thời điểm kết thúc đứng trước thời điểm bắt đầu", en: "the end lies before the beginning"),
            help: Message(vi: "kiểm tra lại from (từ) và to (đến)", en: "check from and to"))
    }

    package static var expiresBeforeDate: Problem {
        Problem(
            "expires-before-date", .error,
            Message(vi: "bài hết hạn trước ngày của chính nó", en: "the article expires before its own date"),
            help: Message(vi: "kiểm tra lại expires (hết hạn) và date (ngày)", en: "check expires and date"))
    }

    package static func notAWebAddress(_ text: String) -> Problem {
        Problem(
            "bad-url", .error,
            Message(vi: "“\(text)” không phải là địa chỉ web", en: "“\(text)” is not a web address"),
            help: Message(vi: "viết đầy đủ, bắt đầu bằng https://", en: "write it in full, beginning with https://"))
    }

    package static func notASiteAddress(_ text: String) -> Problem {
        Problem(
            "bad-url", .error,
            Message(
                vi: "“\(text)” không dùng được làm địa chỉ của trang", en: "“\(text)” cannot be the site's address"),
            help: Message(
                vi: "viết tên miền không dấu và thư mục nếu có, như https://chibo.vn/ hoặc https://chibo.vn/tin-tuc/",
                en: "write the host and folders, such as https://example.org/ or https://example.org/news/"))
    }

    package static func notALink(_ text: String) -> Problem {
        Problem(
            "bad-url", .error,
            Message(vi: "không thể liên kết đến “\(text)”", en: "“\(text)” is nothing to link to"),
            help: Message(
                vi: "viết địa chỉ trong trang bắt đầu bằng “/”, như /tin/, hoặc địa chỉ đầy đủ bắt đầu bằng https://",
                en: "write a path of this site, such as /tin/, or a full address that begins with https://"))
    }

    package static func badIdentifier(_ text: String, suggestion: String) -> Problem {
        Problem(
            "bad-id", .error,
            Message(
                vi: "mã “\(text)” chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối",
                en: "the id “\(text)” may only hold lower-case letters without marks, digits and hyphens"),
            help: suggestion.isEmpty
                ? Message(vi: "ví dụ: ap-ben-no", en: "for example ap-ben-no") : Message.didYouMean([suggestion]))
    }

    package static func badAlias(_ text: String) -> Problem {
        Problem(
            "bad-alias", .error,
            Message(
                vi: "“\(text)” không phải là địa chỉ cũ trên trang này",
                en: "“\(text)” is no former address on this site"),
            help: Message(
                vi: "viết phần sau tên miền, như /tin/ten-bai-cu/; không có dấu cách, “?”, “#”, “%”, “..”",
                en: "write what follows the host, such as /tin/old-name/, without blanks, “?”, “#”, “%” or “..”"))
    }

    package static func documentWithoutAddress(_ number: String) -> Problem {
        Problem(
            "no-slug", .error,
            Message(
                vi: "không tạo được địa chỉ từ số văn bản “\(number)”",
                en: "no address can be made of the document number “\(number)”"),
            help: Message(
                vi: "kiểm tra lại số, hoặc ghi id (mã) ngắn gọn", en: "check the number, or give a short id"))
    }

    package static func missingDocumentFile(_ file: String) -> Problem {
        Problem(
            "missing-file", .error,
            Message(
                vi: "không thấy tệp “\(file)” trong Content/documents",
                en: "there is no file “\(file)” in Content/documents"),
            help: Message(
                vi: "để tệp PDF vào Content/documents rồi ghi đúng tên tệp",
                en: "put the PDF into Content/documents and write its name"))
    }

    package static func notAPDF(_ file: String) -> Problem {
        Problem(
            "not-a-pdf", .error,
            Message(vi: "tệp “\(file)” không phải là PDF", en: "the file “\(file)” is no PDF"),
            help: Message(
                vi: "mở văn bản rồi lưu (xuất) thành PDF; chỉ đổi đuôi tệp thì không đủ",
                en: "save the document as PDF; to rename the file is not enough"))
    }

    package static func viewsOfNothing(_ path: String, nearest: [String]) -> Problem {
        Problem(
            "views-of-nothing", .warning,
            Message(
                vi: "không có bài nào ở “\(path)”; lượt xem này không hiện ở đâu",
                en: "there is no article at “\(path)”; its views are shown nowhere"),
            help: Message.didYouMean(nearest)
                ?? Message(
                    vi: "sửa địa chỉ, ghi địa chỉ cũ vào aliases (bí danh) của bài, hoặc xóa dòng này",
                    en: "correct the address, add it to the article's aliases, or delete the line"))
    }

    package static func viewsTwice(_ path: String) -> Problem {
        Problem(
            "views-twice", .error,
            Message(vi: "lượt xem của “\(path)” được ghi hai lần", en: "the views of “\(path)” are given twice"),
            help: Message(
                vi: "chỉ giữ một dòng cho mỗi địa chỉ", en: "keep one line for each address"))
    }

    package static func tagWithoutAddress(_ tag: String) -> Problem {
        Problem(
            "no-slug", .error,
            Message(
                vi: "không tạo được địa chỉ từ từ khóa “\(tag)”", en: "no address can be made of the tag “\(tag)”"),
            help: Message(
                vi: "viết từ khóa ngắn gọn, có chữ hoặc số, hoặc bỏ từ khóa này",
                en: "write a short tag with letters or digits, or drop it"))
    }

    package static func notAMailAddress(_ text: String) -> Problem {
        Problem(
            "bad-url", .error,
            Message(vi: "“\(text)” không phải là địa chỉ thư điện tử", en: "“\(text)” is no e-mail address"),
            help: Message(
                vi: "viết một địa chỉ duy nhất, như ban-bien-tap@example.org",
                en: "write one address, such as desk@example.org"))
    }

    package static var commentsTwoWays: Problem {
        Problem(
            "field-not-used", .warning,
            Message(
                vi: "comments (ý kiến bạn đọc) có cả email lẫn hook; hook bị bỏ qua",
                en: "comments has both email and hook; the hook is ignored"),
            help: Message(vi: "chỉ giữ một trong hai", en: "keep one of them"))
    }

    package static func noSlug(_ name: String) -> Problem {
        Problem(
            "no-slug", .error,
            Message(
                vi: "tên tệp “\(name)” không có chữ hay số nào để làm địa chỉ",
                en: "the file name “\(name)” has no letter or digit to make an address of"),
            help: Message(vi: "đổi tên tệp, hoặc ghi slug (đường dẫn)", en: "rename the file, or give a slug"))
    }

    package static func unknownTimeZone(_ text: String) -> Problem {
        Problem(
            "unknown-time-zone", .error,
            Message(vi: "không có múi giờ “\(text)”", en: "there is no time zone “\(text)”"),
            help: Message(vi: "với Việt Nam viết Asia/Ho_Chi_Minh", en: "for Vietnam write Asia/Ho_Chi_Minh"))
    }

    package static var pageSizeOutOfRange: Problem {
        Problem(
            "bad-number", .error,
            Message(vi: "số bài mỗi trang phải từ 1 đến 500", en: "the page size must be from 1 to 500"))
    }

    package static func unknownCheck(_ id: String, nearest: [String]) -> Problem {
        Problem(
            "unknown-check", .warning,
            Message(vi: "không có phép kiểm tra nào tên “\(id)”", en: "there is no check “\(id)”"),
            help: Message.didYouMean(nearest)
                ?? Message(
                    vi: "viết mã in trong ngoặc vuông của cảnh báo, như total-parts",
                    en: "write the id that a warning shows in brackets, such as total-parts"))
    }

    package static func noSettings(_ folder: String) -> Problem {
        Problem(
            "no-settings", .error,
            Message(vi: "không thấy tệp \(folder)/site.yml", en: "there is no file \(folder)/site.yml"),
            help: Message(
                vi:
                    "tạo tệp này với ít nhất title (tiêu đề) và baseURL (địa chỉ trang), hoặc chỉ đúng thư mục bằng --root",
                en: "write it with at least title and baseURL, or name the right folder with --root"))
    }

    package static var settingsTwice: Problem {
        Problem(
            "settings-twice", .error,
            Message(vi: "có cả site.yml lẫn site.yaml", en: "there are both site.yml and site.yaml"),
            help: Message(
                vi: "gộp vào một tệp site.yml rồi xóa tệp kia", en: "put all into site.yml and delete the other"))
    }

    package static func unknownFile(_ path: String, nearest: [String]) -> Problem {
        Problem(
            "unknown-file", .warning,
            Message(
                vi: "tệp “\(path)” không thuộc thư mục nào được đọc",
                en: "the file “\(path)” is in no place that is read"),
            help: Message.didYouMean(nearest)
                ?? Message(
                    vi: "chuyển tệp vào articles/, pages/, pictures/ hoặc thư mục bản ghi phù hợp",
                    en: "move it to articles/, pages/, pictures/ or the folder of its records"))
    }
}

// What is said of outputs at places where nothing can make them safe.

/// Why an output is refused at its place.
package enum OutputRefusal: Sendable {
    case unquoted, tag, tagName, comment, script, style, styleAttribute, rawText, eventHandler, documentAttribute
    case declaration, scheme, ambiguousURL
}

extension Problem {
    package static func templateRefusedOutput(_ refusal: OutputRefusal) -> Problem {
        switch refusal {
        case .unquoted:
            refused(
                "unquoted-attribute", "trong thuộc tính không có dấu nháy", "in an attribute without quotes",
                "đặt giá trị trong dấu nháy: thuộc-tính=\"{{ … }}\"", "put the value in quotes: attribute=\"{{ … }}\"")
        case .tag:
            refused(
                "output-in-tag", "giữa các thuộc tính của một thẻ", "between the attributes of a tag",
                "viết tên thuộc tính ra, với {% if %} nếu cần",
                "write the attribute's name out, with {% if %} where needed")
        case .tagName:
            refused(
                "output-in-tag-name", "trong tên thẻ", "in the name of a tag",
                "viết tên thẻ ra; chọn giữa vài thẻ bằng {% if %}",
                "write the name out; choose among tags with {% if %}")
        case .comment:
            refused(
                "output-in-comment", "trong chú thích HTML", "in a comment of HTML",
                "dùng chú thích của mẫu: {# … #}", "use a comment of the template: {# … #}")
        case .script:
            refused(
                "output-in-script", "trong mã JavaScript", "in a script",
                "đặt dữ liệu trong <script type=\"application/json\"> hoặc thuộc tính data-…",
                "put data in <script type=\"application/json\"> or in a data-… attribute")
        case .style:
            refused(
                "output-in-style", "trong <style>", "in <style>",
                "đặt một class trên thẻ và viết kiểu trong tệp CSS", "set a class and write the style in a CSS file")
        case .styleAttribute:
            refused(
                "output-in-style", "trong thuộc tính style, trừ khi là số",
                "in a style attribute, unless it is a number",
                "đặt một class, hoặc đưa một số vào", "set a class, or put a number there")
        case .rawText:
            refused(
                "output-in-raw-text", "trong phần tử này", "in this element", "đưa nó ra ngoài phần tử",
                "move it out of the element")
        case .eventHandler:
            refused(
                "output-in-event-handler", "trong thuộc tính on…", "in an on… attribute",
                "đặt giá trị trong thuộc tính data-… và đọc nó trong tệp JavaScript",
                "put the value in a data-… attribute and read it in a script file")
        case .documentAttribute:
            refused(
                "output-in-document-attribute", "trong thuộc tính srcdoc", "in a srcdoc attribute",
                "dùng src với một địa chỉ", "use src with an address")
        case .declaration:
            refused(
                "output-in-declaration", "trong khai báo <!…> hoặc <?…?>", "in a declaration <!…> or <?…?>",
                "viết khai báo ra", "write the declaration out")
        case .scheme:
            refused(
                "output-after-scheme", "sau lược đồ địa chỉ này", "after this scheme of an address",
                "chỉ dùng http, https, mailto, tel hoặc địa chỉ trong trang",
                "use http, https, mailto, tel or an address of the site")
        case .ambiguousURL:
            refused(
                "output-in-ambiguous-address", "sau các nhánh mà chỉ một nhánh có dấu “?”",
                "after branches of which only one has begun a query",
                "viết cả thuộc tính trong từng nhánh", "write the whole attribute in each branch")
        }
    }

    private static func refused(
        _ id: String, _ vi: String, _ en: String, _ helpVi: String, _ helpEn: String
    ) -> Problem {
        Problem(
            "template-" + id, .error,
            Message(vi: "không được in giá trị \(vi)", en: "no value may be printed \(en)"),
            help: Message(vi: helpVi, en: helpEn))
    }

    package static func templateEndsInside(_ place: String) -> Problem {
        Problem(
            "template-ends-inside", .error,
            Message(vi: "phần mẫu này kết thúc giữa \(place)", en: "this part of a template ends inside \(place)"),
            help: Message(vi: "đóng thẻ hoặc dấu nháy ở trước", en: "close the tag or the quote before"))
    }

    package static func templateBranchesDiffer(_ first: String, _ second: String) -> Problem {
        Problem(
            "template-branches-differ", .error,
            Message(
                vi: "các nhánh kết thúc ở chỗ khác nhau của HTML: \(first) và \(second)",
                en: "the branches end at different places of the document: \(first) and \(second)"),
            help: Message(
                vi: "mở và đóng cùng những thẻ, dấu nháy trong mỗi nhánh",
                en: "open and close the same tags and quotes in each branch"))
    }

    package static func templateLoopMoves(_ start: String, _ end: String) -> Problem {
        Problem(
            "template-loop-moves", .error,
            Message(
                vi: "vòng lặp bắt đầu ở \(start) nhưng kết thúc ở \(end) của HTML",
                en: "the loop begins at \(start) of the document but ends at \(end)"),
            help: Message(vi: "đóng những gì vòng lặp đã mở", en: "close in the loop what it opens"))
    }

    package static var templateNeedsSpaceInTag: Problem {
        Problem(
            "template-needs-space", .error,
            Message(vi: "thiếu dấu cách trước thuộc tính này", en: "there is no space before this attribute"),
            help: Message(vi: "thêm một dấu cách", en: "add a space"))
    }

    package static var templateCommentInScript: Problem {
        Problem(
            "template-comment-in-script", .error,
            Message(vi: "“<!--” trong <script> làm hỏng trang", en: "“<!--” in a script breaks the page"),
            help: Message(vi: "xóa nó, hoặc viết “<\\!--” trong chuỗi", en: "remove it, or write “<\\!--” in a string"))
    }

    package static var templateSchemeFromValue: Problem {
        Problem(
            "template-scheme-from-value", .error,
            Message(
                vi: "phần trước dấu “:” của địa chỉ không được là giá trị",
                en: "what stands before the “:” of an address may not be a value"),
            help: Message(vi: "viết lược đồ ra, ví dụ https:", en: "write the scheme out, such as https:"))
    }
}

// What is said of drawings (SVG).

/// What a drawing may not have.
package enum ForbiddenInDrawing: Sendable {
    /// `<!DOCTYPE`, `<!ENTITY`.
    case declaration
    /// `<?xml-stylesheet`.
    case instruction
    case element(String)
    /// `onload`.
    case handler(String)
    /// What leads or loads from elsewhere.
    case address
    case namespace(String)
    /// An escape in what may be a style.
    case hidden
    /// A rule or function of CSS that is not on the list of those that load nothing.
    case style(String)
    /// One that is not UTF-8.
    case encoding
}

extension Problem {
    package static func forbiddenInDrawing(_ part: ForbiddenInDrawing) -> Problem {
        let what: Message =
            switch part {
            case .declaration: Message(vi: "khai báo <!…>", en: "a declaration <!…>")
            case .instruction: Message(vi: "chỉ thị <?…?>", en: "an instruction <?…?>")
            case .element(let name): Message(vi: "phần tử <\(name)>", en: "the element <\(name)>")
            case .handler(let name): Message(vi: "mã chạy “\(name)”", en: "the handler “\(name)”")
            case .address: Message(vi: "địa chỉ dẫn ra ngoài hình", en: "an address outside the drawing")
            case .namespace(let name): Message(vi: "không gian tên “\(name)”", en: "the namespace “\(name)”")
            case .hidden: Message(vi: "mã thoát (\\) trong kiểu trình bày", en: "an escape (\\) in a style")
            case .style(let name): Message(vi: "“\(name)” trong kiểu trình bày", en: "“\(name)” in a style")
            case .encoding: Message(vi: "bảng mã khác UTF-8", en: "another encoding than UTF-8")
            }
        return Problem(
            "drawing-forbidden", .error,
            Message(vi: "hình SVG không được có \(what.vi)", en: "a drawing in SVG may not have \(what.en)"),
            help: drawingHelp)
    }

    package static var drawingNotXML: Problem {
        Problem(
            "drawing-not-xml", .error,
            Message(vi: "hình SVG viết sai từ chỗ này", en: "the drawing is no SVG from here on"), help: drawingHelp)
    }

    package static var drawingWithoutNamespace: Problem {
        Problem(
            "drawing-not-svg", .error,
            Message(
                vi: "tệp này không bắt đầu bằng <svg xmlns=\"http://www.w3.org/2000/svg\"> nên trình duyệt không vẽ",
                en: "browsers draw only what begins with <svg xmlns=\"http://www.w3.org/2000/svg\">"),
            help: drawingHelp)
    }

    /// - Parameter limit: how many more elements may be drawn than the file has.
    package static func drawingMultiplies(_ limit: Int) -> Problem {
        Problem(
            "drawing-multiplies", .error,
            Message(
                vi: "các <use> nhân hình lên quá \(limit) lần: máy của bạn đọc sẽ treo",
                en: "its <use> elements draw more than \(limit) further elements: readers' devices would hang"),
            help: Message(
                vi: "xuất hình thành PNG, hoặc vẽ lại không dùng <use> lồng nhau",
                en: "export it as PNG, or draw it without <use> within <use>"))
    }

    private static var drawingHelp: Message {
        Message(
            vi: "xóa chỗ ấy, lưu lại thành “Plain SVG” (Inkscape), hoặc xuất hình thành PNG",
            en: "delete it, save the drawing as “Plain SVG” (Inkscape), or export it as PNG")
    }
}

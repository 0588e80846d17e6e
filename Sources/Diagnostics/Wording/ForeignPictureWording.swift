// What is said of files that are meant as pictures, and are of no kind that is published.

/// What a file is that is meant as a picture.
package enum ForeignPicture: Hashable, Sendable {
    /// What iPhones write.
    case heic
    case avif, tiff, bmp, jpegXL, jpeg2000, icon, metafile
    /// What cameras write for later development.
    case raw
    case photoshop, postScript, coreldraw
    /// Compressed SVG.
    case svgz
    case pdf, film, sound, webPage, office
    /// One that is published, under a name that says otherwise; with the ending that it should have.
    case misnamed(ending: String)

    /// As people call it.
    private var name: Message {
        switch self {
        case .heic: Message(vi: "ảnh HEIC (dạng của iPhone)", en: "a HEIC picture, as iPhones write")
        case .avif: Message(vi: "ảnh AVIF", en: "an AVIF picture")
        case .tiff: Message(vi: "ảnh TIFF", en: "a TIFF picture")
        case .bmp: Message(vi: "ảnh BMP", en: "a BMP picture")
        case .jpegXL: Message(vi: "ảnh JPEG XL", en: "a JPEG XL picture")
        case .jpeg2000: Message(vi: "ảnh JPEG 2000", en: "a JPEG 2000 picture")
        case .icon: Message(vi: "biểu tượng ICO", en: "an ICO icon")
        case .metafile: Message(vi: "hình EMF/WMF của Windows", en: "a Windows metafile (EMF, WMF)")
        case .raw: Message(vi: "ảnh RAW của máy ảnh", en: "a camera's RAW picture")
        case .photoshop: Message(vi: "tệp Photoshop (PSD)", en: "a Photoshop file (PSD)")
        case .postScript: Message(vi: "hình PostScript (EPS, AI)", en: "a PostScript drawing (EPS, AI)")
        case .coreldraw: Message(vi: "tệp CorelDRAW (CDR)", en: "a CorelDRAW file (CDR)")
        case .svgz: Message(vi: "hình SVG nén (SVGZ)", en: "a compressed SVG drawing (SVGZ)")
        case .pdf: Message(vi: "văn bản PDF", en: "a PDF document")
        case .film: Message(vi: "phim", en: "a film")
        case .sound: Message(vi: "tệp âm thanh", en: "a sound")
        case .webPage: Message(vi: "trang web lưu nhầm", en: "a web page, saved by mistake")
        case .office: Message(vi: "tệp nén hay tệp Word, Excel", en: "an archive, or a file of Word or Excel")
        case .misnamed(let ending):
            Message(vi: "ảnh \(ending.uppercased())", en: "a picture in \(ending.uppercased())")
        }
    }

    /// What to do.
    private var remedy: Message {
        switch self {
        case .heic:
            Message(
                vi: """
                    mở ảnh trên máy tính rồi xuất (lưu thành) JPEG; để iPhone chụp thẳng ra JPEG: Cài đặt › Camera › \
                    Định dạng › Tương thích nhất; chỉ đổi tên tệp thì không thành JPEG
                    """,
                en: """
                    open it on a computer and export it as JPEG; to let an iPhone take JPEG: Settings › Camera › \
                    Formats › Most Compatible; a new name alone makes no JPEG of it
                    """)
        case .raw:
            Message(
                vi: "mở bằng phần mềm của máy ảnh rồi xuất thành JPEG",
                en: "export it as JPEG from the camera's program")
        case .photoshop, .postScript, .coreldraw, .metafile, .svgz:
            Message(
                vi: "mở trong phần mềm đã làm ra nó rồi xuất thành PNG hoặc JPEG, hình vẽ thì SVG thường cũng được",
                en: "open it in the program that made it and export it as PNG or JPEG, a drawing also as plain SVG")
        case .pdf:
            Message(
                vi: "đặt liên kết đến PDF thay vì ảnh, hoặc xuất trang cần cho xem thành ảnh PNG",
                en: "link to the PDF instead, or export the page that is to be seen as PNG")
        case .film, .sound:
            Message(
                vi: "trang chỉ hiện được ảnh: lấy một khung hình lưu thành JPEG, còn tệp này thì đặt liên kết",
                en: "pages show pictures only: save one frame as JPEG, and link to this file")
        case .webPage:
            Message(
                vi: "mở trang có ảnh, bấm chuột phải vào chính ảnh rồi lưu ảnh lại",
                en: "open the page with the picture, and save the picture itself")
        case .office:
            Message(
                vi: "mở tệp, lấy ảnh bên trong ra rồi lưu thành JPEG hoặc PNG",
                en: "open it, and save the picture in it as JPEG or PNG")
        case .misnamed(let ending):
            Message(
                vi: "đổi đuôi tên tệp thành .\(ending), và sửa tên ở chỗ dùng ảnh",
                en: "let the name end in .\(ending), also where the picture is named")
        default:
            Message(
                vi: "mở ảnh rồi lưu thành JPEG hoặc PNG; chỉ đổi tên tệp thì không được",
                en: "open it and save it as JPEG or PNG; a new name alone is not enough")
        }
    }

    /// A file of this kind is named as a picture, or lies among pictures.
    package func problem(_ path: String) -> Problem {
        var id = "picture-format"
        if case .misnamed = self { id = "picture-ending" }
        return Problem(
            id, .error,
            Message(
                vi: "không đăng được ảnh “\(path)”: đây là \(name.vi)",
                en: "the picture “\(path)” cannot be published: it is \(name.en)"),
            help: remedy)
    }
}

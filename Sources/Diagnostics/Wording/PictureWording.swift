// What is said of the files of pictures.

extension Problem {
    package static func emptyPicture(_ path: String) -> Problem {
        Problem(
            "picture-empty", .error,
            Message(vi: "tệp ảnh “\(path)” không có gì (0 byte)", en: "the picture “\(path)” is empty (0 bytes)"),
            help: copyAgain)
    }

    package static func truncatedPicture(_ path: String) -> Problem {
        Problem(
            "picture-truncated", .error,
            Message(vi: "tệp ảnh “\(path)” bị cụt, thiếu phần cuối", en: "the picture “\(path)” lacks its end"),
            help: copyAgain)
    }

    /// - Parameter reason: what the program that reads pictures said.
    package static func damagedPicture(_ path: String, reason: String?) -> Problem {
        let why = reason.map { " (\($0))" } ?? ""
        return Problem(
            "picture-damaged", .error,
            Message(vi: "không đọc được ảnh “\(path)”\(why)", en: "the picture “\(path)” cannot be read\(why)"),
            help: copyAgain)
    }

    /// What can be shown of it is.
    package static func blemishedPicture(_ path: String) -> Problem {
        Problem(
            "picture-blemished", .warning,
            Message(
                vi: "ảnh “\(path)” có chỗ hỏng, có thể hiện ra mảng xám",
                en: "the picture “\(path)” is damaged in places and may show grey patches"),
            help: Message(
                vi: "xem ảnh trên trang; nếu hỏng thì chép lại từ máy ảnh, hoặc mở ra rồi lưu thành tệp mới",
                en: "look at it on the page; where it shows, copy it again, or open it and save it anew"))
    }

    /// It is shown, in colours that are near.
    package static func cmykPicture(_ path: String) -> Problem {
        Problem(
            "picture-cmyk", .warning,
            Message(
                vi: "ảnh “\(path)” dùng hệ màu CMYK (để in), nên lên trang màu sẽ lệch",
                en: "the picture “\(path)” is in CMYK, for printing: on pages its colours are only near"),
            help: Message(
                vi: "mở ảnh trong phần mềm đã làm ra nó, đổi hệ màu sang RGB (sRGB) rồi lưu lại thành JPEG",
                en: "open it in the program that made it, change its colours to RGB (sRGB) and save it again as JPEG"))
    }

    package static func noPicture(_ path: String) -> Problem {
        Problem(
            "picture-unknown", .error,
            Message(vi: "tệp “\(path)” không phải là ảnh", en: "“\(path)” holds no picture"),
            help: Message(
                vi: "mở tệp gốc rồi lưu thành JPEG hoặc PNG; chỉ đổi tên tệp thì không thành ảnh",
                en: "open the original and save it as JPEG or PNG; a new name alone makes no picture of it"))
    }

    package static func pictureTooLarge(_ path: String, width: Int, height: Int, limit: Int) -> Problem {
        Problem(
            "picture-too-large", .error,
            Message(
                vi: "ảnh “\(path)” quá lớn: \(width) × \(height) điểm ảnh, nhiều nhất là \(limit) triệu",
                en: "the picture “\(path)” is too large: \(width) × \(height) pixels; the most is \(limit) million"),
            help: Message(
                vi: "thu nhỏ ảnh còn cạnh dài khoảng 4000 điểm ảnh; trang chỉ dùng rộng nhất 1600",
                en: "make its longer side some 4000 pixels; pages use 1600 at most"))
    }

    package static func pictureTakesTooMuch(_ path: String) -> Problem {
        Problem(
            "picture-takes-too-much", .error,
            Message(
                vi: "thu nhỏ ảnh “\(path)” tốn quá nhiều thời gian hay bộ nhớ, đã dừng lại",
                en: "making “\(path)” smaller took too much time or memory and was stopped"),
            help: Message(
                vi: "mở ảnh rồi lưu thành một tệp JPEG mới, cạnh dài khoảng 4000 điểm ảnh",
                en: "open it and save it as a new JPEG file, its longer side some 4000 pixels"))
    }

    /// Said once in a run.
    package static var noPictureProgram: Problem {
        Problem(
            "picture-program", .warning,
            Message(
                vi: "máy này không có chương trình vipsthumbnail: ảnh được đăng nguyên cỡ, trang sẽ nặng",
                en:
                    "there is no vipsthumbnail on this machine: pictures are published at full size, and pages are heavy"
            ),
            help: Message(
                vi: "cài bằng “sudo apt install libvips-tools” rồi chạy lại",
                en: "install it with “sudo apt install libvips-tools” and run again"))
    }

    package static func pictureProgramFails(_ program: String, reason: Message) -> Problem {
        Problem(
            "picture-program-fails", .error,
            Message(
                vi: "không chạy được “\(program)” (\(reason.vi))", en: "“\(program)” cannot be run (\(reason.en))"),
            help: Message(
                vi: "cài lại bằng “sudo apt install --reinstall libvips-tools”",
                en: "install it again with “sudo apt install --reinstall libvips-tools”"))
    }

    private static var copyAgain: Message {
        Message(
            vi: "chép lại ảnh từ máy ảnh hay điện thoại, hoặc mở ra rồi lưu thành tệp mới",
            en: "copy it again from the camera or telephone, or open it and save it as a new file")
    }
}

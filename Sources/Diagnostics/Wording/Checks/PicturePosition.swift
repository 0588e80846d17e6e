extension Rule {
    package static let picturePosition = Rule(
        "picture-position",
        summary: Message(
            vi: "tệp ảnh có ghi vị trí nơi chụp", en: "the file of a picture says where it was taken"),
        explanation: Message(
            vi: """
                Điện thoại ghi tọa độ vào ảnh: ai tải tệp về cũng biết nhà, trường học hay đơn vị ở đâu. Ảnh trên \
                trang đã được bỏ vị trí và mọi thông tin kèm theo, nên đăng được; nhưng tệp gốc trong Content vẫn còn. \
                Nếu thư mục ấy được chia sẻ hay công khai thì bỏ vị trí trong tệp gốc, và tắt ghi vị trí trong máy ảnh.
                """,
            en: """
                Telephones write coordinates into pictures: whoever has the file knows where a home, a school or a \
                unit is. What is published has neither the position nor anything else of that kind, but the original \
                in Content does. Where that folder is shared or public, remove the position from the original, and \
                turn positions off in the camera.
                """),
        wrong: "![Hội nghị ở thôn](hoi-nghi.jpg)   (tệp hoi-nghi.jpg có vị trí GPS)",
        right: "![Hội nghị ở thôn](hoi-nghi.jpg)   (tệp hoi-nghi.jpg đã bỏ vị trí GPS)", isAcknowledged: false)
}

extension Problem {
    package static func picturePosition(_ path: String) -> Problem {
        Problem(
            .picturePosition,
            Message(
                vi: "tệp ảnh “\(path)” có ghi vị trí nơi chụp (GPS); ảnh trên trang không có vị trí ấy",
                en: "“\(path)” says where it was taken (GPS); the published picture does not"),
            help: Message(
                vi: "bỏ vị trí trong tệp gốc nếu thư mục Content được chia sẻ; không thì đặt picture-position: off",
                en: "remove it from the original where Content is shared; otherwise set picture-position: off"))
    }
}

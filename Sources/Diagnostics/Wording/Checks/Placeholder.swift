extension Rule {
    package static let placeholder = Rule(
        "placeholder",
        summary: Message(
            vi: "chữ mẫu hay hồ sơ ví dụ của trang mới tạo chưa được thay",
            en: "words or records of a new site's example are still there"),
        explanation: Message(
            vi: """
                bangvang init tạo trang với tên, câu giới thiệu, tổ chức, văn bản và bài viết mẫu, để dựng thử được \
                ngay. Đăng lên thì bạn đọc thấy một trang “Tên trang của bạn” công nhận “Chi bộ Ví dụ 1”. Thay bằng \
                thông tin thật, xóa hồ sơ ví dụ. Mỗi loại chỉ nhắc chỗ đầu tiên. bangvang build vẫn dựng; build --strict \
                thì không đăng.
                """,
            en: """
                bangvang init begins a site with a title, a line below it, organizations, a document and an article \
                that are examples, so that it can be built at once. Published, readers see “Tên trang của bạn” \
                recognize “Chi bộ Ví dụ 1”. Write what is true, delete the examples. Of each kind the first is \
                named. bangvang build still builds; build --strict publishes nothing.
                """),
        wrong: "tiêu đề: Tên trang của bạn", right: "tiêu đề: Đảng bộ xã Mẫu", isAcknowledged: false)

    package static let placeholderAddress = Rule(
        "placeholder-address",
        summary: Message(
            vi: "địa chỉ của trang còn là địa chỉ mẫu", en: "the address of the site is still that of an example"),
        explanation: Message(
            vi: """
                Không ai có tên miền vi-du.example. Địa chỉ của trang đi vào nguồn tin, sơ đồ trang và mọi \
                liên kết chia sẻ: sai thì không ai mở được. Sửa baseURL trong site.yml, hoặc dựng với --base-url; khi \
                ấy không nhắc nữa.
                """,
            en: """
                Nobody has the domain vi-du.example. The site's address goes into feeds, the sitemap and every \
                link that is shared, which lead nowhere then. Correct baseURL in site.yml, or build with --base-url, \
                where nothing is said.
                """),
        wrong: "địa chỉ trang: https://vi-du.example/", right: "địa chỉ trang: https://dangboxamau.vn/",
        isAcknowledged: false)
}

extension Problem {
    package static func placeholder(_ text: String) -> Problem {
        Problem(
            .placeholder,
            Message(vi: "“\(text)” là mẫu của trang mới tạo", en: "“\(text)” is of a new site's example"),
            help: Message(
                vi: "thay bằng thông tin thật; hồ sơ hay bài ví dụ thì xóa",
                en: "write what is true instead; delete examples"))
    }

    package static func placeholderAddress(_ address: String) -> Problem {
        Problem(
            .placeholderAddress,
            Message(
                vi: "“\(address)” là địa chỉ mẫu, không ai mở được",
                en: "“\(address)” is the address of an example, which nobody can open"),
            help: Message(
                vi: "ghi địa chỉ thật của trang, hoặc dựng với --base-url",
                en: "write the site's own address, or build with --base-url"))
    }
}

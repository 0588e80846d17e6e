extension Rule {
    package static let namesShareAddress = Rule(
        "names-share-address",
        summary: Message(
            vi: "hai tên chỉ khác dấu, chưa định ai giữ địa chỉ nào",
            en: "two names differ in marks alone, and whose address is which is not settled"),
        explanation: Message(
            vi: """
                Địa chỉ không có dấu, nên Nguyễn Văn Hùng và Nguyễn Văn Hưng, Thanh Phú và Thạnh Phú, C++ và C# đều \
                muốn cùng một địa chỉ. Đó là hai người, hai xã khác nhau, nên mỗi tên có trang riêng: một tên giữ địa \
                chỉ không dấu, tên kia có địa chỉ viết dấu như gõ kiểu VNI (nguye6n4-va8n-hu7ng). Nếu chỉ là gõ nhầm \
                dấu thì sửa trong bài. Nếu đúng là hai tên thì chạy bangvang urls --accept: địa chỉ ghi trong \
                Content/urls.txt thuộc về tên ấy mãi, bài nào đăng sau cũng không đổi, và không nhắc nữa.
                """,
            en: """
                Addresses have no marks, so that Nguyễn Văn Hùng and Nguyễn Văn Hưng, Thanh Phú and Thạnh Phú, C++ and \
                C# would all have one. They are two persons or two communes, so each has its own page: one the address \
                without marks, the other one with marks as VNI types them (nguye6n4-va8n-hu7ng). Where a mark is \
                mistyped, correct the article. Where there are two, run bangvang urls --accept: an address in \
                Content/urls.txt stays with its name, whatever is written later, and nothing more is said.
                """),
        wrong: """
            (một bài)
            tác giả: Nguyễn Văn Hùng
            (bài khác, cùng người viết, gõ nhầm)
            tác giả: Nguyễn Văn Hưng
            """,
        right: """
            (một bài)
            tác giả: Nguyễn Văn Hùng
            (bài khác)
            tác giả: Nguyễn Văn Hùng
            """)
}

extension Problem {
    package static func namesShareAddress(_ name: String, at address: String, beside other: String) -> Problem {
        Problem(
            .namesShareAddress,
            Message(
                vi: "“\(name)” và “\(other)” chỉ khác dấu; “\(name)” có địa chỉ riêng là \(address)",
                en: "“\(name)” and “\(other)” differ in marks alone; “\(name)” has the address \(address)"),
            help: Message(
                vi: "gõ nhầm thì sửa cho giống nhau; đúng là hai tên thì chạy bangvang urls --accept để giữ địa chỉ ấy",
                en: "correct it where it is mistyped; where there are two, keep the address with bangvang urls --accept"
            ))
    }
}

extension Message {
    package static func otherSpelling(_ name: String, at address: String) -> Message {
        Message(vi: "“\(name)” ở đây có địa chỉ \(address)", en: "“\(name)” here has the address \(address)")
    }
}

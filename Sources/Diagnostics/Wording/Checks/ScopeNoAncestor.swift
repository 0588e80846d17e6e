extension Rule {
    package static let scopeNoAncestor = Rule(
        "scope-no-ancestor",
        summary: Message(
            vi: "cơ quan công nhận không phải cấp trên của tổ chức",
            en: "who decided is not above the organization"),
        explanation: Message(
            vi: """
                Công nhận một tổ chức là việc của cấp trên tổ chức ấy (hay của chính nó), và văn bản làm căn cứ cũng \
                do các cấp ấy ban hành. Phạm vi ở một nhánh khác thì hoặc phạm vi, hoặc văn bản, hoặc cấp trên của \
                tổ chức đã ghi nhầm: nhiều tỉnh có huyện, xã và số văn bản trùng nhau.
                """,
            en: """
                An organization is recognized by those above it (or by itself), and the document that says so is \
                theirs. Where the scope is in another branch, the scope, the document or the organization's parent is \
                wrong: provinces share names of districts and communes, and numbers of documents.
                """),
        wrong: """
            - chi bộ: Chi bộ thôn Mẫu
              danh hiệu: Chi bộ bốn tốt
              năm: 2025
              phạm vi: Đảng bộ xã Khác
            """,
        right: """
            - chi bộ: Chi bộ thôn Mẫu
              danh hiệu: Chi bộ bốn tốt
              năm: 2025
              phạm vi: Đảng bộ xã Ví Dụ
            """)
}

extension Problem {
    package static func scopeNoAncestor(_ scope: String, of organization: String) -> Problem {
        Problem(
            .scopeNoAncestor,
            Message(
                vi: "“\(scope)” không phải cấp trên của “\(organization)”",
                en: "“\(scope)” is not above “\(organization)”"),
            help: Message(
                vi: "sửa scope (phạm vi), hoặc parent (trực thuộc) của tổ chức",
                en: "correct the scope, or the organization's parent"))
    }

    package static func documentOfElsewhere(_ document: String, of scope: String, for organization: String) -> Problem {
        Problem(
            .scopeNoAncestor,
            Message(
                vi: "“\(document)” là văn bản của “\(scope)”, không phải cấp trên của “\(organization)”",
                en: "“\(document)” is a document of “\(scope)”, which is not above “\(organization)”"),
            help: Message(
                vi: "chọn đúng văn bản (có thể nơi khác có văn bản cùng số), hoặc sửa scope (phạm vi) của văn bản",
                en: "choose the right document (another place may have one of that number), or correct its scope"))
    }
}

extension Message {
    package static var documentIsHere: Message { Message(vi: "văn bản ở đây", en: "the document is here") }
}

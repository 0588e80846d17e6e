extension Rule {
    package static let awardDoesNotApply = Rule(
        "award-does-not-apply",
        summary: Message(
            vi: "danh hiệu không dành cho loại tổ chức này", en: "an award that is not for this kind of organization"),
        explanation: Message(
            vi: """
                Danh hiệu ghi rõ mình dành cho loại tổ chức nào (appliesTo, áp dụng cho). Danh hiệu của chi bộ mà ghi \
                cho một đảng bộ thì bảng vàng đếm đảng bộ ấy như một chi bộ. Thường là chọn nhầm tổ chức cùng tên \
                địa phương, hoặc nhầm hai danh hiệu gần tên nhau.
                """,
            en: """
                An award says which kinds of organization it is for (appliesTo). Where an award for cells is recorded \
                for a committee, the board counts that committee as a cell. Most often an organization of the same \
                place was chosen by mistake, or one of two awards with similar names.
                """),
        wrong: """
            - chi bộ: Đảng bộ xã Ví Dụ
              danh hiệu: Chi bộ bốn tốt
              năm: 2025
            """,
        right: """
            - chi bộ: Đảng bộ xã Ví Dụ
              danh hiệu: Đảng bộ cơ sở bốn tốt
              năm: 2025
            """)
}

extension Problem {
    /// `kind` and `kinds` are what readers see and the English ids of the kinds.
    package static func awardDoesNotApply(
        _ award: String, to organization: String, kind: Message, kinds: [Message]
    ) -> Problem {
        let vi = kinds.map(\.vi).joined(separator: ", ")
        let en = kinds.map(\.en).joined(separator: ", ")
        return Problem(
            .awardDoesNotApply,
            Message(
                vi: "danh hiệu “\(award)” không dành cho \(kind.vi), mà “\(organization)” là \(kind.vi)",
                en: "“\(award)” is not an award for a \(kind.en), and “\(organization)” is one"),
            help: Message(
                vi:
                    "danh hiệu này dành cho: \(vi); sửa tổ chức hay danh hiệu, hoặc thêm loại này vào appliesTo (áp dụng cho) của danh hiệu",
                en: "it is for: \(en); correct the organization or the award, or add the kind to the award's appliesTo")
        )
    }
}

import Content
import Diagnostics
import Vietnamese

// Columns that several tables have.

extension DataTable.Reading {
    /// An organization: its id, name and page.
    static func organization(
        _ name: String, _ label: String, _ summary: String,
        _ read: @escaping @Sendable (Record, SiteContext) -> Reference<Organization>?
    ) -> [Self] {
        [
            .init(name + "ID", "Mã \(label)", "Mã của \(summary)") { record, context in
                .text(read(record, context).map { context.site[$0].id })
            },
            .init(name, label.capitalizedFirst, "Tên của \(summary)") { record, context in
                .text(read(record, context).map { context.site[$0].name })
            },
            .init(name + "URL", "Trang của \(label)", "Địa chỉ trang của \(summary)") { record, context in
                .text(read(record, context).map { context.addresses.absolute(.organization($0)) })
            },
        ]
    }

    static func award(_ read: @escaping @Sendable (Record, SiteContext) -> Reference<Award>?) -> [Self] {
        [
            .init("awardID", "Mã danh hiệu", "Mã của danh hiệu") { record, context in
                .text(read(record, context).map { context.site[$0].id })
            },
            .init("award", "Danh hiệu", "Tên danh hiệu") { record, context in
                .text(read(record, context).map { context.site[$0].name })
            },
        ]
    }

    static func period(_ read: @escaping @Sendable (Record, SiteContext) -> Period?) -> [Self] {
        [
            .init("fromYear", "Từ năm", "Năm đầu của kỳ") { .number(read($0, $1)?.years.lowerBound) },
            .init("toYear", "Đến năm", "Năm cuối của kỳ") { .number(read($0, $1)?.years.upperBound) },
            .init("period", "Kỳ", "Kỳ như bạn đọc thấy") { .text(read($0, $1)?.text) },
        ]
    }

    /// Where a record stands now, and whether it counts.
    static func status(
        _ read: @escaping @Sendable (Record, SiteContext) -> (status: RecognitionStatus, counts: Bool)?
    ) -> [Self] {
        [
            .init("status", "Mã trạng thái", "recognized, retained, approved, registered, planned, not-met, withdrawn")
            {
                .text(read($0, $1)?.status.rawValue)
            },
            .init("statusLabel", "Trạng thái", "Trạng thái bằng tiếng Việt") { .text(read($0, $1)?.status.label) },
            .init("counts", "Tính là công nhận", "Chỉ công nhận và giữ vững chưa bị thu hồi mới được tính") {
                record, context in
                read(record, context).map { .flag($0.counts) } ?? .none
            },
        ]
    }

    /// What backs a record, with addresses at which it can be read.
    static func evidence(_ read: @escaping @Sendable (Record, SiteContext) -> Evidence?) -> [Self] {
        [
            .init("document", "Văn bản", "Văn bản làm căn cứ") { record, context in
                .text(read(record, context)?.document.map { context.site[$0].title })
            },
            .init("documentURL", "Trang của văn bản", "Địa chỉ trang của văn bản") { record, context in
                .text(read(record, context)?.document.map { context.addresses.absolute(.document($0)) })
            },
            .init("article", "Bài nguồn", "Bài đăng trên trang này nêu điều đó") { record, context in
                .text(read(record, context)?.source.map { context.site[$0].title })
            },
            .init("articleURL", "Địa chỉ bài nguồn", "Địa chỉ của bài, đến đúng chỗ được trích") { record, context in
                .text(read(record, context).flatMap { QuoteAddress.path(of: $0, in: context) })
            },
            .init("quote", "Trích", "Lời của bài, nguyên văn") { .text(read($0, $1)?.quote?.value) },
        ]
    }

    static func remarks(_ read: @escaping @Sendable (Record, SiteContext) -> Remarks?) -> [Self] {
        [
            .init("note", "Ghi chú", "Ghi chú của biên tập") { .text(read($0, $1)?.note) },
            .init("inferred", "Suy luận", "Điều bản ghi nêu mà nguồn không in, và vì sao") {
                .text(read($0, $1)?.inferred)
            },
            .init("editorNotes", "Giải thích", "Vì sao chỗ không khớp được để như nguồn in") {
                .list(read($0, $1)?.editorNotes ?? [])
            },
        ]
    }
}

extension DataTable.Reading<Recognition> {
    /// What counts of a recognition, and what took it back.
    static var withdrawal: [Self] {
        [
            .init("countedYears", "Các năm được tính", "Những năm mà dòng này được tính là công nhận") {
                let years = $1.site.outcome(of: $0).countedYears
                return years.isEmpty ? .none : .text(YearFigures.text(of: years))
            },
            .init("withdrawnOn", "Ngày thu hồi", "Ngày lần công nhận này bị thu hồi, cả kỳ hay một số năm") {
                .date($1.site.outcome(of: $0).withdrawals.first?.record.date)
            },
            .init("withdrawnBy", "Văn bản thu hồi", "Văn bản thu hồi lần công nhận này") { record, context in
                .text(document(taking: record, context).map { context.site[$0].title })
            },
            .init("withdrawnByURL", "Trang của văn bản thu hồi", "Địa chỉ trang của văn bản thu hồi") {
                record, context in
                .text(document(taking: record, context).map { context.addresses.absolute(.document($0)) })
            },
        ]
    }

    private static func document(taking record: Recognition, _ context: SiteContext) -> Reference<OfficialDocument>? {
        context.site.outcome(of: record).withdrawals.first?.record.evidence.document
    }
}

extension DataCell {
    static func date(_ date: PartialDate?) -> DataCell { .text(date?.iso) }

    static func number(_ number: PrintedNumber?) -> DataCell { number.map { .number($0.machine) } ?? .none }

    static func figures(_ figures: [Content.Figure]?) -> DataCell {
        figures.map { .figures($0.map { Figure(label: $0.label, value: $0.value.value.machine) }) } ?? .none
    }
}

extension PrintedNumber {
    /// As machines write it: `46437`, `41.52`; of a ratio its first number, of a percentage what stands before the sign.
    var machine: String {
        guard scale > 0 else { return String(mantissa) }
        var digits = String(mantissa.magnitude)
        if digits.count <= scale { digits = String(repeating: "0", count: scale + 1 - digits.count) + digits }
        return (mantissa < 0 ? "-" : "") + digits.dropLast(scale) + "." + digits.suffix(scale)
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

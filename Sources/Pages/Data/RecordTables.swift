import Content
import Diagnostics
import Vietnamese

/// The records of a site as downloads.
enum RecordTables {
    static func all(of context: SiteContext) -> [DataTable] {
        let site = context.site
        return [
            recognitions(site.recognitions), totals(site.totals), statistics(site.statistics),
            organizations(site.organizations), documents(site.documents),
        ]
    }

    private static func recognitions(_ records: [Recognition]) -> DataTable {
        typealias Column = DataTable.Reading<Recognition>
        return DataTable(
            "cong-nhan", title: "Công nhận và các bước xét",
            summary: "Mỗi dòng là một tổ chức với một danh hiệu trong một kỳ, kèm trạng thái và căn cứ.",
            page: .honours,
            records: records,
            columns: Column.organization("organization", "tổ chức", "tổ chức") { record, _ in record.organization }
                + Column.award { record, _ in record.award } + Column.period { record, _ in record.period }
                + Column.status { record, context in
                    let outcome = context.site.outcome(of: record)
                    return (outcome.status, outcome.counts)
                } + Column.withdrawal
                + [
                    Column("date", "Ngày", "Ngày quyết định") { record, _ in .date(record.date) },
                    Column("issuer", "Nơi quyết định", "Cơ quan quyết định, như nguồn in") { record, _ in
                        .text(record.issuer)
                    },
                ]
                + Column.organization("scope", "cấp quyết định", "đảng bộ có cơ quan quyết định") { record, _ in
                    record.scope
                } + Column.evidence { record, _ in record.evidence } + Column.remarks { record, _ in record.remarks })
    }

    private static func totals(_ records: [Total]) -> DataTable {
        typealias Column = DataTable.Reading<Total>
        return DataTable(
            "so-luong", title: "Số lượng theo báo cáo",
            summary: "Số tổ chức được công nhận mà nguồn nêu, không kèm tên. Không cộng với danh sách đã nêu tên.",
            page: .figures, records: records,
            columns: Column.organization("scope", "phạm vi", "đảng bộ mà con số nói về") { record, _ in record.scope }
                + Column.award { record, _ in record.award } + Column.period { record, _ in record.period }
                + [Column("count", "Số lượng", "Số tổ chức") { record, _ in .number(record.count.value) }]
                + Column.status { record, _ in (record.status, record.counts) }
                + [
                    Column("parts", "Gồm", "Các phần cộng lại bằng số lượng") { record, _ in
                        .figures(record.parts?.value)
                    },
                    Column("percent", "Tỷ lệ (%)", "Tỷ lệ như nguồn in") { record, _ in .number(record.percent?.value)
                    },
                    Column("base", "Trên tổng số", "Tỷ lệ là của bao nhiêu") { record, _ in .number(record.base?.value)
                    },
                    Column("asOf", "Tính đến", "Thời điểm của con số") { record, _ in .date(record.asOf) },
                ] + Column.evidence { record, _ in record.evidence } + Column.remarks { record, _ in record.remarks })
    }

    private static func statistics(_ records: [Statistic]) -> DataTable {
        typealias Column = DataTable.Reading<Statistic>
        return DataTable(
            "so-lieu", title: "Số liệu theo báo cáo", summary: "Các con số khác mà nguồn nêu, kèm thời điểm và nguồn.",
            page: .figures, records: records,
            columns: Column.organization("scope", "phạm vi", "tổ chức mà con số nói về") { record, _ in record.scope }
                + [
                    Column("measure", "Chỉ tiêu", "Con số đếm gì") { record, _ in .text(record.measure) },
                    Column("value", "Số liệu", "Con số") { record, _ in .number(record.value.value) },
                    Column("text", "Như nguồn in", "Con số như bạn đọc thấy") { record, _ in
                        .text(record.value.value.text)
                    },
                    Column("unit", "Đơn vị tính", "Đơn vị tính") { record, _ in .text(record.unit) },
                    Column("base", "Trên tổng số", "Trên bao nhiêu") { record, _ in .number(record.base?.value) },
                    Column("percent", "Tỷ lệ (%)", "Tỷ lệ như nguồn in") { record, _ in .number(record.percent?.value)
                    },
                    Column("parts", "Gồm", "Các phần cộng lại bằng con số") { record, _ in .figures(record.parts?.value)
                    },
                    Column("including", "Trong đó", "Các nhóm có thể trùng nhau, không cộng") { record, _ in
                        .figures(record.including?.value)
                    },
                    Column("asOf", "Tính đến", "Thời điểm của con số") { record, _ in .date(record.asOf) },
                    Column("period", "Kỳ", "Khoảng thời gian của con số") { record, _ in .text(record.span?.text) },
                ] + Column.evidence { record, _ in record.evidence } + Column.remarks { record, _ in record.remarks })
    }

    private static func organizations(_ records: [Organization]) -> DataTable {
        typealias Column = DataTable.Reading<Organization>
        return DataTable(
            "to-chuc", title: "Tổ chức đảng", summary: "Các tổ chức đảng có trong tin và hồ sơ.", page: .tree,
            records: records,
            columns: Column.organization("organization", "tổ chức", "tổ chức") { record, _ in record.reference }
                + [
                    Column("kind", "Mã loại", "cell, grassroots-committee, …") { record, _ in
                        .text(record.kind.rawValue)
                    },
                    Column("kindLabel", "Loại", "Loại bằng tiếng Việt") { record, _ in .text(record.kind.label) },
                    Column("shortName", "Tên tắt", "Tên tắt") { record, _ in .text(record.shortName) },
                    Column("aliases", "Tên khác", "Các tên khác") { record, _ in .list(record.aliases) },
                    Column("setting", "Nơi đặt", "ấp, khóm, trường học, …") { record, _ in .text(record.setting) },
                    Column("place", "Địa bàn", "Địa phương") { record, _ in .text(record.place) },
                ]
                + Column.organization("parent", "cấp trên", "tổ chức cấp trên trực tiếp") { record, _ in record.parent }
                + [
                    Column("from", "Có từ", "Có từ khi nào") { record, _ in .date(record.from) },
                    Column("to", "Đến", "Có đến khi nào") { record, _ in .date(record.to) },
                    Column("members", "Đảng viên", "Số đảng viên hiện nay") { record, _ in .number(record.members) },
                ] + Column.remarks { record, _ in record.remarks })
    }

    private static func documents(_ records: [OfficialDocument]) -> DataTable {
        typealias Column = DataTable.Reading<OfficialDocument>
        return DataTable(
            "van-ban", title: "Văn bản", summary: "Các văn bản được nêu trong tin.", page: .documents, records: records,
            columns: [
                Column("documentID", "Mã văn bản", "Mã của văn bản") { record, _ in .text(record.id) },
                Column("number", "Số hiệu", "Số hiệu như in") { record, _ in .text(record.number.value) },
                Column("type", "Loại văn bản", "Nghị quyết, Kế hoạch, …") { record, _ in .text(record.type?.value) },
                Column("documentURL", "Trang của văn bản", "Địa chỉ trang của văn bản") { record, context in
                    .text(context.addresses.absolute(.document(record.reference)))
                },
                Column("issuer", "Nơi ban hành", "Cơ quan ban hành") { record, _ in .text(record.issuer) },
            ]
                + Column.organization("scope", "phạm vi", "đảng bộ mà văn bản thuộc về") { record, _ in record.scope }
                + [
                    Column("date", "Ngày ban hành", "Ngày ban hành") { record, _ in .date(record.date) },
                    Column("term", "Nhiệm kỳ", "Khóa hay nhiệm kỳ") { record, _ in .text(record.term) },
                    Column("subject", "Trích yếu", "Văn bản nói về việc gì") { record, _ in .text(record.subject) },
                    Column("aliases", "Cách ghi khác", "Các cách ghi khác của số hiệu") { record, _ in
                        .list(record.aliases)
                    },
                    Column("replaces", "Thay thế", "Mã các văn bản bị thay thế") { record, context in
                        .list(record.replaces.map { context.site[$0].id })
                    },
                    Column("textURL", "Toàn văn", "Nơi đăng toàn văn") { record, _ in .text(record.url) },
                ] + Column.remarks { record, _ in record.remarks })
    }
}

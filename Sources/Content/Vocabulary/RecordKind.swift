import Vietnamese

/// What a mapping of fields describes, and so which fields it may have.
package enum RecordKind: String, Sendable {
    case site, article, page
    case organization, event, award, recognition, total, statistic, rating, initiative, document
    // parts of the above
    case acknowledgement, author, comments, correction, cover, criteria, headcount, image, involvement, link,
        projection,
        publisher
    case ratingRule, section, source
    // a row of views.csv
    case views
    // fenced blocks of an article's text
    case boardEmbed = "board"
    case chartEmbed = "chart"
    case timelineEmbed = "timeline"
    case totalsEmbed = "totals"

    package var fields: [Field] {
        switch self {
        case .site:
            [
                .title, .tagline, .baseURL, .language, .timeZone, .publisher, .desk, .sections, .menu, .links,
                .pageSize, .checks, .ratingRules, .share, .comments, .image,
            ]
        case .article:
            [
                .title, .date, .updated, .publish, .expires, .draft, .featured, .section, .kicker, .summary, .authors,
                .author, .source, .cover, .organizations, .awards, .documents, .tags, .slug, .aliases, .related,
                .corrections, .noindex, .comments, .acknowledge,
            ]
        case .page: [.title, .summary, .updated, .draft, .slug, .aliases, .noindex, .acknowledge]
        case .organization:
            [
                .id, .name, .kind, .shortName, .aliases, .setting, .place, .parent, .from, .to, .members, .headcount,
                .note, .inferred, .acknowledge,
            ]
        case .event:
            [
                .date, .event, .organization, .from, .to, .id, .name, .kind, .parent, .place, .document, .source,
                .quote, .note, .inferred, .acknowledge,
            ]
        case .award:
            [
                .id, .name, .shortName, .aliases, .appliesTo, .period, .from, .to, .criteria, .note, .inferred,
                .acknowledge,
            ]
        case .recognition:
            [
                .organization, .award, .year, .from, .to, .status, .date, .issuer, .scope, .document, .source, .quote,
                .note, .inferred, .acknowledge,
            ]
        case .total:
            [
                .scope, .award, .year, .from, .to, .count, .status, .parts, .percent, .base, .asOf, .document, .source,
                .quote,
                .note, .inferred, .acknowledge,
            ]
        case .statistic:
            [
                .scope, .measure, .value, .unit, .base, .percent, .parts, .including, .projected, .from, .to, .asOf,
                .document, .source, .quote, .note, .inferred, .acknowledge,
            ]
        case .rating:
            [
                .organization, .year, .rating, .document, .source, .quote, .note, .inferred, .acknowledge,
            ]
        case .initiative:
            [
                .id, .name, .kind, .organizations, .status, .from, .to, .document, .source, .quote, .note, .inferred,
                .acknowledge,
            ]
        case .document:
            [
                .id, .number, .type, .issuer, .scope, .date, .year, .term, .subject, .aliases, .replaces, .url, .file,
                .note, .inferred, .acknowledge,
            ]
        case .acknowledgement: [.id, .reason]
        case .author: [.name, .post]
        case .comments: [.email, .hook]
        case .correction: [.date, .text]
        case .cover: [.file, .alt, .caption, .credit]
        case .criteria: [.from, .to, .document, .items]
        case .headcount: [.date, .members, .document, .source, .quote]
        case .image: [.file, .alt]
        case .involvement: [.organization, .id, .role]
        case .link: [.title, .url]
        case .projection: [.value, .base, .asOf, .with]
        case .publisher: [.name, .governingBody, .responsible, .address, .phone, .email, .licence]
        case .ratingRule: [.from, .to, .document, .items]
        case .section: [.id, .title]
        case .source: [.name, .title, .author, .url, .date]
        case .views: [.path, .views, .asOf]
        case .boardEmbed, .totalsEmbed: [.award, .year, .scope, .title]
        case .chartEmbed: [.of, .kind, .award, .scope, .measure, .year, .from, .to, .title]
        case .timelineEmbed: [.organization, .award, .title]
        }
    }

    /// What the fields below a field describe; nil for one that holds a text, a list of texts or figures.
    func part(in field: Field) -> RecordKind? {
        switch (self, field) {
        case (_, .acknowledge): .acknowledgement
        case (.article, .author), (.article, .authors): .author
        case (.article, .source): .source
        case (.article, .cover): .cover
        case (.article, .corrections): .correction
        case (.article, .organizations), (.initiative, .organizations): .involvement
        case (.article, .comments), (.site, .comments): .comments
        case (.site, .publisher): .publisher
        case (.site, .image): .image
        case (.site, .sections): .section
        case (.site, .menu), (.site, .links): .link
        case (.site, .ratingRules): .ratingRule
        case (.award, .criteria): .criteria
        case (.organization, .headcount): .headcount
        case (.statistic, .projected): .projection
        default: nil
        }
    }

    /// The fields here below which a name is a field.
    func owners(of name: String) -> [Field] {
        fields.filter { field in
            part(in: field).map { Field.find(name, among: $0.fields, synonyms: $0.synonyms) != nil } ?? false
        }
    }

    /// Spellings that mean another field here than elsewhere: the column “Chi bộ” of a
    /// list of organizations is their name.
    var synonyms: [String: Field] {
        switch self {
        case .article: Self.singularSynonyms
        case .initiative: Self.initiativeSynonyms
        case .organization: Self.organizationSynonyms
        case .document: Self.documentSynonyms
        case .boardEmbed, .chartEmbed, .totalsEmbed: Self.scopeSynonyms
        case .event: Self.eventSynonyms
        case .recognition: Self.recognitionSynonyms
        case .views: Self.viewsSynonyms
        default: [:]
        }
    }

    /// Vietnamese has no plural: a list of cells is written “Chi bộ”, too.
    private static let singularSynonyms: [String: Field] = {
        let spellings: [(Field, [String])] = [
            (.organizations, ["organization", "Chi bộ", "Tổ chức", "Tổ chức đảng", "Đảng bộ", "Đơn vị"]),
            (.awards, ["award", "Danh hiệu"]), (.documents, ["document", "Văn bản"]), (.tags, ["tag"]),
        ]
        var table: [String: Field] = [:]
        for (field, names) in spellings {
            for name in names { table[Folding.search(name)] = field }
        }
        return table
    }()

    /// Several organizations, but one document.
    private static let initiativeSynonyms = singularSynonyms.filter { $0.value == .organizations }

    /// The column that elsewhere says whose a row is.
    private static let organizationSynonyms = table(
        .name,
        [
            "Chi bộ", "Tổ chức", "Tổ chức đảng", "Đảng bộ", "Tên chi bộ", "Tên tổ chức", "Tên tổ chức đảng",
            "Tên đơn vị", "Đơn vị", "Tên đảng bộ", "Tổ chức cơ sở đảng", "Tên tổ chức cơ sở đảng",
            "Tên chi bộ, đảng bộ", "Chi bộ, đảng bộ", "Tên chi, đảng bộ", "Tên TCCSĐ", "TCCSĐ",
        ])

    private static func table(_ field: Field, _ spellings: [String]) -> [String: Field] {
        Dictionary(spellings.map { (Folding.search($0), field) }) { first, _ in first }
    }

    private static let eventSynonyms: [String: Field] = [
        Folding.search("Ngày hiệu lực"): .date, Folding.search("Từ ngày"): .date,
        Folding.search("Tên cũ"): .from, Folding.search("Cũ"): .from, Folding.search("Trước đó"): .from,
        Folding.search("Tên mới"): .to, Folding.search("Mới"): .to, Folding.search("Thành"): .to,
        Folding.search("Sang"): .to, Folding.search("Về"): .to, Folding.search("Tổ chức mới"): .to,
    ]
    private static let documentSynonyms =
        table(.number, ["Văn bản", "Số QĐ", "Số quyết định", "QĐ số", "Quyết định số"])
        .merging(table(.term, ["Nhiệm kỳ"])) { first, _ in first }
    /// Here a number is that of the decision.
    private static let recognitionSynonyms = table(
        .document, ["Số văn bản", "Số hiệu", "Số ký hiệu", "Số hiệu văn bản"])
    /// Elsewhere an address is written by its last part, or is of a post office.
    private static let viewsSynonyms: [String: Field] = [
        Folding.search("Đường dẫn"): .path, Folding.search("Địa chỉ"): .path,
    ]
    /// In a block, the organization is the scope of the figures.
    private static let scopeSynonyms: [String: Field] = [
        Folding.search("Chi bộ"): .scope, Folding.search("Tổ chức"): .scope, Folding.search("Tổ chức đảng"): .scope,
        Folding.search("Đảng bộ"): .scope, Folding.search("Đơn vị"): .scope, "organization": .scope,
        Folding.search("Loại biểu đồ"): .kind, Folding.search("Kiểu"): .kind,
    ]
}

package import Diagnostics
import Vietnamese

/// A field of a record or of an article's front matter.
///
/// The one table of how fields are spelt: the English name, and after it every
/// Vietnamese spelling that editors use, in YAML keys and in CSV headers alike.
/// Case, marks and punctuation do not matter: `Chi bộ`, `chi bo` and `CHI BỘ` are one.
package enum Field: String, CaseIterable, Hashable, Sendable {
    case acknowledge, aliases, alt, appliesTo, asOf, author, authors, award, awards
    case base, baseURL, caption, checks, comments, corrections, count, cover, credit, criteria
    case date, desk, document, documents, draft
    case email, event, expires, featured, file, from, governingBody
    case headcount, hook, id, image, including, inferred, issuer, items
    case kicker, kind, language, licence, links
    case measure, members, menu, name, noindex, note, number
    case of, organization, organizations
    case pageSize, parent, parts, path, percent, period, phone, place, post, projected, publish, publisher
    case quote, rating, ratingRules, reason, related, replaces, responsible, role
    case scope, section, sections, setting, share, shortName, slug, source, status, subject, summary
    case tagline, tags, term, text, timeZone, title, to, type
    case unit, updated, url, value, views, with, year, address

    private var vietnamese: [String] {
        switch self {
        case .acknowledge: ["xác nhận"]
        case .address: ["địa chỉ"]
        case .aliases: ["tên khác", "bí danh"]
        case .alt: ["mô tả ảnh"]
        case .appliesTo: ["áp dụng cho", "đối tượng"]
        case .asOf: ["tính đến", "thời điểm"]
        case .author: ["tác giả"]
        case .authors: ["các tác giả"]
        case .award:
            [
                "danh hiệu", "danh hiệu đạt được", "danh hiệu được công nhận", "danh hiệu công nhận",
                "danh hiệu thi đua", "danh hiệu khen thưởng", "hình thức khen", "hình thức khen thưởng",
            ]
        case .awards: ["các danh hiệu"]
        case .base: ["trên tổng số", "mẫu số"]
        case .baseURL: ["địa chỉ trang", "base url"]
        case .caption: ["chú thích"]
        case .checks: ["kiểm tra"]
        case .comments: ["ý kiến bạn đọc", "bình luận"]
        case .corrections: ["đính chính"]
        case .count: ["số lượng"]
        case .cover: ["ảnh bìa"]
        case .credit: ["ảnh của", "nguồn ảnh"]
        case .criteria: ["tiêu chí", "tiêu chuẩn"]
        case .date:
            [
                "ngày", "ngày ban hành", "ngày đăng", "ngày tháng", "ngày tháng năm", "ngày ký",
                "ngày QĐ", "ngày quyết định", "ngày ký QĐ", "ngày ký quyết định", "ngày ra quyết định",
                "ngày văn bản", "ngày công nhận",
            ]
        case .desk: ["ban biên tập"]
        case .document:
            [
                "văn bản", "quyết định", "số QĐ", "số quyết định", "QĐ số", "quyết định số", "quyết định công nhận",
                "số quyết định công nhận", "văn bản công nhận",
            ]
        case .documents: ["các văn bản"]
        case .draft: ["bản nháp", "nháp"]
        case .email: ["thư điện tử"]
        case .event: ["sự kiện", "biến động"]
        case .expires: ["hết hạn"]
        case .featured: ["nổi bật"]
        case .file: ["tệp"]
        case .from: ["từ", "từ ngày", "từ năm"]
        case .governingBody: ["cơ quan chủ quản"]
        case .headcount: ["số đảng viên theo báo cáo"]
        case .hook: ["nơi nhận ý kiến"]
        case .id: ["mã"]
        case .image: ["ảnh chia sẻ", "ảnh đại diện"]
        case .including: ["trong đó"]
        case .inferred: ["suy luận", "suy ra"]
        case .issuer:
            [
                "cơ quan ban hành", "nơi ban hành", "cấp công nhận", "cấp ban hành", "cấp khen", "cấp khen thưởng",
                "cơ quan khen thưởng", "cơ quan công nhận", "cấp ra quyết định", "cơ quan ra quyết định", "cấp QĐ",
            ]
        case .items: ["nội dung tiêu chí", "các mục"]
        case .kicker: ["chuyên đề"]
        case .kind: ["loại", "loại hình", "loại tổ chức", "loại hình tổ chức"]
        case .language: ["ngôn ngữ"]
        case .licence: ["giấy phép", "license"]
        case .links: ["liên kết"]
        case .measure: ["chỉ tiêu"]
        case .members:
            ["đảng viên", "số đảng viên", "tổng số đảng viên", "số lượng đảng viên", "số ĐV", "tổng số ĐV"]
        case .menu: ["trình đơn"]
        case .name: ["tên", "tên gọi"]
        case .noindex: ["không lập chỉ mục"]
        case .note: ["ghi chú"]
        case .number: ["số hiệu", "số", "số ký hiệu", "số văn bản", "số hiệu văn bản"]
        case .of: ["về", "số liệu về"]
        case .organization:
            [
                "chi bộ", "tổ chức", "tổ chức đảng", "đơn vị", "đảng bộ", "tên chi bộ", "tên tổ chức",
                "tên tổ chức đảng", "tên đơn vị", "tên đảng bộ", "tổ chức cơ sở đảng", "tên tổ chức cơ sở đảng",
                "tên chi bộ, đảng bộ", "chi bộ, đảng bộ", "tên chi, đảng bộ", "tên TCCSĐ", "TCCSĐ",
            ]
        case .organizations: ["các tổ chức", "các chi bộ"]
        case .pageSize: ["số bài mỗi trang"]
        case .parent:
            [
                "trực thuộc", "cấp trên", "trực thuộc đảng bộ", "thuộc đảng bộ", "đảng bộ cấp trên",
                "cấp trên trực tiếp", "tổ chức đảng cấp trên", "trực thuộc đảng ủy",
            ]
        case .parts: ["gồm", "cơ cấu"]
        case .path: ["trang", "đường dẫn trang"]
        case .percent: ["tỷ lệ", "tỉ lệ", "phần trăm"]
        case .period: ["kỳ xét"]
        case .phone: ["điện thoại"]
        case .place: ["địa bàn", "địa phương"]
        case .post: ["chức vụ"]
        case .projected: ["dự kiến"]
        case .publish: ["đăng từ"]
        case .publisher: ["đơn vị xuất bản"]
        case .quote: ["trích dẫn", "trích"]
        case .rating: ["xếp loại", "mức xếp loại", "kết quả xếp loại"]
        case .ratingRules: ["quy định xếp loại"]
        case .reason: ["lý do", "lí do"]
        case .related: ["bài liên quan"]
        case .replaces: ["thay thế"]
        case .responsible: ["chịu trách nhiệm"]
        case .role: ["vai trò"]
        case .scope: ["phạm vi", "đảng bộ cấp"]
        case .section: ["chuyên mục"]
        case .sections: ["các chuyên mục"]
        case .setting: ["địa bàn loại", "loại địa bàn"]
        case .share: ["chia sẻ"]
        case .shortName: ["tên tắt", "viết tắt"]
        case .slug: ["đường dẫn"]
        case .source: ["nguồn", "bài nguồn"]
        case .status: ["trạng thái", "tình trạng", "kết quả", "kết quả xét"]
        case .subject: ["trích yếu", "về việc"]
        case .summary: ["tóm tắt", "sapo"]
        case .tagline: ["khẩu hiệu", "giới thiệu ngắn"]
        case .tags: ["từ khóa", "thẻ"]
        case .term: ["khóa", "nhiệm kỳ"]
        case .text: ["nội dung"]
        case .timeZone: ["múi giờ"]
        case .title: ["tiêu đề", "tựa đề"]
        case .to: ["đến", "đến ngày", "đến năm"]
        case .type: ["loại văn bản", "thể loại"]
        case .unit: ["đơn vị tính"]
        case .updated: ["cập nhật"]
        case .url: ["địa chỉ web", "đường link"]
        case .value: ["giá trị", "số liệu"]
        case .views: ["lượt xem", "số lượt xem"]
        case .with: ["cùng với"]
        case .year: ["năm", "năm công nhận", "năm đạt", "năm khen", "năm khen thưởng", "năm được công nhận"]
        }
    }

    /// The field that a written key means among those that the record knows.
    static func find(_ key: String, among known: [Field], synonyms: [String: Field]) -> Field? {
        let folded = Folding.search(key)
        if let field = synonyms[folded] ?? byFoldedName[folded], known.contains(field) { return field }
        guard let bare = withoutUnit(key) else { return nil }
        return find(bare, among: known, synonyms: synonyms)
    }

    /// What stands before the unit or hint in parentheses that ends a name: “Số đảng viên (người)”; nil where there is
    /// none. Any other parenthesis says which it is: “Số đảng viên (nữ)” is another figure.
    private static func withoutUnit(_ key: String) -> String? {
        guard let opening = key.lastIndex(of: "("), opening != key.startIndex,
            let closing = key[opening...].lastIndex(of: ")"),
            units.contains(Folding.search(String(key[opening..<closing])))
        else { return nil }
        return String(key[..<opening])
    }

    private static let units = Set(
        [
            "người", "đồng chí", "đ/c", "đc", "đảng viên", "đv", "nếu có", "ghi rõ", "%", "ngày/tháng/năm",
            "ngày, tháng, năm",
            "dd/mm/yyyy", "dd/mm/yy", "năm", "số, ngày", "1", "2", "3", "4", "5", "6", "7", "8", "9",
        ].map(Folding.search))

    /// Whether any record has a field of that name.
    static func isKnown(_ name: String) -> Bool { byFoldedName[Folding.search(name)] != nil }

    private static let byFoldedName: [String: Field] = {
        var table: [String: Field] = [:]
        for field in allCases {
            for name in [field.rawValue] + field.vietnamese { table[Folding.search(name)] = field }
        }
        return table
    }()

    /// What is printed when a field is named: the English spelling, and the Vietnamese one after it.
    package var names: String { "\(rawValue) (\(vietnameseName))" }

    /// What a file is written with.
    package func name(in language: Language) -> String {
        switch language {
        case .vietnamese: vietnameseName
        case .english: rawValue
        }
    }

    /// The first Vietnamese spelling.
    package var vietnameseName: String { vietnamese.first ?? rawValue }
}

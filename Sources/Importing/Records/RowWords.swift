import Vietnamese

/// What the words of a cell say of its row: that it is no entry of the list but a sum, a title, a signature…
///
/// Only words that no organization's name begins with: “Tổng công ty”, “Cộng Hòa”, “Khối Dân vận” and “ấp Năm” are names.
struct RowWords {
    private let text: String
    private let words: [String]

    init(_ text: String) {
        self.text = text
        let parts = text.split { !($0.isLetter || $0.isNumber) }
        words = parts.map { Folding.equivalence(String($0)) }
    }

    /// “Tổng cộng”, “Cộng: 12”, “Tổng số: 20 lượt chi bộ”.
    var isTotal: Bool {
        if begins(Self.totals) { return true }
        guard let first = words.first, Self.sums.contains(first) else { return false }
        guard words.count > 1 else { return true }
        if text.drop(while: { !$0.isLetter }).drop(while: \.isLetter).drop(while: \.isWhitespace).first == ":" {
            return true
        }
        return isNumber(words[1]) || Self.summed.contains(words[1])
    }

    /// “Năm 2024”, “Quý I/2025”, “Nhiệm kỳ 2020 - 2025”: when, and so nobody.
    var isPeriod: Bool {
        guard let first = words.first, let candidates = Self.periods[first] else { return false }
        return candidates.contains { phrase in
            words.count > phrase.count && words.starts(with: phrase) && isNumber(words[phrase.count])
        }
    }

    /// “Khối …”, “Nhóm …”, “Các …”: many, unless it is a name.
    var isGroup: Bool { begins(Self.groups) }

    /// What stands below a list, or above it on its next page.
    var isFurniture: Bool { begins(Self.furniture) || Self.alone.contains(words) || isDateline }

    /// A person, who is no organization.
    var isPerson: Bool { begins(Self.persons) }

    /// Whether all letters are capitals.
    var isShouted: Bool { text.contains(where: \.isUppercase) && !text.contains(where: \.isLowercase) }
}

extension RowWords {
    /// “Bình Liêu, ngày 20 tháng 1 năm 2026”, with or without the figures.
    private var isDateline: Bool {
        guard let day = words.firstIndex(of: Self.day), let month = words[day...].firstIndex(of: Self.month),
            words[month...].contains(Self.year)
        else { return false }
        return month - day <= 2
    }

    /// Only what begins with the same word is compared: this is asked of every row several times.
    private func begins(_ phrases: [String: [[String]]]) -> Bool {
        guard let first = words.first, let candidates = phrases[first] else { return false }
        return candidates.contains { words.starts(with: $0) }
    }

    private func isNumber(_ word: String) -> Bool {
        word.allSatisfy(\.isNumber) || word.allSatisfy { "ivx".contains($0) }
    }

    private static let (day, month, year) = (
        Folding.equivalence("ngày"), Folding.equivalence("tháng"), Folding.equivalence("năm")
    )

    private static func folded(_ list: [String]) -> [[String]] {
        list.map { $0.split(separator: " ").map { Folding.equivalence(String($0)) } }
    }

    /// By their first words.
    private static func phrases(_ list: [String]) -> [String: [[String]]] {
        Dictionary(grouping: folded(list)) { $0.first ?? "" }
    }

    private static let sums = Set(["tổng", "cộng", "total"].map { Folding.equivalence($0) })
    private static let summed = Set(
        ["khối", "mục", "nhóm", "phần", "cụm", "các", "năm", "loại", "toàn"].map { Folding.equivalence($0) })
    private static let totals = phrases([
        "tổng cộng", "tổng số", "tong cong", "tong so", "cộng chung", "cộng dồn", "cộng lại", "toàn đảng bộ", "toàn xã",
        "toàn phường", "toàn huyện", "toàn tỉnh", "trong đó", "tỷ lệ", "tỉ lệ", "bình quân", "lũy kế",
        "danh sách này có", "danh sách có", "danh sách gồm", "ấn định danh sách", "tổng hợp chung",
    ])
    private static let periods = phrases([
        "năm", "năm học", "quý", "tháng", "nhiệm kỳ", "khóa", "giai đoạn", "đợt", "6 tháng đầu năm", "thời kỳ",
    ])
    private static let groups = phrases([
        "khối", "nhóm", "cụm", "lĩnh vực", "loại", "các", "mục", "phần", "tập thể", "cá nhân", "danh hiệu",
        "hình thức", "địa bàn", "đối với", "chi bộ thuộc", "những",
    ])
    private static let persons = phrases(["đ c", "đc", "đồng chí"])
    /// Whole cells.
    private static let alone = Set(
        folded([
            "bí thư", "phó bí thư", "chủ tịch", "phó chủ tịch", "thủ trưởng", "t m", "tm", "k t", "kt", "tl", "t l",
            "ban thường vụ", "ban chấp hành", "ghi chú", "như trên", "như kính gửi", "đã ký", "ký tên",
            "chánh văn phòng",
            "thường trực", "người ký", "kế toán", "văn thư",
        ]))
    private static let furniture = phrases([
        "t m ban", "tm ban", "t m đảng", "tm đảng", "t m chi", "tm chi", "t m ủy", "tm ủy", "t m btv", "tm btv",
        "t m bch", "tm bch", "k t bí", "kt bí", "k t chủ", "kt chủ", "t l ban", "tl ban", "bí thư đảng", "bí thư chi",
        "phó bí thư thường", "nơi nhận", "người lập", "người tổng hợp", "người báo", "ký ghi", "ký và", "ký tên",
        "ký đóng", "xác nhận của", "như trên", "lưu vp", "lưu văn phòng", "lưu vt", "lưu btc", "lưu hồ sơ",
        "danh sách", "biểu tổng", "biểu số", "biểu mẫu", "mẫu số", "phụ lục", "kèm theo", "ban hành kèm", "tính đến",
        "đơn vị tính", "đảng cộng sản việt nam", "cộng hòa xã hội chủ nghĩa", "độc lập tự do", "căn cứ", "báo cáo",
        "trang số", "tiếp theo trang",
    ])
}

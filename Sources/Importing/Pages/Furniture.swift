import Vietnamese

/// What stands on pages of news and is no part of any article.
enum Furniture {
    /// Whether the line is a heading, a button or a count of the site.
    static func isOne(_ line: String) -> Bool {
        let folded = Folding.search(line)
        if folded.isEmpty { return true }
        if lines.contains(folded) { return true }
        // “120 lượt xem”, “Bình luận (0)”, “1 2 3”.
        let words = folded.split(separator: " ").filter { !$0.allSatisfy(\.isNumber) }
        if words.isEmpty { return line.utf8.count < 30 }
        let text = words.joined(separator: " ")
        return lines.contains(text) || counters.contains { text.hasPrefix($0) && text.utf8.count < 80 }
    }

    /// Whether what follows is no longer of the article: related news, comments, statistics of the site.
    static func isEnd(_ line: String) -> Bool { ends.contains(Folding.search(line)) }

    private static let ends: Set<String> = [
        "chia se bai viet", "binh luan", "y kien ban doc", "gui binh luan", "tin khac", "tin bai khac", "cac tin khac",
        "tin cung chuyen muc", "cung chuyen muc", "bai viet cung chuyen muc", "tin moi hon", "tin cu hon",
        "tin lien quan", "bai viet lien quan", "bai lien quan", "tin moi nhat", "tin doc nhieu", "doc nhieu",
        "co the ban quan tam", "lien ket website", "lien ket web", "thong ke truy cap", "luot truy cap", "van ban moi",
        "quay lai", "ve dau trang", "tu khoa", "tags", "thu vien anh", "video clip", "cac bai da dang",
    ]

    private static let lines: Set<String> = ends.union([
        "chia se", "in bai viet", "in trang", "ban in", "gui mail", "gui email", "gui cho ban be", "luu bai",
        "nghe doc bai", "co chu", "a a", "facebook", "zalo", "twitter", "like", "share", "trang chu", "xem them",
        "doc tiep", "dang nhap", "dang ky", "tim kiem", "menu", "lien he", "rss", "luot xem", "mac dinh", "chu nho",
        "chu lon", "phong to", "ban doc danh gia", "luu", "in", "email", "theo doi", "tang giam co chu",
        "len dau trang",
    ])

    private static let counters = [
        "luot xem", "so luot xem", "dang online", "dang truy cap", "hom nay", "tong luot", "tong truy cap",
        "thong ke truy cap", "binh luan", "copyright", "ban quyen thuoc",
    ]
}

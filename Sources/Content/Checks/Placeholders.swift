import Diagnostics

/// What a new site begins with is replaced before it is published: its title, its address, its example records.
///
/// Of each kind the first is reported, since who replaces one finds the others beside it.
enum Placeholders: SiteCheck, RecordCheck {
    static let rules: [Rule] = [.placeholder, .placeholderAddress]

    /// The settings, where `init` and the guide write what is to be replaced.
    static func findings(in record: RecordReader) -> [Diagnostic] {
        guard record.kind == .site else { return [] }
        var findings: [Diagnostic] = []
        record.values.forEachScalar { field, scalar in
            if field == .baseURL, isExample(address: scalar.text) {
                findings.report(.placeholderAddress(scalar.text), at: scalar.location)
            } else if settings.contains(scalar.text) {
                findings.report(.placeholder(scalar.text), at: scalar.location)
            }
        }
        return findings
    }

    static func findings(in site: Site) -> [Diagnostic] {
        let beginning = Array("Bài đầu tiên (ví dụ".utf8)
        let organization = site.organizations.first { isExample($0.name) }
        let article = site.articles.first { $0.title.utf8.starts(with: beginning) }
        let document = site.documents.first { $0.subject?.hasSuffix("(ví dụ)") ?? false }
        return [
            organization.map { Diagnostic(.placeholder($0.name), at: $0.remarks.location) },
            article.map { Diagnostic(.placeholder($0.title), at: $0.titleLocation) },
            document.map { Diagnostic(.placeholder($0.title), at: $0.remarks.location) },
        ].compactMap(\.self)
    }

    /// “Chi bộ Ví dụ 1”, “Đảng bộ xã Ví Dụ”: nothing is called “example” in earnest.
    private static func isExample(_ name: String) -> Bool {
        let words = name.lowercased().split(separator: " ")
        return zip(words, words.dropFirst()).contains { $0 == "ví" && $1 == "dụ" }
    }

    /// The address of a new site, and the one that the guide writes.
    private static func isExample(address: String) -> Bool {
        guard let scheme = address.firstRange(of: "://") else { return false }
        let host = address[scheme.upperBound...].prefix { $0 != "/" && $0 != ":" }.lowercased()
        return ["vi-du.example", "ten-trang.vn"].contains { host == $0 || host.hasSuffix("." + $0) }
    }

    private static let settings: Set<String> = [
        "Tên trang của bạn", "Một câu nói trang này có gì", "Đảng ủy …", "Họ và tên, chức vụ", "Địa chỉ",
        "Số điện thoại", "ten@co-quan.vn",
    ]
}

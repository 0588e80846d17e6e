import Vietnamese

/// A value out of a fixed list, written by its English id or any Vietnamese spelling.
package protocol Term: CaseIterable, RawRepresentable<String>, Hashable, Sendable {
    /// The Vietnamese spellings; the first is the one that readers see.
    var vietnamese: [String] { get }
}

extension Term {
    /// What readers see.
    package var label: String { vietnamese.first ?? rawValue }

    package init?(spelling: String) {
        // Most records spell a term as it stands in the table; folding all spellings for each of 300,000 took 0.8 s.
        if let exact = Self(rawValue: spelling) ?? Self.allCases.first(where: { $0.vietnamese.contains(spelling) }) {
            self = exact
            return
        }
        let folded = Folding.search(spelling)
        for term in Self.allCases
        where ([term.rawValue] + term.vietnamese).contains(where: { Folding.search($0) == folded }) {
            self = term
            return
        }
        return nil
    }

    /// Every spelling, for suggestions.
    static var spellings: [String] { allCases.flatMap { [$0.rawValue] + $0.vietnamese } }
}

/// What an organization is in the Party's structure (Điều lệ Đảng; from 1/7/2025 without districts).
package enum OrganizationKind: String, Term {
    case group
    case cell
    case grassrootsCell = "grassroots-cell"
    case subCommittee = "sub-committee"
    case grassrootsCommittee = "grassroots-committee"
    case communeCommittee = "commune-committee"
    case districtCommittee = "district-committee"
    case superiorCommittee = "superior-committee"
    case provincialCommittee = "provincial-committee"
    case central

    package var vietnamese: [String] {
        switch self {
        case .group: ["tổ đảng"]
        case .cell: ["chi bộ trực thuộc", "chi bộ"]
        case .grassrootsCell: ["chi bộ cơ sở"]
        case .subCommittee: ["đảng bộ bộ phận"]
        case .grassrootsCommittee: ["đảng bộ cơ sở"]
        case .communeCommittee: ["đảng bộ xã, phường", "đảng bộ xã", "đảng bộ phường"]
        case .districtCommittee: ["đảng bộ cấp huyện", "đảng bộ huyện"]
        case .superiorCommittee: ["đảng bộ cấp trên trực tiếp cơ sở"]
        case .provincialCommittee: ["đảng bộ tỉnh, thành phố", "đảng bộ tỉnh"]
        case .central: ["Trung ương"]
        }
    }

    /// Whether recognitions of cells are about it: a cell, whatever it is directly under.
    package var isCell: Bool { self == .cell || self == .grassrootsCell }
}

/// Where a recognition stands in its life.
package enum RecognitionStatus: String, Term {
    case planned, registered, approved, recognized, retained
    case notMet = "not-met"
    case withdrawn

    package var vietnamese: [String] {
        switch self {
        case .planned: ["dự kiến", "kế hoạch"]
        case .registered: ["đăng ký", "đã đăng ký"]
        case .approved: ["cho chủ trương công nhận", "chủ trương công nhận"]
        case .recognized: ["công nhận", "được công nhận", "đạt"]
        case .retained: ["giữ vững", "tiếp tục được công nhận"]
        case .notMet: ["không đạt", "chưa đạt"]
        case .withdrawn: ["thu hồi", "rút công nhận"]
        }
    }

    /// Whether it counts on a board. The one place that says so.
    package var counts: Bool { self == .recognized || self == .retained }
}

/// How often an award is decided.
package enum AwardPeriod: String, Term {
    case annual, term

    package var vietnamese: [String] {
        switch self {
        case .annual: ["hằng năm", "hàng năm"]
        case .term: ["nhiệm kỳ"]
        }
    }
}

/// What an article says about an organization that it names.
package enum InvolvementRole: String, Term {
    case subject, mentioned, pictured

    package var vietnamese: [String] {
        switch self {
        case .subject: ["chủ đề", "nhân vật"]
        case .mentioned: ["được nhắc đến", "nhắc đến"]
        case .pictured: ["trong ảnh"]
        }
    }
}

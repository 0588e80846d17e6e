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

    /// What is printed when a term is named: the English id, and what readers see after it.
    var names: String { "\(rawValue) (\(label))" }

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

    /// Whether it stands above the grassroots organizations.
    package var isAboveGrassroots: Bool {
        switch self {
        case .communeCommittee, .districtCommittee, .superiorCommittee, .provincialCommittee: true
        case .group, .cell, .grassrootsCell, .subCommittee, .grassrootsCommittee, .central: false
        }
    }

    /// Whether recognitions of cells are about it: a cell, whatever it is directly under.
    package var isCell: Bool { self == .cell || self == .grassrootsCell }

    /// Whether other organizations are below it by its nature.
    package var isCommittee: Bool { !isCell && self != .group }
}

/// What happened to an organization.
package enum EventKind: String, Term {
    case established, renamed, reparented, merged, split, upgraded, dissolved

    package var vietnamese: [String] {
        switch self {
        case .established: ["thành lập", "lập mới"]
        case .renamed: ["đổi tên"]
        case .reparented: ["chuyển trực thuộc", "về trực thuộc", "chuyển về trực thuộc", "thay đổi trực thuộc"]
        case .merged: ["sáp nhập", "hợp nhất", "nhập"]
        case .split: ["chia tách", "tách", "chia"]
        case .upgraded: ["nâng cấp", "chuyển loại hình", "nâng lên thành"]
        case .dissolved: ["giải thể", "kết thúc hoạt động", "chấm dứt hoạt động"]
        }
    }

    /// Whether the organizations that it befalls exist no longer, unless they are among the successors.
    package var ends: Bool { self == .merged || self == .split || self == .dissolved }
}

/// How well an organization did its work in a year (xếp loại chất lượng), in the order of merit.
package enum Rating: String, Term {
    case excellent, good, completed
    case notCompleted = "not-completed"

    package var vietnamese: [String] {
        switch self {
        case .excellent: ["hoàn thành xuất sắc nhiệm vụ", "hoàn thành xuất sắc"]
        case .good: ["hoàn thành tốt nhiệm vụ", "hoàn thành tốt"]
        case .completed: ["hoàn thành nhiệm vụ", "hoàn thành"]
        case .notCompleted: ["không hoàn thành nhiệm vụ", "không hoàn thành"]
        }
    }
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

/// Where an article may be passed on to.
package enum ShareTarget: String, Term {
    case zalo, facebook, email, copy

    package var vietnamese: [String] {
        switch self {
        case .zalo: ["Zalo"]
        case .facebook: ["Facebook"]
        case .email: ["thư điện tử"]
        case .copy: ["sao chép"]
        }
    }
}

/// How a chart is drawn.
package enum ChartKind: String, Term {
    case bar, line, stacked

    package var vietnamese: [String] {
        switch self {
        case .bar: ["cột", "biểu đồ cột", "thanh"]
        case .line: ["đường", "biểu đồ đường"]
        case .stacked: ["chồng", "cột chồng", "thanh chồng"]
        }
    }
}

/// What a chart shows.
package enum ChartSubject: String, Term {
    /// Of an award, who is named and what is reported, by year.
    case recognized
    /// The share of cells that got an award, by year.
    case share
    /// Members of an organization, by year.
    case members
    /// A figure that sources report, with its parts or by year.
    case statistic
    /// The parts of a reported total.
    case total

    package var vietnamese: [String] {
        switch self {
        case .recognized: ["công nhận", "được công nhận"]
        case .share: ["tỷ lệ", "tỉ lệ"]
        case .members: ["đảng viên", "số đảng viên"]
        case .statistic: ["số liệu", "chỉ tiêu"]
        case .total: ["tổng số", "số lượng"]
        }
    }

    /// What a block may say of it besides its kind and title.
    var fields: [Field] {
        switch self {
        case .recognized, .share: [.award, .scope, .from, .to]
        case .members: [.scope, .from, .to]
        case .statistic: [.measure, .scope, .from, .to]
        case .total: [.award, .scope, .year]
        }
    }

    /// Without which there is nothing to draw.
    var requiredFields: [Field] {
        switch self {
        case .recognized: [.award]
        case .share, .total: [.award, .scope]
        case .members: [.scope]
        case .statistic: [.measure]
        }
    }

    /// The kinds that tell the truth about it: named and reported are never stacked, a share has no parts.
    var kinds: [ChartKind] {
        switch self {
        case .recognized, .share, .members: [.bar, .line]
        case .statistic: [.bar, .line, .stacked]
        case .total: [.bar, .stacked]
        }
    }
}

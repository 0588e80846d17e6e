/// A small site with recognitions in every step of their lives, made at random from a number.
struct LifeCycle: Sendable {
    let seed: UInt64
    let organizations: [Unit]
    let records: [Record]
    let documents: [Paper]
    private let totals: [String]
    private let events: String

    struct Unit {
        let id: String
        let isCell: Bool
        let parent: String?
    }

    /// A document; one of three has no date.
    struct Paper {
        let id: String
        let isDecision: Bool
        let date: String?
    }

    struct Record {
        let index: Int
        let organization: String
        let award: String
        let time: Time
        let status: String
        let date: String?
        let document: Int?
    }

    /// What a record is about, as it is written.
    enum Time: Hashable {
        case year(Int)
        case years(Int, Int)
        /// Months of one year.
        case months(Int, Int, Int)
        /// From a month of a year on.
        case since(Int, Int)
    }

    static let awards = ["hang-nam", "nhiem-ky"]

    init(seed: UInt64) {
        self.seed = seed
        var random = Random(seed: seed)
        organizations = [
            Unit(id: "huyen", isCell: false, parent: nil), Unit(id: "xa", isCell: false, parent: "huyen"),
            Unit(id: "mot", isCell: true, parent: "xa"), Unit(id: "hai", isCell: true, parent: "xa"),
            Unit(id: "ba", isCell: true, parent: "huyen"),
        ]
        documents = (0..<4).map { index in
            Paper(
                id: "vb-\(index)", isDecision: index % 2 == 0, date: index == 3 ? nil : random.date(mayBeMissing: false)
            )
        }
        var records: [Record] = []
        for _ in 0...random.below(12) { records.append(random.record(after: records)) }
        self.records = records
        totals = (0..<random.below(3)).map { _ in
            "- {scope: \(random.pick(["xa", "huyen"])), award: \(random.pick(Self.awards)), "
                + "year: \(2021 + random.below(4)), count: \(random.below(9)), "
                + "status: \(random.pick(["recognized", "approved", "registered"]))}\n"
        }
        events = random.pick([
            "", "{event: renamed, organization: hai, date: 2022-07-01, from: Chi bộ Cũ, to: Chi bộ hai}\n",
        ])
    }

    /// The files of the site.
    var files: [String: String] {
        var files = [
            "awards/a.yml": "- {id: hang-nam, name: Hằng năm, period: annual}\n"
                + "- {id: nhiem-ky, name: Cả nhiệm kỳ, period: term}\n",
            "organizations/a.yml": organizations.map(\.yaml).joined(),
            "documents/a.yml": documents.map(\.yaml).joined(),
            "recognitions/a.yml": records.map(\.yaml).joined(),
            "articles/a.md": Self.article,
        ]
        if !totals.isEmpty { files["totals/a.yml"] = totals.joined() }
        if !events.isEmpty { files["events/a.yml"] = events }
        return files
    }

    /// With every block that shows recognitions.
    private static let article = """
        ---
        title: Bài
        date: 2026-07-05
        ---
        Văn bản.

        ```timeline
        award: hang-nam
        ```

        ```board
        award: nhiem-ky
        ```

        ```chart
        of: recognized
        award: hang-nam
        ```
        """
}

extension LifeCycle.Unit {
    var name: String { (isCell ? "Chi bộ " : "Đảng bộ ") + id }

    fileprivate var yaml: String {
        let kind = isCell ? "cell" : id == "xa" ? "grassroots-committee" : "district-committee"
        return "- {id: \(id), name: \(name), kind: \(kind)\(parent.map { ", parent: \($0)" } ?? "")}\n"
    }
}

extension LifeCycle.Paper {
    fileprivate var yaml: String {
        let type = isDecision ? "Quyết định" : "Báo cáo"
        return "- {id: \(id), number: 0\(id.last ?? "0")-\(isDecision ? "QĐ" : "BC")/HU, type: \(type), scope: huyen"
            + "\(date.map { ", date: \($0)" } ?? "")}\n"
    }
}

extension LifeCycle.Record {
    fileprivate var yaml: String {
        var fields = ["organization: \(organization)", "award: \(award)", "status: \(status)", time.yaml]
        date.map { fields.append("date: \($0)") }
        document.map { fields.append("document: vb-\($0)") }
        return "- {\(fields.joined(separator: ", "))}\n"
    }
}

extension LifeCycle.Time {
    fileprivate var yaml: String {
        switch self {
        case .year(let year): "year: \(year)"
        case .years(let first, let last): "from: \(first), to: \(last)"
        case .months(let year, let first, let last): "from: \(year)-\(first.twoDigits), to: \(year)-\(last.twoDigits)"
        case .since(let year, let month): "from: \(year)-\(month.twoDigits)"
        }
    }

    /// As readers see it.
    var text: String {
        switch self {
        case .year(let year): "\(year)"
        case .years(let first, let last): first == last ? "\(first)" : "\(first)–\(last)"
        case .months(let year, let first, let last): "\(first.twoDigits)/\(year) – \(last.twoDigits)/\(year)"
        case .since(let year, let month): "từ \(month.twoDigits)/\(year)"
        }
    }
}

extension Int {
    var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}

/// SplitMix64: the same numbers from the same seed, everywhere.
private struct Random {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

    /// A year, a month or a day from 2022 to 2025.
    mutating func date(mayBeMissing: Bool) -> String? {
        let (year, month, day) = (2022 + below(4), 1 + below(12), 1 + below(28))
        switch below(mayBeMissing ? 8 : 6) {
        case 0: return "\(year)"
        case 1: return "\(year)-\(month.twoDigits)"
        case 2...5: return "\(year)-\(month.twoDigits)-\(day.twoDigits)"
        default: return nil
        }
    }

    /// Most withdrawals, and many other steps, are of something that is there already.
    mutating func record(after others: [LifeCycle.Record]) -> LifeCycle.Record {
        let status = pick(Self.statuses)
        let earlier = others.isEmpty || below(status == "withdrawn" ? 5 : 3) == 0 ? nil : pick(others)
        return LifeCycle.Record(
            index: others.count, organization: earlier?.organization ?? pick(["xa", "mot", "mot", "hai", "ba"]),
            award: earlier?.award ?? pick(LifeCycle.awards),
            time: below(3) > 0 ? earlier?.time ?? time() : time(), status: status, date: date(mayBeMissing: true),
            document: below(3) == 0 ? nil : below(4))
    }

    /// What happens most stands there more often.
    private static let statuses = [
        "planned", "registered", "approved", "recognized", "recognized", "recognized", "retained", "not-met",
        "withdrawn", "withdrawn", "withdrawn",
    ]

    mutating func time() -> LifeCycle.Time {
        let year = 2021 + below(4)
        switch below(8) {
        case 0, 1: return .years(year, year + below(4))
        case 2: return below(2) == 0 ? .months(year, 1, 6) : .months(year, 7, 12)
        case 3: return .since(year, 1 + below(12))
        default: return .year(year)
        }
    }
}

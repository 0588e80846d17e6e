/// Who issued a document, as far as a printed name or the letters of a number say it.
///
/// The letters are those of Hướng dẫn 36-HD/VPTW: an organ (`BTC`, `VP`) and the committee that it belongs to (`TW`, `TU`).
package struct IssuerName: Hashable, Sendable {
    package let level: Level?
    package let organ: Organ?
    /// The place that a printed name ends in, folded: “trà vinh”; empty where none is printed.
    package let place: String

    /// Which committee it is, or which one it belongs to.
    package enum Level: Hashable, Sendable {
        case central, province
        /// Thành ủy: of a province's rank, or of a district's.
        case city
        case district
        /// Đảng ủy, of whatever rank.
        case committee
        case cell
    }

    /// The part of a committee that issues documents of its own.
    package enum Organ: Hashable, Sendable, CaseIterable {
        /// The committee itself, in its name its standing board.
        case committee
        case politburo, secretariat
        case organization, inspection, propaganda, massMobilization, internalAffairs, office
    }

    /// Reads a name as printed: “BTV Huyện ủy Ba Tri”. What is not known stays unknown.
    package init(printed text: String) {
        let name = Array(Folding.equivalence(text).utf8)
        let found = Self.printedLevels.filter { name.offset(of: $0.name) != nil }
        let level = found.first.flatMap { first in found.allSatisfy { $0.level == first.level } ? first.level : nil }
        self.level = level
        organ = Self.organ(in: name, level: level, levelName: found.first?.name ?? [])
        place = level == .central ? "" : found.first.map { Self.place(after: $0.name, in: name) } ?? ""
    }

    /// Reads the letters of a number: `BTCTU`; nil for letters that are not known.
    package init?(letters: String) {
        guard let tail = Self.letterLevels.first(where: { letters.hasSuffix($0.letters) }) else { return nil }
        let head = letters.dropLast(tail.letters.count)
        if head.isEmpty {
            organ = .committee
        } else if let named = Self.organLetters.first(where: { $0.letters == head }), tail.level != .cell {
            organ = named.organ
        } else {
            return nil
        }
        level = tail.level
        place = ""
    }

    /// Whether the two cannot be one issuer; what either does not say contradicts nothing.
    package func contradicts(_ other: IssuerName) -> Bool {
        if let level, let otherLevel = other.level, !level.canBe(otherLevel) { return true }
        if let organ, let otherOrgan = other.organ, !organ.canBe(otherOrgan) { return true }
        return !place.isEmpty && !other.place.isEmpty && place != other.place
    }
}

extension IssuerName.Level {
    /// Whether one committee can be both.
    package func canBe(_ other: IssuerName.Level) -> Bool {
        self == other || self == .city && [.province, .district].contains(other)
            || other == .city && [.province, .district].contains(self)
    }
}

extension IssuerName.Organ {
    /// The Politburo and the Secretariat are the Central Committee's, whose letters their documents bear.
    fileprivate func canBe(_ other: IssuerName.Organ) -> Bool {
        self == other || self == .committee && other.isCentral || other == .committee && isCentral
    }

    private var isCentral: Bool { self == .politburo || self == .secretariat }
}

extension IssuerName {
    private static let printedLevels: [(name: [UInt8], level: Level)] = folded([
        ("trung ương", .central), ("bộ chính trị", .central), ("ban bí thư", .central), ("tổng bí thư", .central),
        ("tỉnh ủy", .province), ("thành ủy", .city), ("huyện ủy", .district), ("thị ủy", .district),
        ("quận ủy", .district), ("đảng ủy", .committee), ("chi bộ", .cell), ("chi ủy", .cell),
    ])

    private static let printedOrgans: [(name: [UInt8], organ: Organ)] = folded([
        ("bộ chính trị", .politburo), ("ban bí thư", .secretariat), ("ban tổ chức", .organization),
        ("ủy ban kiểm tra", .inspection), ("ban tuyên giáo", .propaganda), ("ban dân vận", .massMobilization),
        ("ban nội chính", .internalAffairs), ("văn phòng", .office), ("ban chấp hành", .committee),
        ("ban thường vụ", .committee), ("btv", .committee), ("bch", .committee), ("thường trực", .committee),
    ])

    /// `UBKT` before `BTC`…: none is the end of another.
    private static let organLetters: [(letters: String, organ: Organ)] = [
        ("BTC", .organization), ("UBKT", .inspection), ("BTG", .propaganda), ("BDV", .massMobilization),
        ("BNC", .internalAffairs), ("VP", .office),
    ]

    private static let letterLevels: [(letters: String, level: Level)] = [
        ("TW", .central), ("TU", .province), ("HU", .district), ("ĐU", .committee), ("CB", .cell),
    ]

    private static let placeKinds = ["xã", "phường", "thị trấn", "thị xã", "huyện", "tỉnh", "thành phố", "tp."]
        .map { Array((Folding.equivalence($0) + " ").utf8) }

    private static func folded<Meaning>(_ names: [(String, Meaning)]) -> [([UInt8], Meaning)] {
        names.map { (Array(Folding.equivalence($0.0).utf8), $0.1) }
    }

    private static func organ(in name: [UInt8], level: Level?, levelName: [UInt8]) -> Organ? {
        if let named = printedOrgans.first(where: { name.offset(of: $0.name) != nil }) { return named.organ }
        return level != nil && name.starts(with: levelName) ? .committee : nil
    }

    private static func place(after level: [UInt8], in name: [UInt8]) -> String {
        guard let start = name.offset(of: level) else { return "" }
        var place = name[(start + level.count)...].drop { $0 == 0x20 }
        if let kind = placeKinds.first(where: { place.starts(with: $0) }) { place = place.dropFirst(kind.count) }
        return String(decoding: place, as: UTF8.self)
    }
}

extension [UInt8] {
    /// Where the other bytes stand first; names are short.
    fileprivate func offset(of other: [UInt8]) -> Int? {
        guard let first = other.first, other.count <= count else { return nil }
        return (0...count - other.count).first { self[$0] == first && self[$0...].starts(with: other) }
    }
}

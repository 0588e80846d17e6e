import Vietnamese

/// How an organization may be called in print, as it is compared (see ``NameKey``).
struct OrganizationName: Hashable, Sendable {
    let keys: [UInt64]
    let form: Form

    enum Form: Int, Comparable, Sendable {
        /// Its name, short name or alias as the record has it.
        case recorded
        /// The same without anything that tells which one it is: `Đảng bộ tỉnh`.
        case general
        /// With another word of the same meaning: `Đảng ủy xã Mỹ Hòa`, `Huyện ủy Ba Tri`.
        case variant
        /// Its place without the word for the organization: `ấp Cây Dầu`, which may be the place itself.
        case place
        /// A place that has only a number: `Khóm 8`.
        case numberedPlace

        static func < (a: Form, b: Form) -> Bool { a.rawValue < b.rawValue }
    }
}

extension Site {
    /// Every name that the records give an organization, today or in earlier times. The one place that says which those are.
    package func recordedNames(of organization: Reference<Organization>) -> [String] {
        let record = self[organization]
        return [record.name, record.shortName].compactMap(\.self) + record.aliases + hierarchy.names(of: organization)
    }

    /// Every name that an organization may have in print, the recorded ones first.
    func printedNames(of organization: Reference<Organization>) -> [OrganizationName] {
        let recorded = recordedNames(of: organization).map { Word.all(in: $0) }
        return recorded.map { OrganizationName(recorded: $0) } + recorded.flatMap { OrganizationName.derived(from: $0) }
    }
}

extension OrganizationName {
    fileprivate init(recorded words: [Word]) {
        keys = words.map(NameKey.of)
        form = words.contains(where: NameKey.isProper) ? .recorded : .general
    }

    /// The names that follow from one that begins with `Chi bộ`, `Đảng bộ`, … and goes on with a place; none where
    /// what is left would not tell which organization it is.
    fileprivate static func derived(from name: [Word]) -> [OrganizationName] {
        guard let head = heads.first(where: { $0.words.begin(name[...]) }) else { return [] }
        let place = name.dropFirst(head.words.count)
        guard let kind = placeKinds.first(where: { $0.words.begin(place) }) else { return [] }
        let proper = place.dropFirst(kind.words.count)
        guard proper.contains(where: NameKey.isProper) else { return [] }
        let form = proper.contains { $0.kind == .capital && NameKey.isProper($0) } ? Form.place : .numberedPlace
        let (placeKeys, properKeys) = (place.map(NameKey.of), proper.map(NameKey.of))
        var names = [OrganizationName(keys: placeKeys, form: form)]
        for other in kind.others { names.append(OrganizationName(keys: other.keys + properKeys, form: form)) }
        if head.isCommittee {
            names.append(OrganizationName(keys: committee.keys + placeKeys, form: .variant))
            if let organ = kind.organ { names.append(OrganizationName(keys: organ.keys + properKeys, form: .variant)) }
        }
        return names
    }

    /// The words for an organization that stand before its place; longer ones first.
    private static let heads: [(words: Words, isCommittee: Bool)] = [
        (Words("chi bộ cơ sở"), false), (Words("chi bộ"), false), (Words("tổ đảng"), false),
        (Words("đảng bộ bộ phận"), true), (Words("đảng bộ cơ sở"), true), (Words("đảng bộ"), true),
    ]
    private static let committee = Words("đảng ủy")

    /// What a place is, other spellings of that, and how the committee there is called.
    private struct PlaceKind {
        let words: Words
        let others: [Words]
        let organ: Words?

        init(_ text: String, others: [String] = [], organ: String? = nil) {
            words = Words(text)
            self.others = others.map(Words.init)
            self.organ = organ.map(Words.init)
        }
    }

    private static let placeKinds = [
        PlaceKind("ấp"), PlaceKind("khóm"), PlaceKind("khu phố"), PlaceKind("khu dân cư"), PlaceKind("tổ dân phố"),
        PlaceKind("thôn"), PlaceKind("bản"), PlaceKind("buôn"), PlaceKind("làng"), PlaceKind("xóm"),
        PlaceKind("trường"), PlaceKind("xã"), PlaceKind("phường"), PlaceKind("thị trấn"),
        PlaceKind("huyện", organ: "huyện ủy"), PlaceKind("quận", organ: "quận ủy"),
        PlaceKind("thị xã", organ: "thị ủy"), PlaceKind("thành phố", others: ["tp", "tp."], organ: "thành ủy"),
        PlaceKind("tp", others: ["thành phố", "tp."], organ: "thành ủy"), PlaceKind("tỉnh", organ: "tỉnh ủy"),
    ]

    /// Words for what something is, which are compared without case.
    private struct Words {
        let keys: [UInt64]
        private let loose: [UInt64]

        init(_ text: String) {
            let words = Word.all(in: text)
            keys = words.map(NameKey.of)
            loose = words.map(\.loose)
        }

        var count: Int { keys.count }

        /// Whether a longer name begins with these words.
        func begin(_ name: ArraySlice<Word>) -> Bool {
            name.count > count && zip(name, loose).allSatisfy { $0.loose == $1 }
        }
    }
}

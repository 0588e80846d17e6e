import Content
import Diagnostics

/// Finds recorded organizations by what is left of a name without “Chi bộ”, case, marks, punctuation and blanks.
struct NearNames {
    /// Made when a name is first not found.
    private var table: [String: [Entry]]?

    private struct Entry {
        let organization: Int
        let rest: OrganizationHead.Rest
    }

    struct Near {
        let organization: Int
        /// Whether both are cells or both are committees, or one name does not say.
        let isOfOneKind: Bool
    }

    mutating func recorded(near name: String, in names: RecordDirectory) -> [Near] {
        let entries = table ?? Self.entries(of: names)
        table = entries
        let rest = OrganizationHead.rest(of: name)
        var seen: Set<Int> = []
        return (entries[rest.bare] ?? []).compactMap { entry in
            guard Self.isSameName(entry.rest, rest), seen.insert(entry.organization).inserted else { return nil }
            return Near(organization: entry.organization, isOfOneKind: Self.isOfOneKind(entry.rest, rest))
        }
    }

    static func areNear(_ a: OrganizationHead.Rest, _ b: OrganizationHead.Rest) -> Bool {
        isSameName(a, b) && isOfOneKind(a, b)
    }

    /// “thôn Bình An” and “khu Bình An” are two places; “Bình An” may be either.
    private static func isSameName(_ a: OrganizationHead.Rest, _ b: OrganizationHead.Rest) -> Bool {
        !a.bare.isEmpty && a.bare == b.bare && (a.name == b.name || a.name == a.bare || b.name == b.bare)
    }

    private static func isOfOneKind(_ a: OrganizationHead.Rest, _ b: OrganizationHead.Rest) -> Bool {
        a.head == b.head || a.head == nil || b.head == nil
    }

    private static func entries(of names: RecordDirectory) -> [String: [Entry]] {
        var table: [String: [Entry]] = [:]
        for (index, draft) in names.organizations.enumerated() {
            for name in [draft.name.value, draft.shortName].compactMap(\.self) + draft.aliases.map(\.value) {
                let rest = OrganizationHead.rest(of: name)
                table[rest.bare, default: []].append(Entry(organization: index, rest: rest))
            }
        }
        return table
    }
}

import Diagnostics
import Testing

@testable import Content

/// What `check --suggest` suggests for one article.
@Suite struct MentionSuggestionTests {
    private static let organizations = """
        - {id: tinh, name: Đảng bộ tỉnh Bến Tre, kind: provincial-committee}
        - {id: ba-tri, name: Đảng bộ huyện Ba Tri, kind: district-committee, parent: tinh, aliases: [Huyện ủy Ba Tri]}
        - {id: my-chanh, name: Đảng bộ xã Mỹ Chánh, kind: grassroots-committee, parent: ba-tri}
        - {id: my-hoa, name: Đảng bộ xã Mỹ Hòa, kind: grassroots-committee, parent: ba-tri}
        - {id: cay-dau, name: Chi bộ ấp Cây Dầu, kind: cell, parent: my-chanh}
        - {id: ben-no, name: Chi bộ ấp Bến Nò, kind: cell, parent: my-hoa}
        - {id: ap-1-my-hoa, name: Chi bộ ấp 1, kind: cell, parent: my-hoa, place: "ấp 1, xã Mỹ Hòa"}
        - {id: ap-1-my-chanh, name: Chi bộ ấp 1, kind: cell, parent: my-chanh, place: "ấp 1, xã Mỹ Chánh"}
        - {id: cho-lach, name: Đảng bộ huyện Chợ Lách, kind: district-committee, parent: tinh}
        - {id: ben-no-cho-lach, name: Chi bộ ấp Bến Nò 2, kind: cell, parent: cho-lach}
        - {id: xa, name: Đảng bộ huyện Xa, kind: district-committee}
        - {id: cay-dau-xa, name: Chi bộ ấp Tân Lập, kind: cell, parent: xa}
        - {id: lon, name: Đảng bộ tỉnh, kind: provincial-committee}

        """

    /// Each as `line:column words → id`, several ids for a name that several have.
    private func suggestions(
        _ body: String, declaring declared: String = "ba-tri", title: String = "Tin", more: String = ""
    ) throws -> [String] {
        let front = declared.isEmpty ? "" : "organizations: [\(declared)]\n"
        let site = TestSite([
            "organizations/a.yml": Self.organizations,
            "articles/a.md": "---\ntitle: \(title)\ndate: 2021-07-05\n\(front)\(more)---\n\(body)\n",
        ])
        let finder = MentionFinder(try site.site)
        let organizations = try site.site.organizations.map(\.id)
        return finder.suggestions(for: try site.site.allArticles[0]).map { suggestion in
            guard let location = suggestion.location, let text = site.sources.text(location.source) else { return "?" }
            let line = text.line(at: location.range.lowerBound)
            let message = suggestion.problem.message.en + (suggestion.problem.help?.en ?? "")
            let ids = organizations.filter {
                message.contains("organization: \($0),") || message.contains(" \($0) (")
            }
            return "\(line.number):\(line.column) \(text[location.range]) → \(ids.joined(separator: ", "))"
        }
    }

    @Test(arguments: [
        // By its name, and by its place without the word for the organization.
        ("Ở đó có Chi bộ ấp Cây Dầu.", ["6:9 Chi bộ ấp Cây Dầu → cay-dau"]),
        ("Ở đó có chi bộ ấp Cây Dầu.", ["6:9 chi bộ ấp Cây Dầu → cay-dau"]),
        ("Mô hình tại ấp Cây Dầu.", ["6:13 ấp Cây Dầu → cay-dau"]),
        ("Đảng uỷ xã Mỹ Hoà đã họp.", ["6:1 Đảng uỷ xã Mỹ Hoà → my-hoa"]),
        // Once, at the first mention.
        ("Chi bộ ấp Cây Dầu và ấp Cây Dầu; Chi bộ ấp Cây Dầu.", ["6:1 Chi bộ ấp Cây Dầu → cay-dau"]),
        // The longest name.
        ("Chi bộ ấp Bến Nò 2 được khen.", ["6:1 Chi bộ ấp Bến Nò 2 → ben-no-cho-lach"]),
        // No names: a tree, another tone, a part of a longer word, what is general.
        ("Trồng cây dầu ở ấp cây dầu.", []), ("Ấp Cây Dấu.", []), ("Đảng bộ tỉnh đã họp.", []),
        // Declared, or linked.
        ("Đảng bộ huyện Ba Tri, Huyện ủy Ba Tri và huyện Ba Tri.", []),
        ("[chi bộ](org:cay-dau) là Chi bộ ấp Cây Dầu.", []),
        // In emphasis, an item, a table: wherever it is written.
        ("- *Chi bộ* ấp **Cây Dầu**", ["6:4 Chi bộ* ấp **Cây Dầu → cay-dau"]),
        ("| Nơi | Số |\n| --- | --- |\n| Chi bộ ấp Cây Dầu | 1 |", ["8:3 Chi bộ ấp Cây Dầu → cay-dau"]),
    ])
    func namesAreFound(body: String, expected: [String]) throws {
        #expect(try suggestions(body) == expected)
    }

    @Test func theCommitteesAboveAreNotSuggestedForAPlace() throws {
        #expect(try suggestions("Về xã Mỹ Hòa, huyện Ba Tri, tỉnh Bến Tre.", declaring: "ben-no") == [])
        #expect(try suggestions("Đảng bộ xã Mỹ Hòa đã họp.", declaring: "ben-no") == ["6:1 Đảng bộ xã Mỹ Hòa → my-hoa"])
    }

    @Test(arguments: [
        "Chi bộ ấp Bến Nò, Đảng bộ xã Mỹ Hòa", "Chi bộ ấp Bến Nò (Đảng bộ xã Mỹ Hòa)",
        "Chi bộ ấp Bến Nò thuộc Đảng bộ xã Mỹ Hòa", "Chi bộ ấp Bến Nò, xã Mỹ Hòa, huyện Ba Tri",
    ])
    func whatIsPartOfALongerNameIsNotSuggested(text: String) throws {
        #expect(try suggestions(text, declaring: "ben-no, tinh") == [])
        #expect(try suggestions(text, declaring: "cho-lach").map { $0.suffix(6) } == ["ben-no"])
    }

    @Test func theArticlesOwnDistrictDecidesBetweenHomonyms() throws {
        #expect(try suggestions("Có Chi bộ ấp 1.", declaring: "my-hoa") == ["6:4 Chi bộ ấp 1 → ap-1-my-hoa"])
        #expect(try suggestions("Có Chi bộ ấp 1.", declaring: "cay-dau") == ["6:4 Chi bộ ấp 1 → ap-1-my-chanh"])
        #expect(try suggestions("Có ấp 1.", declaring: "cay-dau") == ["6:4 ấp 1 → ap-1-my-chanh"])
    }

    @Test func thePlaceDecidesWhereTheDistrictDoesNot() throws {
        let found = try suggestions("Chi bộ ấp 1 ở xã Mỹ Hòa.", declaring: "")
        #expect(found == ["5:1 Chi bộ ấp 1 → ap-1-my-hoa"])
    }

    @Test func whatNothingDecidesIsSaidWithTheCandidates() throws {
        #expect(try suggestions("Có Chi bộ ấp 1.") == ["6:4 Chi bộ ấp 1 → ap-1-my-hoa, ap-1-my-chanh"])
        // A place alone is not enough then, and a number alone not even for one.
        #expect(try suggestions("Có ấp 1.") == [])
    }

    @Test func aPlaceFarFromTheArticlesOwnIsNoMention() throws {
        #expect(try suggestions("Có ấp Tân Lập.") == [])
        #expect(try suggestions("Có ấp Tân Lập.", declaring: "xa") == ["6:4 ấp Tân Lập → cay-dau-xa"])
        #expect(try suggestions("Có Chi bộ ấp Tân Lập.") == ["6:4 Chi bộ ấp Tân Lập → cay-dau-xa"])
    }

    @Test func titleAndSummaryAreReadToo() throws {
        #expect(try suggestions("X.", title: "\"Về ấp Cây Dầu\"") == ["2:12 ấp Cây Dầu → cay-dau"])
        #expect(try suggestions("X.", title: "VỀ ẤP CÂY DẦU") == ["2:11 ẤP CÂY DẦU → cay-dau"])
        #expect(try suggestions("X.", more: "summary: Về ấp Cây Dầu.\n") == ["5:13 ấp Cây Dầu → cay-dau"])
    }
}

package import Diagnostics

/// Finds the organizations that running text names.
///
/// It is built when it is asked for: for 100,000 organizations it holds some 300,000 names.
package struct MentionFinder: Sendable {
    private let site: Site
    private let automaton: AhoCorasick
    /// For each name, where its holders begin; one more at the end.
    private let starts: [Int32]
    private let holders: [Int32]
    /// For each name, how its holders come by it.
    private let forms: [OrganizationName.Form]

    package init(_ site: Site) {
        self.site = site
        var builder = AhoCorasick.Builder()
        var entries: [Entry] = []
        for organization in site.allOrganizations {
            for name in site[organization].printedNames where name.form != .general {
                guard let number = builder.insert(name.keys) else { continue }
                entries.append(Entry(name: Int32(number), form: name.form, holder: Int32(organization.index)))
            }
        }
        automaton = builder.finished()
        entries.sort { ($0.name, $0.form, $0.holder) < ($1.name, $1.form, $1.holder) }
        var starts: [Int32] = [0]
        var holders: [Int32] = []
        var forms: [OrganizationName.Form] = []
        for entry in entries {
            if Int(entry.name) == forms.count {
                forms.append(entry.form)
                starts.append(Int32(holders.count))
            }
            // A name of a record is not also a short form of another one's.
            guard entry.form == forms[Int(entry.name)] else { continue }
            if Int(starts[forms.count - 1]) == holders.count || holders.last != entry.holder {
                holders.append(entry.holder)
            }
            starts[forms.count] = Int32(holders.count)
        }
        (self.starts, self.holders, self.forms) = (starts, holders, forms)
    }

    /// A name of one organization, while they are put in order.
    private struct Entry {
        let name: Int32
        let form: OrganizationName.Form
        let holder: Int32
    }

    /// A name in a text.
    struct Mention {
        let form: OrganizationName.Form
        /// Everybody of that name.
        let holders: [Reference<Organization>]
        /// The words of the text that it is.
        let words: Range<Int>
    }

    /// The names in a text, none within another, in its order.
    func mentions(in words: ArticleWords) -> [Mention] {
        automaton.longestMatches(in: words.nameKeys).map { match in
            let range = Int(starts[match.pattern])..<Int(starts[match.pattern + 1])
            return Mention(
                form: forms[match.pattern], holders: holders[range].map { Reference(Int($0)) }, words: match.words)
        }
    }

    /// What an editor may want to declare in an article; see ``MentionSuggestions``.
    package func suggestions(for article: Reference<Article>) -> [Diagnostic] {
        let words = ArticleWords(site[article], order: [.title, .summary, .caption, .body])
        var suggestions = MentionSuggestions(article, in: site, words: words, mentions: mentions(in: words))
        return suggestions.all()
    }
}

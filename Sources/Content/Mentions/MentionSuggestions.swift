import Diagnostics
import Vietnamese

/// The organizations that an article names and does not declare, each once, at its first mention.
///
/// They are suggestions to an editor, who knows whom the report means; nothing is linked or counted by them.
struct MentionSuggestions {
    private let article: Article
    private let site: Site
    private let words: ArticleWords
    private let mentions: [MentionFinder.Mention]
    /// What the article declares or links to.
    private let declared: Set<Reference<Organization>>
    /// These and everything above them: the article's own district.
    private let near: Set<Reference<Organization>>
    /// Everybody that a name in the article may mean.
    private let named: Set<Reference<Organization>>

    init(
        _ reference: Reference<Article>, in site: Site, words: ArticleWords, mentions: [MentionFinder.Mention]
    ) {
        article = site[reference]
        self.site = site
        self.words = words
        self.mentions = mentions
        declared = Set(
            article.involvements.map(\.organization)
                + article.body.references.compactMap { target in
                    if case .organization(let organization)? = target { organization } else { nil }
                })
        near = declared.reduce(into: declared) { $0.formUnion(site.ancestors(of: $1)) }
        named = Set(mentions.flatMap { $0.holders.count <= Self.mostHolders ? $0.holders : [] })
    }

    /// A name that more share says nothing.
    private static let mostHolders = 100

    mutating func all() -> [Diagnostic] {
        var suggestions: [Diagnostic] = []
        var seen: Set<[Reference<Organization>]> = []
        var previous: (meant: Reference<Organization>, end: Int)?
        for mention in mentions {
            let meant = meant(by: mention)
            defer { if meant.count == 1 { previous = (meant[0], mention.words.upperBound) } }
            guard !meant.isEmpty, !meant.contains(where: declared.contains), !isPart(mention, meant, of: previous),
                !isPlaceOnly(mention, meant), seen.insert(meant).inserted,
                let passage = words.passages(of: mention.words).first
            else { continue }
            suggestions.append(suggestion(passage, meant))
        }
        return suggestions
    }
}

extension MentionSuggestions {
    /// Who is meant: one, or several between which nothing decides, or nobody that is sure enough.
    private func meant(by mention: MentionFinder.Mention) -> [Reference<Organization>] {
        guard mention.holders.count <= Self.mostHolders else { return [] }
        let own = mention.holders.filter(declared.contains)
        if !own.isEmpty { return own }
        var candidates = mention.holders
        switch mention.form {
        case .recorded, .general, .variant: break
        case .place: if !near.isEmpty { candidates = candidates.filter { closeness(of: $0) > 0 } }
        // “Khóm 8” is said of every ward.
        case .numberedPlace: candidates = candidates.filter { site[$0].parent.map(near.contains) ?? false }
        }
        for decide in [nearest, namedAbove, ofNamedPlace] where candidates.count > 1 {
            let decided = decide(candidates)
            if !decided.isEmpty { candidates = decided }
        }
        return mention.form <= .variant || candidates.count == 1 ? candidates : []
    }

    /// Those with the most in common with the article's own hierarchy.
    private func nearest(_ candidates: [Reference<Organization>]) -> [Reference<Organization>] {
        let closeness = candidates.map(closeness)
        let most = closeness.max() ?? 0
        return most == 0 ? [] : zip(candidates, closeness).filter { $0.1 == most }.map(\.0)
    }

    /// How many levels of the hierarchy an organization shares with what the article declares.
    private func closeness(of organization: Reference<Organization>) -> Int {
        let above = [organization] + site.ancestors(of: organization)
        return above.firstIndex(where: near.contains).map { above.count - $0 } ?? 0
    }

    /// Those whose nearest committee is named in the article, too.
    private func namedAbove(_ candidates: [Reference<Organization>]) -> [Reference<Organization>] {
        let distances = candidates.map { site.ancestors(of: $0).firstIndex(where: named.contains) ?? Int.max }
        let least = distances.min() ?? Int.max
        return least == Int.max ? [] : zip(candidates, distances).filter { $0.1 == least }.map(\.0)
    }

    /// Those in whose place the article says that something happened.
    private func ofNamedPlace(_ candidates: [Reference<Organization>]) -> [Reference<Organization>] {
        let keys = words.nameKeys
        return candidates.filter { candidate in
            (site[candidate].place ?? "").split(separator: ",").dropFirst().contains { part in
                let wanted = NameKey.all(in: String(part))
                return !wanted.isEmpty && keys.indices.contains { keys[$0...].starts(with: wanted) }
            }
        }
    }

    /// Whether a name only says below whom the one before it is: “Chi bộ ấp Bến Nò, xã Mỹ Hòa”.
    private func isPart(
        _ mention: MentionFinder.Mention, _ meant: [Reference<Organization>],
        of previous: (meant: Reference<Organization>, end: Int)?
    ) -> Bool {
        guard let previous, mention.words.lowerBound - previous.end <= 2 else { return false }
        let between = words.words[previous.end..<mention.words.lowerBound]
        guard between.allSatisfy({ $0.map { $0.kind == .sign || Self.belongs.contains($0.loose) } ?? false }) else {
            return false
        }
        let above = site.ancestors(of: previous.meant)
        return meant.contains(where: above.contains)
    }

    /// Whether it is only the place of somebody above the article's own.
    private func isPlaceOnly(_ mention: MentionFinder.Mention, _ meant: [Reference<Organization>]) -> Bool {
        mention.form > .variant && meant.contains(where: near.contains)
    }

    private static let belongs = Set(["thuộc", "của", "ở", "tại"].flatMap { NameKey.all(in: $0) })

    private func suggestion(_ passage: ArticlePassage, _ meant: [Reference<Organization>]) -> Diagnostic {
        let text = article.text(of: passage.part)
        let name = String(decoding: text[passage.range.clamped(to: 0..<text.count)], as: UTF8.self)
        let place = article.location(of: passage)
        guard meant.count == 1, let only = meant.first else {
            let candidates = meant.prefix(10).map { "\(site[$0].id) (\(site[$0].name))" }
            return Diagnostic(.mentionOfSeveral(name, count: meant.count, candidates: candidates), at: place)
        }
        return Diagnostic(
            .mentionNotDeclared(name, id: site[only].id, isFirst: article.involvements.isEmpty), at: place)
    }
}

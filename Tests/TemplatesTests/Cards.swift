import Diagnostics
import Synchronization
import Templates

/// What fragments are tested with: a site, objects that last, and pages that do not.
final class CardSite: TemplateContext {
    /// How often a card's title or the site's name was asked for.
    let asked = Atomic(0)
}

final class Card: TemplateObject {
    let title: String
    let related: [Card]

    init(_ title: String, related: [Card] = []) {
        self.title = title
        self.related = related
    }

    static let shapeName = "card"
    static let lifetime = Lifetime.lasting
    static let shape = Shape(Card.self, context: CardSite.self, "Một thẻ / A card") { p in
        p.property("title", "Its title.") { card, site in
            site.asked.add(1, ordering: .relaxed)
            return card.title
        }
        p.property("path", "Its address.") { card, _ in "/the/" + card.title }
        p.property("related", "Other cards.") { card, _ in card.related }
        p.property("first", "The first of them.") { card, _ in card.related.first }
        p.property("words", "How many words it has.") { card, _ in card.title.utf8.count }
        p.property("stamp", "Made each time.") { card, _ in Stamp(card.title) }
    }

    /// Each with those before it.
    static let all: [Card] = ["a", "b<", "c d", "e"].reduce(into: []) { cards, title in
        cards.append(Card(title, related: cards))
    }
}

final class Stamp: TemplateObject {
    let label: String

    init(_ label: String) { self.label = label }

    static let shapeName = "stamp"
    static let shape = Shape(Stamp.self, context: CardSite.self, "Một con dấu / A stamp") { p in
        p.property("label", "Its label.") { stamp, _ in stamp.label }
    }
}

final class CardRoot: TemplateObject {
    static let shapeName = "root"
    static let lifetime = Lifetime.single
    static let shape = Shape(CardRoot.self, context: CardSite.self, "Trang tin / The site") { p in
        p.property("name", "Its name.") { _, site in
            site.asked.add(1, ordering: .relaxed)
            return "Thẻ & dấu"
        }
        p.property("cards", "All cards.") { _, _ in Card.all }
    }
}

/// A template that is rendered with and without a cache.
struct CardPages {
    let engine: TemplateEngine
    let context = CardSite()

    init(_ text: String, limits: Limits = Limits()) {
        engine = TemplateEngine(
            sources: [TemplateSource(name: "main.html", text: SourceText(text), id: SourceID(0))],
            roots: [Root("site", CardRoot.templateType), Root("page", Stamp.templateType)],
            entryPoints: [
                EntryPoint(
                    name: "main.html", roots: [Root("own", Card.templateType), Root("cards", [Card].templateType)])
            ], shapes: [Card.shape, Stamp.shape, CardRoot.shape], limits: limits)
    }

    var isValid: Bool { engine.canRender("main.html") }

    /// One page after the other, each as its text or what went wrong with it.
    func render(_ fragments: FragmentCache?, rounds: Int = 2) -> [String] {
        var result: [String] = []
        for round in 0..<rounds {
            for card in Card.all {
                var output = OutputBuffer()
                let page = Stamp("trang \(round == 0 ? "" : card.title)")
                let roots: [Value] = [
                    CardRoot().templateValue, page.templateValue, card.templateValue, Card.all.templateValue,
                ]
                do throws(Diagnostic) {
                    try engine.render(
                        "main.html", roots: roots, context: context, fragments: fragments, into: &output)
                    result.append(output.string)
                } catch {
                    result.append("\(error.id) at \(error.location.map { "\($0)" } ?? "–")")
                }
            }
        }
        return result
    }

    func cache(bytes: Int = 1 << 20) -> FragmentCache { FragmentCache(for: context, bytes: bytes) }

    /// How often a title or the site's name is asked for while pages are rendered.
    func asked(_ fragments: FragmentCache?) -> Int {
        let before = context.asked.load(ordering: .relaxed)
        _ = render(fragments)
        return context.asked.load(ordering: .relaxed) - before
    }
}

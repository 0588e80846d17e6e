/// Writes templates of statements that may and may not be shared between pages.
struct RandomTemplate {
    private var state: UInt64
    private var cards = ["own"]
    private var texts: [String] = []
    private var loops = 0

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func template() -> String {
        "{% macro show(card, x) %}<b>{{ card.title }}</b>{% if card.first %}{{ card.first.title }}{% endif %}{{ x }}"
            + "{% for c in card.related %}{{ c.title }}{% if not loop.last %}, {% endif %}{% endfor %}{% endmacro %}"
            + "{% set sep = joiner('; ') %}{% set turn = cycler('x', 'y', 'z') %}{% set ns = namespace(v='0') %}"
            + statements(depth: 0)
    }

    private mutating func number(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }

    private mutating func one(of choices: [String]) -> String { choices[number(choices.count)] }

    private mutating func statements(depth: Int) -> String {
        (0..<(2 + number(4))).map { _ in statement(depth: depth) }.joined()
    }

    private mutating func statement(depth: Int) -> String {
        switch number(depth < 3 ? 14 : 7) {
        case 0: return one(of: [" text ", "<br>", "&amp;"])
        case 1, 2, 3: return "{{ \(expression()) }}"
        case 4: return "{{ show(\(card()), \(expression())) }}"
        case 5:
            let name = one(of: ["t", "u", "v"])
            let statement = "{% set \(name) = \(expression()) %}"
            texts.append(name)
            return statement
        case 6: return "{% set ns.v = \(expression()) %}"
        case 7, 8, 9, 10:
            let list = one(of: ["cards", "site.cards", "\(card()).related"])
            return scoped { writer in
                let name = "c\(depth)"
                writer.cards.append(name)
                writer.loops += 1
                defer { writer.loops -= 1 }
                return "{% for \(name) in \(list) %}\(writer.statements(depth: depth + 1)){% endfor %}"
            }
        case 11: return "{% if \(condition()) %}\(statements(depth: depth + 1)){% endif %}"
        case 12:
            let (condition, body) = (condition(), statements(depth: depth + 1))
            return "{% if \(condition) %}\(body){% else %}\(statements(depth: depth + 1)){% endif %}"
        default:
            let body = scoped { writer in writer.statements(depth: depth + 1) }
            texts.append("w")
            return "{% set w %}\(body){% endset %}"
        }
    }

    /// Names that are given inside are not there outside.
    private mutating func scoped(_ work: (inout RandomTemplate) -> String) -> String {
        let outer = (cards, texts)
        defer { (cards, texts) = outer }
        return work(&self)
    }

    private mutating func card() -> String { one(of: cards + [cards[cards.count - 1]]) }

    private mutating func condition() -> String {
        one(of: [
            "\(card()).words > 1", "page.label == 'trang '", "\(card()).first", "site.cards|length > 2", "ns.v == '0'",
            loops > 0 ? "loop.first" : "true",
        ])
    }

    private mutating func expression() -> String {
        let text = texts.isEmpty ? "'z'" : one(of: texts)
        return one(of: [
            "\(card()).title", "\(card()).title|upper", "\(card()).words", "site.name", "page.label", "'x'", text, text,
            "ns.v", "sep()", "turn.next()", "\(card()).title ~ page.label", "\(card()).related|length",
            "\(card()).related|map(attribute='title')|join('+')", "(\(text) if \(card()).first else 'none')",
            loops > 0 ? "loop.index" : "1", "\(card()).stamp.label",
        ])
    }
}

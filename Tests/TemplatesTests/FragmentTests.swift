import Diagnostics
import Templates
import Testing

@Suite("Fragments")
struct FragmentTests {
    private static let card = "<b>{{ card.title }}</b> <i>{{ card.title|upper }}</i> {{ card.words }}"

    @Test("what depends on one lasting object is rendered once for it")
    func oncePerObject() {
        let pages = CardPages("{% for card in cards %}\(Self.card){% endfor %}")
        #expect(pages.asked(nil) == 2 * 4 * 4 * 2)
        #expect(pages.asked(pages.cache()) == 4 * 2)
    }

    @Test("what depends on the site alone is rendered once")
    func oncePerSite() {
        let pages = CardPages("<b>{{ site.name }}</b>{% for card in site.cards %}{{ card.title }},{% endfor %}")
        #expect(pages.asked(nil) == 2 * 4 * 5)
        #expect(pages.asked(pages.cache()) == 5)
    }

    @Test("what a page is of is rendered with the page")
    func ownObject() {
        let pages = CardPages(Self.card.replacing("card.", with: "own."))
        let cache = pages.cache()
        #expect(pages.asked(cache) == 2 * 4 * 2)
        #expect(pages.asked(cache) == 2 * 4 * 2)
    }

    @Test(
        "fragments end where something else comes in, and pages stay as they are",
        arguments: [
            // Two objects.
            "{% for card in cards %}{{ card.title }}{{ own.title }}\(card){{ page.label }}{% endfor %}",
            "{% for card in cards %}{% for other in card.related %}\(card){{ other.title }}{% endfor %}{% endfor %}",
            // What is set in a part and read after it.
            "{% for card in cards %}{% set t = card.title|upper %}\(card)<p>{{ page.label }}{{ t }}</p>{% endfor %}",
            "{% for card in cards %}{% set t = card.title %}\(card){% set t = page.label %}{{ t }}{% endfor %}",
            "{% set n = namespace(x='') %}{% for card in cards %}\(card){% set n.x = card.title %}{{ page.label }}"
                + "{% endfor %}{{ n.x }}",
            "{% set n = namespace(x='-') %}{% for card in cards %}{{ n.x }}\(card){% set n.x = card.title %}{% endfor %}",
            // What loops know of themselves.
            "{% for card in cards %}\(card){{ loop.index }}{% if not loop.last %}, {% endif %}{% endfor %}",
            "{% for card in cards %}{% for x in card.related %}\(card){{ loop.index }}{{ x.title }}{% endfor %}{% endfor %}",
            "{% for card in cards %}{{ loop.cycle('x', 'y') }}\(card){% if loop.changed(card.words) %}!{% endif %}{% endfor %}",
            // What remembers.
            "{% set sep = joiner('; ') %}{% for card in cards %}{{ sep() }}\(card){% endfor %}",
            "{% set row = cycler('x', 'y', 'z') %}{% for card in cards %}{{ row.next() }}\(card){% endfor %}",
            "{% for card in cards %}{% set sep = joiner() %}{% for x in card.related %}{{ sep() }}{{ x.title }}{% endfor %}"
                + "{{ card.title }}{% endfor %}",
            // What may not be set.
            "{% for card in cards %}{% if page.label == 'trang ' %}{% set v = card.title %}{% endif %}\(card){{ v }}{% endfor %}",
            "{% for card in cards %}{% if card.words > 1 %}{% set v = 'x' %}{% endif %}\(card){{ v is defined }}{% endfor %}",
            "{% for card in cards %}{% if card.words > 1 %}{% set v = 'x' %}{% else %}{% set v = 'y' %}{% endif %}"
                + "\(card){{ v }}{% endfor %}",
            // An optional object, and one that does not last.
            "{% for card in cards %}{% set card = card.first %}{% if card %}\(card){% endif %}{% endfor %}",
            "{% for card in cards %}{% set s = card.stamp %}<b>{{ s.label }}{{ s.label }}{{ s.label }}{{ s.label }}</b>{% endfor %}",
            // Addresses depend on what stands before them.
            "{% for card in cards %}<a href=\"{{ page.label }}{{ card.path }}{{ card.path }}\">\(card)</a>{% endfor %}",
            // Macros, captures, calls.
            "{% macro m(card, x) %}\(card){{ x }}{% endmacro %}{% for c in cards %}{{ m(c, 1) }}{{ m(c, page.label) }}{% endfor %}",
            "{% for card in cards %}{% set m %}\(card){% endset %}{{ m }}{{ page.label }}{{ m|upper }}{% endfor %}",
            "{% macro m() %}({{ caller() }}){% endmacro %}{% for card in cards %}{% call m() %}\(card){% endcall %}{% endfor %}",
            "{% for card in cards %}{{ cards|map(attribute='title')|join(card.title) }}\(card){% endfor %}",
        ])
    func same(_ text: String) {
        let pages = CardPages(text)
        #expect(pages.isValid, "\(pages.engine.diagnostics.map(\.id))")
        let expected = pages.render(nil)
        let cache = pages.cache()
        #expect(pages.render(cache) == expected)
        #expect(pages.render(cache) == expected)
        #expect(pages.render(pages.cache(bytes: 0)) == expected)
        #expect(pages.render(pages.cache(bytes: 400)) == expected)
    }

    @Test("a copy costs as much of the budget as the work, and too much fails at the same place")
    func budget() {
        let text = "{{ site.name }}{% for card in cards %}\(Self.card){% endfor %}{{ page.label }}"
        for steps in 0..<40 {
            var limits = Limits()
            limits.steps = steps
            let pages = CardPages(text, limits: limits)
            #expect(pages.render(pages.cache()) == pages.render(nil))
            limits = Limits()
            limits.outputBytes = steps * 4
            let short = CardPages(text, limits: limits)
            #expect(short.render(short.cache()) == short.render(nil))
        }
    }

    @Test("a cache serves its own context only")
    func otherContext() {
        let pages = CardPages("{% for card in cards %}\(Self.card){% endfor %}")
        #expect(pages.asked(FragmentCache(for: CardSite())) == pages.asked(nil))
    }

    @Test("random templates give the same pages, twice and from several threads")
    func random() async {
        var valid = 0
        for seed in 0..<200 {
            var writer = RandomTemplate(seed: UInt64(seed))
            let text = writer.template()
            let pages = CardPages(text)
            guard pages.isValid else { continue }
            valid += 1
            let expected = pages.render(nil)
            let cache = pages.cache()
            #expect(pages.render(cache) == expected, "\(seed): \(text)")
            #expect(pages.render(cache) == expected, "\(seed), again: \(text)")
            guard seed % 20 == 0 else { continue }
            let shared = pages.cache()
            await withTaskGroup(of: [String].self) { group in
                for _ in 0..<4 { group.addTask { pages.render(shared) } }
                for await found in group { #expect(found == expected, "\(seed), at once: \(text)") }
            }
        }
        #expect(valid >= 100)
    }
}

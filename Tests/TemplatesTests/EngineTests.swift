import Diagnostics
import Templates
import Testing

@Suite("The engine")
struct EngineTests {
    private func engine(
        _ templates: [String: String], roots: [Root] = Story.roots, filters: [FilterDefinition] = [],
        limits: Limits = Limits()
    ) -> TemplateEngine {
        let names = templates.keys.sorted()
        return TemplateEngine(
            sources: names.enumerated().map {
                TemplateSource(name: $1, text: SourceText(templates[$1] ?? ""), id: SourceID($0))
            },
            entryPoints: [EntryPoint(name: "main.html", roots: roots)], shapes: [Story.shape], filters: filters,
            limits: limits)
    }

    private func render(
        _ text: String, data: [String: Value] = [:], filters: [FilterDefinition] = [], limits: Limits = Limits()
    ) throws -> String {
        let names = data.keys.sorted()
        let engine = engine(
            ["main.html": text], roots: names.map { Root($0, .any) }, filters: filters, limits: limits)
        try #require(engine.diagnostics.filter(\.isError) == [])
        var output = OutputBuffer()
        try engine.render("main.html", roots: names.map { data[$0] ?? .none }, context: Newsroom(), into: &output)
        return output.string
    }

    private func failure(
        _ text: String, data: [String: Value] = [:], limits: Limits = Limits()
    ) -> String? {
        do {
            _ = try render(text, data: data, limits: limits)
            return nil
        } catch {
            return (error as? Diagnostic)?.id
        }
    }

    @Test("properties come from the object and the context")
    func properties() throws {
        let story = Story("A", subtitle: nil, parent: Story("B", subtitle: "b"), related: [Story("C")])
        let text =
            "{{ a.title }}{{ a.subtitle }}{{ a.parent.title }}{{ a.parent.subtitle }}{{ a.related[0].title }}{{ a.siteTitle }}"
        #expect(try render(text, data: ["a": story.templateValue]) == "ABbCBảng Vàng")
        let typed = engine(["main.html": "{{ article.title }}{{ articles[0].url }}{{ article.tags|join }}"])
        var output = OutputBuffer()
        try typed.render(
            "main.html", roots: [story.templateValue, [story].templateValue, .none, .none, .none], context: Newsroom(),
            into: &output)
        #expect(output.string == "A/tin/x/ab")
    }

    @Test("a site's own filters get their arguments with defaults, and the context")
    func filters() throws {
        let filter = FilterDefinition(
            "sign", "Adds a sign.", input: .string,
            parameters: [.init("sign", .string, default: .string("!")), .init("count", .int, default: .int(1))],
            result: .string
        ) { arguments, context throws(Problem) in
            guard case .string(let text) = arguments[0], case .string(let sign) = arguments[1],
                case .int(let count) = arguments[2]
            else { return .none }
            let home = (context as? Newsroom)?.homeTitle ?? "?"
            return .string(text + String(repeating: sign, count: count) + home.prefix(1))
        }
        #expect(
            try render("{{ 'a'|sign }}{{ 'a'|sign('?') }}{{ 'a'|sign(count=2) }}", filters: [filter]) == "a!Ba?Ba!!B")
        let wrong = engine(["main.html": "{{ article|sign }}{{ 'a'|sign(1) }}{{ 'a'|sing }}"], filters: [filter])
        #expect(
            wrong.diagnostics.map(\.id) == [
                "template-argument-type", "template-argument-type", "template-unknown-filter",
            ])
    }

    @Test("a filter may return markup")
    func markupFilter() throws {
        let filter = FilterDefinition("bold", "Bold.", input: .string, result: .html) { arguments, _ throws(Problem) in
            guard case .string(let text) = arguments[0] else { return .none }
            return .html(HTML("<b>\(text)</b>"))
        }
        #expect(
            try render("{{ 'a'|bold }}<i title=\"{{ 'a'|bold }}\">", filters: [filter])
                == "<b>a</b><i title=\"&lt;b&gt;a&lt;/b&gt;\">")
    }

    @Test("every use of safe is listed")
    func audit() {
        let engine = engine([
            "main.html": "{{ data|safe }}{% include 'a.html' %}{% include 'a.html' %}",
            "a.html": "x{{ data.y|safe|upper }}",
        ])
        #expect(engine.audit.map { $0.range.lowerBound } == [11, 8])
    }

    @Test("an entry point with errors cannot be rendered, others can")
    func entries() {
        let engine = TemplateEngine(
            sources: [
                TemplateSource(name: "good.html", text: SourceText("x"), id: SourceID(0)),
                TemplateSource(name: "bad.html", text: SourceText("{% include 'part.html' %}"), id: SourceID(1)),
                TemplateSource(name: "part.html", text: SourceText("{{ 1 + }}"), id: SourceID(2)),
            ], entryPoints: ["good.html", "bad.html", "none.html"].map { EntryPoint(name: $0, roots: []) })
        #expect(engine.canRender("good.html"))
        #expect(!engine.canRender("bad.html"))
        #expect(engine.diagnostics.map(\.id) == ["template-unknown-template", "template-syntax"])
        var output = OutputBuffer()
        #expect(throws: Diagnostic.self) {
            try engine.render("bad.html", roots: [], context: EmptyContext(), into: &output)
        }
    }

    @Test(
        "what goes wrong while rendering is a diagnostic",
        arguments: [
            ("{{ x.nope }}", "template-unknown-property"), ("{{ x['nope'] }}", "template-unknown-property"),
            ("{{ xs[9] }}", "template-no-such-item"), ("{{ 1 // 0 }}", "template-division-by-zero"),
            ("{{ 1 % 0 }}", "template-division-by-zero"), ("{{ 1.5 / 0 }}", "template-division-by-zero"),
            ("{{ 9223372036854775807 + 1 }}", "template-number-overflow"),
            ("{{ (-9223372036854775807 - 1) // -1 }}", "template-number-overflow"),
            ("{{ -(-9223372036854775807 - 1) }}", "template-number-overflow"),
            ("{{ 10 ** 100 }}", "template-number-overflow"), ("{{ 10.0 ** 1000 }}", "template-number-overflow"),
            ("{{ '12345678901234567890' | int }}", "template-number-overflow"),
            ("{{ 'ffffffffffffffffff' | int(base=16) }}", "template-number-overflow"),
            ("{{ range(10 ** 12)|length }}", "template-range-too-long"),
            ("{% for i in range(1, 2, 0) %}{% endfor %}", "template-zero-step"),
            ("{{ xs[::0]|length }}", "template-zero-step"),
            ("{{ x }}", "template-not-printable"), ("{{ xs|join ~ xs }}", "template-not-printable"),
            ("{{ n.a }}", "template-absent"), ("{{ n|upper }}", "template-absent"),
            ("<a href=\"{{ n }}\">", "template-absent-in-attribute"),
            ("{% for a in n %}{% endfor %}", "template-absent"),
            ("{% for a in one %}{% endfor %}", "template-not-iterable"),
            ("{% for a, b in xs %}{% endfor %}", "template-not-iterable"), ("{{ one + s }}", "template-wrong-operands"),
            ("{{ one < s }}", "template-not-comparable"), ("{{ s|abs }}", "template-argument-type"),
            ("{{ [one, s]|sort|length }}", "template-not-comparable"),
            ("{{ xs|batch(0)|length }}", "template-count-too-small"),
            ("{{ '%d'|format(s) }}", "template-wrong-type"), ("{{ '%q'|format(s) }}", "template-bad-format"),
            ("{{ '%s%s'|format(s) }}", "template-format-arguments"),
            ("{{ s * 99999999999 }}", "template-value-too-large"),
            ("{{ xs * 999999999999999999 }}", "template-value-too-large"),
            ("{% if n %}{% set v = 1 %}{% endif %}{{ v }}", "template-not-set"),
            ("<p{{ {'onclick': s}|xmlattr }}>", "template-attribute-name"),
            ("<p{{ {'a b': s}|xmlattr }}>", "template-attribute-name"), ("<p style=\"x:{{ one|round }}\">", "fine"),
        ])
    func failures(_ text: String, _ id: String) {
        let data: [String: Value] = [
            "x": .map(of: [("a", .int(1))]), "xs": .list(of: [.int(1), .int(2)]), "n": .none, "s": .string("text"),
            "one": .int(1),
        ]
        #expect((failure(text, data: data) ?? "fine") == id)
    }

    @Test("no template runs without end")
    func budget() {
        let loops = "{% for a in range(10000) %}{% for b in range(10000) %}{{ b }}{% endfor %}{% endfor %}"
        var limits = Limits()
        limits.steps = 100_000
        #expect(failure(loops, limits: limits) == "template-too-many-steps")
        limits.steps = 10_000_000
        limits.outputBytes = 50_000
        #expect(failure(loops, limits: limits) == "template-output-too-large")
        #expect(failure("{{ 'x' * 60000 }}", limits: limits) == "template-output-too-large")
        let silent = "{% for a in range(10000) %}{% for b in range(10000) %}{% endfor %}{% endfor %}"
        #expect(failure(silent) == "template-too-many-steps")
    }

    @Test("a text doubled 60 times is refused")
    func doubling() {
        let text = "{% set s = 'x' %}" + String(repeating: "{% set s = s ~ s %}", count: 60) + "{{ s|length }}"
        #expect(failure(text) == "template-value-too-large")
        let lists = "{% set s = [1] %}" + String(repeating: "{% set s = s + s %}", count: 60) + "{{ s|length }}"
        #expect(["template-value-too-large", "template-too-many-steps"].contains(failure(lists)))
    }

    @Test("macros that call macros many times over are refused when they load")
    func explosion() {
        var text = "{% macro m0() %}x{% endmacro %}"
        for level in 1...40 {
            text += "{% macro m\(level)() %}{{ m\(level - 1)() }}{{ m\(level - 1)() }}{% endmacro %}"
        }
        let found = engine(["main.html": text + "{{ m40() }}"]).diagnostics
        #expect(found.contains { $0.id == "template-too-large" })
    }

    @Test("after a failure the output is what it was before")
    func failureKeepsOutput() throws {
        let engine = engine(["main.html": "abc{{ data.x }}"])
        var output = OutputBuffer()
        output.bytes = Array("before".utf8)
        #expect(throws: Diagnostic.self) {
            try engine.render(
                "main.html", roots: [.none, .none, .none, .none, .map(of: [])], context: Newsroom(), into: &output)
        }
        #expect(output.string == "before")
        try engine.render(
            "main.html", roots: [.none, .none, .none, .none, .map(of: [("x", .int(1))])], context: Newsroom(),
            into: &output)
        #expect(output.string == "beforeabc1")
    }

    @Test("many threads render with one engine")
    func threads() async throws {
        let (engine, roots) = SpeedTests.engine()
        var expected = OutputBuffer()
        try engine.render("page.html", roots: roots, context: Newsroom(), into: &expected)
        let page = expected.bytes
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    var output = OutputBuffer()
                    for _ in 0..<20 {
                        output.removeAll()
                        try engine.render("page.html", roots: roots, context: Newsroom(), into: &output)
                        if output.bytes != page { return false }
                    }
                    return true
                }
            }
            for try await isSame in group { #expect(isSame) }
        }
    }

    @Test(
        "nothing crashes",
        arguments: [
            String(repeating: "{{", count: 20_000), String(repeating: "{% if x %}", count: 5_000),
            String(repeating: "{{ [", count: 5_000), "{{ " + String(repeating: "(", count: 20_000),
            "{{ " + String(repeating: "not ", count: 20_000) + "1 }}",
            "{{ " + String(repeating: "-", count: 20_000) + "1 }}",
            "{{ 1" + String(repeating: "|abs", count: 20_000) + " }}",
            "{{ a" + String(repeating: ".b", count: 20_000) + " }}",
            "{{ a" + String(repeating: "[0]", count: 20_000) + " }}",
            "{{ 1" + String(repeating: " if 1 else 1", count: 20_000) + " }}",
            "{{ 1" + String(repeating: " ~ 1", count: 20_000) + " }}",
            "{{ 1" + String(repeating: " < 1", count: 20_000) + " }}",
            "{% if 1 %}" + String(repeating: "{% elif 1 %}", count: 20_000) + "{% endif %}",
            String(repeating: "<", count: 50_000), String(repeating: "<!--", count: 20_000), "{%", "{{", "{#", "{% raw",
            "{%-", "{{-",
            "{% raw %}{%", "{{ '", "{{ '\\", "{{ '\\u", "{{ 0x }}", "{{ 1e999 }}", "{{ 1__0 }}", "{{ 1. }}", "{{ .5 }}",
            "{% set x %}", "{% set (a, b) = (1, 2) %}{{ a }}", "{% for (a) in [] %}{% endfor %}",
            "{% from 'x' import %}",
            "{% block %}{% endblock %}", "{% include [] %}", "{% include '' %}", "{% macro %}", "{% call %}",
            "{% filter %}",
            "{% with a %}{% endwith %}", "{{ self }}", "{{ self.x }}", "{{ caller() }}", "{{ loop() }}", "{{ {} }}",
            "{{ () }}",
            "{{ a[ }}", "{{ a[:::] }}", "{{ a[1 2] }}", "{{ a.1.2 }}", "{{ a.b.(c) }}", "{{ x is }}", "{{ x is not }}",
            "{{ x| }}",
        ])
    func noCrash(_ text: String) {
        _ = engine(["main.html": text]).diagnostics
    }
}

import Diagnostics
import Templates
import Testing

@Suite("Escaping")
struct EscapingTests {
    static let hostile = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "</title><script>",
        "</textarea>",
        "-->", "]]>", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "\u{1}javascript:alert(1)",
        " javascript:alert(1)", "javascript&colon;alert(1)", "&#106;avascript:alert(1)", "data:text/html,<script>",
        "vbscript:x",
        "//evil.example", "\\\\evil.example", "/\\evil.example", "/\t/evil.example", "blob:x", "view-source:x",
        "`onx=`", "a b",
        "\u{2028}", "</script><script>", "<!--<script>", "{{ x }}", "{% raw %}", "&amp;", "&", "\\", "\\\"", "\n",
        "\u{0}",
        "https:javascript:x", ":alert(1)", "%6aavascript:x",
    ]

    private func render(_ text: String, _ value: Value, name: String = "main.html") throws -> String {
        let engine = TemplateEngine(
            sources: [TemplateSource(name: name, text: SourceText(text), id: SourceID(0))],
            entryPoints: [EntryPoint(name: name, roots: [Root("x", .any)])])
        try #require(engine.diagnostics == [])
        var output = OutputBuffer()
        try engine.render(name, roots: [value], context: EmptyContext(), into: &output)
        return output.string
    }

    @Test(
        "no value adds a sign of markup, wherever it stands", arguments: hostile,
        [
            "<p>{{ x }}</p>", "<a title=\"{{ x }}\">", "<a title='{{ x }}'>", "<a href=\"{{ x }}\">",
            "<a href='/a/{{ x }}?b={{ x }}'>",
            "<a href=\"/a?b={{ x }}#{{ x }}\">", "<a href='https://a.example{{ x }}'>",
            "<img srcset=\"{{ x }} 1x, {{ x }} 2x\">",
            "<title>{{ x }}</title>", "<textarea>{{ x }}</textarea>", "<meta content=\"0; url={{ x }}\">",
            "<script type=\"application/json\">{\"a\": {{ x }}, \"b\": \"{{ x }}\"}</script>",
            "<b title=\"{% if x %}{{ x }}{% endif %}\">{{ x|upper }}{{ x ~ 'y' }}</b>",
            "<p{{ {'title': x, 'href': x}|xmlattr }}>",
        ])
    func addsNoMarkup(_ value: String, _ text: String) throws {
        let harmless = try render(text, .string("a"))
        let output = try render(text, .string(value))
        for sign in ["<", ">", "'"] { #expect(output.count(of: sign) == harmless.count(of: sign)) }
        if !text.contains("application/json") { #expect(output.count(of: "\"") == harmless.count(of: "\"")) }
        // The same of markup where tags cannot be.
        if !text.hasPrefix("<p>") && !text.contains("|upper") {
            let markup = try render(text, .html(HTML(value)))
            for sign in ["<", ">"] { #expect(markup.count(of: sign) == harmless.count(of: sign)) }
        }
    }

    @Test("an address leads to the site or to a scheme that runs nothing", arguments: hostile)
    func addresses(_ value: String) throws {
        for text in [
            "<a href=\"{{ x }}\">", "<a href=\"{{ x }}{{ x }}\">", "<a href=\"/{{ x }}\">", "<img srcset=\"{{ x }}\">",
        ] {
            let output = try render(text, .string(value))
            let address = output.split(separator: "\"", omittingEmptySubsequences: false)[1]
            #expect(!address.hasPrefix("//") && !address.hasPrefix("\\\\") && !address.hasPrefix("/\\"))
            let head = address.prefix { !"/?#".contains($0) }
            if let colon = head.firstIndex(of: ":") {
                #expect(["http", "https", "mailto", "tel"].contains(head[..<colon].lowercased()))
            }
        }
    }

    @Test("addresses that may be, are")
    func goodAddresses() throws {
        for address in [
            "https://example.com/a?b=c#d", "http://example.com", "HTTPS://EXAMPLE.COM", "mailto:a@b.example",
            "tel:+84275", "/tin/x/",
            "tin/x", "#dau", "?q=1", "../x", "", "x/a:b", "/tin/đảng/",
        ] {
            #expect(try render("<a href=\"{{ x }}\">", .string(address)) == "<a href=\"\(address)\">")
        }
    }

    @Test("JSON in a page is JSON")
    func json() throws {
        let value = Value.map(of: [
            ("a", .list(of: [.int(1), .number(1.5), .none, .bool(true)])), ("b</", .string("x\u{2028}\"\\\n")),
        ])
        let output = try render("<script type=\"application/ld+json\">{{ x }}</script>", value)
        #expect(
            output
                == "<script type=\"application/ld+json\">{\"a\": [1, 1.5, null, true], \"b\\u003c/\": \"x\\u2028\\\"\\\\\\n\"}</script>"
        )
    }

    @Test("markup is appended as it is in text, in XML it is text")
    func markup() throws {
        #expect(try render("<p>{{ x }}</p>", .html(HTML("<b>&amp;</b>"))) == "<p><b>&amp;</b></p>")
        #expect(
            try render("<p>{{ x }}</p>", .html(HTML("<b>&amp;</b>")), name: "a.xml")
                == "<p>&lt;b&gt;&amp;amp;&lt;/b&gt;</p>")
        #expect(try render("<p>{{ x|safe }}</p>", .string("<b/>"), name: "a.xml") == "<p><b/></p>")
        #expect(
            try render("{% set y %}<b>{{ x }}</b>{% endset %}{{ y }}", .string("&"), name: "a.xml") == "<b>&amp;</b>")
    }

    @Test("the catalogue has every filter with its parameters")
    func catalogue() {
        #expect(Catalogue.filters.count >= 45)
        #expect(
            Catalogue.filters.first { $0.name == "truncate" }?.parameters
                == "length=255, killwords=False, end=\"...\", leeway=none")
        #expect(
            Catalogue.tests.allSatisfy { !$0.summary.isEmpty } && Catalogue.filters.allSatisfy { !$0.summary.isEmpty })
    }
}

extension String {
    fileprivate func count(of part: String) -> Int { utf8.count { $0 == part.utf8.first } }
}

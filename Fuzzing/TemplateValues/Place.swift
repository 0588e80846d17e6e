/// One place in a template where values are shown, and what a parser has to find there.
struct Place: Sendable {
    let template: String
    let expectation: Expectation

    init(_ template: String, _ expectation: Expectation) {
        (self.template, self.expectation) = (template, expectation)
    }

    /// What is checked besides that elements and attributes are the same whatever the values are.
    enum Expectation: Sendable {
        /// Nothing more.
        case structure
        /// The text of the place, whole.
        case text(@Sendable (FuzzedValues) -> String)
        /// The value of the first element's attribute, whole.
        case attribute(String, @Sendable (FuzzedValues) -> String)
        /// An attribute that leads nowhere but to http, https, mailto, tel or this site.
        case address(String)
        /// An attribute with several such addresses.
        case addresses(String)
        /// An attribute that goes to another address after `url=`.
        case refresh(String)
        /// JSON that is this when it is read: a list of texts.
        case json(@Sendable (FuzzedValues) -> [String])
    }
}

extension Place {
    static let html: [Place] = texts + filtered + attributes + addresses + json

    private static let texts = [
        Place("<p>[{{ a }}]</p>", .text { "[\($0.first)]" }),
        Place("<p>[{{ a }}{{ b }}]</p>", .text { "[\($0.first)\($0.second)]" }),
        Place("<p>[{{ a ~ b }}]</p>", .text { "[\($0.first)\($0.second)]" }),
        Place("<p>&{{ a }};</p>", .structure),
        Place("<p>[{% for x in list %}{{ x }}|{% endfor %}]</p>", .text { "[\($0.first)|\($0.second)|]" }),
        Place("{% macro m(x) %}<i>[{{ x }}]</i>{% endmacro %}{{ m(a) }}", .text { "[\($0.first)]" }),
        Place("{% set x %}<i>[{{ a }}]</i>{% endset %}{{ x }}", .text { "[\($0.first)]" }),
        Place("{{ markup }}", .text { $0.first }),
        Place("<p>[{{ markup ~ b }}]</p>", .text { "[\($0.first)\($0.second)]" }),
        Place("<p>[{{ b + markup }}]</p>", .structure),
        Place("<textarea>[{{ a }}]</textarea>", .text { "[\($0.first)]" }),
        Place("<title>[{{ a }}]</title>", .text { "[\($0.first)]" }),
        Place("<title>{{ markup }}</title>", .structure),
        Place("<svg><title>[{{ a }}]</title></svg>", .text { "[\($0.first)]" }),
    ]

    private static let filtered = [
        Place("<p>[{{ a | e }}{{ a | forceescape | string }}]</p>", .structure),
        Place("<p>[{{ markup | striptags }}]</p>", .structure),
        Place(
            "<p>{{ markup | upper }}{{ markup | title }}{{ markup | capitalize }}{{ markup | lower }}</p>", .structure),
        Place("<p>{{ markup | replace(a, b) }}</p>", .structure),
        Place("<p>{{ markup | replace('b', b) }}</p>", .structure),
        Place("<p>{{ markup | replace('', b) }}</p>", .structure),
        Place("<p>{{ a | replace(b, markup) | striptags }}</p>", .structure),
        Place("<p>[{{ markup | trim(b) }}]</p>", .structure),
        Place("{{ markup | indent(b, true) }}", .structure),
        Place("<p>{{ list | join(markup) | striptags }}{{ [a, markup] | join(b) }}</p>", .structure),
        Place(
            "<p>{{ a | truncate(5) }}{{ a | center(9) }}{{ a | wordcount }}{{ a | list | join(' ') }}</p>", .structure),
        Place(
            "<p>{{ '%s & %s' | format(a, b) }}{{ a[:3] }}{{ a | reverse }}{{ map | dictsort | map('last') | join }}</p>",
            .structure),
        Place("<p>{{ a | tojson }}{{ map | tojson }}{{ map | urlencode }}{{ a | default(b, true) }}</p>", .structure),
        Place("{% filter upper %}<i>{{ a }}</i>{% endfilter %}", .structure),
        Place(
            "<p>{{ markup * 1 }}{{ a * 2 }}{{ list | sort | first }}{{ a | list | batch(2) | map('join') | join }}</p>",
            .structure),
    ]

    private static let attributes = [
        Place("<p title=\"[{{ a }}]\">x</p>", .attribute("title") { "[\($0.first)]" }),
        Place("<p title='[{{ a }}{{ b }}]'>x</p>", .attribute("title") { "[\($0.first)\($0.second)]" }),
        Place("<p title=\"{{ markup }}{{ a | tojson }}\" lang=\"{{ a }}\">x</p>", .structure),
        Place("<p{{ {'title': a, 'lang': b} | xmlattr }}>x</p>", .attribute("title") { $0.first }),
        Place("<a{{ {'href': a} | xmlattr }}>x</a>", .address("href")),
        Place("<img{{ {'srcset': a} | xmlattr }}>", .addresses("srcset")),
        Place("<p style=\"width: {{ number }}px\">x</p>", .structure),
        Place("<p title=\"{% if a %}{{ a }}{% else %}none{% endif %}\">x</p>", .structure),
        Place("<p data-x=\"[{{ a }}]\">x</p>", .attribute("data-x") { "[\($0.first)]" }),
    ]

    private static let json = [
        Place(
            #"<script type="application/ld+json">[{{ a }}, "{{ a }}", "x{{ a }}{{ b }}"]</script>"#,
            .json { [$0.first, $0.first, "x" + $0.first + $0.second] }),
        Place(
            #"<script type="application/json">{{ list }}</script>"#, .json { [$0.first, $0.second] }),
        Place(
            #"<script type="application/json">[{{ map | tojson }}, {{ map }}]</script>"#, .json { _ in [] }),
    ]
}

extension Place {
    private static let addresses =
        [
            "{{ a }}", "{{ a }}{{ b }}", "{{ a ~ b }}", "/{{ a }}", "/{{ a }}{{ b }}", "/{{ a }}/{{ b }}",
            "{{ a }}/{{ b }}", "{{ a }}/x", " {{ a }}", "{{ a }}?q={{ b }}", "?q={{ a }}", "#{{ a }}", "x{{ a }}",
            "https://h.example/{{ a }}", "mailto:{{ a }}", "?q={{ a | urlencode }}", "{{ a | urlencode }}",
            "{% if number %}{{ a }}{% else %}/x{% endif %}{{ b }}", "{{ a }}{{ a }}{{ b }}", "{{ markup }}",
            "{% for x in list %}{{ x }}{% endfor %}", "{{ map | urlencode }}", "/{{ a | urlencode }}/{{ b }}",
            "{% if not a %}/{% endif %}{{ b }}", "{{ a }}{% if number %}/{% endif %}{{ b }}", "./{{ a }}{{ b }}",
        ].map { Place("<a href=\"\($0)\">x</a>", .address("href")) }
        + [
            Place("<img src='{{ a }}'>", .address("src")),
            Place("<form action=\"{{ a }}\">x</form>", .address("action")),
            Place("<svg><a xlink:href=\"{{ a }}{{ b }}\">x</a></svg>", .structure),
            Place("<p data-href=\"{{ a }}\">x</p>", .address("data-href")),
            Place("<img srcset=\"{{ a }}\">", .addresses("srcset")),
            Place("<img srcset=\"{{ a }} 1x, {{ b }} 2x\">", .addresses("srcset")),
            Place("<img srcset=\"{{ a }}{{ b }}\">", .addresses("srcset")),
            Place("<img srcset=\"/{{ a }}, {{ b }}/{{ a }}\">", .addresses("srcset")),
            Place("<meta http-equiv=\"refresh\" content=\"0;url={{ a }}\">", .refresh("content")),
            Place("<meta http-equiv=\"refresh\" content=\"0;url={{ a }}{{ b }}\">", .refresh("content")),
        ]

    static let xml = [
        Place("<t>[{{ a }}{{ b }}]</t>", .text { "[\($0.first)\($0.second)]" }),
        Place("<t x=\"[{{ a }}]\"/>", .attribute("x") { "[\($0.first)]" }),
        Place("<t x='[{{ a }}{{ b }}]'/>", .attribute("x") { "[\($0.first)\($0.second)]" }),
        Place("<t><![CDATA[{{ a }}]]></t>", .text { $0.first }),
        Place("<t><![CDATA[{{ a }}{{ b }}]]></t>", .text { $0.first + $0.second }),
        Place("<t><![CDATA[{{ a }}>{{ b }}]]></t>", .text { $0.first + ">" + $0.second }),
        Place("<t><![CDATA[{{ a }}]>{{ b }}]]></t>", .text { $0.first + "]>" + $0.second }),
        Place("<link href=\"{{ a }}\"/>", .address("href")),
        Place("<link href=\"{{ a }}{{ b }}\"/>", .address("href")),
        Place("<t>{{ markup }}</t>", .structure),
        Place("<t><![CDATA[{{ markup }}]]></t>", .structure),
        Place("{% set x %}<i>[{{ a }}]</i>{% endset %}{{ x }}", .text { "[\($0.first)]" }),
        Place(
            "{% set x %}<i>{{ a }}</i>{% endset %}<t>{{ x | upper }}{{ x ~ b }}{{ x | indent(b, true) }}</t>",
            .structure),
        Place("<t{{ {'x': a} | xmlattr }}/>", .attribute("x") { $0.first }),
        Place("<t>{{ a | tojson }}{{ a | e }}{{ a | urlencode }}{{ a[:2] }}</t>", .structure),
    ]

    static let jsonDocument = Place(
        #"[{{ a }}, "{{ a }}", "x{{ a }}{{ b }}", {{ a | tojson }}]"#,
        .json { [$0.first, $0.first, "x" + $0.first + $0.second, $0.first] })
}

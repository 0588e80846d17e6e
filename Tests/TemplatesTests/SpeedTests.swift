import Diagnostics
import Foundation
import Templates
import Testing

/// How long a page takes; measured where `MEASURE_TEMPLATES` is set, in a release build.
@Suite("Speed")
struct SpeedTests {
    static let layout = """
        <!DOCTYPE html><html lang="vi"><head><title>{% block title %}{{ site.title }}{% endblock %}</title></head><body>
        <nav>{% for item in menu %}<a href="{{ item.url }}"{% if item.featured %} class="on"{% endif %}>{{ item.title }}</a>{% endfor %}</nav>
        {% block main %}{% endblock %}</body></html>
        """
    static let page = """
        {% extends "layout.html" %}{% block title %}{{ article.title }} – {{ super() }}{% endblock %}
        {% block main %}<article><h1>{{ article.title }}</h1>{{ article.body }}<ul>
        {% for item in article.related %}<li><a href="{{ item.url }}">{{ item.title }}</a> <span>{{ item.words }}</span>
        {% for tag in item.tags %}<i>{{ tag }}</i>{% endfor %}</li>{% endfor %}</ul></article>{% endblock %}
        """

    @Test("a page with 20 related articles renders as it should")
    func renders() throws {
        let (engine, roots) = Self.engine()
        #expect(engine.diagnostics.isEmpty)
        var output = OutputBuffer()
        try engine.render("page.html", roots: roots, context: Newsroom(), into: &output)
        #expect(
            output.string.hasPrefix("<!DOCTYPE html><html lang=\"vi\"><head><title>Một &lt;bài&gt; – Bảng Vàng</title>")
        )
        #expect(output.string.components(separatedBy: "<li>").count == 21)
        guard ProcessInfo.processInfo.environment["MEASURE_TEMPLATES"] != nil else { return }
        let context = Newsroom()
        let count = 100_000
        let start = Self.cpuTime
        for _ in 0..<count {
            output.removeAll()
            try engine.render("page.html", roots: roots, context: context, into: &output)
        }
        print("a page of \(output.bytes.count) bytes: \((Self.cpuTime - start) / Double(count) * 1e6) µs of CPU time")
    }

    /// The CPU time of this thread in seconds: others use the machine too.
    private static var cpuTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    static func engine() -> (TemplateEngine, [Value]) {
        let related = (0..<20).map { Story("Chi bộ ấp \($0) & “đón nhận” danh hiệu", path: "/tin/bai-\($0)/") }
        let body = String(repeating: "<p>Ngày 5/7, Đảng uỷ xã tổ chức hội nghị sơ kết.</p>\n", count: 70)
        let story = Story("Một <bài>", related: related, body: body)
        let engine = TemplateEngine(
            sources: [
                TemplateSource(name: "layout.html", text: .init(layout), id: .init(0)),
                TemplateSource(name: "page.html", text: .init(page), id: .init(1)),
            ],
            roots: [Root("site", .record([.init("title", .string)])), Root("menu", .list(of: Story.templateType))],
            entryPoints: [EntryPoint(name: "page.html", roots: [Root("article", Story.templateType)])],
            shapes: [Story.shape])
        let menu = (0..<8).map { Story("Mục \($0)", path: "/muc-\($0)/") }
        return (engine, [.map(of: [("title", .string("Bảng Vàng"))]), menu.templateValue, story.templateValue])
    }
}

import Testing

@testable import Serving

struct LivePageTests {
    private let page = """
        <html><head><meta http-equiv="Content-Security-Policy" content="script-src &#39;self&#39;; connect-src &#39;self&#39;">
        <link rel="stylesheet" href="/a.css"></head><body class="x"><h1>A</h1></body></html>
        """

    private func added(_ live: LivePage, to page: String) -> String {
        String(decoding: live.added(to: Array(page.utf8)), as: UTF8.self)
    }

    @Test func `a page gets the script in its head, with what it is told`() {
        let text = added(LivePage(details: [("site", "1-2"), ("moved", nil), ("problems", "\"<")]), to: page)
        #expect(text.contains("data-site=\"1-2\" data-problems=\"&#34;&lt;\" data-page=\""))
        #expect(!text.contains("data-moved"))
        #expect(text.contains("></script>\n</head><body class=\"x\"><h1>A</h1></body></html>"))
    }

    @Test func `what readers do not see is marked before everything else`() {
        let text = added(LivePage(details: [], mark: "Nháp <b>"), to: page)
        #expect(
            text.contains("<body class=\"x\"><p class=\"bangvang-mark\" role=\"note\">Nháp &lt;b&gt;</p><h1>A</h1>"))
        #expect(text.contains("<link rel=\"stylesheet\" href=\"/.bangvang/live.css\">"))
    }

    @Test(arguments: [
        "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"></head><body>",
        "<head><meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'self'\"></head><body>",
    ])
    func `a page whose policy forbids it is left as it is`(page: String) {
        #expect(added(LivePage(details: []), to: page) == page)
    }

    @Test func `versions differ by everything but style sheets`() {
        func version(_ page: String) -> String { LivePage.version(of: Array(page.utf8)) }
        #expect(version(page) == version(page.replacing("/a.css", with: "/b.css")))
        #expect(version(page) != version(page.replacing("<h1>A", with: "<h1>B")))
        #expect(version("<link rel=\"icon\" href=\"/a\">") != version("<link rel=\"icon\" href=\"/b\">"))
    }
}

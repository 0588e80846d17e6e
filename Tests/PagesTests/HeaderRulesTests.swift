import Content
import Diagnostics
import Testing

@testable import Pages

@Suite struct HeaderRulesTests {
    /// The host's file of that name, as a site is published.
    private func file(_ name: String, _ files: [String: String], baseURL: String? = nil) throws -> String? {
        let context = try context(files, baseURL: baseURL)
        var diagnostics: [Diagnostic] = []
        let plan = PagePlan(context, contentTree: 0, assets: [], diagnostics: &diagnostics)
        guard let index = plan.paths.firstIndex(of: name), case .computed(let bytes) = plan.pages[index].body else {
            return nil
        }
        return String(decoding: bytes(context), as: UTF8.self)
    }

    private let site = [
        "organizations/a.yml": "{id: ap, name: Chi bộ ấp, kind: cell}",
        "pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\nX\n",
        "articles/a.md": article("aliases: [/cu/, /bí-thư/]\n"),
    ]

    /// Both hosts join the headers of all rules that fit, and two joined policies allow what both allow.
    @Test func noAddressHasTwoPolicies() throws {
        let text = try #require(try file("_headers", site))
        var rule = ""
        var policies: [String: String] = [:]
        for line in text.split(separator: "\n") {
            if line.hasPrefix("/") { rule = String(line) }
            if line.hasPrefix("  Content-Security-Policy: ") { policies[rule] = String(line) }
        }
        #expect(policies["/gioi-thieu/*"]?.hasSuffix("frame-ancestors 'none'") == true)
        #expect(policies["/to-chuc/:id/nhung/"]?.hasSuffix("frame-ancestors *") == true)
        let matched = ["/", "/tin/a/", "/gioi-thieu/", "/to-chuc/", "/to-chuc/ap/", "/to-chuc/ap/nhung/"].map { path in
            policies.keys.filter { Self.fits(path, $0) }.count
        }
        #expect(matched == [1, 1, 1, 1, 1, 1])
    }

    /// `*` is everything from there on, `:id` one step of a path.
    private static func fits(_ path: String, _ rule: String) -> Bool {
        if rule.hasSuffix("*") { return path.hasPrefix(rule.dropLast()) }
        let (steps, wanted) = (path.split(separator: "/"), rule.split(separator: "/"))
        return steps.count == wanted.count && zip(steps, wanted).allSatisfy { $1.hasPrefix(":") || $0 == $1 }
    }

    @Test func everyRuleIsBelowTheSitesPath() throws {
        let text = try #require(try file("_headers", site, baseURL: "https://example.org/ba-tri/"))
        let rules = text.split(separator: "\n").filter { $0.hasPrefix("/") }
        #expect(!rules.isEmpty && rules.allSatisfy { $0.hasPrefix("/ba-tri/") })
    }

    @Test func formerAddressesAreListedAndStandForThemselvesAlone() throws {
        #expect(try file("_redirects", site) == "/cu/ /tin/a/ 301\n/b%C3%AD-th%C6%B0/ /tin/a/ 301\n")
        #expect(try file("_redirects", [:]) == nil)
    }

    @Test func serversAreToldOfTheSitesPath() {
        let rules = HeaderRules(baseURL: "https://example.org/tin.moi/", settings: nil)
        #expect(rules.nginx.contains("error_page 404 /tin.moi/404.html;"))
        #expect(rules.nginx.contains("\"^/tin\\.moi/to-chuc/[^/]+/nhung/\""))
        #expect(rules.caddy.contains("path_regexp ^/tin\\.moi/to-chuc/[^/]+/nhung/"))
    }

    @Test func aFrameMayBeShownElsewhereAndNothingElseMay() throws {
        let context = try context(site)
        let organization = try #require(context.site.allOrganizations.first)
        let settings = context.site.settings
        #expect(ContentPolicy.of(.frame(organization), on: settings).header.hasSuffix("frame-ancestors *"))
        #expect(ContentPolicy.of(.organization(organization), on: settings).header.hasSuffix("frame-ancestors 'none'"))
        for policy in [ContentPolicy.page(of: settings), .frame] {
            #expect(!policy.header.contains("unsafe"))
            #expect(!policy.meta.contains("frame-ancestors"))
        }
    }

    @Test(arguments: [
        ("https://gop-y.example.org:8443/nhan?x=1", "form-action 'self' https://gop-y.example.org:8443;"),
        ("https://gop-y.example.org;script-src/nhan", "form-action 'self';"),
        (#"https://gop-y.example.org"x/nhan"#, "form-action 'self';"),
    ])
    func formsAreSentToWhoTakesTheCommentsAsWell(hook: String, expected: String) {
        var settings = SiteSettings.standard
        settings.comments = .hook(hook)
        #expect(ContentPolicy.page(of: settings).header.contains(expected))
        #expect(HeaderRules(baseURL: "https://example.org/", settings: settings).nginx.contains(expected))
    }
}

import Diagnostics
import Testing

@testable import Pages

@Suite struct AssetsTests {
    private func load(_ files: [String: String]) -> (assets: Assets, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let sources = SourceMap([MemoryTree("Templates", files)])
        return (Assets.load(sources, tree: 0, diagnostics: &diagnostics), diagnostics)
    }

    private func bytes(of path: String, in assets: Assets) throws -> String {
        let page = try #require(assets.pages.first { $0.address == .file(path) })
        guard case .computed(let bytes) = page.body else { throw Problem.unreadable(path, reason: systemMessage(2)) }
        return String(decoding: bytes(try context([:])), as: UTF8.self)
    }

    /// The digests are those of `openssl dgst -sha384`.
    @Test func aFileHasItsHashInItsNameAndItsIntegrity() throws {
        let asset = try load(["assets/a.js": "alert(1)\n"]).assets.asset("a.js")
        #expect(asset.path == "assets/a.\(Self.digest.prefix(10)).js")
        #expect(asset.integrity == "sha384-\(Self.base64)")
    }

    @Test func anotherByteIsAnotherName() throws {
        let one = try load(["assets/a.css": "p{}"]).assets.asset("a.css")
        let other = try load(["assets/a.css": "q{}"]).assets.asset("a.css")
        #expect(one.path != other.path)
        #expect(one.integrity != other.integrity)
    }

    @Test func whatAStyleSheetShowsFollowsItsName() throws {
        let files = [
            "assets/css/a.css": """
            /* url(no.svg) */ p { content: "url(no.svg)"; background: URL( '../dấu.svg?x#y' ) }
            q { background: url(../img/b.png) } r { filter: url(#f) }
            """,
            "assets/dấu.svg": "<svg/>", "assets/img/b.png": "B",
        ]
        let (assets, diagnostics) = load(files)
        #expect(diagnostics.isEmpty)
        let sheet = try bytes(of: assets.asset("css/a.css").path, in: assets)
        let (seal, picture) = try (assets.asset("dấu.svg").fileName, assets.asset("img/b.png").fileName)
        #expect(
            sheet == """
                p{content:"url(no.svg)";background:URL( '../\(seal)?x#y' )}q{background:url(../img/\(picture))}\
                r{filter:url(#f)}
                """)
    }

    /// What it means has to stay: compare the rules of https://drafts.csswg.org/css-syntax-3/.
    @Test(arguments: [
        ("/* a */\np {\n  margin: 0 ;\n  color : red;\n}\n", "p{margin:0;color :red}"),
        ("nav a :hover, nav > a:hover { }", "nav a :hover,nav > a:hover{}"),
        (
            "@media (min-width: 40em) and (hover) { p { width: calc(1em + 2px) } }",
            "@media (min-width:40em) and (hover){p{width:calc(1em + 2px)}}"
        ),
        ("q { quotes: \"“ ;  /* no */\" '}  {' }", "q{quotes:\"“ ;  /* no */\" '}  {'}"),
        ("a/**/b { font: 1em/2 x }", "a/**/b{font:1em/2 x}"), ("a /**/ b{}", "a b{}"),
        (".\\31 0 {} .a\\  b {}", ".\\31 0{}.a\\  b{}"),
        ("p { --mark: ; --other: {a: b; }; }", "p{--mark: ;--other:{a:b}}"),
        ("/*! © Họa sĩ */ p { }", "/*! © Họa sĩ */ p{}"), ("p { content: \"", "p{content:\""), ("p /* ", "p"),
        ("\\", "\\"),
        ("p { background: url(  ", "p{background:url(  "),
    ])
    func aStyleSheetIsPublishedWithoutWhatMeansNothing(sheet: String, published: String) throws {
        let (assets, diagnostics) = load(["assets/a.css": sheet])
        #expect(diagnostics.isEmpty)
        #expect(try bytes(of: assets.asset("a.css").path, in: assets) == published)
    }

    @Test func aStyleSheetsNameChangesWithWhatItShows() throws {
        let sheet = "p { background: url(a.svg) }"
        let one = try load(["assets/a.css": sheet, "assets/a.svg": "<svg/>"]).assets.asset("a.css")
        let other = try load(["assets/a.css": sheet, "assets/a.svg": "<svg></svg>"]).assets.asset("a.css")
        #expect(one.path != other.path)
    }

    @Test(arguments: [
        "p { background: url(khong-co.svg) }", "p { background: url(https://example.org/a.svg) }",
        "p { background: url(//example.org/a.svg) }", "p { background: url(../../a.svg) }",
        "p { background: url(/a.svg) }", "p { background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=) }",
        "p { background: url(",
    ])
    func aStyleSheetShowsNothingElse(sheet: String) throws {
        let (_, diagnostics) = load(["assets/a.css": sheet, "assets/a.svg": "<svg/>"])
        if sheet.hasSuffix("(") { return #expect(diagnostics.isEmpty) }
        #expect(diagnostics.map(\.id) == ["template-unknown-asset"])
        #expect(diagnostics.first?.location?.range.lowerBound == 20)
    }

    @Test func aStyleSheetImportsNoOther() {
        let (_, diagnostics) = load(["assets/a.css": "@import \"b.css\";", "assets/b.css": ""])
        #expect(diagnostics.map(\.id) == ["template-imported-styles"])
    }

    @Test func anUnknownAssetIsNamedWithItsNeighbours() throws {
        let (assets, _) = load(["assets/style.css": ""])
        let problem = #expect(throws: Problem.self) { try assets.asset("stile.css") }
        #expect(problem?.id == "template-unknown-asset")
        #expect(problem?.help?.en.contains("style.css") == true)
    }

    @Test func filesThatMustKeepTheirNameDo() {
        let (assets, _) = load(["root/favicon.ico": "I", "assets/a.js": "", "base.html": ""])
        #expect(assets.pages.map(\.address).contains(.file("favicon.ico")))
        #expect(assets.pages.count == 2)
    }
}

extension AssetsTests {
    fileprivate static let digest =
        "55a93465caf76f177cb6ad377a99ccbe4b5466ea48e8a96a60e6be4d2ecbf7f1ef247bee07a4b69bbe2875acbeb6d6f3"
    fileprivate static let base64 = "Vak0Zcr3bxd8tq03epnMvktUZupI6KlqYOa+TS7L9/HvJHvuB6S2m74oday+ttbz"
}

import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pages

@Suite struct DrawingCheckTests {
    private func problems(_ text: String) -> [Diagnostic] {
        DrawingCheck.problems(in: Array(text.utf8), source: SourceID(0))
    }

    private static func drawing(_ inside: String, attributes: String = "") -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"\(attributes)>\(inside)</svg>"
    }

    @Test(arguments: [
        "<path d=\"M0 0h10\" fill=\"url(#a)\" style=\"fill: url('#b')\"/>",
        "<text x=\"1\" font-family=\"serif\">Đảng &amp; dân &#x1ED9;</text><!-- <script> -->",
        "<style>.a { fill: red; mask: url(#m) }</style><style><![CDATA[ a > b { stroke: blue } ]]></style>",
        "<use xlink:href=\"#a\"/><use href=\"#b\"/><image href=\"data:image/png;base64,iVBORw0K\"/>",
        "<g xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" inkscape:label=\"Lớp\"><inkscape:grid/></g>",
        "<metadata xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:RDF/></metadata>",
    ]) func whatDrawingProgramsWriteIsAllowed(inside: String) {
        #expect(problems(Self.drawing(inside)).isEmpty)
        #expect(problems("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Self.drawing(inside)).isEmpty)
    }

    /// What is refused, and the words at the place that is named.
    @Test(arguments: [
        ("<script>alert(1)</script>", "script"),
        ("<svg:script xmlns:svg=\"http://www.w3.org/2000/svg\"/>", "svg:script"),
        ("<SCRIPT/>", "SCRIPT"),
        ("<foreignObject/>", "foreignObject"),
        ("<a href=\"#x\"/>", "a"),
        ("<set/>", "set"),
        ("<animate/>", "animate"),
        ("<iframe/>", "iframe"),
        ("<rect onload=\"x\"/>", "onload"),
        ("<rect ONCLICK='x'/>", "ONCLICK"),
        ("<use href=\"https://evil.example/a.svg#b\"/>", "https://evil.example/a.svg#b"),
        ("<use xlink:href=\"other.svg#b\"/>", "other.svg#b"),
        ("<image href=\" javascript:alert(1)\"/>", " javascript:alert(1)"),
        ("<image href=\"&#106;avascript:alert(1)\"/>", "&#106;avascript:alert(1)"),
        ("<image href=\"data:image/svg+xml;base64,PHN2Zz4=\"/>", "data:image/svg+xml;base64,PHN2Zz4="),
        ("<g xml:base=\"https://evil.example/\"/>", "https://evil.example/"),
        ("<rect fill=\"url(https://evil.example/#a)\"/>", "url(https://evil.example/#a)"),
        ("<rect style=\"fill: URL( //evil.example )\"/>", "fill: URL( //evil.example )"),
        ("<rect style=\"fill:u\\72l(//evil.example)\"/>", "fill:u\\72l(//evil.example)"),
        ("<rect fill=\"&#117;rl(//evil.example)\"/>", "&#117;rl(//evil.example)"),
        ("<style>@import '//evil.example';</style>", "@import '//evil.example';"),
        ("<style><![CDATA[a{b:url(//e)}]]></style>", "<![CDATA[a{b:url(//e)}]]>"),
        ("<h:p xmlns:h=\"http://www.w3.org/1999/xhtml\"/>", "http://www.w3.org/1999/xhtml"),
        ("<h:p xmlns:h=\"http://www.w3.org/1999/&#120;html\"/>", "http://www.w3.org/1999/&#120;html"),
        ("<g xmlns=\"http://www.w3.org/1999/xhtml\"/>", "http://www.w3.org/1999/xhtml"),
        ("<?xml-stylesheet href=\"//evil.example\"?>", "<?xml-stylesheet href=\"//evil.example\"?>"),
    ]) func whatRunsLoadsOrHidesIsRefusedAtItsPlace(inside: String, words: String) throws {
        let text = Self.drawing(inside)
        let found = problems(text)
        #expect(found.map(\.id) == ["drawing-forbidden"])
        let range = try #require(found.first?.location?.range)
        #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == words)
    }

    @Test(arguments: [
        "<!DOCTYPE svg [<!ENTITY x \"y\">]>" + drawing(""),
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + drawing(""),
        "<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + drawing(""),
    ]) func declarationsAreRefused(text: String) {
        #expect(problems(text).contains { $0.id == "drawing-forbidden" })
    }

    @Test(arguments: [
        "", "Không phải hình", "<svg", "<svg>", "<svg></g></svg>", "<svg><g></svg></g>", "<svg a=b/>", "<svg a=\"b/>",
        "<svg/><svg/>", "<svg><!-- </svg>", "<svg><![CDATA[ </svg>", "<svg a=\"<\"/>", "<svg a/>",
    ]) func whatIsNoXMLIsRefused(text: String) {
        #expect(problems(text).contains { $0.id == "drawing-not-xml" })
    }

    private static func drawings(_ kind: String) throws -> [URL] {
        try Fixtures.files(in: "drawings/\(kind)", endings: ".svg")
    }

    /// Chromium opens the same files in `Tests/Site/test_drawings.py`.
    @Test func drawingsThatLoadNothingAreAllowed() throws {
        let drawings = try Self.drawings("allowed")
        #expect(drawings.count > 5)
        for file in drawings {
            let found = DrawingCheck.problems(in: Array(try Data(contentsOf: file)), source: SourceID(0))
            #expect(found.isEmpty, "\(file.lastPathComponent): \(found.map(\.problem.message.en))")
        }
    }

    @Test func drawingsThatCouldLoadRunOrHideAreRefused() throws {
        let drawings = try Self.drawings("refused")
        #expect(drawings.count > 30)
        for file in drawings {
            let bytes = Array(try Data(contentsOf: file))
            let found = DrawingCheck.problems(in: bytes, source: SourceID(0))
            #expect(found.hasErrors, "\(file.lastPathComponent)")
            #expect(found.allSatisfy { $0.location.map { $0.range.upperBound <= bytes.count } ?? false })
        }
    }

    @Test func aDrawingThatMultipliesIsRefusedInTime() throws {
        let file = try #require(try Self.drawings("refused").first { $0.lastPathComponent == "use-bomb.svg" })
        let found = DrawingCheck.problems(in: Array(try Data(contentsOf: file)), source: SourceID(0))
        #expect(found.map(\.id) == ["drawing-multiplies"])
    }

    @Test func aPlaceIsRightBehindLettersWhoseMarksStandApart() throws {
        let text = Self.drawing("<text>Xa\u{303} Tha\u{323}nh Phu\u{301}</text>\r\n<script/>")
        let location = try #require(problems(text).first?.location)
        let shown = try SourceText(decoding: Array(text.utf8))
        #expect(shown[location.range] == "script")
    }

    @Test func bytesThatAreNoTextAreRefused() {
        #expect(DrawingCheck.problems(in: [0xFF, 0xFE, 0x3C, 0], source: SourceID(0)).hasErrors)
        #expect(DrawingCheck.problems(in: Array("<svg>\0</svg>".utf8), source: SourceID(0)).hasErrors)
    }
}

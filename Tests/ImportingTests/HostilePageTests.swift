import Content
import Diagnostics
import Foundation
import Testing

@testable import Importing

/// Pages that nobody wrote for readers: each becomes a draft that passes a check, or is refused, soon.
@Suite struct HostilePageTests {
    private static let paragraph =
        "<p>Một đoạn của bài, đủ dài để được coi là chữ của bài báo chứ không phải một dòng của trang, và kết thúc bằng dấu chấm.</p>"

    private static func page(_ inside: String) -> String {
        "<html><head><title>Tên của bài báo</title></head><body>\(paragraph)\(inside)\(paragraph)</body></html>"
    }

    private static let pages: [(String, String)] = [
        ("deep", page(String(repeating: "<div>", count: 100_000) + "chữ")),
        ("deep inline", page(String(repeating: "<b><i>", count: 50_000) + "chữ")),
        ("deep tables", page(String(repeating: "<table><tr><td>", count: 20_000))),
        ("deep lists", page(String(repeating: "<ul><li>", count: 20_000) + "chữ")),
        ("unmatched ends", page(String(repeating: "</div></p></b>", count: 100_000))),
        ("many elements", page(String(repeating: "<p>một đoạn</p>", count: 300_000))),
        ("one long paragraph", page("<p>" + String(repeating: "chữ ", count: 500_000) + "</p>")),
        ("one long word", page("<p>" + String(repeating: "a", count: 2_000_000) + "</p>")),
        ("many line breaks", page(String(repeating: "<br>", count: 200_000))),
        ("many attributes", page("<p " + (0..<3_000).map { "a\($0)=1 " }.joined() + ">chữ</p>")),
        ("a long attribute", page("<p title=\"" + String(repeating: "x", count: 3_000_000) + "\">chữ</p>")),
        ("unclosed attribute", page("<p title=\"" + String(repeating: "<p>chữ</p>", count: 50_000))),
        ("unclosed comment", page("<!--" + String(repeating: "-", count: 500_000))),
        ("many comments", page(String(repeating: "<!-- a -->", count: 100_000))),
        (
            "entities",
            page(
                "<p>&lt;script&gt; &#0; &#x110000; &#xD800; &nbsp;&amp;amp; "
                    + String(repeating: "&amp;", count: 100_000) + "</p>")
        ),
        (
            "entity declarations",
            "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + page("<p>&b;&b;&b; &x;</p>")
        ),
        ("script", page("<script>" + String(repeating: "document.write('<p>x</p>');", count: 20_000) + "</script>")),
        ("a wide table", page("<table><tr>" + String(repeating: "<td>1</td>", count: 5_000) + "</tr></table>")),
        (
            "a long table",
            page("<table>" + String(repeating: "<tr><td>1</td><td>2</td></tr>", count: 20_000) + "</table>")
        ),
        ("many pictures", page(String(repeating: "<img src=a.jpg alt='một ảnh'>", count: 20_000))),
        ("many links", page(String(repeating: "<a href='https://example.org/'>liên kết</a> ", count: 20_000))),
        ("many headings", page(String(repeating: "<h1>Một</h1><h2>Hai</h2>", count: 20_000))),
        ("markup in classes", page("<div class=\"" + String(repeating: "sapo ", count: 100_000) + "\">chữ</div>")),
        ("digits", page("<p>" + String(repeating: "12-KH/TU ", count: 50_000) + "</p>")),
        ("unclosed everything", "<html><body><p>" + String(repeating: "<p", count: 100_000)),
    ]

    /// The limit is there to end a hang, not to measure: without optimization and beside other tests it takes long.
    @Test(.timeLimit(.minutes(10)), arguments: pages.map(\.0)) func becomesADraftOrIsRefused(_ name: String) throws {
        let html = try #require(Self.pages.first { $0.0 == name }).1
        do throws(Problem) {
            let draft = try PageImportTests.draft("trang.html", Array(html.utf8))
            #expect(draft.file.bytes.count < 1 << 20)
            #expect(PageImportTests.findings(ChangedTree(PageImportTests.content, [draft.file])) == [])
            #expect(!String(decoding: draft.file.bytes, as: UTF8.self).contains("root:x:0"))
        } catch {
            #expect(error.severity == .error)
        }
    }

    @Test func bytesThatAreNoTextAreReadAsFarAsTheyGo() throws {
        var bytes = Array(Self.page("<p>Chữ có byte lạ: ").utf8)
        bytes += [0, 0xFF, 0xFE, 0xC3, 0x28, 0, 0xED, 0xA0, 0x80]
        bytes += Array("</p>\(Self.paragraph)</body></html>".utf8)
        let draft = try PageImportTests.draft("trang.html", bytes)
        let found = PageImportTests.findings(ChangedTree(PageImportTests.content, [draft.file]))
        #expect(found == ["replacement-character"], "what was no text is said to be lost, and nothing else")
    }

    /// Titles of a page with the name of its encoding. Đ is D0 and ộ is ô with a dot below, F4 F2, in Windows-1258.
    private static let encodings: [(name: String, bytes: [UInt8])] = {
        let body = "<body><p>Noi dung.</p></body>"
        let html = "<title>Đảng bộ xã</title>" + body
        var vietnamese: [UInt8] = Array("<title>".utf8)
        vietnamese += [0xD0] + Array("a".utf8) + [0xD2] + Array("ng b".utf8)
        vietnamese += [0xF4, 0xF2] + Array(" xa".utf8) + [0xDE]
        vietnamese += Array(("</title>" + body).utf8)
        let declared = "<meta http-equiv=Content-Type content='text/html; charset=windows-1258'>"
        var utf16: [UInt8] = [0xFF, 0xFE]
        for unit in html.utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        return [
            ("utf-8", Array(("<meta charset=utf-8>" + html).utf8)),
            ("UTF-8 with a byte order mark", [0xEF, 0xBB, 0xBF] + Array(html.utf8)),
            ("UTF-16", utf16),
            ("windows-1258", Array(declared.utf8) + vietnamese),
            ("undeclared windows-1258", vietnamese),
        ]
    }()

    @Test(arguments: encodings.indices) func readsTheEncodingThatThePageIsIn(_ index: Int) throws {
        let (name, bytes) = Self.encodings[index]
        #expect(try PageImportTests.draft("a.html", bytes).title == "Đảng bộ xã", "\(name)")
    }
}

import Content
import Foundation
import Testing

@testable import Pages

/// Downloads of small sites, as they are recorded: `Tests/Fixtures/data/*.case`.
@Suite struct DataCaseTests {
    static var cases: [SiteCase] { get throws { try SiteCase.all(in: "data") } }

    @Test(arguments: try cases) func isWrittenAsRecorded(_ example: SiteCase) throws {
        let context = try example.site()
        for name in example.expectations { try example.check(name, visible(try bytes(of: name, in: context))) }
    }

    @Test func hasCases() throws { #expect(try Self.cases.count >= 4) }

    /// Every JSON file of every case is JSON, with the fields that it says it has.
    @Test(arguments: try cases) func jsonHoldsWhatItSays(_ example: SiteCase) throws {
        let context = try example.site()
        let names = try names(in: context).filter { $0.hasSuffix(".json") }
        #expect(!names.isEmpty)
        for name in names {
            let object = try JSONSerialization.jsonObject(with: Data(try bytes(of: name, in: context)))
            let file = try #require(object as? [String: Any])
            let fields = try #require(file["fields"] as? [[String: String]]).compactMap { $0["name"] }
            let records = try #require(file["records"] as? [[String: Any]])
            #expect(Set(fields).count == fields.count)
            #expect(records.allSatisfy { Set($0.keys) == Set(fields) })
            #expect(file["count"] as? Int == records.count)
        }
    }

    /// Every CSV file of every case is a table whose lines have as many cells as its head, none of them a formula.
    @Test(arguments: try cases) func csvIsATableWithoutFormulas(_ example: SiteCase) throws {
        let context = try example.site()
        let names = try names(in: context).filter { $0.hasSuffix(".csv") }
        #expect(!names.isEmpty)
        for name in names {
            let bytes = try bytes(of: name, in: context)
            #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
            let rows = table(String(decoding: bytes.dropFirst(3), as: UTF8.self))
            #expect(Set(rows.map(\.count)).count == 1)
            for cell in rows.joined() where Double(cell) == nil {
                #expect(!["=", "+", "-", "@", "\t", "\r", "\n"].contains { cell.hasPrefix($0) }, "\(cell)")
            }
        }
    }

    private func names(in context: SiteContext) throws -> [String] {
        DataPages.pages(of: context).map { context.addresses.relative($0.address) }
    }

    private func bytes(of name: String, in context: SiteContext) throws -> [UInt8] {
        let page = try #require(
            DataPages.pages(of: context).first { context.addresses.relative($0.address) == name }, "\(name)")
        guard case .computed(let bytes) = page.body else { throw NotComputed() }
        return bytes(context)
    }

    private struct NotComputed: Error {}

    /// As the fixtures of contents write it: `¶` for a carriage return, and the mark in front in words.
    private func visible(_ bytes: [UInt8]) -> String {
        var text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "¶\n").replacing("\t", with: "→")
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { text = "⟦BOM⟧" + text.dropFirst() }
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }

    /// A reader of RFC 4180, written apart from the writer.
    private func table(_ text: String) -> [[String]] {
        var rows: [[String]] = [[""]]
        var isQuoted = false
        let letters = Array(text.unicodeScalars)
        var index = 0
        while index < letters.count {
            let letter = letters[index]
            index += 1
            if isQuoted {
                if letter != "\"" {
                    rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(letter)
                } else if index < letters.count, letters[index] == "\"" {
                    rows[rows.count - 1][rows[rows.count - 1].count - 1] += "\""
                    index += 1
                } else {
                    isQuoted = false
                }
            } else if letter == "\"" {
                isQuoted = true
            } else if letter == "," {
                rows[rows.count - 1].append("")
            } else if letter == "\n" {
                rows.append([""])
            } else if letter != "\r" {
                rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(letter)
            }
        }
        return rows.dropLast()
    }
}

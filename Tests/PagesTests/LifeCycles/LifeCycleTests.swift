import Content
import Diagnostics
import Foundation
import Testing

@testable import Pages

/// Every file of a site tells of the same recognitions: whatever is planned, registered, approved, recognized,
/// retained, not met and withdrawn, in whatever order.
///
/// `BANGVANG_LIFE_CYCLES=10000` makes so many sites instead of a few, from `BANGVANG_LIFE_CYCLE_SEED` on. A failure
/// names the seed of its site.
@Suite struct LifeCycleTests {
    @Test func everyFileTellsOfTheSameRecognitions() throws {
        let environment = ProcessInfo.processInfo.environment
        let rounds = environment["BANGVANG_LIFE_CYCLES"].flatMap { UInt64($0) } ?? 40
        let first =
            environment["BANGVANG_LIFE_CYCLE_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0..<1_000_000_000)
        print("life cycles: \(rounds) from seed \(first)")
        let templates = try OwnTemplates()
        for seed in first..<first + rounds {
            let cycle = LifeCycle(seed: seed)
            let found = try disagreements(of: cycle, templates)
            if found.isEmpty { continue }
            Issue.record("seed \(seed):\n\(found.joined(separator: "\n"))\n\(cycle.files["recognitions/a.yml"] ?? "")")
            return
        }
    }

    private func disagreements(of cycle: LifeCycle, _ templates: OwnTemplates) throws -> [String] {
        let context = try context(cycle.files)
        let output = try templates.texts(of: context) { path in
            ["to-chuc/", "danh-hieu/", "bang-vang/", "van-ban/", "du-lieu/", "tin/a/", "feed."].contains {
                path.hasPrefix($0)
            }
        }
        var comparison = Comparison(Oracle(cycle), output)
        comparison.readDownloads()
        comparison.readUnits()
        comparison.readBoards()
        comparison.readDocuments()
        comparison.readBadges()
        comparison.readArticle()
        return comparison.disagreements
    }
}

/// What the files of a site say, beside what they should.
private struct Comparison {
    private let oracle: Oracle
    private let cycle: LifeCycle
    private let output: [String: String]
    private(set) var disagreements: [String] = []

    init(_ oracle: Oracle, _ output: [String: String]) {
        self.oracle = oracle
        cycle = oracle.cycle
        self.output = output
    }

    private mutating func expect<Value: Equatable>(_ what: String, _ found: Value, _ wanted: Value) {
        if found != wanted { disagreements.append("\(what):\n  says   \(found)\n  should \(wanted)") }
    }

    private mutating func text(_ path: String) -> String {
        if output[path] == nil { disagreements.append("\(path) is missing") }
        return output[path] ?? ""
    }
}

// MARK: - Downloads

extension Comparison {
    mutating func readDownloads() {
        let rows = Markup.table(text("du-lieu/cong-nhan.csv")).map { row in
            [
                row["Mã tổ chức"], row["Mã danh hiệu"], row["Kỳ"], row["Mã trạng thái"], row["Tính là công nhận"],
                row["Các năm được tính"], row["Ngày thu hồi"],
            ].map { $0 ?? "?" }
        }
        let wanted = cycle.records.map { record in
            [
                record.organization, record.award, record.time.text, oracle.status(record),
                oracle.counts(record) ? "có" : "không", oracle.counts(record) ? oracle.spansText(record) : "",
                oracle.firstWithdrawalDate(record),
            ]
        }
        expect("cong-nhan.csv", rows, wanted)
        let json = text("du-lieu/cong-nhan.json").components(separatedBy: "\n{\"organizationID\": \"").dropFirst()
        expect(
            "cong-nhan.json",
            json.map {
                "\($0.before("\"")) \($0.contains("\"counts\": true")) \($0.after("\"status\": \"").before("\""))"
            },
            cycle.records.map { "\($0.organization) \(oracle.counts($0)) \(oracle.status($0))" })
    }
}

// MARK: - Organizations

extension Comparison {
    mutating func readUnits() {
        let tree = text("to-chuc/")
        for unit in cycle.organizations {
            let page = text("to-chuc/\(unit.id)/")
            let own = cycle.records.filter { $0.organization == unit.id }
            let ofUnit = page.components(separatedBy: "<section class=\"standing\">").dropFirst()
                .map { $0.before("</section>") }
            expect(
                "\(unit.id), steps",
                ofUnit.flatMap { Markup.timeline($0, award: $0.after("/danh-hieu/").before("/")) }.sorted(), steps(own))
            let counted = own.filter(oracle.counts)
            expect(
                "\(unit.id), JSON-LD", Markup.list("award", in: page).sorted(),
                counted.map { "\(name($0.award)), \(oracle.period($0))" }.sorted())
            let entry = tree.components(separatedBy: "<li>").first { $0.contains("/to-chuc/\(unit.id)/\"") } ?? ""
            expect("\(unit.id) in the tree", Int(entry.after("\"honoured\">").before(" ")) ?? 0, counted.count)
            for award in LifeCycle.awards {
                readStreak(unit.id, award, ofUnit.first { $0.contains("/danh-hieu/\(award)/") })
            }
            if !unit.isCell { readBelow(unit.id, page) }
        }
    }

    private mutating func readStreak(_ unit: String, _ award: String, _ section: String?) {
        guard award == "hang-nam" else { return }
        let years = Set(cycle.records.filter { $0.organization == unit && $0.award == award }.flatMap(oracle.years))
        var streak = 0
        if let last = years.max() { while years.contains(last - streak) { streak += 1 } }
        let said = section.map { Int($0.after("class=\"streak\"><b>").before(" ")) ?? 0 } ?? 0
        expect("\(unit), years in a row", said, streak > 1 ? streak : 0)
    }

    /// What is recorded of each period, which is one entry.
    private func steps(_ records: [LifeCycle.Record]) -> [Markup.Line] {
        Dictionary(grouping: records) { "\($0.award) \($0.time)" }.values.compactMap { records in
            records.first.map { first in
                Markup.Line(
                    award: first.award, period: first.time.text, statuses: records.map(oracle.status).sorted(),
                    counts: records.contains(where: oracle.counts),
                    isStamped: records.contains(where: oracle.isStamped),
                    withdrawals: records.flatMap(oracle.withdrawals).sorted())
            }
        }.sorted()
    }

    private mutating func readBelow(_ unit: String, _ page: String) {
        let below = unit == "huyen" ? ["xa", "mot", "hai", "ba"] : ["mot", "hai"]
        let records = cycle.records.filter { below.contains($0.organization) }
        let rest = page.after("Ở các tổ chức trực thuộc")
        let found = Markup.rows(rest) + Markup.timeline(rest.before("</section>"))
        expect("below \(unit)", found.sorted(), records.map { line($0) }.sorted())
        for (board, count) in Markup.boardCounts(page) {
            let (award, year) = (board.before("/"), Int(board.after("/")) ?? 0)
            expect("\(board) below \(unit)", count, oracle.named(award, year).intersection(below).count)
        }
    }

    private func line(_ record: LifeCycle.Record, award: Bool = true) -> Markup.Line {
        Markup.Line(
            organization: record.organization, award: award ? record.award : "", period: record.time.text,
            statuses: [oracle.status(record)], counts: oracle.counts(record), isStamped: oracle.isStamped(record),
            withdrawals: oracle.withdrawals(record))
    }

    private func name(_ award: String) -> String { award == "hang-nam" ? "Hằng năm" : "Cả nhiệm kỳ" }
}

// MARK: - Boards

extension Comparison {
    mutating func readBoards() {
        for award in LifeCycle.awards {
            var wanted: [String: Int] = [:]
            for year in 2020...2030 {
                let records = cycle.records.filter { $0.award == award && oracle.isOnBoard($0, of: year) }
                guard
                    let page = output["danh-hieu/\(award)/\(year)/index.html"] ?? output["danh-hieu/\(award)/\(year)/"]
                else {
                    expect("board \(award) \(year)", records.count, 0)
                    continue
                }
                wanted["\(award)/\(year)"] = oracle.named(award, year).count
                readBoard(award, year, page, records)
            }
            for path in ["danh-hieu/\(award)/", "bang-vang/"] {
                let counts = Markup.boardCounts(text(path)).filter { $0.key.hasPrefix(award + "/") }
                expect("\(path), \(award)", counts, wanted)
            }
            readChart("chart of \(award)", text("danh-hieu/\(award)/"), award)
        }
    }

    private mutating func readChart(_ what: String, _ html: String, _ award: String) {
        for (year, count) in Markup.chart(html.after("<figure class=\"chart")) {
            expect("\(what), \(year)", count, oracle.named(award, year).count)
        }
    }

    private mutating func readBoard(_ award: String, _ year: Int, _ page: String, _ records: [LifeCycle.Record]) {
        let board = "board \(award) \(year)"
        let named = records.filter { oracle.counts($0, in: year) }
        expect(board, Int(page.after("<dt>Đã nêu tên</dt><dd>").before("</dd>")), oracle.named(award, year).count)
        let lists = page.components(separatedBy: "<ol class=\"named-list\">").dropFirst().map { $0.before("</ol>") }
        let items = lists.flatMap { $0.components(separatedBy: "<li>").dropFirst() }
        expect(
            "\(board), named",
            items.map { "\($0.after("/to-chuc/").before("/")) \($0.after("status-").before("\""))" }.sorted(),
            named.map { "\($0.organization) \($0.status)\(oracle.isStamped($0) ? " stamp" : "")" }.sorted())
        expect(
            "\(board), apart", Markup.timeline(page.after("apart-block")).sorted(),
            records.filter { !oracle.counts($0, in: year) }.map { line($0, award: false) }.sorted())
        let rows = Markup.table(text("du-lieu/bang-\(award)-\(year).csv")).filter { $0["Loại dòng"] == "named" }
        expect(
            "\(board), CSV", rows.map { "\($0["Mã tổ chức"] ?? "") \($0["Tính là công nhận"] ?? "")" }.sorted(),
            records.map { "\($0.organization) \(oracle.counts($0, in: year) ? "có" : "không")" }.sorted())
    }
}

// MARK: - Documents, badges, articles and feeds

extension Comparison {
    mutating func readDocuments() {
        for (index, document) in cycle.documents.enumerated() {
            let page = text("van-ban/\(document.id)/").before("id=\"trich_dan\"")
            expect(
                document.id, Markup.timeline(page).sorted(),
                cycle.records.filter { $0.document == index }.map { line($0) }.sorted())
        }
    }

    mutating func readBadges() {
        for unit in cycle.organizations {
            let own = cycle.records.filter { $0.organization == unit.id }
            let isThere = own.contains { $0.saysRecognized || $0.status == "withdrawn" }
            let badge = output["to-chuc/\(unit.id)/nhan-danh-hieu.svg"]
            let frame = output["to-chuc/\(unit.id)/nhung/"]
            expect("badge of \(unit.id)", [badge != nil, frame != nil], [isThere, isThere])
            guard let badge, let frame else { continue }
            let counts = own.contains(where: oracle.counts)
            for red in ["#a5101c", "#d9a521"] {
                expect("red and gold of \(unit.id)", badge.contains(red), counts && unit.isCell)
            }
            expect("badge of \(unit.id), withdrawn", badge.contains("thu hồi"), !counts)
            expect("frame of \(unit.id), plain", frame.contains("<body class=\"plain\">"), !(counts && unit.isCell))
            let items = frame.after("<ul>").components(separatedBy: "<li").dropFirst().map { item in
                "\(item.after("<b>").before("</b>")) \(item.after("</b> ").before(",")) \(!item.hasPrefix(" class"))"
            }
            expect("frame of \(unit.id)", items.sorted(), shown(own))
        }
    }

    /// Of each period, whether anything counts that ever did.
    private func shown(_ records: [LifeCycle.Record]) -> [String] {
        Dictionary(grouping: records) { "\($0.award) \($0.time)" }.values.compactMap { records in
            let idle = records.contains { record in
                record.status == "withdrawn" && !oracle.taken.contains { $0.contains { $0.by == record.index } }
            }
            guard let first = records.first, idle || records.contains(where: \.saysRecognized) else { return nil }
            return "\(first.time.text) \(name(first.award)) \(records.contains(where: oracle.counts))"
        }.sorted()
    }

    mutating func readArticle() {
        let wanted = cycle.records.filter { $0.award == "hang-nam" }.map { line($0, award: false) }.sorted()
        let feed = try? JSONDecoder().decode(JSON.self, from: Data(text("feed.json").utf8))
        for (name, html) in [
            ("article", text("tin/a/")), ("Atom feed", Markup.unescaped(text("feed.xml"))),
            ("JSON feed", feed?["items"][0]["content_html"].text ?? ""),
        ] {
            expect("\(name), timeline", Markup.timeline(html).sorted(), wanted)
            readChart("\(name), chart", html.after("Hằng năm, theo năm"), "hang-nam")
        }
    }
}

extension Oracle {
    func spansText(_ record: LifeCycle.Record) -> String {
        let years = years(record)
        let isWhole = taken[record.index].isEmpty && years.count > 1
        return isWhole ? "\(years[0])–\(years[years.count - 1])" : years.count == 1 ? "\(years[0])" : period(record)
    }

    func firstWithdrawalDate(_ record: LifeCycle.Record) -> String {
        guard let last = taken[record.index].map(\.by).map({ cycle.records[$0] }).min(by: { order($0) < order($1) })
        else { return "" }
        return last.date ?? ""
    }
}

extension Markup {
    fileprivate static func timeline(_ html: String, award: String) -> [Line] {
        timeline(html).map { line in
            var line = line
            line.organization = ""
            line.award = award
            line.statuses.sort()
            return line
        }
    }
}

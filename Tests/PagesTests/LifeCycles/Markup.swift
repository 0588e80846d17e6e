import Foundation

/// What is read of recognitions in a page, by looking at its text alone.
enum Markup {
    /// A record in a list, a row of a table, or a year of a unit's page.
    struct Line: Hashable, Comparable, CustomStringConvertible {
        var organization = ""
        var award = ""
        var period = ""
        var statuses: [String] = []
        var counts = false
        var isStamped = false
        /// When and by which document it was withdrawn.
        var withdrawals: [String] = []

        var description: String {
            "\(organization)/\(award)/\(period) \(statuses)\(counts ? " counts" : "")\(isStamped ? " stamped" : "") "
                + withdrawals.joined(separator: " ")
        }

        static func < (a: Line, b: Line) -> Bool { a.description < b.description }
    }

    /// The entries of all timelines of a text.
    static func timeline(_ html: String) -> [Line] {
        html.components(separatedBy: "<li class=\"").dropFirst().compactMap { rest in
            let classes = rest.prefix { $0 != "\"" }.split(separator: " ")
            guard classes.contains("counted") || classes.contains("apart") else { return nil }
            var line = line(in: rest.before("</li>"))
            line.period = rest.after("<p class=\"period\">").before("</p>")
            line.counts = classes.contains("counted")
            // The mark beside it and the stamp in it say the same.
            if classes.contains("stamped") != line.isStamped {
                line.statuses.append("mark without stamp, or without mark")
            }
            return line
        }
    }

    /// The rows of a table of recognitions.
    static func rows(_ html: String) -> [Line] {
        html.after("<table class=\"recognitions\">").before("</table>").components(separatedBy: "<td class=\"day\">")
            .dropFirst().map { row in
                var line = line(in: row)
                line.period = row.before("</td>")
                line.counts = !row.contains("not-counted")
                return line
            }
    }

    private static func line(in html: String) -> Line {
        let statuses = html.components(separatedBy: "<span class=\"status status-").dropFirst()
        return Line(
            organization: html.after("/to-chuc/").before("/"), award: html.after("/danh-hieu/").before("/"),
            statuses: statuses.map { $0.before("\"").before(" ") },
            isStamped: statuses.contains { $0.before("\"").hasSuffix(" stamp") }, withdrawals: withdrawals(html))
    }

    private static func withdrawals(_ html: String) -> [String] {
        html.components(separatedBy: "<span class=\"withdrawal\">").dropFirst().map { $0.before("</span>") }
            .filter { $0.contains("bị thu hồi") }.map { text in
                "\(text.after("datetime=\"").before("\""))@\(text.after("/van-ban/").before("/"))"
            }.sorted()
    }

    /// The number of those named beside each link to a board: `hang-nam/2022`.
    static func boardCounts(_ html: String) -> [String: Int] {
        var counts: [String: Int] = [:]
        for row in html.components(separatedBy: "<tr").dropFirst() where row.contains("<td class=\"number named") {
            let link = row.after("/danh-hieu/").before("/\"")
            counts[link] = Int(row.after("<td class=\"number named").after(">").before("</td>"))
        }
        return counts
    }

    /// The first figure of each year in the table of a chart.
    static func chart(_ html: String) -> [Int: Int] {
        var counts: [Int: Int] = [:]
        for row in html.components(separatedBy: "<tr><th scope=\"row\">").dropFirst() {
            guard let year = Int(row.before("</th>")) else { continue }
            counts[year] = Int(row.after("<td class=\"number\">").before("</td>"))
        }
        return counts
    }

    /// The texts of a list that stands in a text of JSON: `"award": ["a", "b"],`.
    static func list(_ name: String, in json: String) -> [String] {
        guard json.contains("\"\(name)\": [") else { return [] }
        return json.after("\"\(name)\": [").before("],\n").split(separator: "\n")
            .map { $0.trimmingPrefix { $0 == " " }.replacing("\"", with: "").trimmingSuffix(",") }.filter {
                !$0.isEmpty
            }
    }

    /// The cells of each row of a CSV file; none of what a life cycle writes has a quote or a line in a cell.
    static func table(_ csv: String) -> [[String: String]] {
        let rows = csv.replacing("\u{FEFF}", with: "").split(whereSeparator: \.isNewline).map { row in
            row.hasPrefix("\"") ? cells(String(row)) : cells(String(row))
        }
        guard let head = rows.first else { return [] }
        return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(head, $0)) }
    }

    private static func cells(_ row: String) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in row {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: cells.append("")
            default: cells[cells.count - 1].append(character)
            }
        }
        return cells
    }

    /// The years of `2020–2022, 2024`.
    static func years(_ text: String) -> [Int] {
        text.split(separator: ", ").flatMap { span -> [Int] in
            let ends = span.split(separator: "–").compactMap { Int($0) }
            guard let first = ends.first, let last = ends.last, first <= last else { return [] }
            return Array(first...last)
        }
    }

    /// A text out of XML.
    static func unescaped(_ xml: String) -> String {
        xml.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&#34;", with: "\"")
            .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}

extension String {
    /// What stands before the first occurrence; all of it where there is none.
    func before(_ mark: String) -> String { range(of: mark).map { String(self[..<$0.lowerBound]) } ?? self }

    /// What stands after the first occurrence; nothing where there is none.
    func after(_ mark: String) -> String { range(of: mark).map { String(self[$0.upperBound...]) } ?? "" }

    fileprivate func trimmingSuffix(_ mark: String) -> String { hasSuffix(mark) ? String(dropLast(mark.count)) : self }
}

extension Substring {
    fileprivate func trimmingSuffix(_ mark: String) -> String { String(self).trimmingSuffix(mark) }
}

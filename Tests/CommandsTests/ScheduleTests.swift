import Foundation
import TestSupport
import Testing

/// Time alone changes a site at the moments that `--next` names, and at no other.
@Suite struct ScheduleTests {
    @Test func theOutputChangesAtTheNextMomentAndNotBefore() throws {
        let folder = try Self.site()
        var clock = "2027-01-15T15:00+07:00"
        var moments: [String] = []
        var published = try Self.build(folder, at: clock)
        while let next = try Self.run(folder, ["check", "--next", "--clock", clock]).first.map(String.init) {
            moments.append(next)
            let before = try Self.build(folder, at: Self.secondBefore(next))
            #expect(before == published, "before \(next)")
            published = try Self.build(folder, at: next)
            #expect(published != before, "at \(next)")
            clock = next
            if moments.count > 10 { break }
        }
        #expect(
            moments == [
                "2027-02-03T06:30+07:00", "2027-03-01T00:00+07:00", "2027-07-01T00:00+07:00", "2028-01-01T00:00+07:00",
            ])
    }

    @Test func theSummaryNamesWhatIsWithheld() throws {
        let folder = try Self.site()
        let lines = try Self.run(folder, ["check", "--clock", "2027-01-15T15:00", "--language", "en"])
        #expect(
            lines.dropLast() == [
                "2 articles are withheld:", "  articles/nhap: a draft", "  articles/sau: due at 2027-02-03 06:30",
                "At 2027-02-03 06:30 the site changes by itself: it has to be built again then.",
            ])
    }
}

extension ScheduleTests {
    private static let files = [
        "site.yml": "title: Thử\nbaseURL: https://example.org/\nchecks: {evidence-missing: off, future-date: off}\n",
        "articles/nhap.md": "---\ntitle: Nháp\ndate: 2027-02-01\ndraft: true\n---\nChữ.\n",
        "articles/sau.md":
            "---\ntitle: Sau\ndate: 2021-02-01\npublish: 2027-02-03T06:30\nexpires: 2027-03-01\n---\nChữ.\n",
        "organizations/a.yml": "{id: a, name: Chi bộ B, kind: cell}\n",
        "awards/t.yml": "{id: t, name: Danh hiệu T}\n",
        "recognitions/r.yml": "{organization: a, award: t, year: 2027, status: registered}\n",
        "events/e.yml":
            "{date: 2027-07-01, event: renamed, organization: a, from: Chi bộ A, to: Chi bộ B}\n",
    ]

    private static func site() throws -> TemporaryFolder {
        try TemporaryFolder(Dictionary(uniqueKeysWithValues: files.map { ("Content/" + $0.key, $0.value) }))
    }

    /// Every published file with its bytes.
    private static func build(_ folder: TemporaryFolder, at clock: String) throws -> [String: Data] {
        _ = try run(folder, ["build", "--clock", clock])
        return try folder.files(in: "Public")
    }

    /// The lines of standard output.
    private static func run(_ folder: TemporaryFolder, _ arguments: [String]) throws -> [Substring] {
        let templates = projectRoot.appending(path: "Templates").path
        let outcome = try Bangvang.run(arguments + ["--root", folder.path, "--templates", templates])
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome.output.split(separator: "\n")
    }

    private static func secondBefore(_ moment: String) throws -> String {
        let format = Date.ISO8601FormatStyle(timeZone: TimeZone(secondsFromGMT: 7 * 3600) ?? .gmt)
        let withSeconds = moment.replacing("+07:00", with: ":00+07:00")
        return try (format.parse(withSeconds) - 1).formatted(format)
    }
}

import Testing
import Vietnamese

@testable import Content

/// The moment of a build is 15:00 on 15 January 2027 in Viet Nam.
@Suite struct NextChangeTests {
    private func next(_ files: [String: String]) -> String? {
        let result = TestSite(files).result
        return result.nextChange.map { PartialDate(at: $0, in: .vietnam).iso }
    }

    private func article(_ more: String) -> String { "---\ntitle: Tên\n\(more)\n---\nVăn bản.\n" }

    @Test func aSiteThatDoesNotChangeByItselfHasNone() {
        #expect(
            next([
                "articles/a.md": article("date: 2021-07-05"), "articles/b.md": article("date: 2099-01-01\ndraft: true"),
            ]) == nil)
    }

    @Test(arguments: [
        ("date: 2027-02-03T06:30", "2027-02-03T06:30+07:00"), ("date: 2027-02-03", "2027-02-03T00:00+07:00"),
        ("date: 2021-01-01\npublish: 2027-02-03T06:30:15", "2027-02-03T06:30:15+07:00"),
        ("date: 2021-01-01\nexpires: 2027-01-15T15:01", "2027-01-15T15:01+07:00"),
        ("date: 2021-01-01\nexpires: 2027-02-03T01:00+02:00", "2027-02-03T06:00+07:00"),
    ])
    func anArticleFallsDueOrExpires(fields: String, moment: String) {
        #expect(next(["articles/a.md": article(fields), "articles/b.md": article("date: 2030-01-01")]) == moment)
    }

    @Test func whatHasExpiredChangesNothingMore() {
        #expect(next(["articles/a.md": article("date: 2021-01-01\nexpires: 2022-01-01")]) == nil)
    }

    @Test(arguments: [
        ("organizations/a.yml", "{id: a, name: A, kind: cell, from: 2027-03-01}", "2027-03-01T00:00+07:00"),
        ("organizations/a.yml", "{id: a, name: A, kind: cell, to: 2027-03-01}", "2027-03-02T00:00+07:00"),
    ])
    func anOrganizationBeginsOrEnds(path: String, record: String, moment: String) {
        #expect(next([path: record]) == moment)
    }

    @Test func anEventComes() {
        #expect(
            next([
                "organizations/a.yml": "{id: a, name: B, kind: cell}",
                "events/a.yml": "{date: 2027-07-01, event: renamed, organization: a, from: A, to: B}",
            ]) == "2027-07-01T00:00+07:00")
    }

    @Test func theYearsOfWhatIsRegisteredAreOver() {
        #expect(
            next([
                "organizations/a.yml": "{id: a, name: A, kind: cell}", "awards/a.yml": "{id: t, name: T}",
                "recognitions/a.yml": "[{organization: a, award: t, year: 2027, status: registered}, "
                    + "{organization: a, award: t, year: 2026}]",
            ]) == "2028-01-01T00:00+07:00")
    }
}

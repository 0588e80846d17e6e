import Diagnostics
import Testing

@testable import Content

/// The life of recognitions: what a unit's page tells of each award.
@Suite struct StandingTests {
    private func standing(_ records: String, period: String = "annual") throws -> (standing: Standing, site: Site) {
        // 15 January 2027.
        let site = try TestSite([
            "organizations/a.yml": "{id: a, name: A, kind: cell}",
            "awards/a.yml": "{id: t, name: T, period: \(period)}", "recognitions/a.yml": records,
        ]).site
        return (try #require(Standing.all(of: Reference(0), in: site).first), site)
    }

    @Test func yearsInARowCountOnlyWhatIsRecognizedOrRetained() throws {
        let (standing, _) = try standing(
            """
            - {organization: a, award: t, year: 2020}
            - {organization: a, award: t, year: 2021, status: not-met}
            - {organization: a, award: t, year: 2022}
            - {organization: a, award: t, year: 2023, status: retained}
            - {organization: a, award: t, year: 2024, status: registered}
            """)
        #expect(standing.streak == 2022...2023)
        #expect(standing.entries.map(\.period.text) == ["2024", "2023", "2022", "2021", "2020"])
        #expect(standing.entries.map(\.counts) == [false, true, true, false, true])
    }

    @Test func yearsWithoutARecordAreMissing() throws {
        let (standing, _) = try standing(
            "[{organization: a, award: t, year: 2018}, {organization: a, award: t, year: 2021}]")
        #expect(standing.missingYears == [2020, 2019])
    }

    @Test func whatWasRegisteredWithoutAnOutcomeIsPending() throws {
        let (standing, site) = try standing(
            """
            - {organization: a, award: t, year: 2023, status: registered}
            - {organization: a, award: t, year: 2023, status: recognized}
            - {organization: a, award: t, year: 2024, status: registered}
            - {organization: a, award: t, year: 2025, status: approved}
            - {organization: a, award: t, year: 2027, status: planned}
            """)
        #expect(standing.pending.map { site[$0].period.text } == ["2025", "2024"])
        let year = try #require(standing.entries.first { $0.period.text == "2023" })
        #expect(year.records.map { site[$0].status } == [.recognized, .registered])
    }

    @Test func aTermIsOneEntryAndHasNoYearsInARow() throws {
        let (standing, site) = try standing(
            """
            - {organization: a, award: t, from: 2015, to: 2020}
            - {organization: a, award: t, from: 2025, to: 2030, status: registered}
            """, period: "term")
        #expect(standing.entries.map(\.period.text) == ["2025–2030", "2015–2020"])
        #expect(standing.streak == nil)
        #expect(standing.missingYears == [])
        #expect(standing.pending == [])
        #expect(Boards(site).years.count == 12)
    }

    @Test func whatWasWithdrawnDoesNotCount() throws {
        let (standing, site) = try standing(
            """
            - {organization: a, award: t, year: 2022, date: 2022-12-01}
            - {organization: a, award: t, year: 2022, status: withdrawn, date: 2023-03-01}
            """)
        #expect(standing.entries.map(\.counts) == [false])
        #expect(standing.streak == nil)
        let board = try #require(Boards(site).all.first)
        #expect(board.namedCount == 0)
        #expect(board.rows.map(\.named.count) == [0])
        #expect(board.rows.map(\.apart.count) == [1])
    }

    @Test func whatWasRecognizedAgainAfterAWithdrawalCounts() throws {
        let (standing, site) = try standing(
            """
            - {organization: a, award: t, year: 2022, status: withdrawn, date: 2022-03-01}
            - {organization: a, award: t, year: 2022, date: 2022-12-01}
            """)
        #expect(standing.streak == 2022...2022)
        #expect(Boards(site).all.first?.namedCount == 1)
    }

    @Test(arguments: [(2016, 0), (2018, 0), (2019, 1), (2023, 1), (2024, 2), (2026, 2)])
    func theCriteriaOfAYearAreThoseInForceAtItsEnd(year: Int, version: Int) throws {
        let site = try TestSite([
            "awards/a.yml": """
            id: t
            name: T
            criteria:
              - {to: 2018, items: ["0"]}
              - {from: 2019, to: 2024-06-30, items: ["1"]}
              - {from: 2024-07-01, items: ["2"]}
            """
        ]).site
        #expect(site.awards[0].criteria(in: year)?.items == ["\(version)"])
    }
}

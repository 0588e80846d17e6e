import Diagnostics
import Testing

@testable import Content

/// Counting recognitions: only what is recognized or retained counts, and nobody counts twice.
@Suite struct BoardTests {
    private static let hierarchy = """
        - {id: tinh, name: Tỉnh, kind: provincial-committee}
        - {id: huyen, name: Huyện, kind: district-committee, parent: tinh}
        - {id: xa, name: Xã, kind: grassroots-committee, parent: huyen}
        - {id: a, name: Chi bộ A, kind: cell, parent: xa}
        - {id: b, name: Chi bộ B, kind: cell, parent: xa}
        - {id: c, name: Chi bộ C, kind: cell, parent: xa}
        """

    private func boards(recognitions: String = "", totals: String = "") throws -> (boards: [Board], site: Site) {
        var files = ["organizations/a.yml": Self.hierarchy, "awards/a.yml": "id: t\nname: T\n"]
        if !recognitions.isEmpty { files["recognitions/a.yml"] = recognitions }
        if !totals.isEmpty { files["totals/a.yml"] = totals }
        let site = try TestSite(files).site
        return (Boards(site).all, site)
    }

    @Test(arguments: RecognitionStatus.allCases)
    func onlyRecognizedAndRetainedCount(status: RecognitionStatus) throws {
        let board = try #require(
            try boards(recognitions: "- {organization: a, award: t, year: 2021, status: \(status.rawValue)}").boards
                .first)
        let counts = status == .recognized || status == .retained
        #expect(board.namedCount == (counts ? 1 : 0))
        #expect(board.rows[0].named.count == (counts ? 1 : 0))
        #expect(board.rows[0].apart.count == (counts ? 0 : 1))
    }

    @Test func anOrganizationNamedTwiceCountsOnce() throws {
        let board = try #require(
            try boards(
                recognitions: """
                    - {organization: a, award: t, year: 2021}
                    - {organization: a, award: t, year: 2021, status: retained}
                    - {organization: b, award: t, year: 2021}
                    """
            ).boards.first)
        #expect(board.namedCount == 2)
    }

    @Test func aTermIsOnTheBoardsOfItsYears() throws {
        let years = try boards(recognitions: "- {organization: a, award: t, from: 2017, to: 2020}").boards.map(\.year)
        #expect(years == [2020, 2019, 2018, 2017])
    }

    @Test func namedStandsUnderTheScopeThatReports() throws {
        let (boards, site) = try boards(
            recognitions: "- {organization: a, award: t, year: 2021}",
            totals: "- {scope: huyen, award: t, year: 2021, count: 11}")
        let board = try #require(boards.first)
        #expect(board.rows.count == 1)
        #expect(board.rows[0].scope.map { site[$0].id } == "huyen")
        #expect(board.rows[0].namedCount == 1)
        #expect(board.rows[0].reportedCount == 11)
    }

    @Test func aDistrictsTotalIsNotAddedToItsProvinces() throws {
        let board = try #require(
            try boards(
                totals: """
                    - {scope: huyen, award: t, year: 2021, count: 11}
                    - {scope: tinh, award: t, year: 2021, count: 40}
                    """
            ).boards.first)
        #expect(board.reportedCount == 40)
        #expect(board.rows.count == 2)
    }

    @Test func approvedTotalsStandApartAndCountNowhere() throws {
        let (boards, _) = try boards(
            totals: "- {scope: huyen, award: t, from: 2019, to: 2020, count: 5, status: approved}")
        #expect(boards.map(\.year) == [2020, 2019])
        for board in boards {
            #expect(board.reportedCount == nil)
            #expect(board.rows[0].reported.isEmpty)
            #expect(board.rows[0].reportedApart.count == 1)
        }
    }

    @Test func ofTwoReportsOfOneScopeTheLatestHolds() throws {
        let board = try #require(
            try boards(
                totals: """
                    - {scope: huyen, award: t, year: 2021, count: 11, asOf: 2021-07-05}
                    - {scope: huyen, award: t, year: 2021, count: 9, asOf: 2021-05-01}
                    """
            ).boards.first)
        #expect(board.reportedCount == 11)
        #expect(board.rows[0].reported.count == 2)
    }

    @Test func totalsNearTheLimitOfIntegersDoNotTrap() throws {
        let huge = "9223372036854775807"
        let board = try #require(
            try boards(
                totals: """
                    - {scope: a, award: t, year: 2021, count: "\(huge)"}
                    - {scope: b, award: t, year: 2021, count: "\(huge)"}
                    """
            ).boards.first)
        #expect(board.reportedCount == Int.max)
    }
}

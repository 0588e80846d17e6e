import Diagnostics
import Testing
import Vietnamese

@testable import Content

/// `Tests/Fixtures/reorganization`: a reorganization as of 1 July 2025, written as one spreadsheet.
@Suite struct ReorganizationTests {
    private let test: TestSite
    private let site: Site
    private let before: CalendarDate
    private let after: CalendarDate

    init() throws {
        // 15 January 2027.
        test = TestSite(try Fixture.files("reorganization"))
        site = try test.site
        before = try CalendarDate(year: 2025, month: 6, day: 30)
        after = try CalendarDate(year: 2025, month: 7, day: 1)
    }

    private func organization(_ id: String) throws -> Reference<Organization> {
        Reference(try #require(site.organizations.firstIndex { $0.id == id }, "\(id)"))
    }

    private func ids(_ references: [Reference<Organization>]) -> [String] { references.map { site[$0].id } }

    @Test func oneSpreadsheetIsEnoughAndHasNoFindings() {
        #expect(test.findings == [])
        #expect(site.organizations.count == 25)
        #expect(site.events.count == 8)
    }

    @Test(arguments: [
        ("ap-tren", "xa-mot huyen-ha tinh-dong trung-uong", "xa-hoa-mau tinh-mau trung-uong"),
        ("ap-ven", "xa-ba huyen-thuong tinh-dong trung-uong", "xa-sau-moi tinh-mau trung-uong"),
        ("ap-doi", "xa-bon huyen-son tinh-tay trung-uong", "xa-sau-moi tinh-mau trung-uong"),
        ("so-mau", "khoi-tay tinh-tay trung-uong", "khoi-tay tinh-mau trung-uong"),
    ])
    func parentsAreThoseOfTheDay(id: String, then: String, now: String) throws {
        let cell = try organization(id)
        #expect(ids(site.hierarchy.ancestors(of: cell, at: before)).joined(separator: " ") == then)
        #expect(ids(site.hierarchy.ancestors(of: cell, at: after)).joined(separator: " ") == now)
        #expect(ids(site.ancestors(of: cell)).joined(separator: " ") == now)
        #expect(site[cell].parent == site.hierarchy.parent(of: cell, at: after))
        #expect(site.hierarchy.isParentKnown(of: cell, at: before))
    }

    @Test func namesAndKindsAreThoseOfTheDay() throws {
        let cell = try organization("ap-tren")
        #expect(site.hierarchy.name(of: cell, at: before) == "Chi bộ ấp Trên")
        #expect(site.hierarchy.name(of: cell, at: after) == "Chi bộ ấp Hòa Trên")
        #expect(site[cell].name == "Chi bộ ấp Hòa Trên")
        let office = try organization("so-mau")
        #expect(site.hierarchy.kind(of: office, at: before) == .grassrootsCell)
        #expect(site.hierarchy.kind(of: office, at: after) == .grassrootsCommittee)
    }

    @Test func whatEndedExistedToTheDayBefore() throws {
        let district = try organization("huyen-ha")
        #expect(site.hierarchy.life(of: district) == Life(from: nil, to: before))
        #expect(site.hierarchy.exists(district, at: before))
        #expect(!site.hierarchy.exists(district, at: after))
        let commune = try organization("xa-hoa-mau")
        #expect(site.hierarchy.life(of: commune) == Life(from: after, to: nil))
        #expect(ids(site.hierarchy.predecessors(of: commune)) == ["xa-mot", "xa-hai", "xa-ba"])
        #expect(ids(site.hierarchy.successors(of: try organization("xa-sau"))) == ["xa-sau-moi"])
    }

    @Test func aCellThatTakesAnotherInGoesOn() throws {
        let stays = try organization("ap-rung")
        let goes = try organization("ap-ray")
        #expect(site.hierarchy.life(of: stays).to == nil)
        #expect(site.hierarchy.life(of: goes).to == (try CalendarDate(year: 2025, month: 9, day: 30)))
        #expect(ids(site.hierarchy.successors(of: goes)) == ["ap-rung"])
        #expect(site[goes].parent.map { site[$0].id } == "xa-sau-moi")
    }

    @Test func aUnitThatEndedStandsWhereItStoodOnItsLastDay() throws {
        #expect(ids(site.ancestors(of: try organization("xa-mot"))) == ["huyen-ha", "tinh-dong", "trung-uong"])
    }

    @Test func aNameThatTwoHadMeansTheOneOfTheRecordsDay() throws {
        let named = site.articles.map { article in article.involvements.map { site[$0.organization].id } }
        #expect(named == [["ap-tren", "xa-sau-moi"], ["huyen-ha", "ap-tren", "ap-ven", "xa-sau"]])
        #expect(site.totals.compactMap { $0.scope.map { site[$0].id } }.contains("xa-sau-moi"))
    }

    @Test func subtreesAreThoseOfTheDay() throws {
        let commune = try organization("xa-sau-moi")
        #expect(ids(site.subtree(of: commune, at: before)) == ["xa-sau-moi"])
        #expect(
            ids(site.subtree(of: commune, at: after))
                == ["xa-sau-moi", "ap-ven", "ap-doi", "ap-suoi", "ap-rung", "ap-ray"])
        #expect(
            ids(site.subtree(of: try organization("huyen-ha"), at: before))
                == ["huyen-ha", "xa-mot", "xa-hai", "ap-tren", "ap-giua", "ap-duoi"])
        // Today, with what has ended.
        #expect(ids(site.subtree(of: try organization("tinh-mau"))).contains("ap-ray"))
        #expect(ids(site.subtree(of: try organization("tinh-mau"))).contains("huyen-ha"))
    }

    private func board(_ year: Int) throws -> Board { try #require(Boards(site).boards(in: year).first) }

    private func counts(_ board: Board, _ id: String) throws -> [Int?]? {
        board.rollup(of: try organization(id)).map { [$0.namedCount, $0.reportedCount] }
    }

    @Test func theBoardBeforeStandsUnderTheDistricts() throws {
        let board = try board(2024)
        #expect(board.rows.map { $0.scope.map { site[$0].id } } == ["tinh-dong", "huyen-ha", "huyen-son"])
        #expect(board.rows.map(\.namedCount) == [0, 2, 2])
        #expect(board.namedCount == 4)
        // 9 of the eastern province, of which the district's 3 are a part, and 4 of a western district.
        #expect(board.reportedCount == 13)
        #expect(try counts(board, "tinh-tay") == [2, 4])
        #expect(try counts(board, "tinh-dong") == [2, 9])
        #expect(try counts(board, "trung-uong") == [4, 13])
        #expect(try counts(board, "xa-sau") == [1, nil])
        #expect(try counts(board, "tinh-mau") == nil)
    }

    @Test func theBoardAfterStandsUnderTheNewProvinceAndCountsTheEndedDistrictInIt() throws {
        let board = try board(2025)
        #expect(board.rows.map { $0.scope.map { site[$0].id } } == ["huyen-ha", "tinh-mau", "xa-sau-moi"])
        #expect(board.rows.map(\.namedCount) == [0, 2, 2])
        #expect(board.rows.map(\.reportedCount) == [1, 20, 5])
        #expect(board.namedCount == 4)
        #expect(board.reportedCount == 20)
        #expect(try counts(board, "tinh-mau") == [4, 20])
        #expect(try counts(board, "xa-hoa-mau") == [2, nil])
        #expect(try counts(board, "xa-sau-moi") == [2, 5])
        #expect(try counts(board, "tinh-dong") == [0, 1])
        #expect(try counts(board, "trung-uong") == [4, 20])
    }

    @Test func beforeTheDayNothingHasHappened() throws {
        // 1 June 2025.
        let files = try Fixture.files("reorganization").filter {
            !$0.key.contains("2025") || $0.key.hasPrefix("events")
        }
        let early = TestSite(files.filter { !$0.key.hasPrefix("totals") }, now: 1_748_736_000)
        let site = try early.site
        #expect(site.hierarchy.today.iso == "2025-06-01")
        let cell = Reference<Organization>(
            try #require(site.organizations.firstIndex { $0.id == "ap-tren" }))
        #expect(site[cell].name == "Chi bộ ấp Trên")
        #expect(site.ancestors(of: cell).map { site[$0].id } == ["xa-mot", "huyen-ha", "tinh-dong", "trung-uong"])
        // What is announced does not hold before its day, whatever day is asked for.
        #expect(site.hierarchy.name(of: cell, at: after) == "Chi bộ ấp Trên")
        let commune = Reference<Organization>(
            try #require(site.organizations.firstIndex { $0.id == "xa-hoa-mau" }))
        #expect(site.ancestors(of: commune).map { site[$0].id } == ["tinh-mau", "trung-uong"])
    }
}

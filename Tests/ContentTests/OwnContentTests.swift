import Diagnostics
import Foundation
import Testing

@testable import Content

/// The content that this repository carries is held to what the reports print.
@Suite struct OwnContentTests {
    @Test func hasTwoAcknowledgedFindingsAndNoOther() throws {
        let tree = try DiskTree.open(projectRoot.appending(path: "Content").path, name: "Content").tree
        let test = TestSite(tree)
        #expect(
            test.findings.map { $0.split(separator: ":")[0] + ($0.hasSuffix("(acknowledged)") ? " acknowledged" : "") }
                == [
                    "document-type-letters Content/articles/2022/tra-vinh-ket-luan-18-sinh-hoat-chi-bo.md acknowledged",
                    "statistic-projected Content/statistics/binh-lieu.yml acknowledged",
                ])
    }
}

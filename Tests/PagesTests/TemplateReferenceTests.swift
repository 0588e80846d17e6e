import Foundation
import Pages
import TestSupport
import Testing

/// The designers' table is what templates are checked against.
@Suite struct TemplateReferenceTests {
    @Test func theReadmeSaysWhatTemplatesMayUse() throws {
        let file = projectRoot.appending(path: "Templates/README.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let heading = "## What each template sees\n"
        let start = try #require(text.firstRange(of: heading)).upperBound
        let end = text[start...].firstRange(of: "\n## ")?.lowerBound ?? text.endIndex
        let wanted = "\n" + TemplateReference.markdown
        guard text[start..<end] != wanted else { return }
        try (text[..<start] + wanted + text[end...]).write(to: file, atomically: true, encoding: .utf8)
        Issue.record("Templates/README.md was out of date and has been written anew: review it and run again")
    }
}

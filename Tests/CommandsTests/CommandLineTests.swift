import Foundation
import TestSupport
import Testing

/// The built program as its users call it: exit status, standard output, standard error.
@Suite struct CommandLineTests {
    private func run(_ arguments: [String]) throws -> ProgramRun { try Bangvang.run(arguments) }

    @Test func aGoodCheckSucceedsAndSaysSoOnStandardOutput() throws {
        let outcome = try run(["check", "--strict"])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("Đã kiểm tra"))
        #expect(outcome.errors == "")
    }

    @Test func checkAllListsTheTwoAcknowledgedFindings() throws {
        let outcome = try run(["check", "--all", "--language", "en"])
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("acknowledged[document-type-letters]"))
        #expect(outcome.errors.contains("acknowledged[statistic-projected]"))
        #expect(outcome.errors.ranges(of: "acknowledged[").count == 2)
    }

    @Test func checkEvidenceSaysWhatIsBacked() throws {
        let folder = try siteFolder([
            "initiatives/a.csv": "name;source;quote\nM;a;Có Chi bộ ấp Cây Dầu\nN;;\nO;a;không có\n"
        ])
        let arguments = ["check", "--evidence", "--content", folder.path]
        let outcome = try run(arguments + ["--language", "en"])
        #expect(outcome.status == 0)
        let lines = outcome.output.split(separator: "\n").map { line in
            line.split(separator: "\t").map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "|")
        }
        #expect(lines[0] == "records|all|document|document file|source|quote found|nothing")
        #expect(lines[1] == "initiatives|3|0|0|2|1|1")
        #expect(lines[2].hasSuffix("/initiatives/a.csv:3:1: initiatives: N"))
        #expect(try run(arguments).output.contains("mô hình"))
    }

    @Test func suggestionsAreResultsAndNeverFindings() throws {
        let folder = try siteFolder([:])
        let arguments = ["check", "--strict", "--content", folder.path]
        let plain = try run(arguments)
        #expect(plain.status == 0)
        #expect(!plain.output.contains("gợi ý"))
        let outcome = try run(arguments + ["--suggest"])
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        #expect(outcome.output.contains("gợi ý[mention-not-declared]: “ấp Cây Dầu” được nhắc đến mà chưa khai"))
        #expect(outcome.output.contains("/articles/a.md:6:21\n"))
        #expect(outcome.output.contains("  6 | Chi bộ có mô hình ở ấp Cây Dầu. Có Chi bộ ấp Cây Dầu."))
        #expect(
            outcome.output.contains("ghi vào phần khai báo: organizations: [{organization: cay-dau, role: mentioned}]"))
        #expect(outcome.output.ranges(of: "gợi ý[").count == 1)
        #expect(
            try run(arguments + ["--suggest", "--language", "en"]).output.contains("suggestion[mention-not-declared]"))
    }

    /// A small site's Content with one article.
    private func siteFolder(_ files: [String: String]) throws -> TemporaryFolder {
        try TemporaryFolder(
            files.merging([
                "site.yml":
                    "title: Thử\nbaseURL: https://example.org/\nchecks: {evidence-missing: off, quote-not-found: off}\n",
                "organizations/a.yml": "{id: cay-dau, name: Chi bộ ấp Cây Dầu, kind: cell}",
                "articles/a.md":
                    "---\ntitle: Tin\ndate: 2021-07-05\n---\n\nChi bộ có mô hình ở ấp Cây Dầu. Có Chi bộ ấp Cây Dầu.\n",
            ]) { mine, _ in mine })
    }

    @Test func explainAnswersAndChecksNothing() throws {
        let vietnamese = try run(["check", "--explain", "total-parts", "--content", "Tests"])
        #expect(vietnamese.status == 0)
        #expect(vietnamese.output.hasPrefix("total-parts: các phần của một tổng số"))
        #expect(vietnamese.errors == "")
        let english = try run(["check", "--explain", "total-parts", "--language", "en"])
        #expect(english.output.hasPrefix("total-parts: the parts of a total"))
        #expect(try run(["check", "--explain", "unknown-reference"]).status == 0)
    }

    @Test func explainOfAnUnknownIDIsWrongUsage() throws {
        let outcome = try run(["check", "--explain", "total-partz"])
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("“total-parts”"))
    }

    @Test func rulesAreListed() throws {
        let outcome = try run(["check", "--rules", "--language", "en"])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("document-type-letters     warning  the letters of"))
    }

    @Test(arguments: ["json", "sarif"]) func otherFormatsAreWholeDocumentsOnStandardOutput(format: String) throws {
        let good = try run(["check", "--format", format, "--language", "en"])
        #expect(good.status == 0)
        #expect(good.output.hasPrefix("{\n") && good.output.hasSuffix("\n}\n"))
        #expect(good.output.contains("\"Content/statistics/binh-lieu.yml\""))
        #expect(good.errors.hasPrefix("Checked "))
        let bad = try run(["check", "--format", format, "--content", "Tests"])
        #expect(bad.status == 1)
        #expect(bad.output.contains("\"no-settings\""))
    }

    @Test func anErrorIsStatusOne() throws {
        let outcome = try run(["check", "--content", "Tests"])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("site.yml"))
    }

    @Test(arguments: [
        ["check", "--jobs", "0"], ["bild"], ["build", "--clock", "hôm qua"], ["check", "--language", "fr"],
        ["urls", "--accept", "--drafts"], ["check", "--format", "xml"], ["check", "--audit", "--format", "json"],
    ])
    func wrongUsageIsStatusTwo(arguments: [String]) throws {
        #expect(try run(arguments).status == 2)
    }

    @Test func coloursNeverReachAPipe() throws {
        #expect(try !run(["check", "--content", "Tests"]).errors.contains("\u{1B}"))
    }

    @Test func aPropertyMistypedInThreeTemplatesIsThreeErrorsWithSuggestionsInOneRun() throws {
        let folder = try TemporaryFolder(copyOf: "Templates")
        for (name, right, wrong) in [
            ("page.html", "standing.title", "standing.titel"), ("award.html", "award.name", "award.nam"),
            ("document.html", "document.number", "document.nunber"),
        ] {
            let text = try folder.text(name)
            try #require(text.contains(right))
            try folder.write(name, text.replacing(right, with: wrong, maxReplacements: 1))
        }
        let outcome = try run(["check", "--templates", folder.path, "--language", "en"])
        #expect(outcome.status == 1)
        #expect(outcome.errors.ranges(of: "error[template-unknown-property]").count == 3)
        for suggestion in ["did you mean “title”", "did you mean “name”", "did you mean “number”"] {
            #expect(outcome.errors.contains(suggestion))
        }
    }

    @Test func urlsShowsAcceptsAndThenHasNothingNew() throws {
        let folder = try TemporaryFolder(copyOf: "Content")
        try folder.write("urls.txt", "# đầu tệp\n/tin/khong-con/\n")

        let shown = try run(["urls", "--content", folder.path, "--language", "en"])
        #expect(shown.status == 0)
        let lines = shown.output.split(separator: "\n")
        #expect(lines.contains("- /tin/khong-con/") && lines.contains("+ /tin/meo-vac-chi-bo-bon-tot/"))
        #expect(shown.errors == "\(lines.count - 1) new addresses (+), 1 that no page answers any more (-).\n")
        #expect(try folder.text("urls.txt").hasSuffix("/tin/khong-con/\n"))

        #expect(try run(["urls", "--accept", "--content", folder.path]).status == 0)
        let accepted = try folder.text("urls.txt")
        #expect(accepted.hasPrefix("# đầu tệp\n/\n"))
        #expect(accepted.contains("\n/tin/khong-con/\n"))
        #expect(try run(["urls", "--content", folder.path]).output.contains("  /tin/meo-vac-chi-bo-bon-tot/\n"))
        #expect(
            try run(["urls", "--accept", "--content", folder.path, "--language", "en"]).output.contains(
                "No address is new"))
        #expect(try folder.text("urls.txt") == accepted)
    }

    @Test func headersPrintsWhatServersAreToldForTheSitesAddress() throws {
        let nginx = try run(["headers", "nginx", "--base-url", "https://example.org/a/"])
        #expect(nginx.status == 0)
        #expect(nginx.output.contains("error_page 404 /a/404.html;"))
        #expect(try run(["headers", "caddy"]).output.contains("rewrite @bangvang_missing /404.html"))
        #expect(try run(["headers", "iis"]).status == 2)
        #expect(try run(["headers", "nginx", "--root", "/khong-co"]).status == 2)
    }

    @Test func renderWritesATemplateWithDataAndItsIncludes() throws {
        let folder = try TemporaryFolder([
            "page.html": "{% include \"part.html\" %}!", "part.html": "<b>{{ name }}</b>",
            "d.json": "{\"name\": \"<Bến Nò>\"}",
        ])
        let data = folder.path + "/d.json"
        let whole = try run(["render", folder.path + "/page.html", "--data", data])
        #expect(whole.status == 0)
        #expect(whole.output == "<b>&lt;Bến Nò&gt;</b>!")
        let named = try run(["render", "page.html", "--data", data, "--templates", folder.path])
        #expect(named.output == whole.output)
    }

    @Test(arguments: [
        ("{{ name }}", "{\"other\": 1}", "template-unknown-variable"),
        ("{{ a.b }}", "{\"a\": {}}", "template-unknown-property"),
        ("x", "{", "template-bad-json"), ("x", "[]", "json-no-map"),
    ])
    func renderExplainsWhatIsWrong(template: String, data: String, id: String) throws {
        let folder = try TemporaryFolder(["page.html": template, "d.json": data])
        let outcome = try run(["render", folder.path + "/page.html", "--data", folder.path + "/d.json"])
        #expect(outcome.status == 1)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("[\(id)]"))
    }

    @Test func auditListsEveryUseOfSafe() throws {
        let folder = try TemporaryFolder(copyOf: "Templates")
        let text = try folder.text("page.html")
        try #require(text.contains("standing.title"))
        try folder.write(
            "page.html", text.replacing("standing.title", with: "standing.title | safe", maxReplacements: 1))
        let before = try run(["check", "--audit"]).output
        #expect(!before.contains("Templates/page.html"))
        #expect(try run(["check", "--audit", "--templates", folder.path]).output.contains("Templates/page.html:"))
    }
}

import Foundation
import TestSupport
import Testing

/// What is said of a command that is typed wrong: in the language of messages, what is wrong and what to do.
@Suite struct UsageTests {
    @Test(arguments: [
        (["build", "--clock", "2026-02-29"], "không có ngày này; viết ngày"),
        (["build", "--clock", "hôm nay"], "không phải là ngày tháng; viết ngày"),
        (["build", "--jobs", "0"], "--jobs 0: số luồng phải từ 1 đến 256"),
        (["build", "--jobs", "x"], "“x” không dùng được cho “--jobs <jobs>”"),
        (["build", "--base-url", "x"], "--base-url “x” không phải là địa chỉ đăng trang"),
        (["build", "--foo"], "không có lựa chọn “--foo”; có phải ý bạn là “--root”?"),
        (["build", "extra"], "không hiểu “extra” ở đây"), (["build", "a", "b"], "không hiểu “a”, “b” ở đây"),
        (["chek"], "không hiểu “chek” ở đây; có phải ý bạn là “check”?"),
        (["build", "--output"], "thiếu giá trị sau “--output <output>”"),
        (["build", "--language", "fr"], "--language “fr”: chỉ có vi"),
        (["check", "--format", "x"], "chỉ có text, json"),
        (["build", "--strict=1"], "“--strict” không nhận giá trị, nhưng có “1”"), (["render"], "thiếu “<template>”"),
        (["headers", "foo"], "“foo” không dùng được cho “<server>”"),
        (["check", "--audit", "--format", "json"], "--audit chỉ in ra chữ"),
        (["serve", "--base-url", "https://a.vn/"], "serve luôn dùng địa chỉ của máy này"),
        (["build", "--language", "en", "--jobs", "0"], "error: --jobs 0: the number of threads is from 1 to 256"),
        (["build", "--language=en", "extra"], "error: “extra” is not expected here"),
    ])
    func saysWhatIsWrong(arguments: [String], said: String) throws {
        let outcome = try run(arguments)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains(said), "\(outcome.errors)")
        let isEnglish = arguments.contains { $0.hasSuffix("en") }
        #expect(outcome.errors.contains("Error: ") == false)
        #expect(outcome.errors.contains("cách dùng: ") != isEnglish)
    }

    @Test func helpHasItsHeadingsInTheLanguageOfMessages() throws {
        let vietnamese = try run(["build", "--help"]).output
        for heading in ["TÓM TẮT: ", "CÁCH DÙNG: bangvang build <lựa chọn>", "\nLỰA CHỌN:\n", "(mặc định: .)"] {
            #expect(vietnamese.contains(heading))
        }
        for heading in ["OVERVIEW", "USAGE", "OPTIONS", "Show help", "(default"] {
            #expect(!vietnamese.contains(heading))
        }
        let english = try run(["build", "--help", "--language", "en"]).output
        for heading in ["OVERVIEW: ", "USAGE: bangvang build <options>", "\nOPTIONS:\n"] {
            #expect(english.contains(heading))
        }
    }

    @Test func theSystemSpeaksTheLanguageOfMessages() throws {
        let vietnamese = try run(["check", "--root", "/nowhere"]).errors
        #expect(vietnamese.contains("(không có tệp hay thư mục ấy)"))
        let english = try run(["check", "--root", "/nowhere", "--language", "en"]).errors
        #expect(english.contains("(No such file or directory)"))
    }

    /// By the paths that a shell completes, with and without the folder of templates.
    @Test(arguments: [
        ["Templates/partials/card.html"], ["./Templates/partials/card.html"], ["partials/card.html"],
        ["Templates/partials/card.html", "--templates", "Templates"],
        ["./Templates/partials/card.html", "--templates", "./Templates"],
        ["partials/card.html", "--templates", "Templates"],
    ])
    func aTemplateIsRenderedByItsPath(arguments: [String]) throws {
        let folder = try TemporaryFolder([
            "Templates/partials/card.html": "{% include 'partials/name.html' %}",
            "Templates/partials/name.html": "[{{ name }}]", "data.json": "{\"name\": \"A\"}",
        ])
        let command = ["render"] + arguments + ["--data", "data.json"]
        #expect(try run(command, in: folder.url).output == "[A]")
        let absolute = ["render", folder.path + "/Templates/partials/card.html", "--data", "data.json"]
        #expect(try run(absolute, in: folder.url).output == "[A]")
    }
}

extension UsageTests {
    private func run(_ arguments: [String], in folder: URL = projectRoot) throws -> ProgramRun {
        try Bangvang.run(arguments, in: folder)
    }
}

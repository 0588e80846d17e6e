import Diagnostics
import Testing

@testable import Publishing

struct OutputPathTests {
    private func conflicts(in paths: [String]) -> [OutputConflicts.Finding] {
        OutputConflicts(in: paths, placedBy: { path in paths.firstIndex { $0.utf8.elementsEqual(path.utf8) } }, jobs: 2)
            .findings
    }

    @Test(arguments: [
        "index.html", "tin/ba-tri/index.html", "feed.xml", "tin/ấp/a b.png", "a..b/c", "x", "a/b.c.d",
        String(repeating: "a", count: 255), Array(repeating: "a", count: 32).joined(separator: "/"),
    ])
    func `a relative path of plain parts is accepted`(path: String) {
        #expect(OutputPath.problem(of: path) == nil)
    }

    @Test(arguments: [
        "", "/", "/abs", "a//b", "a/", "../x", "a/../b", "..", ".", "./a", "a/.", ".htaccess", "a/.git/config", "-rf",
        "a/-b",
        "..\\x", "a\\b", "%2e%2e%2fx", "a%00", "a\nb", "a\0b", "a\u{7F}", "a\u{85}b",
        String(repeating: "a", count: 256),
        "a/" + String(repeating: "ấ", count: 86), Array(repeating: "a", count: 33).joined(separator: "/"),
        Array(repeating: "aaa", count: 300).joined(separator: "/"),
    ])
    func `a path that could leave the folder or be misread is refused`(path: String) {
        #expect(OutputPath.problem(of: path)?.id == "unusable-output-path")
        #expect(conflicts(in: [path]).map(\.problem.id) == ["unusable-output-path"])
    }

    @Test(arguments: [
        (["a", "b/c", "b/d"], []), (["a/b", "a/b"], ["output-path-twice"]), (["a", "a/b"], ["file-against-folder"]),
        (["a/b/c", "a"], ["file-against-folder"]), (["Tin/a", "tin/a"], ["output-paths-differ-in-case"]),
        (["ấ", "a\u{302}\u{301}"], ["output-paths-differ-in-case"]),
        (["straße", "strasse"], ["output-paths-differ-in-case"]),
        (["A", "a/b"], ["file-against-folder"]), (["tin/a", "Tin/a"], ["output-paths-differ-in-case"]),
        (
            ["Tin/A", "tin/a", "tin/a", "TIN/A/b"],
            [
                "output-paths-differ-in-case", "output-paths-differ-in-case",
                "file-against-folder",
            ]
        ),
        (["index.html", "index.html/a"], ["file-against-folder"]),
        (
            ["CON", "con/a"],
            [
                "reserved-name", "reserved-name",
                "file-against-folder",
            ]
        ),
        (["a/con", "aux.html", "b.", "com1.txt", "cons"], Array(repeating: "reserved-name", count: 4)),
    ])
    func `a plan's conflicts are all found`(paths: [String], ids: [String]) {
        #expect(conflicts(in: paths).map(\.problem.id) == ids)
    }

    @Test func `a conflict names both paths`() {
        let problem = conflicts(in: ["tin/ba-tri", "tin/ba-tri/index.html"]).first?.problem
        let text = problem?.message.text(in: .english) ?? ""
        #expect(text.contains("“tin/ba-tri”") && text.contains("“tin/ba-tri/index.html”"))
    }

    @Test func `a name that Windows cannot store is only a warning`() {
        #expect(conflicts(in: ["CON"]).map(\.problem.severity) == [.warning])
    }
}

package import ArgumentParser
import Diagnostics
import Foundation
import Pages

/// `bangvang render`: one template with JSON data, to standard output.
package struct RenderCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "render", abstract: "Dựng một mẫu với dữ liệu JSON. / Render one template with JSON data.",
        discussion: """
            Mỗi khóa của dữ liệu là một biến của mẫu. / Each key of the data is a variable of the template.

            Ví dụ / Examples:
              bangvang render card.html --data card.json
              bangvang render Templates/partials/card.html --data card.json
            """)

    @Argument(
        help:
            "Tệp mẫu: đường dẫn, hoặc tên của nó trong --templates. / The template: its path, or its name in --templates."
    )
    var template: String

    @Option(help: "Tệp JSON. / The JSON file.")
    var data: String

    @Option(
        help: """
            Thư mục của các mẫu được gọi (mặc định: Templates trong đường dẫn, không có thì thư mục của mẫu). / The folder \
            of the templates it includes (default: Templates in the path, or else the template's own folder).
            """)
    var templates: String?

    @Option(help: "Ngôn ngữ của thông báo: vi hoặc en. / The language of messages.")
    var language = "vi"

    package init() {}

    package func validate() throws {
        if Language(rawValue: language) == nil { throw ValidationError(.notALanguage(language)) }
    }

    package func run() throws {
        let (folder, name) = TemplatePath(template, in: templates).parts
        var sources = SourceMap([])
        var diagnostics: [Diagnostic] = []
        var output: [UInt8]?
        do throws(Problem) {
            let (tree, problems) = try DiskTree.open(folder, name: folder == "." ? "" : folder)
            sources = SourceMap([tree, DataFile(path: data)])
            diagnostics += problems
            output = TemplateTrial.render(
                name, templates: 0, data: sources.id(tree: 1, file: 0), in: sources, diagnostics: &diagnostics)
        } catch {
            diagnostics.report(error, at: nil)
        }
        let printer = DiagnosticPrinter(
            language: Language(rawValue: language) ?? .vietnamese, colour: Terminal.showsColour)
        Terminal.printProgress(printer.text(of: diagnostics, sources: sources))
        guard let output, !diagnostics.hasErrors else { throw ExitCode.failure }
        Terminal.printResult(String(decoding: output, as: UTF8.self))
    }
}

/// The data as a tree of one file, so that problems in it are printed like all others.
private struct DataFile: SourceTree {
    let path: String

    let name = ""
    var paths: [String] { [path] }

    func read(_: String) throws(Problem) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .unreadable(path, reason: systemMessage(ENOENT))
        }
        return Array(data)
    }
}

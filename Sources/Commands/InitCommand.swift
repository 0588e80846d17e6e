package import ArgumentParser
import Diagnostics
import Foundation
import Publishing
import Starter

/// `bangvang init`: a new site that builds, from nothing but the program.
package struct InitCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Tạo một trang mới trong một thư mục. / Make a new site in a folder.",
        discussion: """
            Gồm nội dung ví dụ có lời giải thích và bộ mẫu trang. Không ghi đè tệp nào.
            Example content with explanations, and the templates. No file is overwritten.

            Ví dụ / Examples:
              bangvang init trang-cua-toi
              cd trang-cua-toi && bangvang serve
            """)

    @Argument(help: "Thư mục mới, hoặc còn trống. / A folder that is new or empty.")
    var folder: String

    @Option(help: "Ngôn ngữ của thông báo: vi hoặc en. / The language of messages.")
    var language: String?

    package init() {}

    package func validate() throws {
        if let language, Language(rawValue: language) == nil { throw ValidationError(.notALanguage(language)) }
    }

    package func run() throws {
        let language = language.flatMap(Language.init(rawValue:)) ?? .vietnamese
        let isNew = !FileManager.default.fileExists(atPath: folder)
        do throws(Problem) {
            let files = StarterSite.files
            try makeFolder()
            let tree = try DiskTree.open(folder, name: folder).tree
            for top in ["Content", "Templates", "Public"]
            where FileManager.default.fileExists(atPath: tree.place(of: top)) {
                throw .folderIsTaken(folder, path: top)
            }
            let made = files.filter { $0.path != Self.ignoring }.map {
                ChangedFile(path: $0.path, bytes: $0.bytes, original: nil)
            }
            try ContentReplacement(of: tree).commit(made)
            if let file = files.first(where: { $0.path == Self.ignoring }) { try ignore(file.bytes, in: tree) }
            for message in [Message.siteMade(folder.asShellWord, files: made.count), .siteMadeNext(folder)] {
                Terminal.printResult(printable(message.text(in: language)) + "\n")
            }
        } catch {
            if isNew { rmdir(folder) }
            let printer = DiagnosticPrinter(language: language, colour: Terminal.showsColour)
            Terminal.printProgress(printer.text(of: [Diagnostic(error, at: nil)], sources: SourceMap([])))
            throw ExitCode.failure
        }
    }

    /// What git is to leave out. A repository that was there first knows best, so that a file of its own stays.
    private func ignore(_ bytes: [UInt8], in tree: DiskTree) throws(Problem) {
        let path = tree.place(of: Self.ignoring)
        guard !FileManager.default.fileExists(atPath: path) else { return }
        guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else {
            throw .cannotWriteContent(path, code: errno)
        }
    }

    private static let ignoring = ".gitignore"

    private func makeFolder() throws(Problem) {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) {
            if !isFolder.boolValue { throw .cannotWriteContent(folder, code: ENOTDIR) }
            return
        }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            let code = ((error as? CocoaError)?.underlying as? POSIXError)?.code.rawValue
            throw .cannotWriteContent(folder, code: code ?? EIO)
        }
    }
}

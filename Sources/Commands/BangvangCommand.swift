package import ArgumentParser
import Foundation

/// The command line.
package struct BangvangCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "bangvang",
        abstract: "Dựng trang tin và bảng vàng của các chi bộ. / Builds a news and honour-board site.",
        discussion: """
            Đọc Content/ (bài viết, hồ sơ) và Templates/ (mẫu trang), viết ra Public/.
            Reads Content/ (articles, records) and Templates/, and writes Public/.
            """,
        version: Program.version,
        subcommands: [
            InitCommand.self, NewCommand.self, ServeCommand.self, CheckCommand.self, BuildCommand.self,
            ImportCommand.self, URLsCommand.self, HeadersCommand.self, RenderCommand.self,
        ])

    package init() {}

    /// Runs the program with the process's arguments and ends it: 0 only where a command has succeeded or help was asked
    /// for, 1 on any error, 2 on wrong usage, which it is to name no command.
    package static func runAsProgram() -> Never {
        Terminal.endsByNoSignal()
        do {
            var command = try parseAsRoot(Array(Program.arguments.dropFirst()))
            do {
                try command.run()
            } catch let exit as CleanExit {
                // Who gives no command gets the overview, and has run nothing.
                Terminal.printProgress(fullMessage(for: exit) + "\n")
                Foundation.exit(2)
            }
            Foundation.exit(EXIT_SUCCESS)
        } catch {
            let code = exitCode(for: error)
            let usage = UsageText(language: UsageText.language(of: Array(Program.arguments.dropFirst())))
            let message = usage.said(fullMessage(for: error))
            if code == .success {
                Terminal.printResult(message + "\n")
            } else if !message.isEmpty {
                Terminal.printProgress(message + "\n")
            }
            Foundation.exit(code == .validationFailure ? 2 : code.rawValue)
        }
    }
}

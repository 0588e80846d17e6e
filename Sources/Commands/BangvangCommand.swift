package import ArgumentParser

/// The command line.
package struct BangvangCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "bangvang",
        abstract: "Dựng trang tin và bảng vàng của các chi bộ. / Builds a news and honour-board site.",
        discussion: """
            Đọc Content/ (bài viết, hồ sơ) và Templates/ (mẫu trang), viết ra Public/.
            Reads Content/ (articles, records) and Templates/, and writes Public/.
            """,
        version: "0.1.0",
        subcommands: [BuildCommand.self, CheckCommand.self])

    package init() {}
}

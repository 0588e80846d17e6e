package import ArgumentParser
import Content
import Diagnostics
import Foundation
import Publishing
import Serving

/// `bangvang serve`: shows the site in a browser while it is written.
package struct ServeCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Xem trang trong trình duyệt khi đang viết. / See the site in a browser while writing it.",
        discussion: """
            Cả bản nháp và bài chưa đến ngày cũng hiện, có ghi rõ. Không ghi gì vào Public/.
            Drafts and articles not yet due are shown, and marked. Nothing is written to Public/.

            Ví dụ / Examples:
              bangvang serve
              bangvang serve --open
              bangvang serve --port 8080
            """)

    @OptionGroup var site: SiteOptions

    @Option(help: "Cổng (mặc định: 4000, hoặc cổng trống kế tiếp). / The port (0: any free one).")
    var port: UInt16?

    @Option(
        help: """
            Địa chỉ của máy này để nghe; 0.0.0.0 cho phép máy khác xem, kể cả bản nháp. / The address to listen on; \
            0.0.0.0 lets other machines see the site, drafts included.
            """)
    var bind = "127.0.0.1"

    @Flag(help: "Mở trang trong trình duyệt. / Open the site in the browser.")
    var open = false

    package init() {}

    package func validate() throws {
        if site.baseURL != nil { throw ValidationError(.previewHasItsAddress) }
    }

    package func run() throws {
        var build = try site.buildOptions(output: nil)
        build.publication.showsDrafts = true
        build.publication.showsFuture = true
        let printer = ServePrinter(site)
        do throws(Problem) {
            // The one of a build, so that neither makes the other's pictures again.
            build.previewCache = try OutputFolder(
                site.folder("Public"), sources: [build.content, build.templates]
            ).cache
            var options = PreviewServer.Options(
                build: build, address: bind, port: port, language: site.printedLanguage)
            options.isClockFixed = site.clock != nil
            let server = try PreviewServer(options)
            Self.endQuietly()
            let opens = open
            server.run { change in
                printer.write(change)
                guard change.files == nil else { return }
                printer.write(.serving(at: server.address, isFirstChoice: server.isFirstChoice))
                if opens, !Self.openBrowser(at: server.address) { printer.write(.noBrowser) }
            }
        } catch {
            printer.write(error)
            throw ExitCode.failure
        }
    }
}

extension ServeCommand {
    /// Ctrl-C is how the preview ends, and no failure. Nothing is lost: it keeps nothing.
    private static func endQuietly() {
        for number in [SIGINT, SIGTERM, SIGHUP] { signal(number) { _ in _exit(0) } }
        signal(SIGPIPE, SIG_IGN)
    }

    /// False where the system has no way to open an address.
    private static func openBrowser(at address: String) -> Bool {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        guard let folder = folders.first(where: { access("\($0)/xdg-open", X_OK) == 0 }) else { return false }
        let process = Process()
        process.executableURL = URL(filePath: "\(folder)/xdg-open")
        process.arguments = [address]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return (try? process.run()) != nil
    }
}

package import ArgumentParser
import Content
import Diagnostics
import Pages
import Publishing

/// `bangvang headers`: what a web server is told to send with the site, on standard output.
///
/// It is not published: a server must not take its configuration from a folder that each build replaces.
package struct HeadersCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "headers",
        abstract: "In cấu hình cho nginx hoặc Caddy. / Print the configuration for nginx or Caddy.",
        discussion: """
            Netlify và Cloudflare Pages tự đọc Public/_headers. / Netlify and Cloudflare Pages read Public/_headers.

            Ví dụ / Examples:
              bangvang headers nginx > /etc/nginx/snippets/bangvang.conf
              bangvang headers caddy > /etc/caddy/bangvang.caddy
            """)

    @Argument(help: "nginx, caddy")
    var server: Server

    @Option(help: "Thư mục của trang. / The site's folder.")
    var root = "."

    @Option(help: "Thư mục nội dung (mặc định: Content trong --root). / The content folder.")
    var content: String?

    @Option(name: .customLong("base-url"), help: "Địa chỉ đăng trang, thay cho site.yml. / The address to publish at.")
    var baseURL: String?

    @Option(help: "Ngôn ngữ của thông báo: vi hoặc en. / The language of messages.")
    var language: String?

    package init() {}

    package func validate() throws {
        if let language, Language(rawValue: language) == nil { throw ValidationError(.notALanguage(language)) }
        if let baseURL, WebAddress.site(baseURL) == nil { throw ValidationError(.notASiteAddress(baseURL)) }
    }

    package func run() throws {
        let folder = content ?? (root == "." ? "Content" : root + "/Content")
        let settings = SiteBuild.settings(ofContent: folder)
        guard let address = baseURL.flatMap(WebAddress.site) ?? settings?.baseURL else {
            throw ValidationError(.noSiteAddress(settings: folder + "/site.yml"))
        }
        let rules = HeaderRules(baseURL: address, settings: settings)
        switch server {
        case .nginx: Terminal.printResult(rules.nginx)
        case .caddy: Terminal.printResult(rules.caddy)
        }
    }

    /// The servers whose configuration can be printed.
    package enum Server: String, ExpressibleByArgument, CaseIterable { case nginx, caddy }
}

import Content
package import Diagnostics
import Foundation
package import Publishing

/// Shows a site while it is written: built in memory, served to this machine, and again with each change.
///
///     let server = try PreviewServer(options)
///     server.run { change in print(change) }
///
/// A page is rendered when it is asked for, so that a change costs reading, checking and planning, and one page.
package struct PreviewServer {
    /// Where it is to be seen: `http://127.0.0.1:4000/`.
    package let address: String
    /// Whether the first port that was tried was free.
    package let isFirstChoice: Bool
    private let options: Options
    private let listener: Listener

    package struct Options {
        /// What is built; the address of the site is put in by the server.
        package var build: SiteBuild.Options
        package var address: String
        /// Nil: the usual one, or the next that is free. 0: any.
        package var port: UInt16?
        /// Whether each build is for the moment of `build`, and not for the one at which it is made.
        package var isClockFixed = false
        /// The language that messages are to be in; nil where the site decides.
        package var language: Language?

        package init(build: SiteBuild.Options, address: String, port: UInt16?, language: Language?) {
            self.build = build
            self.address = address
            self.port = port
            self.language = language
        }
    }

    package static let usualPort: UInt16 = 4000

    /// Takes the port; nothing is built yet.
    package init(_ options: Options) throws(Problem) {
        let usual = Self.usualPort
        let ports = options.port.map { [$0] } ?? Array(usual...usual + 19)
        var taken: Listener?
        for port in ports {
            do throws(Listener.Fault) {
                taken = try Listener(address: options.address, port: port)
                break
            } catch {
                if case .unusable(let reason) = error { throw .cannotListen(options.address, reason: reason) }
            }
        }
        guard let listener = taken else { throw .portTaken(ports[0]) }
        self.options = options
        self.listener = listener
        isFirstChoice = options.port != nil || listener.port == usual
        address = "http://\(Self.host(for: options.address)):\(listener.port)/"
    }

    /// Serves until the process ends; `report` is told of each build, the first one too.
    package func run(_ report: @escaping @Sendable (Change) -> Void) -> Never {
        let preview = Preview()
        let listeners = LiveListeners()
        let responder = Responder(preview: preview, hosts: HostRule(listeningOn: options.address))
        // The folders are watched before they are read: what changes in between is built again.
        let watcher = FolderWatcher([options.build.content, options.build.templates])
        var builder = PreviewBuilder(options, address: address, preview: preview)
        var change = builder.build(nil)
        change.problem = watcher.problem
        report(change)
        let server = Server(listener: listener, responder: responder, listeners: listeners)
        Thread.detachNewThread { server.run() }
        while true {
            let changed = watcher.next()
            report(builder.build(changed))
            listeners.tell(responder.greeting())
        }
    }

    /// What a build of the server came to.
    package struct Change: Sendable {
        package let report: SiteBuild.Report
        /// Nil: the first build.
        package let files: ChangedFiles?
        package let seconds: Double
        /// What else an editor is to know.
        package var problem: Problem?
    }

    private static func host(for address: String) -> String {
        // Whoever listens on all addresses is reached at this one, too.
        if ["0.0.0.0", "::", "localhost"].contains(address) { return "127.0.0.1" }
        return address.contains(":") ? "[\(address)]" : address
    }
}

/// Builds the site again, and reads only what may have changed.
private struct PreviewBuilder {
    private var options: SiteBuild.Options
    private let language: Language?
    private let isClockFixed: Bool
    private let preview: Preview
    private var number = 0

    init(_ options: PreviewServer.Options, address: String, preview: Preview) {
        self.options = options.build
        self.options.output = nil
        self.options.rendered = .none
        self.options.isFollowed = true
        self.options.baseURL = address
        language = options.language
        isClockFixed = options.isClockFixed
        self.preview = preview
    }

    mutating func build(_ changed: ChangedFiles?) -> PreviewServer.Change {
        let started = ContinuousClock.now
        if !isClockFixed { options.publication.now = Int64(Date().timeIntervalSince1970) }
        let report = SiteBuild(options).run()
        options.former = report.kept ?? options.former
        number += 1
        preview.take(
            report, number: number, picturesChanged: changed.map(Self.mayChangePictures) ?? false,
            language: language ?? report.language ?? .vietnamese)
        let duration = (ContinuousClock.now - started).components
        let seconds = Double(duration.seconds) + Double(duration.attoseconds) / 1e18
        return PreviewServer.Change(report: report, files: changed, seconds: seconds, problem: nil)
    }

    /// Files whose bytes pages show without naming them; whatever else changes, changes the page itself.
    private static func mayChangePictures(_ changed: ChangedFiles) -> Bool {
        let endings = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".svg", ".ico"]
        return changed.isEverything
            || changed.paths.contains { paths in
                paths.contains { path in endings.contains { path.lowercased().hasSuffix($0) } }
            }
    }
}

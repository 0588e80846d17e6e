import Foundation
import Synchronization

/// Takes connections and has each answered on a thread of its own.
struct Server: Sendable {
    let listener: Listener
    let responder: Responder
    let listeners: LiveListeners

    /// A browser opens six and one for each page that is open; whoever opens more than these together is up to something.
    private static let mostConnections = 256
    /// Rendering a page may need as much as a build's threads have.
    private static let stackSize = 16 << 20

    /// Serves until the process ends.
    func run() {
        let open = OpenConnections()
        while true {
            let connection = listener.accept()
            guard open.enter(limit: Self.mostConnections) else {
                connection.sendOrHangUp(Response(.tooMany).bytes(withBody: true, keepsOpen: false))
                continue
            }
            let thread = Thread {
                Conversation(connection: connection, responder: responder, listeners: listeners).run()
                open.leave()
            }
            thread.stackSize = Self.stackSize
            thread.start()
        }
    }
}

/// How many connections are open.
private final class OpenConnections: Sendable {
    private let count = Mutex(0)

    func enter(limit: Int) -> Bool {
        count.withLock { count in
            guard count < limit else { return false }
            count += 1
            return true
        }
    }

    func leave() { count.withLock { $0 -= 1 } }
}

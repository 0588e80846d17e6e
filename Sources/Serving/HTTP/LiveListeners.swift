import Synchronization

/// The pages that are open in browsers and are to be told of changes.
final class LiveListeners: Sendable {
    private struct State {
        var next = 0
        var open: [Int: Connection] = [:]
    }

    private let state = Mutex(State())

    /// Adds one and says to it where things stand, so that no change falls between the two.
    func add(_ connection: Connection, greeting: () -> String) -> Int {
        state.withLock { state in
            state.next += 1
            state.open[state.next] = connection
            connection.sendOrHangUp(WebSocket.text(greeting()))
            return state.next
        }
    }

    func remove(_ number: Int) {
        _ = state.withLock { $0.open.removeValue(forKey: number) }
    }

    /// Sends a frame to one; frames never mix, since only who has the lock sends.
    func send(_ frame: [UInt8], to number: Int) {
        state.withLock { $0.open[number]?.sendOrHangUp(frame) }
    }

    /// Tells all. Who does not take it is hung up on: its page connects again, and is told then.
    func tell(_ text: String) {
        let frame = WebSocket.text(text)
        state.withLock { state in
            for connection in state.open.values { connection.sendOrHangUp(frame) }
        }
    }
}

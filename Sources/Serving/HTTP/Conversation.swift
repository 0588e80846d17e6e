/// Answers the requests of one connection, one after the other, until either side ends it.
struct Conversation: Sendable {
    let connection: Connection
    let responder: Responder
    let listeners: LiveListeners

    /// How long a request's head may take from its first byte, and a connection may stay open without one.
    private static let patience: Duration = .seconds(10)

    func run() {
        var bytes: [UInt8] = []
        do throws(RequestFault) {
            while let head = try nextHead(&bytes) {
                switch try responder.answer(to: head) {
                case .response(let response):
                    let isSent = connection.send(
                        response.bytes(withBody: head.method != "HEAD", keepsOpen: head.keepsOpen))
                    guard isSent, head.keepsOpen else { return connection.endGently() }
                case .webSocket(let proof):
                    return listen(proof, rest: bytes)
                }
            }
        } catch {
            _ = connection.send(Response(error).bytes(withBody: true, keepsOpen: false))
            connection.endGently()
        }
    }

    /// The next request's head, taken off what has arrived; nil where no further one comes.
    private func nextHead(_ bytes: inout [UInt8]) throws(RequestFault) -> RequestHead? {
        let deadline = ContinuousClock.now + Self.patience
        var searched = 0
        while true {
            if let end = Self.end(of: bytes, from: searched) {
                guard end <= RequestHead.longest else { throw .tooLarge }
                let head = try RequestHead(Array(bytes[..<end]))
                bytes.removeFirst(end)
                return head
            }
            guard bytes.count <= RequestHead.longest else { throw .tooLarge }
            searched = max(0, bytes.count - 3)
            switch connection.read(into: &bytes, until: deadline) {
            case .some: continue
            case .ended: return nil
            case .timedOut:
                if bytes.isEmpty { return nil }
                throw .tooSlow
            }
        }
    }

    /// Where a head ends: after its empty line.
    private static func end(of bytes: [UInt8], from start: Int) -> Int? {
        guard bytes.count >= 4 else { return nil }
        return (start...max(start, bytes.count - 4)).first { index in
            index + 4 <= bytes.count && bytes[index] == 0x0D && bytes[index + 1] == 0x0A && bytes[index + 2] == 0x0D
                && bytes[index + 3] == 0x0A
        }.map { $0 + 4 }
    }

    /// From now on the browser is told of changes, and does not say anything itself.
    private func listen(_ proof: String, rest: [UInt8]) {
        guard connection.send(Response.webSocket(accepting: proof)) else { return }
        let number = listeners.add(connection, greeting: responder.greeting)
        defer { listeners.remove(number) }
        var bytes = rest
        do throws(WebSocket.Fault) {
            while true {
                while let frame = try WebSocket.takeFrame(from: &bytes) {
                    switch frame {
                    case .ping(let payload): listeners.send(WebSocket.pong(payload), to: number)
                    case .close:
                        listeners.send(WebSocket.close(1000), to: number)
                        return connection.endGently()
                    case .ignored: break
                    }
                }
                guard case .some = connection.read(into: &bytes, until: nil) else { return }
            }
        } catch {
            listeners.send(WebSocket.close(error.rawValue), to: number)
            connection.endGently()
        }
    }
}

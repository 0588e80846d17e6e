/// What a request is answered with.
struct Response: Sendable {
    let status: Status
    var headers: [(name: String, value: String)]
    let body: [UInt8]

    init(_ status: Status, type: String, _ body: [UInt8], headers: [(name: String, value: String)] = []) {
        self.status = status
        self.body = body
        self.headers = [("Content-Type", type)] + headers
    }

    /// A line that says no more than the status: nothing of the request comes back.
    init(_ fault: RequestFault) {
        let text = "\(fault.status.rawValue) \(fault.status.phrase)\n"
        self.init(fault.status, type: "text/plain; charset=utf-8", Array(text.utf8))
        if fault == .methodNotAllowed { headers.append(("Allow", "GET, HEAD")) }
    }

    static func found(at location: String) -> Response {
        Response(.found, type: "text/plain; charset=utf-8", [], headers: [("Location", location)])
    }

    /// The upgrade of a connection (RFC 6455, 4.2.2).
    static func webSocket(accepting proof: String) -> [UInt8] {
        Array(
            """
            HTTP/1.1 101 Switching Protocols\r
            Upgrade: websocket\r
            Connection: Upgrade\r
            Sec-WebSocket-Accept: \(proof)\r
            \r

            """.utf8)
    }

    /// As it goes over the wire.
    func bytes(withBody: Bool, keepsOpen: Bool) -> [UInt8] {
        var text = "HTTP/1.1 \(status.rawValue) \(status.phrase)\r\n"
        for (name, value) in headers { text += "\(name): \(value)\r\n" }
        if !headers.contains(where: { $0.name == "Cache-Control" }) { text += "Cache-Control: no-store\r\n" }
        text += "Content-Length: \(body.count)\r\nConnection: \(keepsOpen ? "keep-alive" : "close")\r\n"
        // Nobody else's page may use what may be a draft.
        text += "Cross-Origin-Resource-Policy: same-origin\r\n\r\n"
        return Array(text.utf8) + (withBody ? body : [])
    }
}

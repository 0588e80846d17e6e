import Diagnostics
import Glibc

/// A socket that takes connections.
struct Listener: Sendable {
    let port: UInt16
    private let socket: Int32

    /// Why nothing can be listened on.
    enum Fault: Error {
        /// Somebody else listens there.
        case taken
        /// The address is none of this machine's, or no address at all.
        case unusable(reason: Message)
    }

    /// - Parameter address: a number, of IPv4 or IPv6; `localhost` is taken for 127.0.0.1.
    /// - Parameter port: 0: any free one.
    init(address: String, port: UInt16) throws(Fault) {
        var hints = addrinfo()
        hints.ai_flags = AI_NUMERICHOST | AI_PASSIVE
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(address == "localhost" ? "127.0.0.1" : address, String(port), &hints, &found)
        guard code == 0, let info = found?.pointee else {
            throw .unusable(reason: .notAnAddress)
        }
        defer { freeaddrinfo(found) }
        socket = Glibc.socket(info.ai_family, info.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard socket >= 0 else { throw .unusable(reason: systemMessage(errno)) }
        var isOn: Int32 = 1
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &isOn, socklen_t(MemoryLayout<Int32>.size))
        guard bind(socket, info.ai_addr, info.ai_addrlen) == 0, listen(socket, 128) == 0 else {
            let code = errno
            close(socket)
            throw code == EADDRINUSE ? .taken : .unusable(reason: systemMessage(code))
        }
        self.port = Self.port(of: socket) ?? port
    }

    /// Waits for the next connection. Never fails for good: where the system has no more of something, it will again.
    func accept() -> Connection {
        while true {
            let accepted = Glibc.accept(socket, nil, nil)
            if accepted >= 0 { return Connection(accepted) }
            if errno != EINTR, errno != ECONNABORTED { usleep(50_000) }
        }
    }

    private static func port(of socket: Int32) -> UInt16? {
        var address = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let code = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(socket, $0, &length) }
        }
        guard code == 0 else { return nil }
        // The port stands at the same place for both families.
        return withUnsafeBytes(of: &address) { UInt16($0[2]) << 8 | UInt16($0[3]) }
    }
}

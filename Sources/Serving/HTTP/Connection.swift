import Glibc

/// One open connection; it waits for nobody longer than it says.
final class Connection: Sendable {
    private let socket: Int32

    /// - Parameter socket: is closed when nobody holds the connection any more.
    init(_ socket: Int32) {
        self.socket = socket
        _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
        var isOn: Int32 = 1
        setsockopt(socket, SOL_SOCKET, SO_KEEPALIVE, &isOn, socklen_t(MemoryLayout<Int32>.size))
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, socklen_t(MemoryLayout<Int32>.size))
    }

    deinit { close(socket) }

    enum Reading {
        case some
        /// The other side says no more.
        case ended
        case timedOut
    }

    /// Waits for bytes until a moment (without one: for ever), and adds what has come.
    func read(into bytes: inout [UInt8], until deadline: ContinuousClock.Instant?) -> Reading {
        while true {
            var wanted = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
            let ready = poll(&wanted, 1, Timeout.milliseconds(until: deadline))
            if ready < 0, errno == EINTR { continue }
            if ready == 0 { return .timedOut }
            var buffer = [UInt8](repeating: 0, count: 4_096)
            let count = recv(socket, &buffer, buffer.count, Int32(MSG_DONTWAIT))
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            guard count > 0 else { return .ended }
            bytes += buffer[..<count]
            return .some
        }
    }

    /// Sends all bytes; false where nothing more goes out for as long as the patience lasts.
    func send(_ bytes: [UInt8], patience: Duration = .seconds(10)) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = sendSome(bytes[sent...])
            if count > 0 {
                sent += count
                continue
            }
            guard count < 0, errno == EAGAIN || errno == EINTR else { return false }
            var wanted = pollfd(fd: socket, events: Int16(POLLOUT), revents: 0)
            guard poll(&wanted, 1, Timeout.milliseconds(until: ContinuousClock.now + patience)) != 0 else {
                return false
            }
        }
        return true
    }

    /// Sends while others wait for their turn: who does not read is hung up on.
    func sendOrHangUp(_ bytes: [UInt8]) {
        if !send(bytes, patience: .milliseconds(500)) { hangUp() }
    }

    /// Ends the connection for whoever waits for it.
    func hangUp() { shutdown(socket, Int32(SHUT_RDWR)) }

    /// Ends it so that what was sent still arrives: a closed socket with bytes unread takes back what it sent.
    func endGently() {
        shutdown(socket, Int32(SHUT_WR))
        var rest: [UInt8] = []
        let end = ContinuousClock.now + .milliseconds(500)
        while rest.count < 1 << 20, case .some = read(into: &rest, until: end) {}
    }

    private func sendSome(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.withUnsafeBytes { buffer in
            Glibc.send(socket, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
    }
}

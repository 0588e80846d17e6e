import Glibc

/// The names by which this server may be asked.
///
/// A page of another site can have its own name lead to 127.0.0.1 and would then read drafts as if they were its own
/// (DNS rebinding); the Host header still carries that name.
struct HostRule: Sendable {
    private let names: Set<String>
    /// Where it listens on all addresses, it may be asked by any of them, as a number: no name, nothing to rebind.
    private let allowsAnyNumber: Bool

    /// - Parameter address: what the server listens on, without a port.
    init(listeningOn address: String) {
        names = ["127.0.0.1", "localhost", "[::1]", address.contains(":") ? "[\(address.lowercased())]" : address]
        allowsAnyNumber = ["0.0.0.0", "::"].contains(address)
    }

    /// - Parameter host: a host, with a port or without: `localhost:4000`.
    func allows(_ host: some StringProtocol) -> Bool {
        guard let name = Self.name(of: host.lowercased()) else { return false }
        return names.contains(name) || allowsAnyNumber && Self.isNumber(name)
    }

    /// Whether a page that the browser has from `origin` is one of this server's, which it asks as `host`.
    func isOwn(origin: String, askedAs host: String) -> Bool {
        allows(host) && origin.lowercased() == "http://" + host.lowercased()
    }

    private static func name(of host: String) -> String? {
        let end =
            host.hasPrefix("[") ? host.firstIndex(of: "]").map { host.index(after: $0) } : host.firstIndex(of: ":")
        guard let end else { return host.hasPrefix("[") ? nil : host }
        let port = host[end...].dropFirst()
        guard host[end...].isEmpty || host[end] == ":" && UInt16(port) != nil else { return nil }
        return String(host[..<end])
    }

    private static func isNumber(_ name: String) -> Bool {
        var address = in6_addr()
        if name.hasPrefix("[") { return inet_pton(AF_INET6, String(name.dropFirst().dropLast()), &address) == 1 }
        return inet_pton(AF_INET, name, &address) == 1
    }
}

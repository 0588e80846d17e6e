/// What counts as an address on the web.
package enum WebAddress {
    /// Whether a page may link to it: http or https with a host, and nothing that browsers skip.
    static func isOne(_ text: String) -> Bool {
        guard let rest = afterScheme(text), let first = rest.utf8.first else { return false }
        return !"/?#:@".utf8.contains(first)
            && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
    }

    /// The address of a site, with a `/` at its end; nil where pages cannot be put below it.
    ///
    /// It has a host, maybe a port and folders, and nothing else: no user, query or fragment.
    package static func site(_ text: String) -> String? {
        guard isOne(text), let rest = afterScheme(text), rest.utf8.allSatisfy(isPlain) else { return nil }
        let parts = rest.split(separator: "/", omittingEmptySubsequences: false)
        let folders = parts.dropFirst()
        let isClean = folders.enumerated().allSatisfy { index, folder in
            folder != "." && folder != ".." && !folder.contains(":") && (!folder.isEmpty || index == folders.count - 1)
        }
        guard isClean else { return nil }
        return text.hasSuffix("/") ? text : text + "/"
    }

    /// Scheme, host and port of an address; nil where a policy or a server's configuration could not name them.
    package static func origin(of text: String) -> String? {
        guard isOne(text), let rest = afterScheme(text) else { return nil }
        let host = rest.prefix { !"/?#".contains($0) }
        guard !host.isEmpty, host.utf8.allSatisfy(isPlain) else { return nil }
        return text.prefix(text.count - rest.count).lowercased() + host
    }

    /// Whether one can write to it: `ban-bien-tap@example.org`.
    static func isMail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, text.utf8.count <= 254 else { return false }
        let host = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return host.count >= 2 && host.allSatisfy { !$0.isEmpty }
            && text.utf8.allSatisfy {
                isPlain($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ":") || "@+".utf8.contains($0)
            }
    }

    private static func afterScheme(_ text: String) -> Substring? {
        let lower = text.prefix(8).lowercased()
        return ["https://", "http://"].first { lower.hasPrefix($0) }.map { text.dropFirst($0.count) }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~/:".utf8.contains(byte)
        }
    }
}

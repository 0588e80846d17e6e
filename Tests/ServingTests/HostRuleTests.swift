import Testing

@testable import Serving

struct HostRuleTests {
    @Test(arguments: ["127.0.0.1", "127.0.0.1:4000", "localhost:80", "LOCALHOST", "[::1]:4000", "[::1]"])
    func `own names are allowed with any port`(host: String) {
        #expect(HostRule(listeningOn: "127.0.0.1").allows(host))
    }

    @Test(arguments: [
        "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "", ":4000", "127.0.0.1:", "127.0.0.1:x",
        "127.0.0.1:99999", "[::1", "[::1]x", "192.168.1.5", "user@127.0.0.1", "127.0.0.1:4000:1",
    ])
    func `other names are not`(host: String) {
        #expect(!HostRule(listeningOn: "127.0.0.1").allows(host))
    }

    @Test func `on all addresses any number is allowed, and no name`() {
        let rule = HostRule(listeningOn: "0.0.0.0")
        #expect(rule.allows("192.168.1.5:4000"))
        #expect(rule.allows("[fe80::1]:4000"))
        #expect(!rule.allows("evil.example"))
        #expect(!rule.allows("1.evil"))
    }

    @Test func `the address that it listens on is its name`() {
        #expect(HostRule(listeningOn: "192.168.1.5").allows("192.168.1.5:4000"))
        #expect(HostRule(listeningOn: "fd00::5").allows("[fd00::5]:4000"))
    }

    @Test func `only a page of the same host and port is own`() {
        let rule = HostRule(listeningOn: "127.0.0.1")
        #expect(rule.isOwn(origin: "http://127.0.0.1:4000", askedAs: "127.0.0.1:4000"))
        #expect(!rule.isOwn(origin: "http://127.0.0.1:4001", askedAs: "127.0.0.1:4000"))
        #expect(!rule.isOwn(origin: "http://evil.example", askedAs: "127.0.0.1:4000"))
        #expect(!rule.isOwn(origin: "http://evil.example", askedAs: "evil.example"))
        #expect(!rule.isOwn(origin: "null", askedAs: "127.0.0.1:4000"))
        #expect(!rule.isOwn(origin: "https://127.0.0.1:4000", askedAs: "127.0.0.1:4000"))
    }
}

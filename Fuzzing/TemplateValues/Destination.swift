/// Where an address leads, as browsers read it (the URL standard, as far as schemes and hosts go).
enum Destination {
    /// Whether it runs something, or goes to another host without saying so.
    static func isAstray(_ address: String) -> Bool {
        let trimmed = address.unicodeScalars.drop { $0.value <= 0x20 }
        let scalars = trimmed.filter { ![0x09, 0x0A, 0x0D].contains($0.value) }
        if let colon = scalars.firstIndex(of: ":"), scalars.first?.properties.isAlphabetic == true {
            let scheme = String(String.UnicodeScalarView(scalars[..<colon])).lowercased()
            if scheme.utf8.allSatisfy({ isSchemeByte($0) }) {
                return !["http", "https", "mailto", "tel"].contains(scheme)
            }
        }
        let start = scalars.prefix(2).map { $0 == "\\" ? "/" : $0 }
        return start == ["/", "/"]
    }

    /// The addresses of a `srcset`, as the HTML standard splits it.
    static func candidates(of list: String) -> [String] {
        var result: [String] = []
        var rest = list.unicodeScalars[...]
        while true {
            rest = rest.drop { isSpace($0) || $0 == "," }
            if rest.isEmpty { return result }
            var address = rest.prefix { !isSpace($0) }
            rest = rest.dropFirst(address.count)
            if address.last == "," {
                while address.last == "," { address.removeLast() }
            } else {
                var depth = 0
                rest = rest.drop { scalar in
                    if scalar == "(" { depth = 1 } else if scalar == ")" { depth = 0 }
                    return scalar != "," || depth > 0
                }
            }
            result.append(String(String.UnicodeScalarView(address)))
        }
    }

    /// The address of a `meta` refresh; nil if it has none.
    static func refresh(_ content: String) -> String? {
        let bytes = Array(content.lowercased().utf8)
        let start = bytes.indices.first { bytes[$0...].starts(with: "url=".utf8) }
        guard let start else { return nil }
        let address = bytes[(start + 4)...].drop { $0 == 0x20 }
        let isQuoted = address.first == 0x22 || address.first == 0x27
        return String(decoding: isQuoted ? address.dropFirst() : address, as: UTF8.self)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        [0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(scalar.value)
    }

    private static func isSchemeByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || "+-.".utf8.contains(byte)
    }
}

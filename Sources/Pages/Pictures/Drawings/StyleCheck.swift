import Diagnostics

/// Looks for what styles could load, token by token as CSS has them (CSS Syntax, 4): functions, rules and addresses
/// that are not on the lists, and escapes, by which any of them could be written.
struct StyleCheck {
    private let bytes: [UInt8]
    private var place = 0

    /// The first thing in a style sheet, a declaration or the value of an attribute that a drawing may not have.
    static func forbidden(in style: String) -> ForbiddenInDrawing? {
        if style.utf8.contains(UInt8(ascii: "\\")) { return .hidden }
        var check = StyleCheck(bytes: Array(style.utf8))
        return check.run()
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func run() -> ForbiddenInDrawing? {
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "/") where next == UInt8(ascii: "*"): skipComment()
            case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString()
            case UInt8(ascii: "@"):
                place += 1
                let name = readName()
                if !DrawingNames.rules.contains(name) { return .style("@" + name) }
            case let byte where Self.isOfName(byte):
                let name = readName()
                guard place < bytes.count, bytes[place] == UInt8(ascii: "(") else { continue }
                place += 1
                if name == "url" {
                    guard readsOwnAddress() else { return .address }
                } else if !DrawingNames.functions.contains(name), Self.isWord(name) {
                    return .style(name + "()")
                }
            default: place += 1
            }
        }
        return nil
    }

    private var next: UInt8? { place + 1 < bytes.count ? bytes[place + 1] : nil }

    private mutating func skipComment() {
        place += 2
        while place < bytes.count, !(bytes[place] == UInt8(ascii: "*") && next == UInt8(ascii: "/")) { place += 1 }
        place += 2
    }

    /// A string ends with its quote, or with the line.
    private mutating func skipString() {
        let quote = bytes[place]
        place += 1
        while place < bytes.count, bytes[place] != quote, !Self.isLineEnd(bytes[place]) { place += 1 }
        place += 1
    }

    private mutating func readName() -> String {
        let start = place
        while place < bytes.count, Self.isOfName(bytes[place]) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
    }

    /// Behind `url(`: whether the address is a part of the drawing.
    private mutating func readsOwnAddress() -> Bool {
        while place < bytes.count, Self.isBlank(bytes[place]) { place += 1 }
        guard place < bytes.count else { return false }
        let isQuoted = bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'")
        guard (isQuoted ? next : bytes[place]) == UInt8(ascii: "#") else { return false }
        if isQuoted {
            skipString()
        } else {
            while place < bytes.count, bytes[place] != UInt8(ascii: ")") { place += 1 }
        }
        return true
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
            UInt8(ascii: "-"):
            true
        default: isDigit(byte) || byte >= 0x80
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    private static func isWord(_ name: String) -> Bool {
        !name.utf8.allSatisfy { isDigit($0) || $0 == UInt8(ascii: "-") }
    }
    private static func isLineEnd(_ byte: UInt8) -> Bool { (0x0A...0x0D).contains(byte) && byte != 0x0B }
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || isLineEnd(byte) }
}

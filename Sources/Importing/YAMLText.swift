/// Values as YAML that reads back as the same text.
enum YAMLText {
    /// A value on one line: without quotes where that is safe, else in the quotes that stood there, or double ones.
    ///
    /// What is safe in a list on one line is safe everywhere; `isAlone` says that the value is in none.
    static func scalar(_ text: String, like old: UInt8? = nil, isAlone: Bool = false) -> [UInt8] {
        let single = UInt8(ascii: "'")
        if old == single, !text.utf8.contains(where: { $0 < 0x20 }) {
            return [single] + text.utf8.flatMap { $0 == single ? [single, single] : [$0] } + [single]
        }
        return old != UInt8(ascii: "\"") && isPlain(text, isAlone: isAlone) ? Array(text.utf8) : quoted(text)
    }

    /// A list on one line.
    static func list(_ items: [String]) -> [UInt8] {
        Array("[".utf8) + items.map { scalar($0) }.joined(separator: Array(", ".utf8)) + Array("]".utf8)
    }

    private static func quoted(_ text: String) -> [UInt8] {
        var result: [UInt8] = [UInt8(ascii: "\"")]
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
            case 0x0A: result += Array("\\n".utf8)
            case 0x09: result += Array("\\t".utf8)
            case 0..<0x20, 0x7F: result.append(0x20)
            default: result.append(byte)
            }
        }
        return result + [UInt8(ascii: "\"")]
    }

    private static func isPlain(_ text: String, isAlone: Bool) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, let last = bytes.last, first != 0x20, last != 0x20, last != UInt8(ascii: ":")
        else { return false }
        if "-?:,[]{}#&*!|>'\"%@`~=<".utf8.contains(first) || ["null", "Null", "NULL", "---", "..."].contains(text) {
            return false
        }
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0..<0x20, 0x7F: return false
            case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
                if !isAlone { return false }
            case UInt8(ascii: ":") where index + 1 < bytes.count && bytes[index + 1] == 0x20: return false
            case UInt8(ascii: "#") where index > 0 && bytes[index - 1] == 0x20: return false
            default: continue
            }
        }
        return true
    }
}

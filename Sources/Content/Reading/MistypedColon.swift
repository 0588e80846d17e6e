import Diagnostics

/// A line that was meant as `name: value` and is none to YAML: what looks like a colon is another character, or what
/// follows it is no space.
struct MistypedColon {
    /// The name before it.
    let name: String
    /// Of the character that is wrong.
    let place: Range<Int>
    let problem: Problem

    /// - Parameter line: without the blanks around it.
    init?(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes[line].contains(where: Self.mayBegin) else { return nil }
        let text = String(decoding: bytes[line.prefix(Self.longest)], as: UTF8.self)
        let scalars = text.unicodeScalars
        guard let colon = scalars.firstIndex(where: { $0 == ":" || Self.lookalikes.contains($0) }),
            colon > scalars.startIndex
        else { return nil }
        let next = scalars.index(after: colon)
        let begin = Self.nameStart(of: text)
        guard begin < colon, let name = Self.name(text[begin..<colon]) else { return nil }
        let value = text[next...].drop { $0 == ":" || $0.unicodeScalars.allSatisfy(Self.isBlank) }
        let corrected = "\(text[..<begin])\(name): \(Self.halfWidth(String(value)))"
        let wrong: String.UnicodeScalarView.Index
        if scalars[colon] != ":" {
            wrong = colon
            problem = .yamlOtherColon(Self.code(scalars[colon]), corrected: corrected)
        } else {
            guard next < scalars.endIndex, scalars[next] != " ", scalars[next] != "\t" else { return nil }
            wrong = next
            if Self.isBlank(scalars[next]) {
                problem = .yamlOtherSpace(Self.code(scalars[next]), corrected: corrected)
            } else {
                // An address, or a time of day.
                guard !text[next...].hasPrefix("//"), !name.allSatisfy(\.isNumber) else { return nil }
                problem = .yamlSpaceAfterColon(corrected: corrected)
            }
        }
        self.name = name
        let start = line.lowerBound + text.utf8.distance(from: text.startIndex, to: wrong)
        place = start..<start + text.unicodeScalars[wrong].utf8.count
    }

    /// Figures as ASCII has them.
    static func halfWidth(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    (0xFF10...0xFF19).contains(scalar.value)
                        ? Unicode.Scalar(scalar.value - 0xFF10 + 0x30) ?? scalar : scalar
                }))
    }

    /// A longer line is text.
    private static let longest = 1_000
    private static let lookalikes: Set<Unicode.Scalar> = ["：", "﹕", "︓", "∶", "꞉", "ː"]

    /// Whether a byte may be a colon's first, asked before letters are looked at.
    private static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ":"), 0xCB, 0xE2, 0xEA, 0xEF: true
        default: false
        }
    }

    /// Behind the mark of a list.
    private static func nameStart(of text: String) -> String.Index {
        guard text.hasPrefix("- ") else { return text.startIndex }
        return text.firstIndex { $0 != "-" && $0 != " " } ?? text.endIndex
    }

    /// Of letters and spaces, as the names of fields are.
    private static func name(_ text: Substring) -> String? {
        let name = text.unicodeScalars.split(whereSeparator: isBlank).map { String($0) }.joined(separator: " ")
        let isName = name.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || $0 == " " || $0 == "-" || $0 == "_"
        }
        return isName && !name.isEmpty && name.count <= 40 ? name : nil
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || ["\u{200B}", "\u{2060}", "\u{FEFF}"].contains(scalar)
    }

    private static func code(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

import Diagnostics
import Vietnamese

/// A quote says no less than the status of its record.
enum InflatedStatuses: SiteCheck {
    static let rules: [Rule] = [.statusInflated]

    static func findings(in site: Site) -> [Diagnostic] {
        site.recognitions.compactMap { finding($0.status, $0.evidence.quote, $0.remarks) }
            + site.totals.compactMap { finding($0.status, $0.evidence.quote, $0.remarks) }
    }

    private static func finding(
        _ status: RecognitionStatus, _ quote: Located<String>?, _ remarks: Remarks
    ) -> Diagnostic? {
        guard status.saysRecognized, let quote, let reserve = Reservation.only(in: quote.value) else { return nil }
        let problem = Problem.statusInflated(reserve.words, status: status.message, meant: reserve.meant.message)
        guard let place = remarks.place(ofWritten: .status) else { return Diagnostic(problem, at: quote.location) }
        return Diagnostic(problem, at: place, notes: [.init(.quoteIsHere, at: quote.location)])
    }
}

/// Words with which a source stops short of saying that somebody was recognized.
private struct Reservation {
    let words: String
    /// The status that they say.
    let meant: RecognitionStatus

    /// The first reservation of a text that nowhere says plainly that somebody was recognized; nil for any other text.
    ///
    /// Words such as “công nhận” and “đạt” are plain unless a reservation stands before them in the same clause, as in
    /// “phấn đấu đạt”; after “đã”, “đều” or “và” they are plain again: “đăng ký và đã đạt”.
    static func only(in text: String) -> Reservation? {
        guard mayHold(text) else { return nil }
        var first: Reservation?
        var isReserved = false
        var rest = words(of: text)[...]
        while let word = rest.first {
            if let (reservation, count) = match(rest) {
                first = first ?? reservation
                isReserved = true
                rest = rest.dropFirst(count)
                continue
            }
            switch word {
            case clauseEnd: isReserved = false
            case _ where resuming.contains(word): isReserved = false
            case _ where !isReserved && affirmations.contains(where: { rest.starts(with: $0) }): return nil
            default: break
            }
            rest = rest.dropFirst()
        }
        return first
    }
}

extension Reservation {
    private static let all: [(words: [String], reservation: Reservation)] = [
        ("đăng ký", RecognitionStatus.registered), ("đăng kí", .registered), ("phấn đấu", .registered),
        ("dự kiến", .planned), ("đề nghị", .registered), ("cho chủ trương", .approved),
        ("chủ trương công nhận", .approved), ("chưa đạt", .notMet), ("không đạt", .notMet),
        ("chưa được công nhận", .notMet), ("không được công nhận", .notMet), ("chưa công nhận", .notMet),
        ("không công nhận", .notMet),
    ].map { (words(of: $0.0), Reservation(words: $0.0, meant: $0.1)) }

    private static let affirmations: [[String]] = [
        "công nhận", "đạt", "giữ vững", "được tặng", "được trao", "được nhận",
    ].map { words(of: $0) }

    private static let resuming: Set<String> = Set(["đã", "đều", "và", "rồi", "nay"].map { Folding.equivalence($0) })

    private static func match(_ rest: ArraySlice<String>) -> (Reservation, count: Int)? {
        all.first { rest.starts(with: $0.words) }.map { ($0.reservation, $0.words.count) }
    }

    /// Stands among the words where a clause ends.
    private static let clauseEnd = "."

    /// The words in the form in which names are compared, with ``clauseEnd`` for each mark that ends a clause.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        func end() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        for byte in Folding.equivalence(text).utf8 {
            switch byte {
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"):
                end()
                words.append(clauseEnd)
            // A syllable's tone is a control character after it.
            case UInt8(ascii: " "), 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: end()
            default: word.append(byte)
            }
        }
        end()
        return words
    }

    /// Whether there can be a reservation in a text, told from bytes that all spellings of one share: folding each of
    /// 300,000 quotes would take as long as reading them.
    private static func mayHold(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            bytes.indices.contains { index in
                fragments.contains { $0[0] == bytes[index] && bytes[index...].starts(with: $0) }
            } || hasCapitals(bytes)
        }
    }

    /// A part of each reservation without its first letter, which may be a capital.
    private static let fragments: [[UInt8]] = ["ăng", "hấn", "kiến", "nghị", "trương", "hưa", "hông"].map {
        Array($0.utf8)
    }

    /// Whether a word is all in capitals.
    private static func hasCapitals(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        zip(bytes, bytes.dropFirst()).contains { capitals.contains($0) && capitals.contains($1) }
    }

    private static let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
}

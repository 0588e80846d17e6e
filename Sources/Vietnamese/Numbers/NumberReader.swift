/// Reads one number from its first sign to the words after it.
struct NumberReader {
    private let scalars: [Unicode.Scalar]
    private var index = 0

    /// One run of digits, and the sign before it.
    private struct Group {
        let separator: Unicode.Scalar?
        let digits: [UInt8]
    }

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    mutating func number() throws(NumberProblem) -> PrintedNumber {
        skipSpaces()
        let isNegative = take("-") || take("\u{2212}")
        let groups = try readGroups()
        let denominator = try readDenominator()
        let isPercent = denominator == nil && readPercent()
        let noun = try readNoun()
        let shape = try Self.shape(of: groups, isPercent: isPercent, noun: noun)
        let digits = shape.whole + shape.decimals
        let zeros = shape.whole.prefix { $0 == UInt8(ascii: "0") }.count
        if denominator != nil { guard shape.decimals.isEmpty else { throw .notANumber } }
        return PrintedNumber(
            mantissa: try Self.value(digits, isNegative: isNegative), scale: shape.decimals.count, isPercent: isPercent,
            leadingZeros: zeros == shape.whole.count ? zeros - 1 : zeros, denominator: denominator, noun: noun)
    }
}

extension NumberReader {
    private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == scalar else { return false }
        index += 1
        return true
    }

    private mutating func skipSpaces() {
        while let scalar = peek, scalar.isSpace { index += 1 }
    }

    private func digits(from start: Int) -> [UInt8] {
        scalars[min(start, scalars.count)...].prefix(while: \.isDigit).map { UInt8(truncatingIfNeeded: $0.value) }
    }

    /// Digits with dots, commas or single spaces between them; a space counts only before exactly three digits.
    private mutating func readGroups() throws(NumberProblem) -> [Group] {
        let first = digits(from: index)
        guard !first.isEmpty else { throw .notANumber }
        var groups = [Group(separator: nil, digits: first)]
        index += first.count
        while let separator = peek {
            let next = digits(from: index + 1)
            guard !next.isEmpty else { break }
            if separator == "." || separator == "," {
                groups.append(Group(separator: separator, digits: next))
            } else if separator.isSpace, next.count == 3 {
                groups.append(Group(separator: " ", digits: next))
            } else {
                break
            }
            index += 1 + next.count
        }
        return groups
    }

    private mutating func readDenominator() throws(NumberProblem) -> Int64? {
        let start = index
        skipSpaces()
        guard take("/") else {
            index = start
            return nil
        }
        skipSpaces()
        let shape = try Self.shape(of: readGroups(), isPercent: false, noun: "")
        guard shape.decimals.isEmpty else { throw .notANumber }
        let value = try Self.value(shape.whole, isNegative: false)
        guard value != 0 else { throw .notANumber }
        return value
    }

    private mutating func readPercent() -> Bool {
        let start = index
        skipSpaces()
        if take("%") { return true }
        index = start
        return false
    }

    /// The words after the number, which a space or a percent sign separates from it.
    private mutating func readNoun() throws(NumberProblem) -> String {
        let end = index
        skipSpaces()
        guard let next = peek else { return "" }
        let isSeparate = index > end || scalars[end - 1] == "%"
        guard isSeparate, next.isLetterOrNumber, !next.isDigit else { throw .notANumber }
        var noun = String.UnicodeScalarView()
        noun.append(contentsOf: scalars[index...])
        while let last = noun.last, last.isSpace { noun.removeLast() }
        return String(noun)
    }

    private static func value(_ digits: [UInt8], isNegative: Bool) throws(NumberProblem) -> Int64 {
        var value: Int64 = 0
        for digit in digits {
            let (product, tooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflow) = product.addingReportingOverflow(Int64(digit - UInt8(ascii: "0")))
            guard !tooLarge, !overflow else { throw .tooLarge }
            value = sum
        }
        return isNegative ? -value : value
    }
}

extension NumberReader {
    /// The digits before and after the decimal comma.
    private static func shape(
        of groups: [Group], isPercent: Bool, noun: String
    ) throws(NumberProblem) -> (whole: [UInt8], decimals: [UInt8]) {
        let separators = groups.compactMap(\.separator)
        let whole = groups[0].digits
        let grouping = separators.last == "," ? separators.dropLast() : separators[...]
        let isGrouped = Set(grouping).count <= 1 && !grouping.contains(",")
        guard isGrouped else { throw english(groups, separators) }
        let wholeGroups = groups.prefix(grouping.count + 1)
        if grouping.first == ".", !areThrees(wholeGroups) {
            // `4.60`, `12.5`, and `0.415`, which groups nothing
            guard separators == ["."] else { throw .notANumber }
            throw .decimalPoint(meant: text(whole) + "," + text(groups[1].digits) + (isPercent ? "%" : ""))
        }
        guard grouping.isEmpty || areThrees(wholeGroups) else { throw .notANumber }
        guard separators.last == ",", let decimals = groups.last?.digits else {
            return (wholeGroups.flatMap(\.digits), [])
        }
        if separators == [","], areThrees(groups[...]), Measures.isCounted(noun) {
            throw .englishGrouping(meant: text(whole) + "." + text(decimals))
        }
        guard decimals.count <= PowerOfTen.largestScale else { throw .tooLarge }
        return (wholeGroups.flatMap(\.digits), decimals)
    }

    /// `1,625,000` and `2,105.5` read as in English; anything else mixed is no number.
    private static func english(_ groups: [Group], _ separators: [Unicode.Scalar]) -> NumberProblem {
        let decimals = separators.last == "." ? groups.last : nil
        let wholeGroups = groups.dropLast(decimals == nil ? 0 : 1)
        guard wholeGroups.dropFirst().allSatisfy({ $0.separator == "," }), areThrees(wholeGroups) else {
            return .notANumber
        }
        let whole = wholeGroups.map { text($0.digits) }.joined(separator: ".")
        return .englishGrouping(meant: whole + (decimals.map { "," + text($0.digits) } ?? ""))
    }

    /// One to three digits that do not begin with 0, then three each.
    private static func areThrees(_ groups: ArraySlice<Group>) -> Bool {
        guard let first = groups.first, first.digits.count <= 3, first.digits.first != UInt8(ascii: "0") else {
            return false
        }
        return groups.dropFirst().allSatisfy { $0.digits.count == 3 }
    }

    private static func text(_ digits: [UInt8]) -> String { String(decoding: digits, as: UTF8.self) }
}

/// Units that are measured, so that a number before them may have three decimals; what is counted may not.
private enum Measures {
    static func isCounted(_ noun: String) -> Bool {
        let words = Folding.equivalence(noun).split(separator: " ")
        guard let first = words.first else { return false }
        return !names.contains(String(first)) && !names.contains(words.prefix(2).joined(separator: " "))
    }

    private static let names: Set<String> = Set(
        [
            "ha", "hecta", "héc-ta", "km", "km2", "km²", "m", "m2", "m²", "m3", "m³", "cm", "mm", "mét", "kg", "g",
            "gam",
            "tấn", "tạ", "yến", "lít", "kW", "kWh", "MW", "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "phần trăm", "điểm",
            "lần",
            "giờ", "độ", "mẫu", "sào", "công", "hải lý", "ki-lô-mét", "ki-lô-gam", "ki lô",
        ].map(Folding.equivalence))
}

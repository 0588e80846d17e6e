import Vietnamese

/// Whether a printed percentage can be right.
enum Percentage {
    /// Whether count ÷ base rounds (or is cut) to the percentage as printed; without a
    /// base, whether any whole base does.
    static func fits(_ percent: PrintedNumber, count: Int, base: Int?) -> Bool {
        let printed = percent.doubleValue
        guard count >= 0, printed >= 0 else { return false }
        // Half of the last printed digit, to either side; a tiny more for binary fractions.
        var half = 0.5
        for _ in 0..<min(percent.scale, 12) { half /= 10 }
        half += 1e-9
        if let base {
            guard base > 0 else { return false }
            let exact = Double(count) / Double(base) * 100
            return abs(exact - printed) <= half || (exact >= printed && exact - printed < 2 * half)
        }
        guard count > 0 else { return printed <= half }
        guard printed > half else { return false }
        let smallest = (Double(count) * 100 / (printed + half)).rounded(.up)
        let largest = (Double(count) * 100 / (printed - half)).rounded(.down)
        return smallest <= largest && largest >= Double(count)
    }

    /// The base of which a count is the printed percentage, where there is just one.
    static func onlyBase(_ percent: PrintedNumber, count: Int) -> Int? {
        let printed = percent.doubleValue
        // More than a million cannot be told from one another by any percentage that is printed.
        guard (1...1_000_000).contains(count), printed > 0, percent.scale <= 12 else { return nil }
        let unit = (0..<percent.scale).reduce(1.0) { unit, _ in unit / 10 }
        guard printed > unit else { return nil }
        let smallest = (Double(count) * 100 / (printed + unit)).rounded(.down)
        let largest = (Double(count) * 100 / (printed - unit)).rounded(.up)
        guard largest - smallest < 100 else { return nil }
        let fitting = (Int(smallest)...Int(largest)).filter { fits(percent, count: count, base: $0) }
        return fitting.count == 1 ? fitting.first : nil
    }
}

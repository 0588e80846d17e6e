import Vietnamese

/// The axis of figures: from zero, in steps of 1, 2 or 5.
struct Scale: Sendable {
    /// The lowest and the highest line; the lowest is below zero only where a figure is.
    let range: ClosedRange<Double>
    let ticks: [Tick]
    /// What the numbers of the ticks are multiplied by; nil: one.
    let magnitude: Magnitude?

    struct Tick: Sendable {
        let value: Double
        let text: String
    }

    /// Words for large numbers, so that no axis has more than six digits.
    enum Magnitude: Int, CaseIterable, Sendable {
        case million = 6
        case billion = 9
        case thousandBillion = 12
        case millionBillion = 15
        case billionBillion = 18

        var name: String {
            switch self {
            case .million: "triệu"
            case .billion: "tỷ"
            case .thousandBillion: "nghìn tỷ"
            case .millionBillion: "triệu tỷ"
            case .billionBillion: "tỷ tỷ"
            }
        }
    }

    /// - Parameter isWhole: whether there is nothing between 0 and 1, as with counts.
    init(_ numbers: [Double], isWhole: Bool) {
        // No source prints more than nine trillion million.
        let finite = numbers.filter { abs($0) <= 1e19 }
        let lowest = min(0, finite.min() ?? 0)
        let highest = max(0, finite.max() ?? 0)
        let width = highest > lowest ? highest - lowest : 1
        let step = Step(atLeast: width / Self.mostSteps, isWhole: isWhole)
        let first = Int((lowest / step.size).rounded(.down))
        let last = max(first + 1, Int((highest / step.size).rounded(.up)))
        range = Double(first) * step.size...Double(last) * step.size
        let largest = max(range.upperBound, -range.lowerBound)
        let magnitude = Magnitude.allCases.last { largest >= Step.power($0.rawValue) }
        self.magnitude = magnitude
        ticks = (first...last).map { index in
            Tick(value: Double(index) * step.size, text: step.text(index, per: magnitude?.rawValue ?? 0))
        }
    }

    private static let mostSteps = 5.0

    /// Where a value stands: 0 at the lowest line, 1 at the highest.
    func place(_ value: Double) -> Double {
        guard !value.isNaN else { return place(0) }
        return min(max((value - range.lowerBound) / (range.upperBound - range.lowerBound), 0), 1)
    }
}

/// `digit` × 10^`exponent`: 1, 2, 5, 10, 20 …
private struct Step {
    let digit: Int
    let exponent: Int

    init(atLeast wanted: Double, isWhole: Bool) {
        var exponent = isWhole ? 0 : -6
        while exponent < 18, 5 * Self.power(exponent) < wanted { exponent += 1 }
        digit = [1, 2, 5].first { Double($0) * Self.power(exponent) >= wanted } ?? 5
        self.exponent = exponent
    }

    var size: Double { Double(digit) * Self.power(exponent) }

    /// So many steps as a number, divided by a power of ten; exact, since it is made of digits.
    func text(_ index: Int, per power: Int) -> String {
        var mantissa = Int64(index * digit)
        var scale = power - exponent
        while scale < 0 {
            mantissa *= 10
            scale += 1
        }
        return NumberText.decimal(mantissa: mantissa, scale: scale)
    }

    static func power(_ exponent: Int) -> Double {
        (0..<abs(exponent)).reduce(1.0) { power, _ in exponent < 0 ? power / 10 : power * 10 }
    }
}

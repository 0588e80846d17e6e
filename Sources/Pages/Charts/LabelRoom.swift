/// Which labels are shown in how wide a picture: style.css hides those for which there is no room.
///
/// The widths are those of the container queries in style.css, in the text's own size: a telephone with text twice
/// as large has some 12, a telephone 27, a column of text on a desk 50.
enum LabelRoom: CaseIterable {
    case always, mid, wide

    var width: Double {
        switch self {
        case .always: 12
        case .mid: 22
        case .wide: 38
        }
    }

    /// The class that hides a label in anything narrower.
    var style: String? {
        switch self {
        case .always: nil
        case .mid: "mid"
        case .wide: "wide"
        }
    }

    /// The first width in which something of that size has room, given a share of the picture.
    static func first(with size: Double, inPercent share: Double) -> LabelRoom? {
        allCases.first { size <= $0.width * share / 100 }
    }

    /// About how wide text is; digits are a little over half as wide as high.
    static func width(of text: String) -> Double { Double(text.count) * 0.58 }
}

/// Every how many years a year is written below the axis, in each width.
struct YearLabels {
    private let steps: [(room: LabelRoom, step: Int)]
    private let last: Int

    /// - Parameter slot: how much of the picture a year has, in percent.
    init(_ years: ClosedRange<Int>, slot: Double) {
        last = years.upperBound
        var steps: [(room: LabelRoom, step: Int)] = []
        var finer = 1
        for room in LabelRoom.allCases.reversed() {
            let needed = Self.labelWidth / (room.width * slot / 100)
            // Each width shows a part of what the next wider one does.
            finer = Self.steps.first { Double($0) >= needed && $0.isMultiple(of: finer) } ?? 1000
            steps.append((room, finer))
        }
        self.steps = steps.reversed()
    }

    /// From which width on a year is written; nil: never. The last year always is.
    func room(for year: Int) -> LabelRoom? {
        steps.first { (last - year).isMultiple(of: $0.step) }?.room
    }

    private static let labelWidth = 2.9
    private static let steps = [1, 2, 5, 10, 20, 50, 100]
}

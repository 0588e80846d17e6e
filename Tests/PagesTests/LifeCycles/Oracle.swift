/// What counts in a life cycle, worked out a second time and in another way: by days written as text.
struct Oracle {
    let cycle: LifeCycle
    /// Of each record, the years that were taken back, with the record that took them.
    let taken: [[(year: Int, by: Int)]]

    init(_ cycle: LifeCycle) {
        self.cycle = cycle
        taken = cycle.records.map { record in
            guard record.saysRecognized else { return [] }
            let withdrawals = cycle.records.filter { $0.status == "withdrawn" && Self.takes($0, record, cycle) }
                .sorted { (Self.decided($0, cycle).last, $0.index) < (Self.decided($1, cycle).last, $1.index) }
            return record.time.years.compactMap { year in
                withdrawals.first { $0.time.reach.contains(year) }.map { (year, $0.index) }
            }
        }
    }

    private static func takes(_ withdrawal: LifeCycle.Record, _ record: LifeCycle.Record, _ cycle: LifeCycle) -> Bool {
        withdrawal.organization == record.organization && withdrawal.award == record.award
            && withdrawal.time.first <= record.time.last && record.time.first <= withdrawal.time.last
            && decided(record, cycle).first <= decided(withdrawal, cycle).last
    }

    /// Between which days a record was decided at the latest; a document that is no decision only tells by when.
    private static func decided(_ record: LifeCycle.Record, _ cycle: LifeCycle) -> (first: String, last: String) {
        let document = record.document.map { cycle.documents[$0] }
        guard let date = record.date ?? document?.date else { return ("0", "9") }
        let first = record.date != nil || document?.isDecision == true ? date.firstDay : "0"
        return (first, date.lastDay)
    }
}

extension Oracle {
    func counts(_ record: LifeCycle.Record, in year: Int) -> Bool {
        record.saysRecognized && record.time.years.contains(year) && !isTaken(record, in: year)
    }

    /// Which of two withdrawals comes first.
    func order(_ record: LifeCycle.Record) -> (String, Int) { (Self.decided(record, cycle).last, record.index) }

    func isTaken(_ record: LifeCycle.Record, in year: Int) -> Bool { taken[record.index].contains { $0.year == year } }

    func years(_ record: LifeCycle.Record) -> [Int] { record.time.years.filter { counts(record, in: $0) } }

    func counts(_ record: LifeCycle.Record) -> Bool { !years(record).isEmpty }

    /// Where it stands now.
    func status(_ record: LifeCycle.Record) -> String {
        record.saysRecognized && !counts(record) ? "withdrawn" : record.status
    }

    func isStamped(_ record: LifeCycle.Record) -> Bool {
        counts(record) && cycle.organizations.contains { $0.id == record.organization && $0.isCell }
    }

    /// The years left, as readers see them.
    func period(_ record: LifeCycle.Record) -> String {
        if taken[record.index].isEmpty { return record.time.text }
        return spans(years(record)).map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
            .joined(separator: ", ")
    }

    /// What took a record back: when, and by which document.
    func withdrawals(_ record: LifeCycle.Record) -> [String] {
        var seen: [Int] = []
        for (_, by) in taken[record.index] where !seen.contains(by) { seen.append(by) }
        return seen.map { cycle.records[$0] }.map { "\($0.date ?? "")@\($0.document.map { "vb-\($0)" } ?? "")" }
            .sorted()
    }

    /// Whether it is on the board of a year: a withdrawal without an end is on those of all that it took.
    func isOnBoard(_ record: LifeCycle.Record, of year: Int) -> Bool {
        if record.saysRecognized { return counts(record, in: year) }
        if record.time.years.contains(year) { return true }
        return record.time.isOpen && year > record.time.years.lowerBound && year <= lastTaken(by: record)
    }

    private func lastTaken(by record: LifeCycle.Record) -> Int {
        cycle.records.filter { other in taken[other.index].contains { $0.by == record.index } }
            .map(\.time.years.upperBound).max() ?? 0
    }

    /// Who counts on the board of a year.
    func named(_ award: String, _ year: Int) -> Set<String> {
        Set(cycle.records.filter { $0.award == award && counts($0, in: year) }.map(\.organization))
    }

    private func spans(_ years: [Int]) -> [ClosedRange<Int>] {
        years.reduce(into: []) { spans, year in
            if let last = spans.last, last.upperBound + 1 == year {
                spans[spans.count - 1] = last.lowerBound...year
            } else {
                spans.append(year...year)
            }
        }
    }
}

extension LifeCycle.Record {
    var saysRecognized: Bool { status == "recognized" || status == "retained" }
}

extension LifeCycle.Time {
    var years: ClosedRange<Int> {
        switch self {
        case .year(let year), .months(let year, _, _), .since(let year, _): year...year
        case .years(let first, let last): first...last
        }
    }

    var isOpen: Bool { if case .since = self { true } else { false } }

    fileprivate var reach: ClosedRange<Int> { isOpen ? years.lowerBound...9999 : years }

    fileprivate var first: String {
        switch self {
        case .year(let year), .years(let year, _): "\(year)-01-01"
        case .months(let year, let month, _), .since(let year, let month): "\(year)-\(month.twoDigits)-01"
        }
    }

    fileprivate var last: String {
        if case .months(let year, _, let month) = self { return "\(year)-\(month.twoDigits)-31" }
        return "\(years.upperBound)-12-31"
    }
}

extension String {
    /// Of a date written in full or in part; no month is longer than its 31st.
    fileprivate var firstDay: String { count == 4 ? self + "-01-01" : count == 7 ? self + "-01" : self }

    fileprivate var lastDay: String { count == 4 ? self + "-12-31" : count == 7 ? self + "-31" : self }
}

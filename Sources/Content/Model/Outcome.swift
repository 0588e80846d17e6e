import Diagnostics
import Vietnamese

/// What a record of a recognition has come to: the one value that decides whether it counts and what is shown of it.
///
/// A lone record does not know: what says “recognized” may have been withdrawn by a record in another file. So nothing
/// outside of this file asks a record's status whether it counts; see ``Site/outcome(of:)-(Recognition)``.
package struct Outcome: Sendable {
    private let record: Recognition
    /// By what it was withdrawn, the earliest first; none where it stands, or never said that somebody was recognized.
    package let withdrawals: [Withdrawal]
    /// Of a withdrawal: the recognitions that it withdrew, in the order of the records.
    package let withdrew: [Recognition]

    /// A record that took a recognition back.
    package struct Withdrawal: Sendable {
        package let record: Recognition
        /// The years that it took, ascending; a term may lose one of its years.
        package let years: [Int]
    }

    fileprivate init(_ record: Recognition, withdrawals: [Withdrawal] = [], withdrew: [Recognition] = []) {
        self.record = record
        self.withdrawals = withdrawals
        self.withdrew = withdrew
    }
}

extension Outcome {
    /// Whether it counts on the board of a year.
    package func counts(in year: Int) -> Bool {
        record.status.saysRecognized && record.period.years.contains(year)
            && !isWithdrawn(in: year)
    }

    /// Whether it counts in any year.
    package var counts: Bool {
        record.status.saysRecognized && (withdrawals.isEmpty || record.period.years.contains(where: counts(in:)))
    }

    /// The years in which it counts, ascending.
    package var countedYears: [Int] { record.period.years.filter(counts(in:)) }

    /// Whether it said that somebody was recognized, and nothing of that is left.
    package var isWithdrawn: Bool { record.status.saysRecognized && !counts }

    /// Whether it said that somebody was recognized in a year, and was withdrawn for that year.
    func isWithdrawn(in year: Int) -> Bool { withdrawals.contains { $0.years.contains(year) } }

    /// Whether it takes a recognition back, or means to.
    package var isWithdrawal: Bool { record.status == .withdrawn }

    /// Where it stands now: what was withdrawn is no longer recognized.
    package var status: RecognitionStatus { isWithdrawn ? .withdrawn : record.status }

    /// The step that was decided, whatever has become of it since.
    package var decided: RecognitionStatus { record.status }

    /// The years on whose boards it stands: a withdrawal without an end is on those of all that it took.
    var boardYears: ClosedRange<Int> {
        let years = record.period.years
        guard !withdrew.isEmpty, record.period.isOpen else { return years }
        return years.lowerBound...max(years.upperBound, withdrew.map(\.period.years.upperBound).max() ?? 0)
    }
}

extension Site {
    package func outcome(of record: Recognition) -> Outcome {
        withdrawals.isEmpty ? Outcome(record) : withdrawals.outcome(of: record)
    }

    package func outcome(of record: Reference<Recognition>) -> Outcome { outcome(of: self[record]) }

    /// How often an organization was recognized: its records that count.
    package func honourCount(of organization: Reference<Organization>) -> Int {
        relations.recognitionsOfOrganization[organization].count { outcome(of: $0).counts }
    }

    /// Whether a record bears the stamp in red and gold: a recognition that counts, of what was a cell at the end of
    /// its period. A committee's bears none, nor does any total.
    package func isStamped(_ record: Recognition) -> Bool {
        let day = Board.day(of: record.period.years.upperBound)
        return outcome(of: record).counts && hierarchy.kind(of: record.organization, on: day).isCell
    }
}

/// Which recognitions were withdrawn, and by which records: found once for a site, and kept of those alone, since of a
/// million recognitions hardly any is.
struct Withdrawals: Sendable {
    /// By the recognition, which the site keeps alive.
    private var takenBack: [ObjectIdentifier: [Outcome.Withdrawal]] = [:]
    /// By the withdrawal.
    private var withdrew: [ObjectIdentifier: [Recognition]] = [:]
    /// Records of withdrawals for which there is no recognition, in the order of the records.
    private(set) var idle: [Recognition] = []

    /// Whether nothing was withdrawn.
    var isEmpty: Bool { takenBack.isEmpty }

    init(
        _ recognitions: [Recognition], of organizations: Inverse<Organization, Recognition>,
        _ documents: [OfficialDocument]
    ) {
        let all = recognitions.filter { $0.status == .withdrawn }
        if all.isEmpty { return }
        var busy: Set<ObjectIdentifier> = []
        for organization in Set(all.map(\.organization)).sorted() {
            let records = organizations[organization].map { recognitions[$0.index] }
            let withdrawals = records.enumerated().filter { $0.element.status == .withdrawn }.sorted { a, b in
                let (first, second) = (a.element.decision(documents).last, b.element.decision(documents).last)
                return (first ?? .max, a.offset) < (second ?? .max, b.offset)
            }.map(\.element)
            for record in records where record.status.saysRecognized {
                let applying = withdrawals.filter { $0.withdraws(record, documents) }
                busy.formUnion(applying.map(ObjectIdentifier.init))
                note(applying, of: record)
            }
        }
        idle = all.filter { !busy.contains(ObjectIdentifier($0)) }
    }

    func outcome(of record: Recognition) -> Outcome {
        let key = ObjectIdentifier(record)
        return Outcome(record, withdrawals: takenBack[key] ?? [], withdrew: withdrew[key] ?? [])
    }

    /// Each year is taken by the first that takes it.
    private mutating func note(_ applying: [Recognition], of record: Recognition) {
        var left = Array(record.period.years)
        for withdrawal in applying {
            let taken = left.filter(withdrawal.reach.contains)
            if taken.isEmpty { continue }
            left.removeAll(where: taken.contains)
            takenBack[ObjectIdentifier(record), default: []].append(.init(record: withdrawal, years: taken))
            withdrew[ObjectIdentifier(withdrawal), default: []].append(record)
        }
    }
}

extension Recognition {
    /// Whether it, a withdrawal, takes back a recognition of the same organization: one of the same award and of a time
    /// that both are about, unless that was surely decided on a later day.
    fileprivate func withdraws(_ recognition: Recognition, _ documents: [OfficialDocument]) -> Bool {
        guard award == recognition.award, period.overlaps(recognition.period) else { return false }
        guard let last = decision(documents).last, let first = recognition.decision(documents).first else {
            return true
        }
        return first <= last
    }

    /// The years that it, a withdrawal, is for; without an end it is for all that follow.
    fileprivate var reach: ClosedRange<Int> {
        period.isOpen ? period.years.lowerBound...Int.max : period.years
    }

    /// The first and the last day on which it may have been decided; nil where that is not known.
    ///
    /// Its document, whichever it is, was issued on that day or later; a decision is of the day that it was issued on.
    fileprivate func decision(_ documents: [OfficialDocument]) -> (first: Int?, last: Int?) {
        if let date { return (date.firstDay.dayNumber, date.lastDay?.dayNumber) }
        guard let document = evidence.document.map({ documents[$0.index] }), let date = document.date else {
            return (nil, nil)
        }
        return (document.isDecision ? date.firstDay.dayNumber : nil, date.lastDay?.dayNumber)
    }
}

extension OfficialDocument {
    /// Whether it is what somebody is recognized by, and not what reports that.
    fileprivate var isDecision: Bool {
        type.map { $0.value.hasPrefix("Quyết định") } ?? number.value.contains("QĐ")
    }
}

extension RecognitionStatus {
    /// Whether a record says that somebody was recognized. Whether that still counts, ``Outcome`` knows.
    package var saysRecognized: Bool { self == .recognized || self == .retained }
}

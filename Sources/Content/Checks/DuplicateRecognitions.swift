import Diagnostics
import Vietnamese

/// An organization, an award and a time are recorded once for each step of a recognition's life, and no two steps
/// contradict each other.
enum DuplicateRecognitions: SiteCheck {
    static let rules: [Rule] = [.duplicateRecognition]

    static func findings(in site: Site) -> [Diagnostic] {
        site.allOrganizations.flatMap { findings(among: site.relations.recognitionsOfOrganization[$0], in: site) }
    }

    /// Each record is compared with so many before it: one that has more has other worries.
    private static let mostCompared = 200

    private static func findings(among records: References<Recognition>, in site: Site) -> [Diagnostic] {
        guard records.count > 1 else { return [] }
        let claims = records.map { Claim(site[$0], at: $0) }
        return claims.indices.dropFirst().compactMap { index in
            let claim = claims[index]
            for earlier in claims[max(0, index - mostCompared)..<index] {
                guard earlier.isAboutTheSame(as: claim) else { continue }
                if let clash = clash(of: claim, with: earlier, in: site) { return finding(clash, claim, earlier, site) }
            }
            return nil
        }
    }

    private enum Clash { case twice, contradiction }

    private static func clash(of claim: Claim, with earlier: Claim, in site: Site) -> Clash? {
        guard site[claim.record].period.overlaps(site[earlier.record].period) else { return nil }
        guard isOneStep(claim.record, earlier.record, in: site) else { return nil }
        if claim.status == earlier.status { return .twice }
        let isSameTime = claim.years == earlier.years
        let statuses: Set = [claim.status, earlier.status]
        // Within a term, each year is judged by itself.
        if !isSameTime, site[claim.award].period == .term { return nil }
        if statuses == [.recognized, .retained] { return isSameTime ? .twice : nil }
        return statuses == [.recognized, .notMet] || statuses == [.retained, .notMet] ? .contradiction : nil
    }

    /// Whether nothing was withdrawn between the two: what was recognized again after a withdrawal is said twice, and
    /// so is a withdrawal of each.
    private static func isOneStep(
        _ a: Reference<Recognition>, _ b: Reference<Recognition>, in site: Site
    ) -> Bool {
        let (first, second) = (site.outcome(of: a), site.outcome(of: b))
        if first.isWithdrawal || second.isWithdrawal { return first.withdrew.isEmpty || second.withdrew.isEmpty }
        return first.withdrawals.map { ObjectIdentifier($0.record) }
            == second.withdrawals.map { ObjectIdentifier($0.record) }
    }

    private static func finding(_ clash: Clash, _ claim: Claim, _ earlier: Claim, _ site: Site) -> Diagnostic {
        let record = site[claim.record]
        let (name, award) = (site[record.organization].name, site[record.award].name)
        let problem: Problem =
            switch clash {
            case .twice:
                .recognizedTwice(name, award: award, period: record.period.text, status: earlier.status.message)
            case .contradiction:
                .contradictingRecognition(
                    name, award: award, status: claim.status.message, other: earlier.status.message)
            }
        return Diagnostic(
            problem, at: record.remarks.location,
            notes: [.init(.firstRecordHere, at: site[earlier.record].remarks.location)])
    }
}

/// What is compared of a recognition, beside each other in memory.
private struct Claim {
    let record: Reference<Recognition>
    let award: Reference<Award>
    let years: ClosedRange<Int>
    let status: RecognitionStatus

    init(_ recognition: Recognition, at record: Reference<Recognition>) {
        self.record = record
        award = recognition.award
        years = recognition.period.years
        status = recognition.status
    }

    func isAboutTheSame(as other: Claim) -> Bool { award == other.award && years.overlaps(other.years) }
}

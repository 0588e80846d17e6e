import Diagnostics

/// What is said of a person that is nobody's business: a measure of discipline, an illness, the day of birth, the
/// number of an identity card, a telephone, a religion (Law 91/2025/QH15 on the protection of personal data).
///
/// In an article, only what is said of somebody who is named counts; in the remarks of a record, which are about
/// somebody anyway, also what names nobody. Figures, committees and virtues (“kỷ luật nghiêm minh”) are no persons.
enum PersonalDetails: TextCheck, RecordCheck {
    static let rules: [Rule] = [.personalDetails]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        text.passages.flatMap { passage in
            PersonalDetailFinder.all(in: passage, isRemark: false).filter { !isOwn($0, in: passage, of: text) }
                .map {
                    Diagnostic(
                        .personalDetail($0.kind.message, passage.text($0.range)), at: passage.location(of: $0.range))
                }
        }
    }

    static func findings(in record: RecordReader) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        record.values.forEachScalar { field, scalar in
            guard fields.contains(field), scalar.text.utf8.count > 5 else { return }
            let passage = Passage(Array(scalar.text.utf8)[...])
            for detail in PersonalDetailFinder.all(in: passage, isRemark: field != .quote && field != .subject) {
                findings.report(.personalDetail(detail.kind.message, passage.text(detail.range)), at: scalar.location)
            }
        }
        return findings
    }

    /// The fields of records that readers read as text.
    private static let fields: Set<Field> = [
        .note, .quote, .inferred, .subject, .caption, .summary, .text, .alt, .credit,
    ]

    /// Whether it is the telephone of the imprint, which is there to be called.
    private static func isOwn(_ detail: PersonalDetail, in passage: Passage, of text: WrittenText) -> Bool {
        guard detail.kind == .telephone, let own = text.publishersPhone else { return false }
        let digits = passage.text(detail.range).filter(\.isNumber).suffix(9)
        return own.filter(\.isNumber).hasSuffix(digits)
    }
}

/// Words that tell something of a person.
struct PersonalDetail {
    let kind: Kind
    let range: Range<Int>

    enum Kind {
        case discipline, health, birthDate, citizenNumber, telephone, religion

        var message: Message {
            switch self {
            case .discipline: .discipline
            case .health: .health
            case .birthDate: .birthDate
            case .citizenNumber: .citizenNumber
            case .telephone: .telephone
            case .religion: .religion
            }
        }
    }
}

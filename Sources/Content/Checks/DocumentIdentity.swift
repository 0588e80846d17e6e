import Diagnostics
import Markdown
import Vietnamese

/// One document has one date and one subject, in the records and beside its number in running text.
enum DocumentIdentity: SiteCheck, CitationCheck {
    static let rules: [Rule] = [.documentDate, .documentSubject]
}

// Two records of one number.
extension DocumentIdentity {
    private struct Key: Hashable {
        let number: String
        /// -1 for the centre's documents without a scope; without any, nobody knows whether two are one.
        let scope: Int
    }

    static func findings(in site: Site) -> [Diagnostic] {
        var first: [Key: [OfficialDocument]] = [:]
        return site.documents.compactMap { document in
            guard let number = DocumentNumber(document.number.value) else { return nil }
            let isCentral = IssuerName(letters: number.issuer)?.level == .central
            guard let scope = document.scope?.index ?? (isCentral ? -1 : nil) else { return nil }
            let key = Key(number: number.identity, scope: scope)
            defer { first[key, default: []].append(document) }
            return (first[key] ?? []).lazy.filter { isOfOneTerm($0, document) }
                .compactMap { finding($0, document, number) }.first
        }
    }

    /// An unknown term matches any.
    private static func isOfOneTerm(_ a: OfficialDocument, _ b: OfficialDocument) -> Bool {
        guard let first = a.term, let second = b.term else { return true }
        return Folding.equivalence(first) == Folding.equivalence(second)
    }

    private static func finding(
        _ first: OfficialDocument, _ second: OfficialDocument, _ number: DocumentNumber
    ) -> Diagnostic? {
        if let a = first.date, let b = second.date, !a.mayBe(b) {
            return Diagnostic(
                .documentDates(
                    number.description, DateText.text(a, style: .document), DateText.text(b, style: .document)),
                at: second.places.date, notes: [.init(.firstHere, at: first.places.date)])
        }
        if let a = first.subject, let b = second.subject, Folding.search(a) != Folding.search(b) {
            return Diagnostic(
                .documentSubjects(number.description), at: second.places.subject,
                notes: [.init(.firstHere, at: first.places.subject)])
        }
        return nil
    }
}

// “Kế hoạch số 21-KH/TU, ngày 22/9/2017”.
extension DocumentIdentity {
    static func findings(in body: Body, citing documents: [OfficialDocument]) -> [Diagnostic] {
        zip(body.document.documentMentions, body.meanings).compactMap { mention, meaning in
            guard let document = meaning.map({ documents[$0.index] }), let date = document.date, !date.isRange,
                let printed = printedDate(after: mention, in: body.document.plainText),
                !date.mayBe(PartialDate(printed.day, offset: { _ in date.offset }))
            else { return nil }
            return Diagnostic(
                .documentDateInText(
                    document.title, printed: printed.text, recorded: DateText.text(date, style: .document)),
                at: body.document.plainText.location(of: printed.range),
                notes: [.init(.recordIsHere, at: document.places.date)])
        }
    }

    /// The date that stands right after a number, with “, ngày”, “(ngày”, “đề ngày” or nothing before it.
    private static func printedDate(
        after mention: MarkdownDocument.DocumentMentionSite, in text: PlainText
    ) -> (day: CalendarDate, text: String, range: Range<Int>)? {
        let end = mention.textRange.upperBound
        let rest = text[end..<end + 120].prefix { $0 != 0x0A }
        let passage = Passage(rest)
        guard let day = passage.days.first, let date = day.date else { return nil }
        var first = 0
        // “… số 21-KH/TU của Ban Thường vụ Tỉnh ủy, ngày …”
        if case .number = mention.mention, let issuer = mention.issuer {
            first = 1 + issuer.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }).count
        }
        guard day.words.lowerBound - first <= 3, day.words.lowerBound >= first,
            (first..<day.words.lowerBound).allSatisfy({
                passage.word($0, isOneOf: ["ngày", "đề", "ký", "ra", "ban", "hành"])
            }),
            isGap(passage, upTo: day.words.lowerBound, from: first)
        else { return nil }
        let range = day.range.lowerBound + end..<day.range.upperBound + end
        return (date, passage.text(day.range), range)
    }

    /// Whether only blanks, a comma or a bracket stand between the words before the date.
    private static func isGap(_ passage: Passage, upTo last: Int, from first: Int) -> Bool {
        let words = passage.words.all
        return (first...last).allSatisfy { index in
            let start = index == 0 ? 0 : Int(words[index - 1].end)
            return passage.utf8[start..<Int(words[index].start)].allSatisfy {
                ", (".utf8.contains($0) || $0 == 0xC2 || $0 == 0xA0
            }
        }
    }
}

extension PartialDate {
    /// Whether both may be one date, each with the precision that it has.
    fileprivate func mayBe(_ other: PartialDate) -> Bool {
        let startsInTime = other.lastDay.map { firstDay <= $0 } ?? true
        return startsInTime && lastDay.map { other.firstDay <= $0 } ?? true
    }
}

import Diagnostics
import Vietnamese

/// Reads the fields of one mapping into located values, and reports what does not fit.
///
/// Every reading function returns nil where the field is absent or wrong; a wrong
/// one has been reported by then, an absent one is reported by the `required…` forms.
struct RecordReader {
    let kind: RecordKind
    let location: SourceLocation
    /// Cells of a spreadsheet hold lists as `a|b` and maps as `label=value|…`, and dates as day/month/year.
    let isSpreadsheet: Bool
    let zone: SiteTimeZone
    /// What becomes of dates that are printed day/month/year.
    let printedDates: PrintedDates
    var diagnostics: [Diagnostic] = []
    /// The first date that is printed month first.
    private(set) var monthFirstDate: Located<String>?
    private(set) var values = FieldValues()
    private var misspelt: [Misspelt] = []

    init(_ mapping: Mapping, as kind: RecordKind, isSpreadsheet: Bool = false, zone: SiteTimeZone) {
        self.kind = kind
        self.location = mapping.location
        self.isSpreadsheet = isSpreadsheet
        self.zone = zone
        printedDates = isSpreadsheet ? .read : .suggested
        var unindented = UnindentedFields(of: kind)
        for entry in mapping.entries {
            let known = Field.find(entry.key.text, among: kind.fields, synonyms: kind.synonyms)
            let isFree = known.map { values.key(of: $0) == nil } ?? false
            if unindented.takes(entry.key, isKnown: isFree) { continue }
            unindented.pass(known, entry, diagnostics: &diagnostics)
            guard let field = known else {
                reportUnknown(entry.key)
                continue
            }
            if let first = values.key(of: field) {
                diagnostics.report(
                    .fieldTwice(field.names), at: entry.key.location,
                    notes: [.init(.firstHere, at: first.location)])
                continue
            }
            values.add(field, key: entry.key, node: entry.value)
        }
        unindented.report(into: &diagnostics)
    }

    private mutating func reportUnknown(_ key: Scalar) {
        let nearest = misspelt.count < Self.mostSuggestions ? kind.namesNear(key.text) : []
        misspelt.append(Misspelt(key: key, nearest: nearest))
        let owners = nearest.isEmpty ? kind.owners(of: key.text).map(\.names) : []
        report(.unknownField(key.text, nearest: nearest, owners: owners), at: key.location)
    }

    /// A key that nobody knows, and the names that it is nearly.
    private struct Misspelt {
        let key: Scalar
        let nearest: [String]
    }

    /// Of the unknown fields of one record, so many get suggestions, which cost a fraction of a millisecond each.
    private static let mostSuggestions = 20

    /// A row of a spreadsheet.
    init(
        row: CSVRecord, columns: inout ColumnFields, zone: SiteTimeZone,
        printedDates: PrintedDates, diagnostics: inout [Diagnostic]
    ) {
        kind = columns.kind
        location = row.location
        isSpreadsheet = true
        self.zone = zone
        self.printedDates = printedDates
        values = FieldValues(keys: row.keys, capacity: row.cells.count)
        for cell in row.cells {
            guard let field = columns.field(of: cell.column, key: row.keys[cell.column], diagnostics: &diagnostics)
            else { continue }
            values.add(field, column: cell.column, cell.value)
        }
    }

    /// A row of a spreadsheet whose columns somebody else has looked at.
    init(row: Mapping, as kind: RecordKind, columns: [String: Field], zone: SiteTimeZone) {
        self.kind = kind
        location = row.location
        isSpreadsheet = true
        self.zone = zone
        printedDates = .read
        for entry in row.entries {
            if let field = columns[entry.key.text], values.key(of: field) == nil {
                values.add(field, key: entry.key, node: entry.value)
            }
        }
    }

    mutating func report(_ problem: Problem, at location: SourceLocation, notes: [Diagnostic.Note] = []) {
        diagnostics.report(problem, at: location, notes: notes)
    }

    func has(_ field: Field) -> Bool { values.has(field) }

    /// The place of a field's value, or of the whole record where it is absent.
    func location(of field: Field) -> SourceLocation { values.location(of: field) ?? location }

    /// The key by which a field is written.
    func key(of field: Field) -> Scalar? { values.key(of: field) }

    /// Reports the absence of a field that the record cannot do without.
    mutating func require(_ field: Field) {
        if values.has(field) || isMisspelt(field) { return }
        report(
            .missingField(field.names, of: kind.rawValue),
            at: key(of: field)?.location ?? location.part(offset: 0, length: 1))
    }

    /// Whether a field that is missing is there under a name that is nearly its own: then that name is what is wrong,
    /// and said once.
    private mutating func isMisspelt(_ field: Field) -> Bool {
        let names = [field.rawValue, field.vietnameseName]
        guard let written = misspelt.first(where: { $0.nearest.contains(where: names.contains) }),
            let index = diagnostics.firstIndex(where: { $0.location == written.key.location })
        else { return false }
        diagnostics[index] = Diagnostic(
            .missingField(field.names, misspelt: written.key.text, nearest: written.nearest), at: written.key.location)
        return true
    }
}

// MARK: - Values

extension RecordReader {
    mutating func text(_ field: Field) -> Located<String>? {
        guard let scalar = scalar(field) else { return nil }
        return Located(scalar.text, at: scalar.location)
    }

    mutating func requiredText(_ field: Field) -> Located<String>? {
        require(field)
        guard let text = text(field) else { return nil }
        guard text.value.utf8.contains(where: { !$0.isBlank && $0 != 0x0A }) else {
            report(.missingField(field.names, of: kind.rawValue), at: text.location)
            return nil
        }
        return text
    }

    mutating func term<Value: Term>(_ field: Field) -> Located<Value>? {
        guard let scalar = scalar(field) else { return nil }
        if let term = Value(spelling: scalar.text) { return Located(term, at: scalar.location) }
        let nearest = Spelling.nearest(to: scalar.text, among: Value.spellings)
        report(
            .unknownTerm(
                scalar.text, field: field.names, nearest: nearest,
                all: Value.allCases.map(\.names)),
            at: scalar.location)
        return nil
    }

    mutating func flag(_ field: Field) -> Bool {
        guard let scalar = scalar(field) else { return false }
        guard let flag = Flag(spelling: scalar.text) else {
            report(.notAFlag(scalar.text, field: field.names), at: scalar.location)
            return false
        }
        return flag == .yes
    }

    mutating func number(_ field: Field) -> Located<PrintedNumber>? {
        guard let scalar = scalar(field) else { return nil }
        return number(scalar)
    }

    /// A count: a whole number that is not negative.
    mutating func count(_ field: Field) -> Located<Int>? {
        guard let number = number(field) else { return nil }
        guard let value = number.value.wholeNumber, value >= 0 else {
            report(.notACount(field: field.names), at: number.location)
            return nil
        }
        return Located(value, at: number.location)
    }

    mutating func date(_ field: Field) -> Located<PartialDate>? {
        guard let scalar = scalar(field) else { return nil }
        do throws(DateProblem) {
            return try date(scalar.text).map { Located($0, at: scalar.location) }
        } catch {
            if reportWideFigures(in: scalar) { return nil }
            if error == .noSuchMonth, printedDates == .read, monthFirstDate == nil, Self.isMonthFirst(scalar.text) {
                monthFirstDate = Located(scalar.text, at: scalar.location)
            }
            if printedDates == .refused, scalar.text.count(where: { $0 == "/" }) == 2 { return nil }
            diagnostics.append(
                Diagnostic(
                    .date(error, written: scalar.text), at: scalar.location, replacement: scalar.certainDate(error)))
            return nil
        }
    }

    /// The years that anything can be recognized in.
    static let years = 1900...2200

    mutating func year(_ field: Field) -> Located<Int>? {
        guard let scalar = scalar(field) else { return nil }
        guard let year = Int(scalar.text), Self.years.contains(year) else {
            if reportWideFigures(in: scalar) { return nil }
            report(.notAYear(scalar.text), at: scalar.location)
            return nil
        }
        return Located(year, at: scalar.location)
    }
}

extension RecordReader {
    /// Spreadsheets write day/month/year; elsewhere that reads two ways and is refused.
    enum PrintedDates {
        case read
        /// A date of the same file is written month/day/year; that has been reported, so the others are passed over.
        case refused
        /// No spreadsheet: an error that suggests how to write it.
        case suggested
    }

    /// Nil for a date that is passed over.
    private func date(_ text: String) throws(DateProblem) -> PartialDate? {
        do {
            return try PartialDate(iso: text, in: zone)
        } catch DateProblem.dayMonthYear where printedDates == .read {
            return try PartialDate(printed: text, in: zone)
        } catch DateProblem.dayMonthYear where printedDates == .refused {
            return nil
        }
    }

    /// `12/25/2021`: the second figure is a day, and the first may be a month.
    private static func isMonthFirst(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let first = parts[0], let second = parts[1], parts[2] != nil else { return false }
        return (1...12).contains(first) && (13...31).contains(second)
    }

    /// The field's scalar; nil for an absent field, and for an empty value, which is as good as absent.
    mutating func scalar(_ field: Field) -> Scalar? {
        switch values.scalar(of: field) {
        case .scalar(let scalar): return scalar
        case .absent: return nil
        case .noScalar(let place):
            report(.expectedText(field: field.names), at: place)
            return nil
        }
    }

    /// Whether what is no date or number is written in figures of another width, which is said then.
    private mutating func reportWideFigures(in scalar: Scalar) -> Bool {
        let meant = MistypedColon.halfWidth(scalar.text)
        guard meant != scalar.text else { return false }
        report(.wideFigures(scalar.text, meant: meant), at: scalar.location)
        return true
    }

    mutating func number(_ scalar: Scalar) -> Located<PrintedNumber>? {
        do throws(NumberProblem) {
            return Located(try PrintedNumber.parse(scalar.text), at: scalar.location)
        } catch {
            if reportWideFigures(in: scalar) { return nil }
            report(.number(error, written: scalar.text), at: scalar.location)
            return nil
        }
    }
}

extension Scalar {
    /// How a date written day/month/year is to be written; nil where its first number may be a month as well.
    fileprivate func certainDate(_ problem: DateProblem) -> String? {
        guard case .dayMonthYear(let suggestion) = problem, isPlain, let first = Int(text.prefix(2)), first > 12 else {
            return nil
        }
        return suggestion
    }
}

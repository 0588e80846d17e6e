import Content
import Diagnostics
import Importing

/// Shows an editor what an import would do with every row of the spreadsheet, none left unsaid.
struct ImportPlanPrinter {
    private let plan: ImportPlan
    private let tree: any SourceTree
    private let language: Language

    init(_ plan: ImportPlan, tree: any SourceTree, language: Language) {
        self.plan = plan
        self.tree = tree
        self.language = language
    }

    func printPlan() {
        var groups: [(path: String, additions: [Addition])] = []
        var places: [String: Int] = [:]
        for addition in plan.additions {
            let key = "\(addition.path) \(addition.isDeclared)"
            if let index = places[key] {
                groups[index].additions.append(addition)
            } else {
                places[key] = groups.count
                groups.append((addition.path, [addition]))
            }
        }
        for group in groups { show(group.additions, path: group.path) }
        if !plan.changes.isEmpty {
            say(.willChange(plan.changes.count))
            list(plan.changes.flatMap(lines))
        }
        if !plan.kept.isEmpty { say(.keeps(plan.kept.count, lines: LineList(plan.kept).description)) }
        if !plan.repeated.isEmpty { say(.repeats(plan.repeated.count, lines: LineList(plan.repeated).description)) }
    }

    /// What is not imported, and how to have it imported.
    ///
    /// - Parameter taken: the lines that the editor has taken already.
    func printLeftOut(taken: LineList?) {
        for column in plan.unfilled {
            say(.leavesEmpty(column.name, column.lines.count, lines: LineList(column.lines).description))
        }
        for column in plan.leftOutColumns where !column.cells.isEmpty {
            guard column.isNote else {
                say(.leavesOutColumn(column.name, column.cells.count))
                continue
            }
            say(.leavesOutNotes(column.name, column.cells.count))
            list(column.cells.map { Message.noteCell($0.line, $0.text).text(in: language) })
            say(.takeNotes)
        }
        guard !plan.leftOut.isEmpty else { return }
        say(.leavesOutRows(plan.leftOut.count))
        list(
            plan.leftOut.map { row in
                let isHeading = row.reason == .group || row.reason == .noNumber
                let rest = isHeading ? row.lastBelow.map { "\(row.line + 1)-\($0)" } : nil
                let below = rest.map { Message.lines($0).text(in: language) }
                return Message.leftOutRow(row.line, row.text, reason: row.reason.message, rest: below)
                    .text(in: language)
            })
        let lines = plan.leftOut.filter { $0.reason != .asked }.map(\.line)
        if !lines.isEmpty { say(.takeRows("--take-row \(LineList(lines + (taken?.lines ?? [])))")) }
    }
}

extension ImportPlanPrinter {
    private func show(_ additions: [Addition], path: String) {
        let isNew = !tree.paths.contains(path)
        let shown = tree.name + "/" + path
        let kind = additions[0].kind.importName
        say(
            additions[0].isDeclared
                ? .willDeclare(additions.count, kind, to: shown, isNew: isNew)
                : .willAdd(additions.count, kind, to: shown, isNew: isNew))
        list(additions.map(line))
    }

    /// One line that says everything that is written of a record, and where that comes from.
    private func line(_ addition: Addition) -> String {
        var text = "  + " + Message.line(addition.line, addition.title).text(in: language)
        let said = addition.kind.fieldsInTitle
        let fields = addition.kind.fields.filter { addition.values[$0] != nil }
        let own = fields.filter { addition.filled[$0] == nil && !said.contains($0) }
        var parts = own.map { value($0, addition) }
        let lines = Set(addition.filled.values).sorted()
        for line in lines {
            let from = addition.filled.filter { $0.value == line }.keys.sorted { $0.rawValue < $1.rawValue }
            let values = from.map { addition.values[$0] == nil ? name(of: $0) : value($0, addition) }
            parts.append(Message.fromMergedCell(line, values).text(in: language))
        }
        if !parts.isEmpty { text += " — " + parts.joined(separator: "; ") }
        if !addition.similar.isEmpty { text += " — " + Message.couldBe(addition.similar).text(in: language) }
        return text
    }

    private func value(_ field: Field, _ addition: Addition) -> String {
        "\(name(of: field)) “\(addition.values[field] ?? "")”"
    }

    private func lines(_ change: RecordChange) -> [String] {
        ["  ~ \(Message.line(change.line, change.title).text(in: language))  [\(change.place)]"]
            + change.fields.map { field in
                let text = Message.fieldChange(name(of: field.field), from: field.old, to: field.new).text(in: language)
                guard let line = field.lineAbove else { return "      " + text }
                return "      " + Message.fromMergedCell(line, [text]).text(in: language)
            }
    }

    private func name(of field: Field) -> String {
        language == .vietnamese ? field.vietnameseName : field.rawValue
    }

    private func list(_ lines: [String]) { Terminal.printResult(lines.map { oneLine($0) + "\n" }.joined()) }

    private func oneLine(_ text: String) -> String { printable(text.replacing("\n", with: " ")) }

    private func say(_ message: Message) { Terminal.printResult(oneLine(message.text(in: language)) + "\n") }
}

extension RecordKind {
    /// How an import names such a record.
    fileprivate var importName: Message {
        switch self {
        case .organization: .organizationName
        case .document: .documentName
        case .event: .eventName
        case .recognition: .recognitionName
        default: Message(vi: rawValue, en: rawValue)
        }
    }

    /// What the title of such a record says already.
    fileprivate var fieldsInTitle: Set<Field> {
        switch self {
        case .organization: [.name, .parent]
        case .document: [.number, .type]
        case .event: [.date, .event, .organization, .to]
        case .recognition: [.organization, .award, .year, .from, .to]
        default: []
        }
    }
}

extension LeftOutRow.Reason {
    fileprivate var message: Message {
        switch self {
        case .header: .rowRepeatsHeader
        case .columnNumbers: .rowOfColumnNumbers
        case .total: .rowOfTotal
        case .group: .rowOfGroup
        case .furniture: .rowOfFurniture
        case .person: .rowOfPerson
        case .noNumber: .rowWithoutNumber
        case .noName: .rowWithoutName
        case .fewCells: .rowOfFewCells
        case .asked: .rowSkipped
        }
    }
}

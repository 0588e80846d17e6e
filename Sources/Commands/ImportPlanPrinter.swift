import Content
import Diagnostics
import Importing

/// Shows an editor what an import would do.
struct ImportPlanPrinter {
    private let plan: ImportPlan
    private let tree: any SourceTree
    private let language: Language
    private let all: Bool

    /// Of one list, this many lines are printed unless `all`.
    static let mostLines = 20

    init(_ plan: ImportPlan, tree: any SourceTree, language: Language, all: Bool) {
        self.plan = plan
        self.tree = tree
        self.language = language
        self.all = all
    }

    func printPlan() {
        var groups: [(path: String, additions: [Addition])] = []
        for addition in plan.additions {
            if let index = groups.firstIndex(where: {
                $0.path == addition.path && $0.additions[0].isDeclared == addition.isDeclared
            }) {
                groups[index].additions.append(addition)
            } else {
                groups.append((addition.path, [addition]))
            }
        }
        for group in groups { show(group.additions, path: group.path) }
        if !plan.changes.isEmpty {
            say(.willChange(plan.changes.count))
            list(plan.changes.map(lines))
        }
        if plan.kept > 0 { say(.keeps(plan.kept)) }
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
        list(
            additions.map { addition in
                let question =
                    addition.similar.isEmpty ? "" : " — " + Message.couldBe(addition.similar).text(in: language)
                return ["  + " + addition.title + question]
            })
    }

    private func lines(_ change: RecordChange) -> [String] {
        ["  ~ \(change.title)  [\(change.place)]"]
            + change.fields.map { field in
                let name = language == .vietnamese ? field.field.vietnameseName : field.field.rawValue
                return "      " + Message.fieldChange(name, from: field.old, to: field.new).text(in: language)
            }
    }

    private func list(_ entries: [[String]]) {
        let shown = all ? entries[...] : entries.prefix(Self.mostLines)
        Terminal.printResult(shown.joined().map { oneLine($0) + "\n" }.joined())
        if shown.count < entries.count { say(.moreLines(entries.count - shown.count)) }
    }

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
}

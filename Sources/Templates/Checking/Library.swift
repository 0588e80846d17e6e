import Diagnostics

/// Everything that templates can name, by its name.
struct Library {
    var templates: [String: ParsedTemplate] = [:]
    var shapes: [String: Shape] = [:]
    var filters: [String: FilterDefinition] = [:]
    var keyedFilters: [String: KeyedFilter] = [:]
    var tests: [String: TestDefinition] = [:]
    var functions: [String: FunctionDefinition] = [:]
    /// What every template sees, in the order of its slots.
    var roots: [TemplateType.Field] = []

    init(roots: [TemplateType.Field], shapes: [Shape], filters: [FilterDefinition]) {
        self.roots = roots
        for shape in shapes { self.shapes[shape.name] = shape }
        for filter in FilterTable.plain + filters { self.filters[filter.name] = filter }
        for filter in FilterTable.keyed { keyedFilters[filter.name] = filter }
        for test in TestTable.tests { tests[test.name] = test }
        for function in FunctionTable.functions { functions[function.name] = function }
    }

    var filterNames: [String] {
        Array(filters.keys) + Array(keyedFilters.keys) + Array(FilterTable.aliases.keys) + FilterTable.builtIn
    }

    var testNames: [String] {
        Array(tests.keys) + TestTable.aliases.keys.filter { $0.utf8.count > 2 } + TestTable.builtIn
    }

    var functionNames: [String] { Array(functions.keys) + FunctionTable.builtIn }
}

/// What checking all entry points finds; a problem at one place counts once.
final class Findings {
    private(set) var diagnostics: [Diagnostic] = []
    /// Where `safe` is used.
    private(set) var audit: Set<SourceLocation> = []
    /// Whether the entry point that is checked has errors, and the templates that it is made of.
    private(set) var entryHasErrors = false
    private(set) var entryTemplates: Set<String> = []
    /// The templates, macros and blocks that some entry point reached.
    private(set) var reachedTemplates: Set<String> = []
    var reachedBodies: Set<SourceLocation> = []
    private var seen: Set<Key> = []

    private struct Key: Hashable {
        let problem: Problem
        let location: SourceLocation
    }

    func beginEntry() {
        entryHasErrors = false
        entryTemplates = []
    }

    func reach(_ template: String) {
        reachedTemplates.insert(template)
        entryTemplates.insert(template)
    }

    func report(_ problem: Problem, at location: SourceLocation, notes: [Diagnostic.Note] = []) {
        if problem.severity == .error { entryHasErrors = true }
        guard seen.insert(Key(problem: problem, location: location)).inserted else { return }
        diagnostics.report(problem, at: location, notes: notes)
    }

    func noteUseOfSafe(at location: SourceLocation) { audit.insert(location) }
}

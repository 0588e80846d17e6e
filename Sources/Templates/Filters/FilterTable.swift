/// All filters of the language. A new one joins one of these lists, and nothing else changes.
enum FilterTable {
    static let plain: [FilterDefinition] =
        textFilters + markupFilters + numberFilters + listFilters + mapFilters + encodingFilters

    static let keyed: [KeyedFilter] = selectingFilters + orderingFilters + gatheringFilters

    /// Second names, as Jinja2 has them.
    static let aliases = ["count": "length", "d": "default", "e": "escape"]

    /// Filters that the checker itself knows, because they change what is known of a value.
    static let builtIn = ["default", "attr"]
}

/// All tests and functions of the language.
enum TestTable {
    static let tests: [TestDefinition] = typeTests + comparisonTests

    static let aliases = [
        "equalto": "eq", "==": "eq", "!=": "ne", "lessthan": "lt", "greaterthan": "gt", "<": "lt", ">": "gt",
        "<=": "le",
        ">=": "ge",
    ]

    /// Tests that the checker itself knows.
    static let builtIn = ["defined", "undefined", "none"]
}

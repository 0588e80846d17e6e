/// The filters and tests of the language, for the designer's documentation.
package enum Catalogue {
    /// One line of the table.
    package struct Entry: Sendable {
        package let name: String
        /// What stands in parentheses: `length=255, killwords=False`.
        package let parameters: String
        package let summary: String
    }

    /// All filters, by name.
    package static var filters: [Entry] {
        let plain = FilterTable.plain.map { filter in
            Entry(name: filter.name, parameters: signature(filter.parameters.dropFirst()), summary: filter.summary)
        }
        let keyed = FilterTable.keyed.map { filter in
            Entry(name: filter.name, parameters: signature(filter.parameters[...]), summary: filter.summary)
        }
        let known = [
            Entry(
                name: "default", parameters: "default_value=\"\", boolean=False",
                summary: "Another value where this one is undefined or none (or false, if asked)."),
            Entry(name: "attr", parameters: "name", summary: "The property with this name, written out in quotes."),
        ]
        return (plain + keyed + known).sorted { $0.name < $1.name }
    }

    /// All tests, by name.
    package static var tests: [Entry] {
        let known = [
            Entry(name: "defined", parameters: "", summary: "There, and not none."),
            Entry(name: "undefined", parameters: "", summary: "Not there, or none."),
            Entry(name: "none", parameters: "", summary: "None."),
        ]
        let others = TestTable.tests.map { test in
            Entry(name: test.name, parameters: signature(test.parameters.dropFirst()), summary: test.summary)
        }
        return (others + known).sorted { $0.name < $1.name }
    }

    private static func signature(_ parameters: ArraySlice<FilterDefinition.Parameter>) -> String {
        parameters.map { parameter in
            guard let value = parameter.defaultValue else { return parameter.name }
            let written = if case .string(let string) = value { "\"\(string)\"" } else { (try? value.printed()) ?? "" }
            return parameter.name + "=" + (written.isEmpty ? "none" : written)
        }.joined(separator: ", ")
    }
}

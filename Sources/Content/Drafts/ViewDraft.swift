package import Diagnostics
package import Vietnamese

/// A row of `views.csv`: how often a page was looked at, as somebody counted it.
package struct ViewDraft: Sendable {
    package static let path = "views.csv"

    /// What follows the host, as in `urls.txt`: `/tin/ba-tri/`.
    package let page: Located<String>
    package let count: Int
    package let asOf: PartialDate

    init?(_ reader: inout RecordReader) {
        let page = reader.requiredText(.path)
        reader.require(.views)
        reader.require(.asOf)
        guard let count = reader.count(.views), let asOf = reader.date(.asOf), let page else { return nil }
        guard page.value.hasPrefix("/") else {
            reader.report(.notAPublishedURL(page.value), at: page.location)
            return nil
        }
        self.page = page
        self.count = count.value
        self.asOf = asOf.value
    }
}

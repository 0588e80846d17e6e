package import Vietnamese

/// An article that exists and is not published by a run.
package struct WithheldArticle: Sendable {
    /// Its path below `articles/`, without the ending.
    package let path: String
    package let reason: Reason

    package enum Reason: Sendable {
        case draft
        /// Until a moment that is to come.
        case future(PartialDate)
        case expired
    }

    package init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }
}

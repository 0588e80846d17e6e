package import Diagnostics

/// A block of an article's text that shows records: ` ```board `, every reference in it valid.
package struct Embed: Sendable {
    package let content: Content
    /// Above it, instead of the words that the records give.
    package let title: String?
    /// The block's lines.
    package let location: SourceLocation

    package enum Content: Sendable {
        /// Without a year, the newest board.
        case board(Reference<Award>, year: Located<Int>?, scope: Reference<Organization>?)
        case totals(Reference<Award>?, year: Located<Int>?, scope: Reference<Organization>?)
        case chart(ChartRequest)
        case timeline(Reference<Organization>?, Reference<Award>?)
    }
}

/// A chart that an editor asks for.
package struct ChartRequest: Sendable {
    package let figures: Figures
    /// Nil: what suits the figures.
    package let kind: Located<ChartKind>?
    package let from: Int?
    package let to: Int?

    package enum Figures: Sendable {
        case recognized(Reference<Award>, scope: Reference<Organization>?)
        case share(Reference<Award>, scope: Reference<Organization>)
        case members(Reference<Organization>)
        case statistic(Located<String>, scope: Reference<Organization>?)
        /// Without a year, the newest total that has parts.
        case total(Reference<Award>, scope: Reference<Organization>, year: Located<Int>?)
    }

    /// Whether a year is one that the editor asks for.
    package func includes(_ year: Int) -> Bool { year >= from ?? .min && year <= to ?? .max }
}

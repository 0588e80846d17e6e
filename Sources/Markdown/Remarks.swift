package import Diagnostics

extension MarkdownDocument {
    /// What the source has that readers do not get as it was typed: material for checks, in the order of the text.
    package struct Remarks: Sendable {
        package var codeBlocks: [CodeBlock] = []
        package var rows: [OddRow] = []
        /// Links of which nothing is to be seen, at their targets.
        package var emptyLinks: [SourceLocation] = []
        /// Rules that are drawn with five underscores or more, as forms have them.
        package var leaders: [SourceLocation] = []
        package var definitions: [LostDefinition] = []
        /// Links to other hosts, or to this one by its full address.
        package var webLinks: [Located<String>] = []

        package init() {}
    }

    /// A block of code that is no embed.
    package struct CodeBlock: Sendable {
        /// The word after the fence; nil where the block is indented.
        package let info: Located<String>?
        package let text: String
        /// From its first letter to the end of that line.
        package let firstLine: SourceLocation
    }

    /// A row of a table that is not what was typed.
    package struct OddRow: Sendable {
        package enum Fault: Sendable {
            /// It has more cells than the header; what is in the others is nowhere to be seen.
            case tooManyCells(written: Int, columns: Int)
            /// A line under the table that became a row, although it does not begin as the others do.
            case noRow
        }

        package let fault: Fault
        package let location: SourceLocation
    }

    /// `[label]: target` or `[^label]: text` of which readers see nothing.
    package struct LostDefinition: Sendable {
        package enum Fault: Sendable { case unused, repeated }

        package let fault: Fault
        package let isFootnote: Bool
        /// The label, with its brackets at the location.
        package let label: Located<String>
        /// Of a repeated one, where it was defined before.
        package let first: SourceLocation?
    }
}

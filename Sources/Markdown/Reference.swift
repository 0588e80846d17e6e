package import Diagnostics
package import Vietnamese

extension MarkdownDocument {
    /// A link that names something of the site: `[Ấp Bến Nò](org:ap-ben-no)`.
    package struct Reference: Hashable, Sendable {
        package let kind: Kind
        /// Without its scheme and fragment; percent escapes are decoded, and the text is in NFC.
        package let target: String
        /// What follows `#`, decoded likewise.
        package let fragment: String?
        /// The target as it is written, with its scheme.
        package let location: SourceLocation

        /// What a reference names.
        package enum Kind: String, Hashable, Sendable, CaseIterable {
            case organization = "org"
            case document = "doc"
            case award
            case article
            /// A link to a Markdown file; the target is its path as written, relative or from the root.
            case articleFile = "md"
        }
    }

    /// A document number in running text.
    package struct DocumentMentionSite: Hashable, Sendable {
        package let mention: DocumentMention
        /// Where it stands in the document's plain text, with the “số” before a number.
        package let textRange: Range<Int>
        /// The number itself in the source; the whole mention where it is no number.
        package let location: SourceLocation
        /// Who issued it, where that is printed with it or right after it: “của Ban Bí thư”.
        package let issuer: String?
        /// The term, where that is printed with it or right after it: “(khóa X)”.
        package let term: String?
    }

    /// A link to a place on this site: `/tin/ba-tri/#ket-qua`, `../x/`, `#ket-qua`.
    package struct InternalLink: Hashable, Sendable {
        /// As cmark reads it: entities and backslashes resolved, percent escapes kept.
        package let target: String
        /// The target as it is written.
        package let location: SourceLocation

        /// The id that a link within the page names, percent-decoded; nil for every other link.
        package var anchor: String? {
            target.utf8.first == UInt8(ascii: "#") ? PercentEncoding.decode(Array(target.utf8.dropFirst())) : nil
        }
    }
}

extension MarkdownDocument {
    /// The type word that stands right before a document's number, as it is usually written: “Kết luận”.
    package func typeWord(of mention: DocumentMentionSite) -> String? {
        let start = mention.textRange.lowerBound
        return DocumentNumber.typeWord(endOf: plainText[max(0, start - 60)..<start])
    }
}

import Content
package import Diagnostics

/// A file of Content that an editor begins: what is known is filled in, and the place is known where to write on.
package struct NewFile: Sendable {
    /// Below Content.
    package let path: String
    package let text: String
    /// Where to write on, from 1.
    package let line: Int

    /// The text as it is when its draft is finished.
    package var finished: String {
        Language.allCases.reduce(text) { text, names in
            let draft = "\n\(Field.draft.name(in: names)): \(Message.yes.text(in: names))\n"
            return text.replacing(draft, with: "\n")
        }
    }

    /// - Parameter next: what the text has at the place where to write on; the last occurrence counts.
    init(path: String, text: String, at next: String) {
        self.path = path
        self.text = text
        let before = text.ranges(of: next).last.map { text[..<$0.lowerBound] } ?? text[...]
        line = 1 + before.utf8.count { $0 == 0x0A }
    }
}

/// What an editor begins, and what is known of it.
package enum NewContent: Sendable {
    case article(title: String, section: String?, organizations: [String], date: String)
    case page(title: String)
    case award(name: String, period: String?)
    case organization(name: String, kind: String?, parent: String?)
    case recognition(organization: String, award: String, year: Int, document: String?)
    case document(number: String, type: String?, scope: String?, date: String?)

    /// The file; fails where no name for it can be made of the title.
    ///
    /// - Parameters:
    ///   - slug: the file's name, where the title is not to give it.
    ///   - language: of remarks.
    ///   - names: the language of the names of fields, which is the site's.
    package func file(slug: String?, language: Language, names: Language) throws(Problem) -> NewFile {
        let writer = FrontMatterWriter(language: language, names: names)
        switch self {
        case .article(let title, let section, let organizations, let date):
            let path = "articles/\(date.prefix(4))/\(try name(slug ?? title)).md"
            return Self.article(path, title, section, organizations, date, writer)
        case .page(let title): return Self.page("pages/\(try name(slug ?? title)).md", title, writer)
        case .award(let name, let period): return Self.award(try self.name(slug ?? name), name, period, writer)
        case .organization(let name, let kind, let parent):
            return Self.organization(try self.name(slug ?? name), name, kind, parent, writer)
        case .recognition(let organization, let award, let year, let document):
            let name = try name(slug ?? "\(organization) \(award) \(year)")
            return Self.recognition("recognitions/\(name).yml", organization, award, year, document, writer)
        case .document(let number, let type, let scope, let date):
            let own = try name(slug ?? [number, scope].compactMap(\.self).joined(separator: " "))
            return Self.document("documents/\(own).yml", number, type, scope, date, writer)
        }
    }
}

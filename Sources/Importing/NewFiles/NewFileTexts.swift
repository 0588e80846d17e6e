import Content
import Diagnostics
import Vietnamese

// The text of each kind of file.

extension NewContent {
    static func article(
        _ path: String, _ title: String, _ section: String?, _ organizations: [String], _ date: String,
        _ writer: FrontMatterWriter
    ) -> NewFile {
        var writer = writer
        writer.line("---")
        writer.field(.title, title)
        writer.plain(.date, date)
        writer.comment(.newArticleIsDraft(field: writer.name(.draft)))
        writer.plain(.draft, writer.word(.yes))
        writer.field(.section, section, example: .newSectionExample)
        writer.field(.summary, nil, example: .newSummaryExample)
        if organizations.isEmpty {
            writer.field(.organizations, nil, example: .newOrganizationsExample)
        } else {
            writer.list(.organizations, organizations)
        }
        writer.comment(.newWriteBelow)
        writer.line("---")
        return NewFile(path: path, text: writer.text + "\n\n", at: "\n")
    }

    static func page(_ path: String, _ title: String, _ writer: FrontMatterWriter) -> NewFile {
        var writer = writer
        writer.line("---")
        writer.field(.title, title)
        writer.field(.summary, nil, example: .newSummaryExample)
        writer.comment(.newArticleIsDraft(field: writer.name(.draft)))
        writer.plain(.draft, writer.word(.yes))
        writer.comment(.newWriteBelow)
        writer.line("---")
        return NewFile(path: path, text: writer.text + "\n\n", at: "\n")
    }

    static func organization(
        _ id: String, _ name: String, _ kind: String?, _ parent: String?, _ writer: FrontMatterWriter
    ) -> NewFile {
        var writer = writer
        writer.field(.id, id)
        writer.field(.name, name)
        if kind == nil { writer.comment(.newKindIsGuessed) }
        writer.field(.kind, kind ?? writer.word(.cellKind))
        writer.field(.parent, parent, example: .newParentExample)
        writer.field(.place, nil, example: .newPlaceExample)
        writer.field(.from, nil, example: .newFromExample)
        return NewFile(
            path: "organizations/\(id).yml", text: writer.text, at: "# " + writer.name(parent == nil ? .parent : .place)
        )
    }

    static func award(_ id: String, _ name: String, _ period: String?, _ writer: FrontMatterWriter) -> NewFile {
        var writer = writer
        writer.field(.id, id)
        writer.field(.name, name)
        writer.field(.period, period, example: .newPeriodExample)
        writer.field(.appliesTo, nil, example: .newAppliesToExample)
        writer.field(.shortName, nil, example: .newShortNameExample)
        return NewFile(
            path: "awards/\(id).yml", text: writer.text, at: "# " + writer.name(period == nil ? .period : .appliesTo))
    }

    static func recognition(
        _ path: String, _ organization: String, _ award: String, _ year: Int, _ document: String?,
        _ writer: FrontMatterWriter
    ) -> NewFile {
        var writer = writer
        writer.field(.organization, organization)
        writer.field(.award, award)
        writer.plain(.year, String(year))
        writer.comment(.newStatusIsRecognized)
        writer.plain(.status, writer.word(.recognizedStatus))
        writer.field(.document, document, example: .newDocumentExample)
        writer.field(.source, nil, example: .newSourceExample)
        writer.field(.quote, nil, example: .newQuoteExample)
        return NewFile(path: path, text: writer.text, at: "# " + writer.name(document == nil ? .document : .source))
    }

    static func document(
        _ path: String, _ number: String, _ type: String?, _ scope: String?, _ date: String?,
        _ writer: FrontMatterWriter
    ) -> NewFile {
        var writer = writer
        writer.field(.number, number)
        writer.field(.type, type, example: .newTypeExample)
        writer.field(.issuer, nil, example: .newIssuerExample)
        writer.field(.scope, scope, example: .newScopeExample)
        writer.field(.date, date, example: .newDateExample)
        writer.field(.subject, nil, example: .newSubjectExample)
        return NewFile(path: path, text: writer.text, at: "# " + writer.name(type == nil ? .type : .issuer))
    }

    /// A file's name, which is also an id and a part of an address.
    func name(_ title: String) throws(Problem) -> String {
        let slug = Slug.make(title)
        guard !slug.isEmpty, slug.utf8.count <= 200 else { throw .noNameForNewFile(title) }
        return slug
    }
}

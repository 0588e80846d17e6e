import Content
import Diagnostics
import Vietnamese

/// The draft as a file: front matter with remarks for the editor, and the text.
struct DraftWriting {
    let text: String
    /// All that the editor has to look at.
    let remarks: [Message]

    init(
        _ page: NewsPage, found: PageRecords, file: String, date: PartialDate, zone: SiteTimeZone, section: String?,
        language: Language, names: Language
    ) {
        let printed = Self.withoutOffset(date, zone)
        var remarks = page.remarks + page.pictures.compactMap(Self.remark) + found.remarks
        if page.author == nil { remarks.append(.pageWithoutAuthor) }
        if page.publisher == nil { remarks.append(.pageWithoutPublisher) }
        if page.url == nil { remarks.append(.pageWithoutAddress) }
        var writer = FrontMatterWriter(language: language, names: names)
        writer.comment(.importedDraft(file))
        for remark in remarks { writer.review(remark) }
        writer.field(.title, page.title.isEmpty ? file : page.title)
        writer.field(.date, printed)
        writer.plain(.draft, writer.word(.yes))
        if let section { writer.field(.section, section) }
        if let kicker = page.kicker { writer.field(.kicker, kicker) }
        if let lead = page.lead { writer.field(.summary, lead) }
        writer.heading(.source)
        if let publisher = page.publisher { writer.field(.name, publisher, isWithin: true) }
        writer.field(.title, page.title.isEmpty ? file : page.title, isWithin: true)
        if let author = page.author { writer.field(.author, author.text, isWithin: true) }
        if let url = page.url { writer.field(.url, url, isWithin: true) }
        writer.field(.date, printed, isWithin: true)
        if !found.organizations.isEmpty {
            remarks.append(.organizationsSuggested(found.organizations.count))
            writer.organizations(found.organizations)
        }
        if !found.documents.isEmpty {
            writer.heading(.documents)
            for id in found.documents { writer.line("  - " + id) }
        }
        text = "---\n" + writer.text + "---\n\n" + MarkdownText.body(page.body)
        self.remarks = remarks
    }

    /// A name that the picture's file can have beside the article.
    private static func fileName(of picture: PagePicture) -> String {
        guard let file = picture.file, let dot = file.lastIndex(of: "."), dot > file.startIndex else {
            return "anh.jpg"
        }
        let ending = file[dot...].lowercased()
        let stem = Slug.make(String(file[..<dot]))
        let isPicture = [".jpg", ".jpeg", ".png", ".gif", ".webp"].contains(ending)
        return isPicture && !stem.isEmpty && stem.utf8.count <= 80 ? stem + ending : "anh.jpg"
    }

    /// In the site's own zone no offset is needed.
    private static func withoutOffset(_ date: PartialDate, _ zone: SiteTimeZone) -> String {
        guard date.precision > .day, date.offset == zone.offset(on: date.firstDay) else { return date.iso }
        return String(date.iso.dropLast(6))
    }

    /// The line that shows the picture once its file is beside the article.
    private static func remark(_ picture: PagePicture) -> Message? {
        guard picture.caption != nil || picture.credit != nil || picture.alt != nil && picture.file != nil else {
            return nil
        }
        var title = picture.caption ?? ""
        if let credit = picture.credit {
            let end = title.last.map { ".!?…".contains($0) } ?? true ? " " : ". "
            title = title.isEmpty ? "Ảnh: \(credit)" : title + end + "Ảnh: \(credit)"
        }
        let shown = title.replacing("\"", with: "”")
        let alt = MarkdownText.escaped(picture.alt.flatMap { $0 == picture.caption ? nil : $0 } ?? "…")
        return .pictureNotTaken(
            markdown: "![\(alt)](\(fileName(of: picture)) \"\(shown)\")",
            file: picture.file, after: picture.after)
    }
}

import Content
package import Diagnostics
import Vietnamese

/// Makes a draft article of a saved news page.
///
///     let draft = try PageImport(name: "bai.html", bytes: bytes, options: options).draft(for: content)
///     draft.file       // articles/2021/ba-tri.md
///     draft.remarks    // what the editor has to look at; the draft carries them, too
///
/// It takes over what the page prints and says what is not certain; the sentences are the paper's, and are to be
/// written anew.
package struct PageImport {
    private let name: String
    private let bytes: [UInt8]
    private let options: Options

    package struct Options: Sendable {
        /// The name of the article's file and the last part of its address.
        package var slug: String?
        /// The id or title of a section.
        package var section: String?
        /// Where the page was.
        package var url: String?
        /// The moment of the import, in seconds since 1970 UTC: the date of a page that prints none.
        package var now: Int64 = 0
        package var language = Language.vietnamese
        /// The language of the names of fields, which is the site's.
        package var fieldNames = Language.vietnamese

        package init() {}
    }

    /// What a page became.
    package struct Draft: Sendable {
        package let file: ChangedFile
        package let title: String
        package let remarks: [Message]
    }

    /// - Parameter name: the path of the page as it is printed; its ending says whether it is HTML.
    package init(name: String, bytes: [UInt8], options: Options) {
        self.name = name
        self.bytes = bytes
        self.options = options
    }

    package func draft(for content: any SourceTree) throws(Problem) -> Draft {
        let records = ContentRecords(content, now: options.now)
        if let section = options.section { try check(section, of: records) }
        if let url = options.url, !PageLink.isSafe(url) { throw .notAWebAddress(url) }
        var page = try read { records.zone.offset(on: $0) }
        guard !page.title.isEmpty || !page.body.isEmpty || page.lead != nil else { throw .pageWithoutText(name) }
        if let url = options.url { page.url = url }
        // Metadata tells the time of UTC, and the site that of its own clocks.
        let date = page.date?.date.shown(in: records.zone)
        if date == nil { page.remarks.insert(.pageWithoutDate, at: 0) }
        let found = PageRecords(in: page.wholeText, of: records)
        let writing = DraftWriting(
            page, found: found, file: fileName, date: date ?? today(records.zone), zone: records.zone,
            section: options.section,
            language: options.language, names: options.fieldNames)
        let path = try path(of: page, year: (date ?? today(records.zone)).firstDay.year, in: content)
        let file = ChangedFile(path: path, bytes: Array(writing.text.utf8), original: nil)
        return Draft(file: file, title: page.title, remarks: writing.remarks)
    }
}

extension PageImport {
    private var fileName: String { name.split(separator: "/").last.map(String.init) ?? name }

    private var isHTML: Bool {
        let ending = fileName.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return ["html", "htm", "xhtml", "mhtml", "php", "aspx"].contains(ending)
    }

    private func read(offset: (CalendarDate) -> Int) throws(Problem) -> NewsPage {
        guard bytes.count <= HTMLTree.mostBytes else { throw .fileTooLarge(name, limit: HTMLTree.mostBytes) }
        let decoded = PageEncoding(bytes, isHTML: isHTML)
        var page =
            isHTML
            ? HTMLPage.page(decoded.text, offset: offset) : TextPage.page(decoded.text, offset: offset)
        if let remark = decoded.remark { page.remarks.insert(remark, at: 0) }
        page.limit()
        return page
    }

    private func today(_ zone: SiteTimeZone) -> PartialDate {
        PartialDate(zone.day(at: options.now)) { zone.offset(on: $0) }
    }

    private func check(_ section: String, of records: ContentRecords) throws(Problem) {
        let sections = records.sections
        let wanted = Folding.equivalence(section)
        guard sections.contains(where: { $0.id == section || Folding.equivalence($0.title) == wanted }) else {
            throw .unknownReference(
                .sectionName, section,
                nearest: Spelling.nearest(to: section, among: sections.flatMap { [$0.id, $0.title] }))
        }
    }

    /// A path that no article has.
    private func path(of page: NewsPage, year: Int, in content: any SourceTree) throws(Problem) -> String {
        let made = options.slug ?? Self.shortened(Slug.make(page.title))
        let slug = made.isEmpty ? Self.shortened(Slug.make(fileName)) : made
        guard Slug.isSlug(slug), slug.utf8.count <= 200 else {
            throw .badIdentifier(slug, suggestion: Slug.make(slug))
        }
        let taken = content.paths.first { path in
            let parts = path.split(separator: "/")
            guard parts.first == "articles", let last = parts.last else { return false }
            return last == "\(slug).md" || last == "index.md" && parts.dropLast().last.map { $0 == slug } ?? false
        }
        if let taken { throw .articleIsThere(content.name + "/" + taken, slug: slug + "-2") }
        return "articles/\(year)/\(slug).md"
    }

    /// At most 80 letters, cut between words.
    private static func shortened(_ slug: String) -> String {
        guard slug.utf8.count > 80 else { return slug }
        let cut = slug.prefix(80)
        return String(cut[..<(cut.lastIndex(of: "-") ?? cut.endIndex)])
    }
}

extension NewsPage {
    /// All that the page prints of the article.
    var wholeText: String {
        let captions = pictures.compactMap(\.caption)
        return ([title, kicker, lead].compactMap(\.self) + body.map(\.text) + captions).joined(separator: "\n")
    }

    /// Cuts what no article has: a body of more than half a megabyte, a paragraph of more than 20 KB.
    mutating func limit() {
        var left = 400 << 10
        var kept: [PageBlock] = []
        var isCut = false
        for var block in body {
            let length = block.text.utf8.count
            if length > 20 << 10 {
                block = PageBlock(block.kind, text: String(block.text.prefix(10 << 10)), role: block.role)
                isCut = true
            }
            left -= min(length, 20 << 10) + 8
            guard left > 0 else {
                isCut = true
                break
            }
            kept.append(block)
        }
        body = kept
        title = String(title.prefix(500))
        lead = lead.map { String($0.prefix(3_000)) }
        kicker = kicker.map { String($0.prefix(300)) }
        if pictures.count > 100 { pictures.removeLast(pictures.count - 100) }
        if isCut { remarks.append(.pageIsCut) }
    }
}

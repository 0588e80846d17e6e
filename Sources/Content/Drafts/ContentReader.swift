package import Diagnostics
import Markdown
package import Vietnamese

/// Reads the files of `Content/`, each on its own, so that many can be read at once.
package struct ContentReader: Sendable {
    package let sources: SourceMap
    /// Which of the map's trees is Content.
    package let tree: Int
    package let zone: SiteTimeZone
    /// The telephone of the imprint, which readers are to know.
    private let publishersPhone: String?
    /// Who reads the parts of a large spreadsheet.
    private let workers: any Workers

    package init(
        _ sources: SourceMap, tree: Int, zone: SiteTimeZone, publishersPhone: String? = nil,
        workers: any Workers = NoWorkers()
    ) {
        self.sources = sources
        self.tree = tree
        self.zone = zone
        self.publishersPhone = publishersPhone
        self.workers = workers
    }

    /// Reads the file of that number: its drafts, and what is wrong in it.
    package func read(_ file: Int) -> Drafts {
        let path = sources.trees[tree].paths[file]
        let source = sources.id(tree: tree, file: file)
        var drafts = Drafts()
        switch ContentFile(path: path) {
        case .settings:
            if path == "site.yml", sources.trees[tree].paths.contains("site.yaml") {
                drafts.diagnostics.report(.settingsTwice, at: SourceLocation(startOf: source))
            }
        case .ignored: break
        case .asset:
            drafts.assets.append(path)
            if path.lowercased().hasSuffix(".pdf") { readPDF(path, source, into: &drafts) }
        case .foreignPicture: readForeignPicture(path, source, into: &drafts)
        case .views: readRecords(.views, isSpreadsheet: true, source, into: &drafts)
        case .publishedURLs:
            if let text = text(source, &drafts.diagnostics) {
                drafts.publishedURLs = URLList.read(text, source: source, diagnostics: &drafts.diagnostics)
            }
        case .unknown(let nearest):
            drafts.diagnostics.report(.unknownFile(path, nearest: nearest), at: SourceLocation(startOf: source))
        case .unknownEnding(let meant):
            drafts.diagnostics.report(meant.problem(path), at: SourceLocation(startOf: source))
        case .article(let name): readArticle(name, source, into: &drafts)
        case .page(let name): readPage(name, source, into: &drafts)
        case .records(let kind, let isSpreadsheet):
            readRecords(kind, isSpreadsheet: isSpreadsheet, source, into: &drafts)
        }
        return drafts
    }
}

extension ContentReader {
    private func readForeignPicture(_ path: String, _ source: SourceID, into drafts: inout Drafts) {
        let bytes = try? sources.trees[tree].read(path)
        let kind = ForeignPicture(nameOf: path, holding: bytes ?? [])
        drafts.foreignPictures[path] = Located(kind, at: SourceLocation(startOf: source))
    }

    private func readArticle(_ name: String, _ source: SourceID, into drafts: inout Drafts) {
        let before = drafts.articles.count
        defer { if drafts.articles.count == before { drafts.unread.insert(name, .article) } }
        guard let file = markdown(source, &drafts.diagnostics) else { return }
        var found: [Diagnostic] = []
        let mapping = frontMatter(file, source, &found)
        let body = MarkdownParser.parse(file.text, body: file.parts.body, source: source, diagnostics: &found)
        if let mapping {
            var reader = RecordReader(mapping, as: .article, isSpreadsheet: false, zone: zone)
            let prose = Passage(body.plainText)
            let head = file.text.utf8[..<file.parts.body.lowerBound]
            let article = ArticleDraft(&reader, path: name, source: source, head: head, body: body, prose: prose)
            let isDraft = article?.isDraft ?? reader.flag(.draft)
            found += reader.diagnostics
            if let article {
                found += Checks.findings(
                    in: WrittenText(article, prose: prose, source: file.text, publishersPhone: publishersPhone))
            }
            if isDraft {
                found = found.map(\.asWarning)
                if article == nil { drafts.brokenDrafts.insert(name) }
            }
            if let article { drafts.articles.append(article) }
        }
        drafts.diagnostics += found + file.strangeSigns.findings(in: file.text, around: body, beside: found)
    }

    private func readPage(_ name: String, _ source: SourceID, into drafts: inout Drafts) {
        guard let file = markdown(source, &drafts.diagnostics) else { return }
        var found: [Diagnostic] = []
        let mapping = frontMatter(file, source, &found)
        let body = MarkdownParser.parse(file.text, body: file.parts.body, source: source, diagnostics: &found)
        if let mapping {
            var reader = RecordReader(mapping, as: .page, isSpreadsheet: false, zone: zone)
            if let page = PageDraft(&reader, path: name, source: source, body: body) {
                drafts.pages.append(page)
                found += Checks.findings(in: WrittenText(page, source: file.text, publishersPhone: publishersPhone))
            }
            found += reader.diagnostics
        }
        drafts.diagnostics += found + file.strangeSigns.findings(in: file.text, around: body, beside: found)
    }

    private func frontMatter(
        _ file: MarkdownFile, _ source: SourceID, _ diagnostics: inout [Diagnostic]
    ) -> Mapping? {
        let before = diagnostics.count
        let place = SourceLocation(source, file.parts.yaml)
        switch YAMLReader.read(file.text, range: file.parts.yaml, source: source, diagnostics: &diagnostics) {
        case .mapping(let mapping)?: return mapping
        case nil where diagnostics[before...].contains(where: \.isError): return nil
        case nil: return Mapping(entries: [], location: place)
        case let node?:
            let colon = file.text.utf8.withUnsafeBufferPointer {
                MistypedColon($0.line(at: node.location.range.lowerBound), in: $0)
            }
            diagnostics.report(
                colon?.problem ?? .frontMatterIsNoMapping,
                at: colon.map { SourceLocation(source, $0.place) } ?? node.location)
            return nil
        }
    }

    private func readRecords(
        _ kind: RecordKind, isSpreadsheet: Bool, _ source: SourceID, into drafts: inout Drafts
    ) {
        guard let text = text(source, &drafts.diagnostics) else { return drafts.unread.insertFile(of: kind) }
        var found: [Diagnostic] = []
        if isSpreadsheet {
            if readParts(of: text, kind, source, into: &drafts) { return }
            let before = drafts
            let rows = readRows(text, kind, source, printedDates: .read, &found, into: &drafts)
            if rows == 0 { reportNoRecords(of: kind, source, &found) }
            if let date = drafts.monthFirstDate {
                // Whoever wrote one date month first wrote all of them so: none is taken, and one diagnostic says why.
                drafts = before
                found = [Diagnostic(.monthFirst(date.value), at: date.location)]
                _ = readRows(text, kind, source, printedDates: .refused, &found, into: &drafts)
            }
        } else {
            let whole = 0..<text.utf8.count
            let root = YAMLReader.read(text, range: whole, source: source, diagnostics: &found)
            let nodes =
                switch root {
                case .list(let nodes, _)?: nodes
                case let node?: [node]
                case nil: [Node]()
                }
            if nodes.allSatisfy(\.isNull) { reportNoRecords(of: kind, source, &found) }
            for node in nodes where !node.isNull || nodes.count > 1 {
                if case .mapping(let mapping) = node {
                    if drafts.append(RecordReader(mapping, as: kind, zone: zone)) >= CSVReader.mostProblems {
                        found.report(.tooManyProblems(CSVReader.mostProblems), at: mapping.location)
                        break
                    }
                } else {
                    found.report(.recordIsNoMapping(kind.rawValue), at: node.location)
                }
            }
        }
        if found.hasErrors {
            drafts.unread.insertFile(of: kind)
            if kind == .event { drafts.unread.insertFile(of: .organization) }
        }
        drafts.diagnostics += found
    }

    /// Reads a large spreadsheet in parts at once; false where it is small, or anything was found in it: it is read
    /// in one go then, so that what is reported does not depend on the parts.
    private func readParts(
        of text: SourceText, _ kind: RecordKind, _ source: SourceID, into drafts: inout Drafts
    ) -> Bool {
        let parts = CSVReader.parts(of: text)
        guard parts.count > 1 else { return false }
        let read = workers.map(parts) { part -> Drafts? in
            var drafts = Drafts()
            var found: [Diagnostic] = []
            if kind == .organization { drafts.reserveOrganizations(text.utf8[part].count { $0 == 0x0A }) }
            _ = readRows(text, part: part, kind, source, printedDates: .read, &found, into: &drafts)
            return found.isEmpty && drafts.diagnostics.isEmpty && drafts.monthFirstDate == nil ? drafts : nil
        }
        var whole = Array(read.compactMap(\.self).reversed())
        guard whole.count == parts.count else { return false }
        drafts.reserveOrganizations(whole.reduce(0) { $0 + $1.organizations.count })
        // One after the other is let go, so that the drafts are not there twice.
        while let part = whole.popLast() { drafts += part }
        return true
    }

    /// Gives the number of rows.
    private func readRows(
        _ text: SourceText, part: Range<Int>? = nil, _ kind: RecordKind, _ source: SourceID,
        printedDates: RecordReader.PrintedDates, _ found: inout [Diagnostic], into drafts: inout Drafts
    ) -> Int {
        var columns = ColumnFields(kind)
        var rows = 0
        CSVReader.forEachRow(text, part: part, source: source, diagnostics: &found) { row, problems in
            rows += 1
            let reader = RecordReader(
                row: row, columns: &columns, zone: zone, printedDates: printedDates, diagnostics: &problems)
            return drafts.append(reader) < CSVReader.mostProblems
        }
        return rows
    }

    /// A file that was emptied by mistake would take every record in it from the site, and nobody would be told.
    private func reportNoRecords(of kind: RecordKind, _ source: SourceID, _ found: inout [Diagnostic]) {
        if kind != .views, !found.hasErrors { found.report(.noRecords, at: SourceLocation(startOf: source)) }
    }

    /// Remembers the size of what is a PDF (ISO 32000-1, 7.5.2: its first line).
    private func readPDF(_ path: String, _ source: SourceID, into drafts: inout Drafts) {
        do throws(Problem) {
            let bytes = try sources.trees[tree].read(path)
            if bytes.starts(with: "%PDF-".utf8) { drafts.sizesOfPDFs[path] = bytes.count }
        } catch {
            drafts.diagnostics.report(error, at: SourceLocation(startOf: source))
            // What it is nobody knows, and that it cannot be read is enough to say.
            drafts.sizesOfPDFs[path] = 0
        }
    }
}

extension Drafts {
    /// Reads one record, and gives the number of errors in all that were read so far.
    mutating func append(_ record: consuming RecordReader) -> Int {
        var reader = record
        let kind = reader.kind
        let before = recordCount
        switch kind {
        case .organization: if let draft = OrganizationDraft(&reader) { organizations.append(draft) }
        case .event: if let draft = EventDraft(&reader) { events.append(draft) }
        case .award: if let draft = AwardDraft(&reader) { awards.append(draft) }
        case .recognition: if let draft = RecognitionDraft(&reader) { recognitions.append(draft) }
        case .total: if let draft = TotalDraft(&reader) { totals.append(draft) }
        case .statistic: if let draft = StatisticDraft(&reader) { statistics.append(draft) }
        case .rating: if let draft = RatingDraft(&reader) { ratings.append(draft) }
        case .initiative: if let draft = InitiativeDraft(&reader) { initiatives.append(draft) }
        case .document: if let draft = DocumentDraft(&reader) { documents.append(draft) }
        case .views: if let draft = ViewDraft(&reader) { views.append(draft) }
        default: break
        }
        if recordCount == before {
            for name in reader.writtenNames { unread.insert(name, kind) }
            // An event may declare an organization.
            if kind == .event { for name in reader.writtenNames { unread.insert(name, .organization) } }
        }
        if monthFirstDate == nil { monthFirstDate = reader.monthFirstDate }
        reader.diagnostics += Checks.findings(in: reader)
        diagnostics += reader.diagnostics
        recordErrors += reader.diagnostics.count(where: \.isError)
        return recordErrors
    }

    private var recordCount: Int {
        organizations.count + events.count + awards.count + recognitions.count + totals.count + statistics.count
            + ratings.count + initiatives.count + documents.count + views.count
    }
}

extension Diagnostic {
    /// The same, as a warning: problems of a colleague's draft stop nobody.
    var asWarning: Diagnostic {
        Diagnostic(problem.with(severity: .warning), at: location, notes: notes, replacement: replacement)
    }
}

package import Diagnostics
import Vietnamese

extension ContentReader {
    /// Reads `site.yml`: the first of all files, since the dates in the others need its time zone.
    ///
    /// - Parameter givenBaseURL: where it is given, nobody reads the one of the file, whatever that is.
    package static func settings(
        _ sources: SourceMap, tree: Int, givenBaseURL: String? = nil, diagnostics: inout [Diagnostic]
    ) -> SiteSettings {
        let paths = sources.trees[tree].paths
        guard let file = paths.firstIndex(where: ContentFile.isSettings) else {
            diagnostics.report(.noSettings(sources.trees[tree].name), at: nil)
            return SiteSettings.unread
        }
        let reader = ContentReader(sources, tree: tree, zone: .vietnam)
        var found: [Diagnostic] = []
        let settings = reader.settings(sources.id(tree: tree, file: file), &found)
        diagnostics += givenBaseURL == nil ? found : found.filter { $0.id != Rule.placeholderAddress.id }
        return settings
    }

    private func settings(_ source: SourceID, _ diagnostics: inout [Diagnostic]) -> SiteSettings {
        guard let text = text(source, &diagnostics) else { return .unread }
        let whole = 0..<text.utf8.count
        let before = diagnostics.count
        let root = YAMLReader.read(text, range: whole, source: source, diagnostics: &diagnostics)
        guard case .mapping(let mapping)? = root else {
            if !diagnostics[before...].contains(where: { $0.isError }) {
                diagnostics.report(.recordIsNoMapping("site"), at: root?.location ?? SourceLocation(startOf: source))
            }
            return .unread
        }
        var reader = RecordReader(mapping, as: .site, isSpreadsheet: false, zone: .vietnam)
        let settings = SiteSettings(&reader)
        diagnostics += reader.diagnostics + Checks.findings(in: reader)
        return settings
    }
}

extension SiteSettings {
    /// What holds where `site.yml` says nothing.
    package static var standard: SiteSettings {
        SiteSettings(
            title: "", tagline: nil, baseURL: "https://example.org/", language: .vietnamese, zone: .vietnam,
            publisher: nil, desk: nil, sections: [], menu: [], links: [], pageSize: 20, severities: [:])
    }

    /// The same for a `site.yml` that could not be read: nobody knows which sections there are.
    fileprivate static var unread: SiteSettings {
        var settings = standard
        settings.hasUnreadSections = true
        return settings
    }

    init(_ reader: inout RecordReader) {
        self = .standard
        title = reader.requiredText(.title)?.value ?? ""
        tagline = reader.text(.tagline)?.value
        reader.require(.baseURL)
        if let url = reader.siteAddress(.baseURL) { baseURL = url }
        if let written = reader.text(.language) {
            if let known = Language(rawValue: written.value) {
                language = known
            } else {
                let all = Language.allCases.map(\.rawValue)
                reader.report(
                    .unknownTerm(written.value, field: "language", nearest: [], all: all), at: written.location)
            }
        }
        if let written = reader.text(.timeZone) {
            if let known = SiteTimeZone(identifier: written.value) {
                zone = known
            } else {
                reader.report(.unknownTimeZone(written.value), at: written.location)
            }
        }
        desk = reader.text(.desk)?.value
        publisher = reader.record(.publisher, as: .publisher) { Publisher(&$0) }.flatMap { $0 }
        let before = reader.diagnostics.count
        var first: [String: SourceLocation] = [:]
        sections = reader.records(.sections, as: .section) { reader in
            guard let id = reader.identifier(), let title = reader.requiredText(.title) else { return nil }
            if let taken = first.updateValue(id.location, forKey: id.value) {
                reader.report(.duplicateID(id.value), at: id.location, notes: [.init(.firstHere, at: taken)])
                return nil
            }
            return Section(id: id.value, title: title.value)
        }
        hasUnreadSections = reader.diagnostics[before...].contains(where: \.isError)
        menu = Self.links(.menu, &reader)
        links = Self.links(.links, &reader)
        if let size = reader.count(.pageSize) {
            if (1...500).contains(size.value) {
                pageSize = size.value
            } else {
                reader.report(.pageSizeOutOfRange, at: size.location)
            }
        }
        if reader.has(.share) { share = Self.share(&reader) }
        comments = Self.comments(&reader)
        ratingRules = reader.records(.ratingRules, as: .ratingRule) { RatingRuleDraft(&$0) }
        picture = reader.record(.image, as: .image) { reader -> PictureDraft? in
            guard let file = reader.requiredText(.file), let alt = reader.requiredText(.alt) else { return nil }
            return PictureDraft(file: file, alt: alt.value)
        }.flatMap(\.self)
        severities = reader.severities()
    }

    /// `true` and `false` stand for all and none.
    private static func share(_ reader: inout RecordReader) -> [ShareTarget] {
        let written = reader.texts(.share)
        if written.count == 1, let flag = Flag(spelling: written[0].value) {
            return flag == .yes ? ShareTarget.allCases : []
        }
        let targets: [ShareTarget] = reader.terms(.share)
        return ShareTarget.allCases.filter(targets.contains)
    }

    private static func comments(_ reader: inout RecordReader) -> Comments? {
        if case .scalar(let scalar)? = reader.node(.comments), scalar.isNull || Flag(spelling: scalar.text) == .no {
            return nil
        }
        return reader.record(.comments, as: .comments) { reader -> Comments? in
            let email = reader.mailAddress(.email)
            let hook = reader.webAddress(.hook)
            if email == nil, hook == nil, !reader.has(.email), !reader.has(.hook) { reader.require(.email) }
            if let email, hook != nil {
                reader.report(.commentsTwoWays, at: reader.location(of: .hook)); return .email(email)
            }
            return email.map { .email($0) } ?? hook.map { .hook($0) }
        }.flatMap { $0 }
    }

    /// Whether a menu may lead there: a page of this site, a web address, or whom to write to or call.
    private static func isLink(_ url: String) -> Bool {
        guard url.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else { return false }
        if url.hasPrefix("/") || url.hasPrefix("#") { return !url.hasPrefix("//") }
        return ["https://", "http://", "mailto:", "tel:"].contains { url.lowercased().hasPrefix($0) }
    }

    private static func links(_ field: Field, _ reader: inout RecordReader) -> [Link] {
        reader.records(field, as: .link) { reader in
            guard let title = reader.requiredText(.title), let url = reader.requiredText(.url) else { return nil }
            guard isLink(url.value) else {
                reader.report(.notALink(url.value), at: url.location)
                return nil
            }
            return Link(title: title.value, url: url.value, location: url.location)
        }
    }
}

extension SiteSettings.Publisher {
    fileprivate init?(_ reader: inout RecordReader) {
        guard let name = reader.requiredText(.name) else { return nil }
        self.init(
            name: name.value, governingBody: reader.text(.governingBody)?.value,
            responsible: reader.text(.responsible)?.value, address: reader.text(.address)?.value,
            phone: reader.text(.phone)?.value, email: reader.text(.email)?.value, licence: reader.text(.licence)?.value)
    }
}

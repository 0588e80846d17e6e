import Diagnostics
import Vietnamese

/// The files that drafts were read from, and the settings that they were read under.
package struct Origins: Sendable {
    let files: [FileReading]
    /// The bytes of site.yml, and where it is read.
    let settings: SettingsOrigin

    struct SettingsOrigin: Equatable, Sendable {
        private let source: SourceID
        private let bytes: [UInt8]
        /// The one that is taken instead of the file's.
        private let baseURL: String?

        /// Nil where there is no such file, or it cannot be read.
        init?(_ sources: SourceMap, tree: Int, baseURL: String?) {
            let paths = sources.trees[tree].paths
            guard let file = paths.firstIndex(where: ContentFile.isSettings),
                let bytes = try? sources.trees[tree].read(paths[file])
            else { return nil }
            source = sources.id(tree: tree, file: file)
            self.bytes = bytes
            self.baseURL = baseURL
        }
    }
}

/// What a run resolved, with what it was made from, so that the next run makes only what that no longer holds for.
///
/// Only what had nothing to report is kept: suggestions share a budget, and come out as in a first run that way.
package struct Resolution: Sendable {
    let basis: Basis
    let directory: Directory
    let drafts: [ArticleDraft]
    let articles: [ResolvedArticle]
    /// For each article what is wrong with how it cites documents.
    let citationFindings: [[Diagnostic]]
    let records: Records

    /// What decides how names are understood, and how records are.
    struct Basis: Sendable {
        fileprivate let settings: Origins.SettingsOrigin
        fileprivate let today: CalendarDate
        fileprivate let articles: ArticleNames
        fileprivate let naming: [FileReading]
        fileprivate let recording: [FileReading]
        /// With what has an address besides, or keeps one.
        fileprivate let addressing: [FileReading]

        init(_ origins: Origins, today: CalendarDate, articles: ArticleNames) {
            settings = origins.settings
            self.today = today
            self.articles = articles
            naming = origins.files.filter { $0.drafts.haveNames }
            recording = origins.files.filter { $0.drafts.haveRecords }
            addressing = origins.files.filter { !$0.drafts.pages.isEmpty || !$0.drafts.publishedURLs.isEmpty }
        }
    }
}

/// What differs between the sites of two runs that follow each other.
package enum Difference: Sendable {
    /// Texts of articles alone.
    case texts
    /// What records and the heads of articles say; who and what there is, and in which order, is the same.
    case statements
    case everything
}

/// An article, and whether all that it refers to was found.
struct ResolvedArticle: Sendable {
    let article: Article
    let isWhole: Bool
}

/// The part of a former resolution that holds in this run.
struct HoldingResolution: Sendable {
    let directory: Directory
    /// Nil where records are others.
    let records: Records?
    /// Whether pages and kept addresses are the same.
    private let isAddressingSame: Bool
    private let former: Resolution

    fileprivate init(_ former: Resolution, records: Records?, isAddressingSame: Bool) {
        self.former = former
        directory = former.directory
        self.records = records
        self.isAddressingSame = isAddressingSame
    }

    /// What differs from the former site where it is made of these articles.
    func difference(with drafts: [ArticleDraft]) -> Difference {
        guard records != nil, isAddressingSame,
            drafts.elementsEqual(former.drafts, by: { $0 === $1 || $0.headHash == $1.headHash })
        else { return .statements }
        return .texts
    }

    /// The article that a draft came to, at the same place.
    func article(of draft: ArticleDraft, at place: Int) -> Article? {
        guard former.drafts[place] === draft, former.articles[place].isWhole else { return nil }
        return former.articles[place].article
    }

    /// What was found in how an article cites documents.
    func citationFindings(of article: Article) -> [Diagnostic]? {
        let place = article.reference.index
        return former.articles[place].article === article ? former.citationFindings[place] : nil
    }
}

extension Resolution {
    /// What of it holds on another basis; nil where nothing does.
    func holding(on basis: Basis) -> HoldingResolution? {
        guard basis.settings == self.basis.settings, basis.today == self.basis.today,
            basis.articles == self.basis.articles, basis.naming.isIdentical(to: self.basis.naming)
        else { return nil }
        let isRecordingSame = records.areWhole && basis.recording.isIdentical(to: self.basis.recording)
        return HoldingResolution(
            self, records: isRecordingSame ? records : nil,
            isAddressingSame: basis.addressing.isIdentical(to: self.basis.addressing))
    }
}

extension [FileReading] {
    fileprivate func isIdentical(to other: [FileReading]) -> Bool { elementsEqual(other) { $0 === $1 } }
}

extension Drafts {
    /// Whether others may refer to something in them, or refer to it in vain.
    fileprivate var haveNames: Bool {
        !organizations.isEmpty || !events.isEmpty || !awards.isEmpty || !documents.isEmpty || !assets.isEmpty
            || !foreignPictures.isEmpty || !unread.isEmpty
    }

    /// Whether records are in them that nothing refers to.
    fileprivate var haveRecords: Bool {
        !recognitions.isEmpty || !totals.isEmpty || !statistics.isEmpty || !ratings.isEmpty || !initiatives.isEmpty
    }
}

import Diagnostics

/// What a file below `Content/` is, told from its path.
enum ContentFile: Hashable {
    case settings
    /// The path by which records cite it: `2021/ba-tri`.
    case article(String)
    /// Its name without the ending.
    case page(String)
    case records(RecordKind, isSpreadsheet: Bool)
    case asset
    /// A picture in a format that is not published.
    case foreignPicture
    case publishedURLs
    /// How often pages were looked at: `views.csv`.
    case views
    /// Read by somebody else, or meant for people.
    case ignored
    /// Not where anything is expected; with the names of the folders that are.
    case unknown(nearest: [String])
    /// Of a kind that nobody reads; with what it was most likely meant to be.
    case unknownEnding(MeantFile)

    static let recordFolders: [(name: String, kind: RecordKind)] = [
        ("organizations", .organization), ("events", .event), ("awards", .award), ("recognitions", .recognition),
        ("totals", .total), ("statistics", .statistic), ("ratings", .rating), ("initiatives", .initiative),
        ("documents", .document),
    ]

    /// What is published as it is: pictures, sound, films and PDF. A page of somebody else's making is none of them.
    private static let assetEndings: Set<String> = [
        ".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".pdf", ".mp3", ".m4a", ".ogg", ".mp4", ".webm",
    ]

    init(path: String) {
        let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        let name = parts.last ?? path
        let stem = String(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex))
        let ending = String(name.dropFirst(stem.count)).lowercased()
        switch (parts.first, parts.count) {
        case (let name?, 1) where Self.isSettings(name): self = .settings
        case (URLList.path, 1): self = .publishedURLs
        case (ViewDraft.path, 1): self = .views
        case _ where name == "README.md" || Self.isOfWindows(name): self = .ignored
        case (_, 1): self = .unknown(nearest: Self.nearestTop(to: name))
        case ("articles", _) where ending == ".md":
            let folders = parts.dropFirst().dropLast()
            self = .article((stem == "index" && !folders.isEmpty ? folders : folders + [stem]).joined(separator: "/"))
        case ("pages", _) where ending == ".md":
            let folders = parts.dropFirst().dropLast()
            self = .page((stem == "index" && !folders.isEmpty ? folders : folders + [stem]).joined(separator: "/"))
        case ("articles", _), ("pages", _), ("pictures", _):
            if Self.assetEndings.contains(ending) {
                self = .asset
            } else if ForeignPicture(nameOf: name) != nil {
                self = .foreignPicture
            } else {
                self = .unknownEnding(MeantFile(parts, isText: parts.first != "pictures"))
            }
        case (let folder?, _):
            guard let kind = Self.recordFolders.first(where: { $0.name == folder })?.kind else {
                let folders = Self.recordFolders.map(\.name) + ["articles", "pages", "pictures"]
                self = .unknown(nearest: Spelling.nearest(to: folder, among: folders))
                return
            }
            switch ending {
            case ".yml", ".yaml": self = .records(kind, isSpreadsheet: false)
            case ".csv": self = .records(kind, isSpreadsheet: true)
            case ".md": self = .ignored
            case ".pdf" where kind == .document: self = .asset
            default: self = .unknownEnding(MeantFile(parts, isText: false))
            }
        case (nil, _): self = .ignored
        }
    }

    /// Whether a path is that of the settings; nothing else of it is looked at.
    static func isSettings(_ path: String) -> Bool { path == "site.yml" || path == "site.yaml" }

    /// What Windows and Word leave in folders without being asked.
    private static func isOfWindows(_ name: String) -> Bool {
        name.hasPrefix("~$") || ["thumbs.db", "desktop.ini"].contains(name.lowercased())
    }

    /// The files at the top that one may have been meant to be: `Site.YML`, `site.yml.txt`.
    private static func nearestTop(to name: String) -> [String] {
        let files = ["site.yml", URLList.path, ViewDraft.path]
        let lower = name.lowercased()
        let meant = files.filter { lower == $0 || lower == $0 + ".txt" }
        return meant.isEmpty ? Spelling.nearest(to: lower, among: files) : meant
    }
}

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
    /// In its place, and of a kind that nobody reads.
    case unknownEnding

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
        let parts = path.split(separator: "/").map(String.init)
        let name = parts.last ?? path
        let stem = String(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex))
        let ending = String(name.dropFirst(stem.count)).lowercased()
        switch (parts.first, parts.count) {
        case ("site.yml", 1), ("site.yaml", 1): self = .settings
        case (URLList.path, 1): self = .publishedURLs
        case (ViewDraft.path, 1): self = .views
        case (_, 1): self = name == "README.md" ? .ignored : .unknown(nearest: [])
        case _ where name == "README.md": self = .ignored
        case ("articles", _) where ending == ".md":
            let folders = parts.dropFirst().dropLast()
            self = .article((stem == "index" && !folders.isEmpty ? folders : folders + [stem]).joined(separator: "/"))
        case ("pages", _) where ending == ".md":
            let folders = parts.dropFirst().dropLast()
            self = .page((stem == "index" && !folders.isEmpty ? folders : folders + [stem]).joined(separator: "/"))
        case ("articles", _), ("pages", _), ("pictures", _):
            let isForeign = ForeignPicture(nameOf: name) != nil
            self = Self.assetEndings.contains(ending) ? .asset : isForeign ? .foreignPicture : .unknownEnding
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
            default: self = .unknownEnding
            }
        case (nil, _): self = .ignored
        }
    }
}

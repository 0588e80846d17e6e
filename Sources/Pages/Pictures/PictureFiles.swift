import Content
import Markdown
import Diagnostics

/// Where the pictures of Content are published.
enum PictureFiles {
    /// The path below the output folder: beside the article's page, or under `pictures/`.
    static func path(of picture: PictureFile, in context: SiteContext) -> String {
        path(ofAsset: picture.path, in: context)
    }

    /// By its ending: `image/jpeg`.
    static func mediaType(of picture: PictureFile) -> String {
        PictureFormat(nameOf: picture.path)?.mediaType ?? "image"
    }

    /// `articles/2021/ba-tri/a.jpg` → `tin/ba-tri/a.jpg`; others keep their path.
    static func path(ofAsset path: String, in context: SiteContext) -> String {
        if let (article, rest) = article(withAsset: path, in: context) { return "tin/\(article.slug)/\(rest)" }
        let parts = path.split(separator: "/")
        guard parts.first == "articles", parts.count >= 3 else { return path }
        return "tin/" + parts.suffix(2).joined(separator: "/")
    }

    /// The files that are published: not those of an article that is not, unless another article shows them.
    ///
    /// - Parameter shown: the pictures that pages show.
    static func published(of context: SiteContext, showing shown: [String: SourceLocation]) -> [String] {
        if context.site.assets.isEmpty { return [] }
        let ofDocuments = Set(context.site.documents.compactMap { $0.file?.path })
        return context.site.assets.filter { path in
            if ofDocuments.contains(path) { return false }
            return !path.hasPrefix("articles/") || shown[path] != nil || article(withAsset: path, in: context) != nil
        }
    }

    /// All of them as files of the output: each picture in its sizes, everything else as it is.
    static func pages(of context: SiteContext, contentTree: Int) -> [PlannedPage] {
        published(of: context, showing: context.pictures.named).flatMap { path -> [PlannedPage] in
            let file = SourceFile(tree: contentTree, path: path)
            let address = self.path(ofAsset: path, in: context)
            guard let picture = context.pictures[path],
                let published = context.pictures.published(path, at: address)
            else { return [PlannedPage(copyOf: file, to: address)] }
            let place = context.pictures.place(of: path)
            return (published.own + published.webP).map { variant in
                guard let width = variant.width else {
                    return PlannedPage(pictureAsItIs: file, picture.format, to: variant.path)
                }
                let request = PictureRequest(
                    file: file, digest: picture.digest, source: picture.format, colours: picture.colours,
                    format: variant.format, width: width)
                return PlannedPage(request, to: variant.path, named: place)
            }
        }
    }

    /// The pictures that pages show, by their paths below Content, with the place where one is first named.
    static func places(on site: Site) -> [String: SourceLocation] {
        var places: [String: SourceLocation] = [:]
        func add(_ picture: PictureFile?, at place: SourceLocation) {
            if let picture, places[picture.path] == nil { places[picture.path] = place }
        }
        func add(_ body: Body) {
            if body.pictures.isEmpty { return }
            for (written, picture) in zip(body.document.pictures, body.pictures) { add(picture, at: written.location) }
        }
        for article in site.articles {
            if let cover = article.cover { add(cover.picture, at: cover.location) }
            add(article.body)
        }
        if let picture = site.picture { add(picture.file, at: picture.location) }
        for page in site.pages { add(page.body) }
        return places
    }

    /// The article in whose folder a file is, and the file's path in that folder.
    private static func article(withAsset path: String, in context: SiteContext) -> (Article, rest: Substring)? {
        guard path.hasPrefix("articles/") else { return nil }
        let inside = path.dropFirst("articles/".count)
        var folder = inside
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            if let article = context.article(atPath: String(folder)) {
                return (article, inside[inside.index(after: slash)...])
            }
        }
        return nil
    }
}

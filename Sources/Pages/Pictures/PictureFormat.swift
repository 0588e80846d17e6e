/// A format that pictures are published in.
package enum PictureFormat: String, Hashable, Sendable {
    case jpeg, png, webP = "webp", gif, svg = "svg+xml"

    package var mediaType: String { "image/" + rawValue }

    /// The ending of the files that the program itself names.
    package var ending: String {
        switch self {
        case .jpeg: "jpg"
        case .svg: "svg"
        default: rawValue
        }
    }

    /// By a file's name; nil where that is of no picture, or of one that is not published.
    init?(nameOf path: String) {
        switch Self.ending(of: path) {
        case "jpg", "jpeg": self = .jpeg
        case "png": self = .png
        case "webp": self = .webP
        case "gif": self = .gif
        case "svg": self = .svg
        default: return nil
        }
    }

    /// Whether it is made anew in several sizes; films (GIF) and drawings are not.
    var isResized: Bool { self == .jpeg || self == .png || self == .webP }

    private static func ending(of path: String) -> String {
        path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
    }
}

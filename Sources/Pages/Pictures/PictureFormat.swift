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

    /// By a file's first bytes; a drawing in SVG is told from its name alone.
    init?(of bytes: PictureBytes) {
        if bytes.bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.bytes.first == 0x89, bytes.has("PNG\r\n\u{1A}\n", at: 1) {
            self = .png
        } else if bytes.has("RIFF", at: 0), bytes.has("WEBP", at: 8) {
            self = .webP
        } else if bytes.has("GIF87a", at: 0) || bytes.has("GIF89a", at: 0) {
            self = .gif
        } else {
            return nil
        }
    }

    /// Whether it is made anew in several sizes; films (GIF) and drawings are not.
    var isResized: Bool { self == .jpeg || self == .png || self == .webP }

    /// Whether a name is that of a picture, also of one in a format that is refused.
    static func isNameOfPicture(_ path: String) -> Bool {
        PictureFormat(nameOf: path) != nil || ending(of: path) == "avif"
    }

    private static func ending(of path: String) -> String {
        path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
    }
}

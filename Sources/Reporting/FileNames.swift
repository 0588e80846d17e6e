import Diagnostics

/// What files are called outside of the program.
struct FileNames {
    let sources: SourceMap
    let workingFolder: String

    /// The path from the working folder; an absolute one for a file that is not below it.
    func path(of source: SourceID) -> String {
        guard let (tree, path) = sources.file(source) else { return "" }
        let place = sources.trees[tree].place(of: path)
        let folder = workingFolder.hasSuffix("/") ? workingFolder : workingFolder + "/"
        return place.hasPrefix(folder) ? String(place.dropFirst(folder.count)) : place
    }

    /// The same as a URI reference (RFC 3986), `file:` for an absolute path.
    func uri(of source: SourceID) -> (uri: String, isRelative: Bool) {
        let path = path(of: source)
        let isRelative = !path.hasPrefix("/")
        // A colon in the first part would make it a scheme.
        let start = isRelative ? (path.prefix { $0 != "/" }.contains(":") ? "./" : "") : "file://"
        return (start + Self.encoded(path), isRelative)
    }

    private static func encoded(_ path: String) -> String {
        path.utf8.reduce(into: "") { result, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            case _ where "-._~/!$&'()*+,;=:@".utf8.contains(byte): result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
    }
}

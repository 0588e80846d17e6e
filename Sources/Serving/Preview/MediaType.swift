import Pages

/// What a browser is told that a file is.
enum MediaType {
    static func of(_ file: String) -> String {
        if let type = HeaderRules.mediaType(of: file) { return type + "; charset=utf-8" }
        let ending = file.split(separator: "/").last?.split(separator: ".").dropFirst().last ?? ""
        return byEnding[ending.lowercased()] ?? (file.contains(".") ? "application/octet-stream" : plain)
    }

    static let html = "text/html; charset=utf-8"
    static let script = "text/javascript; charset=utf-8"
    static let styles = "text/css; charset=utf-8"
    private static let plain = "text/plain; charset=utf-8"

    private static let byEnding = [
        "html": html, "css": styles, "js": script, "mjs": script, "txt": plain,
        "json": "application/json; charset=utf-8", "xml": "application/xml; charset=utf-8", "svg": "image/svg+xml",
        "webp": "image/webp", "avif": "image/avif", "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png",
        "gif": "image/gif", "ico": "image/x-icon", "pdf": "application/pdf", "woff2": "font/woff2", "woff": "font/woff",
    ]
}

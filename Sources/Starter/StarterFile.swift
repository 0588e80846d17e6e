import Foundation

/// A file of a new site, as the program carries it.
package struct StarterFile: Sendable {
    /// Below the site's folder: `Content/site.yml`.
    package let path: String
    package let bytes: [UInt8]

    init(path: String, text: StaticString) {
        self.path = path
        bytes = text.withUTF8Buffer { Array($0) }
    }

    /// For what is no text: icons.
    init(path: String, base64: String) {
        self.path = path
        bytes = Data(base64Encoded: base64).map { Array($0) } ?? []
    }
}

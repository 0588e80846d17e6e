import Foundation

/// Writes a Swift file that holds other files: `StarterEmbedder OUTPUT ROOT FILE…`. Run by the plugin EmbedStarter.
@main enum StarterEmbedder {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count > 2 else { throw CocoaError(.fileReadInvalidFileName) }
        var source = "enum EmbeddedFiles {\n    static let all: [StarterFile] = [\n"
        for file in arguments.dropFirst(3) {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            source += try entry(file, below: arguments[2])
        }
        source += "    ]\n}\n"
        try Data(source.utf8).write(to: URL(filePath: arguments[1]), options: .atomic)
    }

    private static func entry(_ file: String, below root: String) throws -> String {
        let data = try Data(contentsOf: URL(filePath: file))
        var path = file.dropFirst(root.count).drop { $0 == "/" }
        // What stands below Starter/ stands at the top of a new site.
        if path.hasPrefix("Starter/") { path = path.dropFirst("Starter/".count) }
        guard let text = String(data: data, encoding: .utf8), !text.contains("\r"), !text.contains("\"\"\"####") else {
            return "        StarterFile(path: \"\(path)\", base64: \"\(data.base64EncodedString())\"),\n"
        }
        return "        StarterFile(path: \"\(path)\", text: ####\"\"\"\n\(text)\n\"\"\"####),\n"
    }
}

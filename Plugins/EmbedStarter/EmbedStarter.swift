import Foundation
import PackagePlugin

/// Puts the files of `Templates/` and `Starter/` into the program, so that `bangvang init` needs no other file.
@main struct EmbedStarter: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let root = context.package.directoryURL
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
        let files = try ["Starter", "Templates"].flatMap { folder in
            try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
                .map { root.appending(path: folder).appending(path: $0) }
                .filter { !$0.hasDirectoryPath }
        }.sorted { $0.path < $1.path }
        return [
            .buildCommand(
                displayName: "Embedding the starter site", executable: try context.tool(named: "StarterEmbedder").url,
                arguments: [output.path, root.path] + files.map(\.path), inputFiles: files, outputFiles: [output])
        ]
    }
}

/// The site that `bangvang init` makes: content to begin with, explained line by line, and the templates of this version.
package enum StarterSite {
    /// In the order of their paths.
    package static var files: [StarterFile] { EmbeddedFiles.all.sorted { $0.path < $1.path } }
}

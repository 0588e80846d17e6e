package import Diagnostics
package import Vietnamese

/// What a run found and made, for a format to put into words.
package struct RunReport: Sendable {
    package enum Job: Sendable { case build, check }

    package var job: Job
    package var version: String
    package var language: Language
    /// In the order of printing, each once; what editors have acknowledged is marked.
    package var diagnostics: [Diagnostic]
    package var sources: SourceMap
    /// Every rule that the site was held to.
    package var rules: [Rule]
    /// The absolute folder that the program was started in, from which others know the files.
    package var workingFolder: String
    package var articles: Int
    /// Files of the output.
    package var pages: Int
    package var withheld: [WithheldArticle]
    /// When time alone would change the site; nil where it does not.
    package var nextChange: PartialDate?
    package var isPublished: Bool
    /// Whether nothing stands in the way of publishing.
    package var isGood: Bool
    package var seconds: Double

    // How text is printed.
    /// Whether every diagnostic is printed, the acknowledged ones too.
    package var all = false
    package var colour = false
    package var isQuiet = false

    package init(
        job: Job, version: String, language: Language, diagnostics: [Diagnostic], sources: SourceMap, rules: [Rule],
        workingFolder: String, articles: Int, pages: Int, withheld: [WithheldArticle], nextChange: PartialDate?,
        isPublished: Bool, isGood: Bool, seconds: Double
    ) {
        self.job = job
        self.version = version
        self.language = language
        self.diagnostics = diagnostics.sortedForPrinting()
        self.sources = sources
        self.rules = rules
        self.workingFolder = workingFolder
        self.articles = articles
        self.pages = pages
        self.withheld = withheld
        self.nextChange = nextChange
        self.isPublished = isPublished
        self.isGood = isGood
        self.seconds = seconds
    }

    package var errors: Int { diagnostics.count(where: \.isError) }
    package var warnings: Int { diagnostics.count { $0.severity == .warning && $0.acknowledgement == nil } }
    package var acknowledged: Int { diagnostics.count { $0.acknowledgement != nil } }
}

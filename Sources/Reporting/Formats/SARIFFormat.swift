import Diagnostics

/// For code hosts and editors, which show findings where they are: SARIF 2.1.0.
package enum SARIFFormat: ReportFormat {
    package static let name = "sarif"

    package static func output(of run: RunReport) -> ReportOutput {
        var writer = SARIFWriter(run)
        return ReportOutput(
            result: JSON.text(of: SARIF.Log(runs: [writer.run()])), progress: Summary.lines(of: run))
    }
}

private struct SARIFWriter {
    private let report: RunReport
    private let names: FileNames
    private var regions: SourceRegions
    private var fingerprints = Fingerprints()
    private var rules: Descriptors
    private var notifications = Descriptors()

    init(_ report: RunReport) {
        self.report = report
        names = FileNames(sources: report.sources, workingFolder: report.workingFolder)
        regions = SourceRegions(report.sources, columns: .utf16)
        rules = Descriptors(report.rules.map { SARIF.Descriptor($0, in: report.language) })
    }

    mutating func run() -> SARIF.Run {
        // Code hosts show results in files; what is in none is said of the run.
        let results = report.diagnostics.compactMap { diagnostic in
            diagnostic.location.map { result(diagnostic, at: $0) }
        }
        let said = report.diagnostics.filter { $0.location == nil }.map { notification($0) }
        return SARIF.Run(
            tool: SARIF.Tool(
                driver: SARIF.Driver(
                    name: "bangvang", version: report.version, semanticVersion: report.version,
                    language: report.language.rawValue, rules: rules.all, notifications: notifications.all)),
            invocations: [
                SARIF.Invocation(
                    executionSuccessful: !said.contains { $0.level == "error" }, exitCode: report.isGood ? 0 : 1,
                    toolExecutionNotifications: said)
            ],
            language: report.language.rawValue, columnKind: "utf16CodeUnits", newlineSequences: ["\r\n", "\n", "\r"],
            originalUriBaseIds: [
                Self.root: SARIF.ArtifactLocation(description: text(.workingFolder))
            ],
            results: results)
    }

    /// What relative addresses start from.
    private static let root = "%SRCROOT%"
}

extension SARIFWriter {
    private mutating func result(_ diagnostic: Diagnostic, at location: SourceLocation) -> SARIF.Result {
        let place = physical(location)
        var related: [SARIF.Location] = []
        // The first sentence is what is shown where there is little room.
        var words = diagnostic.problem.message.text(in: report.language) + "."
        for note in diagnostic.notes {
            guard let location = note.location else {
                words += "\n" + note.message.text(in: report.language)
                continue
            }
            related.append(
                SARIF.Location(
                    id: related.count + 1, physicalLocation: physical(location), message: text(note.message)))
        }
        if let help = diagnostic.problem.help {
            words += "\n" + Message.help.text(in: report.language) + help.text(in: report.language)
        }
        return SARIF.Result(
            ruleId: diagnostic.id, ruleIndex: rules.index(of: diagnostic), level: diagnostic.severity.rawValue,
            message: SARIF.Text(literal: words),
            locations: [SARIF.Location(physicalLocation: place)],
            relatedLocations: related.isEmpty ? nil : related,
            partialFingerprints: [
                "bangvangFinding/v1": fingerprints.fingerprint(
                    of: diagnostic.id, file: names.path(of: location.source), line: regions.line(of: location))
            ],
            suppressions: diagnostic.acknowledgement.map {
                [SARIF.Suppression(kind: "inSource", status: "accepted", justification: $0)]
            } ?? [],
            fixes: fix(diagnostic, at: place).map { [$0] })
    }

    private func fix(_ diagnostic: Diagnostic, at place: SARIF.PhysicalLocation) -> SARIF.Fix? {
        guard let replacement = diagnostic.replacement, let region = place.region else { return nil }
        return SARIF.Fix(
            description: text(.replaceBy(replacement)),
            artifactChanges: [
                SARIF.ArtifactChange(
                    artifactLocation: place.artifactLocation,
                    replacements: [
                        SARIF.Replacement(deletedRegion: region, insertedContent: SARIF.Text(text: replacement))
                    ])
            ])
    }

    private mutating func notification(_ diagnostic: Diagnostic) -> SARIF.Notification {
        let index = notifications.index(of: diagnostic)
        return SARIF.Notification(
            descriptor: SARIF.DescriptorReference(id: diagnostic.id, index: index),
            level: diagnostic.severity.rawValue, message: text(diagnostic.problem.message))
    }

    private mutating func physical(_ location: SourceLocation) -> SARIF.PhysicalLocation {
        let (uri, isRelative) = names.uri(of: location.source)
        let region = regions.region(of: location).map {
            SARIF.Region(
                startLine: $0.startLine, startColumn: $0.startColumn, endLine: $0.endLine, endColumn: $0.endColumn)
        }
        return SARIF.PhysicalLocation(
            artifactLocation: SARIF.ArtifactLocation(uri: uri, uriBaseId: isRelative ? Self.root : nil),
            region: region)
    }

    private func text(_ message: Message) -> SARIF.Text { SARIF.Text(literal: message.text(in: report.language)) }
}

/// Descriptors that results name by their place.
private struct Descriptors {
    private(set) var all: [SARIF.Descriptor]
    private var places: [String: Int]

    init(_ known: [SARIF.Descriptor] = []) {
        all = known
        places = Dictionary(known.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What is found and no rule of a check (a file that cannot be read, a reference to nothing) is described here.
    mutating func index(of diagnostic: Diagnostic) -> Int {
        if let place = places[diagnostic.id] { return place }
        places[diagnostic.id] = all.count
        all.append(SARIF.Descriptor(ofNoRule: diagnostic.id, level: diagnostic.severity.rawValue))
        return all.count - 1
    }
}

extension SARIF.Descriptor {
    fileprivate init(_ rule: Rule, in language: Language) {
        let explanation = RuleExplanation(rule)
        self.init(
            id: rule.id, name: Self.name(of: rule.id),
            shortDescription: SARIF.FormattedText(text: rule.summary.text(in: language)),
            fullDescription: SARIF.FormattedText(text: rule.explanation.text(in: language)),
            help: SARIF.FormattedText(
                text: Language.allCases.map { explanation.text(in: $0) }.joined(separator: "\n"),
                markdown: Language.allCases.map { explanation.markdown(in: $0) }.joined(separator: "\n---\n\n")),
            defaultConfiguration: SARIF.Configuration(level: rule.severity.rawValue))
    }

    fileprivate init(ofNoRule id: String, level: String) {
        let area = ProblemArea.of(id)
        self.init(
            id: id, name: Self.name(of: id),
            shortDescription: area.map { SARIF.FormattedText(text: $0.summary.vi + " / " + $0.summary.en) },
            help: area.map { SARIF.FormattedText(text: $0.advice.vi + "\n\n" + $0.advice.en) },
            defaultConfiguration: SARIF.Configuration(level: level))
    }

    /// `total-parts` as the standard likes names: `TotalParts`.
    private static func name(of id: String) -> String {
        id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}

extension SARIF.Text {
    /// Text in which nothing is a placeholder or a link: braces are doubled, brackets that would make a link escaped
    /// (SARIF 2.1.0, 3.11.5 and 3.11.6).
    fileprivate init(literal text: String) {
        let mayLink = text.contains("](")
        self.init(
            text: text.reduce(into: "") { result, character in
                switch character {
                case "{", "}": result += String(character) + String(character)
                case "[" where mayLink, "]" where mayLink: result += "\\" + String(character)
                default: result.append(character)
                }
            })
    }
}

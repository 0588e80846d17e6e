import Diagnostics
import Foundation
import TestSupport
import Testing
import Vietnamese

@testable import Content

/// The content that this repository carries is held to what the reports print.
@Suite struct OwnContentTests {
    private let tree: MemoryTree

    init() throws {
        let disk = try DiskTree.open(projectRoot.appending(path: "Content").path, name: "Content").tree
        var files: [String: [UInt8]] = [:]
        for path in disk.paths { files[path] = try disk.read(path) }
        tree = MemoryTree("Content", bytes: files)
    }

    @Test func hasTwoAcknowledgedFindingsAndNoOther() throws {
        let findings = TestSite(tree).findings.map { finding in
            finding.prefix(while: { $0 != ":" }) + (finding.hasSuffix("(acknowledged)") ? " acknowledged" : "")
        }
        #expect(
            findings == [
                "document-type-letters Content/articles/2022/tra-vinh-ket-luan-18-sinh-hoat-chi-bo.md acknowledged",
                "statistic-projected Content/statistics/binh-lieu.yml acknowledged",
            ])
    }

    @Test func whatIsRegisteredOrApprovedIsNoRecognition() throws {
        let site = try TestSite(tree).site
        let statuses = site.recognitions.map { "\(site[$0.organization].id) \($0.status.rawValue)" }.sorted()
        #expect(statuses == ["ap-an-binh registered", "ap-ben-no approved"])
        #expect(Boards(site).all.allSatisfy { $0.namedCount == 0 })
    }

    /// One mistake is one diagnostic, at its place: for every reference, date, part and percentage that there is.
    @Test func breakingAnyOneReferenceOrDateIsOneDiagnosticAtItsPlace() throws {
        let reader = ContentReader(SourceMap([tree]), tree: 0, zone: .vietnam)
        let drafts = tree.paths.indices.map { reader.read($0) }
        var count = 0
        for (file, path) in tree.paths.enumerated() {
            for target in try targets(in: path) {
                count += 1
                let broken = try breaking(target, in: path)
                let sources = SourceMap([broken])
                var all = Drafts()
                let settings = ContentReader.settings(sources, tree: 0, diagnostics: &all.diagnostics)
                let again = ContentReader(sources, tree: 0, zone: .vietnam)
                for (index, draft) in drafts.enumerated() { all += index == file ? again.read(file) : draft }
                let result = Resolver.resolve(
                    all, settings: settings, publication: PublicationRule(now: 1_800_000_000))
                let found = result.diagnostics.filter { $0.acknowledgement == nil }
                #expect(found.count == 1, "\(path) \(target.text): \(found.map(\.id))")
                #expect(
                    found.first?.location.map { $0.range.lowerBound } == target.location.range.lowerBound,
                    "\(path) \(target.text) \(found.map(\.id))")
            }
        }
        #expect(count > 300)
    }

    private static let fields: Set<Field> = [
        .parent, .scope, .organization, .award, .document, .source, .organizations, .awards, .documents, .related,
        .section, .replaces, .date, .updated, .asOf, .from, .to, .percent,
    ]

    /// The references and dates that a file holds.
    private func targets(in path: String) throws -> [Scalar] {
        let text = try SourceText(decoding: tree.read(path))
        let source = SourceID(0)
        var diagnostics: [Diagnostic] = []
        let nodes: [Node]
        switch ContentFile(path: path) {
        case .article:
            let parts = try FrontMatter.split(text, source: source)
            nodes = [YAMLReader.read(text, range: parts.yaml, source: source, diagnostics: &diagnostics)]
                .compactMap(\.self)
            return nodes.flatMap { scalars($0, wanted: false) } + links(in: text, parts.body)
        case .records(_, isSpreadsheet: true):
            nodes = CSVReader.read(text, source: source, diagnostics: &diagnostics).map { .mapping($0) }
        case .records(_, isSpreadsheet: false):
            let whole = 0..<text.utf8.count
            nodes = [YAMLReader.read(text, range: whole, source: source, diagnostics: &diagnostics)].compactMap(\.self)
        default: nodes = []
        }
        return nodes.flatMap { scalars($0, wanted: false) }
    }

    private func scalars(_ node: Node, wanted: Bool) -> [Scalar] {
        switch node {
        case .scalar(let scalar): return wanted ? [scalar] : []
        case .list(let nodes, _): return nodes.flatMap { scalars($0, wanted: wanted) }
        case .mapping(let mapping):
            return mapping.entries.flatMap { entry in
                let field = Field.find(entry.key.text, among: Field.allCases, synonyms: [:])
                return scalars(entry.value, wanted: field.map(Self.fields.contains) ?? false)
            }
        }
    }

    private func links(in text: SourceText, _ body: Range<Int>) -> [Scalar] {
        let string = text[body]
        return string.matches(of: /\]\(((?:org|doc|award|article):[^)#]+)\)/).map { match in
            let start = body.lowerBound + string.utf8.distance(from: string.startIndex, to: match.output.1.startIndex)
            let range = start..<start + match.output.1.utf8.count
            return Scalar(text: String(match.output.1), location: SourceLocation(SourceID(0), range), isPlain: true)
        }
    }

    /// The tree with one value spoilt: a percentage by its last digit, anything else by a letter after it.
    private func breaking(_ target: Scalar, in path: String) throws -> MemoryTree {
        var files: [String: [UInt8]] = [:]
        for path in tree.paths { files[path] = try tree.read(path) }
        var bytes = try #require(files[path])
        let end = target.location.range.upperBound - (target.isPlain ? 0 : 1)
        if target.text.contains(where: { $0 == "," }), target.text.allSatisfy({ $0.isNumber || $0 == "," }) {
            bytes[end - 1] = bytes[end - 1] == UInt8(ascii: "9") ? UInt8(ascii: "3") : bytes[end - 1] + 1
        } else {
            bytes.insert(contentsOf: "zq".utf8, at: end)
        }
        files[path] = bytes
        return MemoryTree("Content", bytes: files)
    }
}

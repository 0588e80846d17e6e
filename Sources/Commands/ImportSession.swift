import ArgumentParser
import Content
import Diagnostics
import Foundation
import Publishing

/// What imports of records and of pages do alike: read, check the site as it would be, and write.
struct ImportSession {
    private let site: SiteOptions
    /// The one asked for, else the site's.
    private(set) var language: Language
    /// In which the site's files are written.
    private(set) var siteLanguage = Language.vietnamese
    private let showsAll: Bool

    init(_ site: SiteOptions, showsAll: Bool = false) {
        self.site = site
        self.showsAll = showsAll
        language = site.language.flatMap(Language.init(rawValue:)) ?? .vietnamese
    }

    mutating func openContent() throws -> DiskTree {
        do throws(Problem) {
            let opened = try DiskTree.open(site.content ?? site.folder("Content"), name: "Content")
            var ignored: [Diagnostic] = []
            siteLanguage = ContentReader.settings(SourceMap([opened.tree]), tree: 0, diagnostics: &ignored).language
            if site.language == nil { language = siteLanguage }
            print(opened.diagnostics, of: SourceMap([]))
            return opened.tree
        } catch {
            throw failed(error)
        }
    }

    /// The bytes of the file that is imported.
    func read(_ path: String) throws -> [UInt8] {
        do throws(Problem) {
            return try LooseFile(path: path).bytes()
        } catch {
            throw failed(error)
        }
    }

    func say(_ message: Message) { Terminal.printResult(printable(message.text(in: language)) + "\n") }

    func print(_ diagnostics: [Diagnostic], of sources: SourceMap) {
        let printer = DiagnosticPrinter(language: language, colour: Terminal.showsColour, all: showsAll)
        Terminal.printProgress(printer.text(of: diagnostics, sources: sources))
    }

    /// Reports a problem that ends the run.
    func failed(_ problem: Problem) -> ExitCode {
        print([Diagnostic(problem, at: nil)], of: SourceMap([]))
        return .failure
    }

    /// Checks the site with these files in their places by the run that `check` is; ends the run where that finds
    /// an error that was not there before.
    func check(_ files: [ChangedFile], in tree: DiskTree, withDrafts: Bool = false) throws {
        var options = try site.buildOptions(output: nil)
        if withDrafts { options.publication.showsDrafts = true }
        let after = SiteBuild(options).run(content: ChangedTree(tree, files))
        let before = after.diagnostics.isEmpty ? [] : SiteBuild(options).run(content: tree).diagnostics
        let found = Self.new(after.diagnostics, before)
        print(found, of: after.sources)
        guard found.hasErrors else { return }
        say(.notImported(errors: found.count(where: \.isError), warnings: found.count { $0.severity == .warning }))
        throw ExitCode.failure
    }

    /// Checks the files, and puts all of them in their places or none.
    func write(_ files: [ChangedFile], in tree: DiskTree, withDrafts: Bool = false) throws {
        try check(files, in: tree, withDrafts: withDrafts)
        do throws(Problem) {
            try ContentReplacement(of: tree).commit(files)
        } catch {
            throw failed(error)
        }
    }

    /// Reads a page under watch: what takes more than any page may ends the process, before anything is written.
    func whileWatching<Result>(_ path: String, _ work: () throws(Problem) -> Result) throws(Problem) -> Result {
        let language = language
        let watchdog = Watchdog { _ in
            let printer = DiagnosticPrinter(language: language, colour: Terminal.showsColour)
            let problem = Diagnostic(.pageTakesTooMuch(path), at: nil)
            Terminal.printProgress(printer.text(of: [problem], sources: SourceMap([])))
            Foundation.exit(EXIT_FAILURE)
        }
        let result: Swift.Result<Result, Problem> = watchdog.whileWatching {
            watchdog.watch(SourceID(0)) {
                do throws(Problem) { return .success(try work()) } catch { return .failure(error) }
            }
        }
        return try result.get()
    }

    /// What was not found before; places shift, so that only what is said is compared.
    private static func new(_ after: [Diagnostic], _ before: [Diagnostic]) -> [Diagnostic] {
        var known: [Problem: Int] = [:]
        for diagnostic in before { known[diagnostic.problem, default: 0] += 1 }
        return after.filter { diagnostic in
            guard diagnostic.acknowledgement == nil else { return false }
            guard let count = known[diagnostic.problem], count > 0 else { return true }
            known[diagnostic.problem] = count - 1
            return false
        }
    }
}

/// A file that is in no tree, read with the care of one that is.
private struct LooseFile {
    let path: String

    func bytes() throws(Problem) -> [UInt8] {
        let real = URL(filePath: path).resolvingSymlinksInPath().path
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: real) else {
            throw .unreadable(path, reason: systemMessage(ENOENT))
        }
        // A pipe would be waited for without end.
        guard attributes[.type] as? FileAttributeType == .typeRegular else { throw .notARegularFile(path) }
        let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
        guard size <= DiskTree.largestFile else { throw .fileTooLarge(path, limit: DiskTree.largestFile) }
        guard let data = FileManager.default.contents(atPath: real) else {
            throw .unreadable(path, reason: systemMessage(EACCES))
        }
        return Array(data)
    }
}

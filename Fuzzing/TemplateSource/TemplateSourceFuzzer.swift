import CLibFuzzer
import Diagnostics
import Templates

/// Parses, checks and renders what libFuzzer makes of the cases in `Tests/Fixtures/templates`.
///
/// Nothing may crash, hang or grow; a render that fails has to leave the page as it was.
@main
enum TemplateSourceFuzzer {
    static func main() {
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        _ = LLVMFuzzerRunDriver(&count, &arguments) { input, size in
            TemplateSourceFuzzer.run(Array(UnsafeBufferPointer(start: input, count: size)))
            return 0
        }
    }

    static func run(_ input: [UInt8]) {
        guard let item = FuzzedCase(input) else { return }
        var limits = Limits()
        limits.steps = 20_000
        limits.outputBytes = 1 << 16
        let roots = item.roots
        let engine = TemplateEngine(
            sources: item.templates, entryPoints: [EntryPoint(name: item.entry, roots: roots.map(\.root))],
            shapes: [Story.shape], limits: limits)
        print(engine.diagnostics, of: item)
        guard engine.canRender(item.entry) else { return }
        var output = OutputBuffer()
        output.append("before")
        do throws(Diagnostic) {
            try engine.render(item.entry, roots: roots.map(\.value), context: Desk(), into: &output)
            // By bytes: a page that begins with a combining mark changes the last character before it.
            demand(output.bytes.starts(with: "before".utf8), "a page was written over what stood before it")
            demand(output.bytes.count <= limits.outputBytes + 32 << 20, "a page is larger than its budget")
        } catch {
            demand(output.string == "before", "a page that failed left something behind")
            print([error], of: item)
        }
    }

    /// Every place has to be in its file, so that it can be shown.
    private static func print(_ diagnostics: [Diagnostic], of item: FuzzedCase) {
        for diagnostic in diagnostics {
            demand(!diagnostic.problem.message.en.isEmpty, "a problem without a message")
            guard let location = diagnostic.location else { continue }
            guard let source = item.templates.first(where: { $0.id == location.source }) else {
                fatalError("a place in no file")
            }
            demand(location.range.upperBound <= source.text.utf8.count, "a place past the end of its file")
            _ = source.text.line(at: location.range.lowerBound)
        }
    }

    /// A `precondition` that says what is wrong in an optimized build too.
    private static func demand(_ holds: Bool, _ complaint: String) {
        if !holds { fatalError(complaint) }
    }
}

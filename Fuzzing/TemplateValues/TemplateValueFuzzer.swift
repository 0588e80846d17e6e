import CLibFuzzer

/// Shows what libFuzzer makes at every kind of place, and has libxml2's parsers look for anything but that text.
@main
enum TemplateValueFuzzer {
    private static let judges = [
        Judge(.html, Place.html), Judge(.xml, Place.xml), Judge(.json, [Place.jsonDocument]),
    ]

    static func main() {
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        _ = LLVMFuzzerRunDriver(&count, &arguments) { input, size in
            let values = FuzzedValues(UnsafeBufferPointer(start: input, count: size))
            for judge in TemplateValueFuzzer.judges { judge.judge(values) }
            return 0
        }
    }
}

// swift-tools-version: 6.2
import PackageDescription

// The targets from the bottom up. Dependencies go in one direction; a wrong
// import does not compile (see the Makefile: explicit-target-dependency-import-check).
let package = Package(
    name: "bangvang",
    products: [.executable(name: "bangvang", targets: ["bangvang"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .systemLibrary(
            name: "CMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "LibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        // Hashes, for fingerprints of assets: swift-crypto took longer to compile than all of this package.
        .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .target(name: "CLinux"),

        .target(name: "Diagnostics", dependencies: ["CLinux"]),
        .target(name: "Vietnamese", dependencies: ["Diagnostics"]),
        .target(name: "Templates", dependencies: ["Diagnostics"]),
        .target(name: "Markdown", dependencies: ["CMarkGFM", "Diagnostics", "Vietnamese"]),
        .target(name: "Content", dependencies: ["Diagnostics", "LibYAML", "Markdown", "Vietnamese"]),
        .target(name: "Importing", dependencies: ["CLibXML2", "Content", "Diagnostics", "Vietnamese"]),
        .target(
            name: "Pages",
            dependencies: [
                "CLibCrypto", "CLibXML2", "Content", "Diagnostics", "Markdown", "Templates", "Vietnamese",
            ]),
        .target(
            name: "Publishing",
            dependencies: ["CLinux", "Content", "Diagnostics", "Pages", "Templates", "Vietnamese"]),
        .target(
            name: "Serving",
            dependencies: ["CLibCrypto", "Content", "Diagnostics", "Pages", "Publishing", "Templates", "Vietnamese"],
            resources: [.embedInCode("Live/live.js"), .embedInCode("Live/live.css")]),
        .target(name: "Reporting", dependencies: ["Diagnostics", "Vietnamese"]),
        .target(
            name: "Commands",
            dependencies: [
                "CLinux", "Content", "Diagnostics", "Importing", "Pages", "Publishing", "Reporting", "Serving",
                "Starter",
                "Templates",
                "Vietnamese",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "bangvang", dependencies: ["Commands"]),

        // The starter site of `bangvang init`, and what puts its files into the program.
        .target(name: "Starter", plugins: ["EmbedStarter"]),
        .executableTarget(name: "StarterEmbedder"),
        .plugin(name: "EmbedStarter", capability: .buildTool(), dependencies: ["StarterEmbedder"]),

        // What tests share: cases in files, runs of programs, temporary folders.
        .target(name: "TestSupport", path: "Tests/Support"),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"]),
        .testTarget(name: "VietnameseTests", dependencies: ["TestSupport", "Vietnamese"]),
        .testTarget(name: "TemplatesTests", dependencies: ["Diagnostics", "Templates", "TestSupport"]),
        .testTarget(name: "MarkdownTests", dependencies: ["Diagnostics", "Markdown", "TestSupport", "Vietnamese"]),
        .testTarget(
            name: "ContentTests",
            dependencies: ["Content", "Diagnostics", "Markdown", "Pages", "TestSupport", "Vietnamese"]),
        .testTarget(
            name: "ImportingTests",
            dependencies: [
                "Content", "Diagnostics", "Importing", "Markdown", "Publishing", "TestSupport", "Vietnamese",
            ]),
        .testTarget(
            name: "PagesTests",
            dependencies: ["Content", "Diagnostics", "Markdown", "Pages", "Templates", "TestSupport", "Vietnamese"]),
        .testTarget(
            name: "PublishingTests",
            dependencies: ["CLinux", "Content", "Diagnostics", "Pages", "Publishing", "Templates", "TestSupport"]),
        .testTarget(name: "ServingTests", dependencies: ["Diagnostics", "Publishing", "Serving", "TestSupport"]),
        .testTarget(
            name: "ReportingTests", dependencies: ["Content", "Diagnostics", "Reporting", "TestSupport", "Vietnamese"]),
        .testTarget(name: "CommandsTests", dependencies: ["TestSupport"]),
    ]
)

// What measures and tries the engine joins only under these variables (`make benchmark`, `make fuzz`), so that
// nobody else fetches or compiles what it needs.
if Context.environment["BANGVANG_BENCHMARKS"] != nil {
    package.dependencies += [
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/stencilproject/Stencil", exact: "0.15.1"),
    ]
    package.targets += [
        .target(name: "CAllocations", path: "Benchmarks/CAllocations"),
        .executableTarget(
            name: "TemplateBenchmark",
            dependencies: [
                "CAllocations", "Diagnostics", "Templates", .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "Stencil", package: "Stencil"),
            ],
            path: "Benchmarks/Templates"),
    ]
}
if Context.environment["BANGVANG_FUZZING"] != nil {
    package.targets += [
        .systemLibrary(name: "CLibFuzzer", path: "Fuzzing/CLibFuzzer"),
        .executableTarget(
            name: "TemplateSourceFuzzer", dependencies: ["CLibFuzzer", "Diagnostics", "Templates"],
            path: "Fuzzing/TemplateSource"),
        .executableTarget(
            name: "TemplateValueFuzzer", dependencies: ["CLibFuzzer", "CLibXML2", "Diagnostics", "Templates"],
            path: "Fuzzing/TemplateValues"),
    ]
}

let targetsInC = ["CLinux", "CAllocations"]
for target in package.targets where ![.system, .plugin].contains(target.type) && !targetsInC.contains(target.name) {
    target.swiftSettings = [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
}

if Context.environment["BANGVANG_FUZZING"] != nil {
    let fuzzed = ["Diagnostics", "Templates", "TemplateSourceFuzzer", "TemplateValueFuzzer"]
    for target in package.targets where fuzzed.contains(target.name) {
        target.swiftSettings?.append(.unsafeFlags(["-sanitize=fuzzer"]))
        if target.type == .executable { target.linkerSettings = [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])] }
    }
}

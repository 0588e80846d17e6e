import Content
import Diagnostics

/// Where the pages of a plan go, and what is at a path.
final class PathTable: Sendable {
    /// For each page, its path below the output folder.
    let paths: [String]
    /// The pages whose path another has already.
    let clashing: Set<Int>
    /// A report for each of them, at both pages' sources.
    let findings: [Diagnostic]
    /// The first page of each path, in lower case.
    private let places: [String: Int]

    init(of pages: [PlannedPage], in context: SiteContext, workers: any Workers) {
        let paths = workers.map(pages) { Self.outputPath(context.addresses.relative($0.address)) }
        var clashing: Set<Int> = []
        var places: [String: Int] = [:]
        var findings: [Diagnostic] = []
        places.reserveCapacity(paths.count)
        for (index, path) in paths.enumerated() {
            let key = Self.key(of: path)
            guard let taken = places.updateValue(index, forKey: key) else { continue }
            places[key] = taken
            clashing.insert(index)
            // The places of lists, feeds and pictures are nowhere in Content: the other one is said first then.
            let (one, other) = pages[index].owner == nil ? (taken, index) : (index, taken)
            findings.report(
                .twoPagesOneURL("/" + context.addresses.relative(pages[index].address)), at: pages[one].owner,
                notes: [.init(.otherPage(pages[other].sourcePath ?? paths[other]), at: pages[other].owner)])
        }
        self.paths = paths
        self.clashing = clashing
        self.findings = findings
        self.places = places
    }

    /// The page of exactly this path; of those that clash the first.
    func place(of path: String) -> Int? { places[Self.key(of: path)].flatMap { paths[$0] == path ? $0 : nil } }

    /// Whether it would be the same for other pages of the same names.
    func holds(for pages: [PlannedPage], insteadOf former: [PlannedPage]) -> Bool {
        findings.isEmpty && pages.elementsEqual(former) { $0.address == $1.address }
    }

    /// Servers on other systems do not tell `A` from `a`.
    private static func key(of path: String) -> String { path.isPlainLowercase ? path : path.lowercased() }

    private static func outputPath(_ path: String) -> String {
        path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    }
}

extension String {
    /// Whether it is its own lower case, which is seen without making one: ASCII, and no capital letter.
    fileprivate var isPlainLowercase: Bool {
        utf8.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }
}

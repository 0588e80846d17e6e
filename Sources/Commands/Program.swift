import CLinux
import Foundation
import Publishing

/// What the program says of itself, and how it ends.
enum Program {
    static let version = "0.1.0"

    /// What the process was started with, the program's name first: empty where not even that was given.
    ///
    /// They come from the C entry point. Swift's `CommandLine` reads /proc, finds nothing in a jail without it, and
    /// every command would be the one that prints the overview.
    static var arguments: [String] {
        var found: [String] = []
        while let next = bangvang_argument(Int32(found.count)) { found.append(String(cString: next)) }
        return found
    }

    /// Ends the process with the site of a run still in memory: to free a hundred thousand pages one by one takes half
    /// a second, and the system takes all of it back at once.
    static func end(after report: SiteBuild.Report, isGood: Bool) -> Never {
        withExtendedLifetime(report) { Foundation.exit(isGood ? EXIT_SUCCESS : EXIT_FAILURE) }
    }
}

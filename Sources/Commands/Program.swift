import Foundation
import Publishing

/// What the program says of itself, and how it ends.
enum Program {
    static let version = "0.1.0"

    /// Ends the process with the site of a run still in memory: to free a hundred thousand pages one by one takes half
    /// a second, and the system takes all of it back at once.
    static func end(after report: SiteBuild.Report, isGood: Bool) -> Never {
        withExtendedLifetime(report) { Foundation.exit(isGood ? EXIT_SUCCESS : EXIT_FAILURE) }
    }
}

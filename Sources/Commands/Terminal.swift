import Foundation

/// Where text goes: results to standard output, everything else to standard error.
enum Terminal {
    static func printResult(_ text: String) { write(text, to: .standardOutput) }

    static func printProgress(_ text: String) { write(text, to: .standardError) }

    /// Colour only on a terminal, and never where NO_COLOR asks for none (no-color.org).
    static var showsColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isatty(STDERR_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    /// Whether a line on standard error can be taken back: only on a terminal that moves its cursor.
    static var movesCursor: Bool {
        let terminal = ProcessInfo.processInfo.environment["TERM"] ?? ""
        return isatty(STDERR_FILENO) == 1 && !["", "dumb"].contains(terminal)
    }

    /// The columns that there are now; 80 where the terminal does not say.
    static var width: Int {
        var size = winsize()
        return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    }

    private static func write(_ text: String, to handle: FileHandle) {
        guard !text.isEmpty else { return }
        // A closed pipe (`bangvang check | head`) ends the output, not the run.
        try? handle.write(contentsOf: Data(text.utf8))
    }
}

import Diagnostics
import Foundation

/// Where text goes: results to standard output, everything else to standard error.
enum Terminal {
    /// Prints what was asked for. Where it cannot be (a full disk), the process ends: nobody would have it, and a script
    /// would go on as if. A closed pipe (`bangvang check | head`) ends the output and not the run.
    static func printResult(_ text: String) {
        guard let code = write(text, to: STDOUT_FILENO), code != EPIPE else { return }
        let message = Message.resultNotPrinted(reason: systemMessage(code))
        printProgress("\(message.vi) / \(message.en)\n")
        Foundation.exit(EXIT_FAILURE)
    }

    static func printProgress(_ text: String) { _ = write(text, to: STDERR_FILENO) }

    /// Lets writing say by an error what the system would otherwise end the process for: a closed pipe, and a file
    /// that may not become larger. What was published by then is published, and nothing staged is left behind.
    static func endsByNoSignal() {
        for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
    }

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

    /// The error code; nil where all is written.
    private static func write(_ text: String, to file: Int32) -> Int32? {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count < 0, errno == EAGAIN {
                // Whoever reads it is slower, and has asked not to be waited for.
                usleep(1_000)
                continue
            }
            guard count > 0 else { return count < 0 ? errno : ENOSPC }
            rest = rest.dropFirst(count)
        }
        return nil
    }
}

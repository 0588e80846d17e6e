import Diagnostics
import Foundation
import Publishing
import Synchronization

/// One line on the terminal that says how far a run is, and is gone when the run is over.
///
/// A run of less than half a second shows none, and a pipe, a file or a terminal without cursor movement never does.
final class ProgressLine: Sendable {
    private let progress: Publishing.Progress
    private let language: Language
    private let isDone = Atomic<Bool>(false)
    /// Whether the line is on the screen. Whoever holds it may write to the terminal.
    private let isShown = Mutex<Bool>(false)

    private init(_ progress: Publishing.Progress, language: Language) {
        self.progress = progress
        self.language = language
    }

    /// Does a run and shows meanwhile how far it is.
    ///
    /// - Parameter isWanted: nothing is shown where it is not, or cannot be.
    static func whileShowing<Result>(
        in language: Language, isWanted: Bool, _ run: (_ line: ProgressLine, _ progress: Publishing.Progress?) -> Result
    ) -> Result {
        let progress = Publishing.Progress()
        let line = ProgressLine(progress, language: language)
        guard isWanted, Terminal.movesCursor else { return run(line, nil) }
        let thread = Thread { line.show() }
        thread.name = "progress"
        thread.start()
        defer { line.end() }
        return run(line, progress)
    }

    /// Writes something to standard error, with the line out of its way.
    func say(_ text: String) {
        isShown.withLock { isShown in
            if isShown { Terminal.printProgress(Self.erasure) }
            isShown = false
            Terminal.printProgress(text)
        }
    }

    private func end() {
        isDone.store(true, ordering: .releasing)
        say("")
    }

    /// Draws the line again and again, from half a second on.
    private func show() {
        let start = ContinuousClock.now
        while !isDone.load(ordering: .acquiring) {
            Thread.sleep(forTimeInterval: 0.1)
            guard ContinuousClock.now - start >= .milliseconds(500), let state = progress.state else { continue }
            let text = String(Message.progress(state).text(in: language).prefix(max(1, Terminal.width - 1)))
            isShown.withLock { isShown in
                if isDone.load(ordering: .acquiring) { return }
                Terminal.printProgress(Self.erasure + text)
                isShown = true
            }
        }
    }

    /// To the line's beginning, and nothing behind it.
    private static let erasure = "\r\u{1B}[K"
}

extension Message {
    fileprivate static func progress(_ state: Publishing.Progress.State) -> Message {
        switch state.part {
        case .files: .progressReading(state.done, of: state.all)
        case .pictures: .progressPictures(state.done, of: state.all)
        case .pages: .progressRendering(state.done, of: state.all)
        }
    }
}

extension SiteBuild.Options {
    /// What ends the process from another thread finds the line out of its way.
    mutating func sayFirst(_ line: ProgressLine) {
        let overrun = overrun
        self.overrun = { diagnostic, sources in
            line.say("")
            overrun(diagnostic, sources)
        }
    }
}

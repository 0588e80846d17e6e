import Diagnostics
import Foundation

/// What open pages are told: which site is the good one, and what is wrong since.
struct LiveMessage: Encodable {
    /// Nil where no build has been good yet.
    let site: String?
    let pictures: Int
    /// Errors that keep what was saved last from being shown; empty where nothing is wrong.
    let errors: ProblemList?
    let warnings: ProblemList?
    let words: Words

    /// What the script itself says.
    struct Words: Encodable {
        let vanished: String
        let moved: String
        let lost: String
        let close: String

        init(_ language: Language) {
            vanished = Message.overlayVanished.text(in: language)
            moved = Message.overlayMoved.text(in: language)
            lost = Message.badgeLost.text(in: language)
            close = Message.closeButton.text(in: language)
        }
    }

    init(_ state: Preview.State) {
        let language = state.language
        site = state.site?.token
        pictures = state.pictures
        let (errors, warnings) = (state.errors, state.warnings)
        let note = state.site == nil ? Message.overlayNoneGood : .overlayLastGood
        self.errors =
            state.isGood
            ? nil
            : ProblemList(
                errors.isEmpty ? warnings : errors, title: .overlayErrors(max(errors.count, 1)), note: note, language)
        self.warnings =
            warnings.isEmpty ? nil : ProblemList(warnings, title: .badgeWarnings(warnings.count), note: nil, language)
        words = Words(language)
    }
}

/// Problems under a title.
struct ProblemList: Encodable {
    let title: String
    let note: String?
    let problems: [ProblemView]
    /// What is left out.
    let more: String?

    init(_ all: ProblemViews, title: Message, note: Message?, _ language: Language) {
        self.title = title.text(in: language)
        self.note = note?.text(in: language)
        problems = all.shown
        more = all.notShown > 0 ? Message.overlayMore(all.notShown).text(in: language) : nil
    }
}

/// Values for the script.
enum LiveJSON {
    static func text(of value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        guard let data = try? encoder.encode(value) else { return "{}" }
        return String(decoding: data, as: UTF8.self)
    }
}

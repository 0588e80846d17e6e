import ArgumentParser
import Content
import Diagnostics
import Foundation
import Publishing

/// What ArgumentParser says of wrong usage and as help, in the language of messages.
///
/// It has no way to be told another language, so its own words are recognized here and said anew; what is not
/// recognized stays as it is.
struct UsageText {
    let language: Language

    func said(_ text: String) -> String {
        var isHelp = false
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            if line.hasPrefix("OVERVIEW: ") || line.hasPrefix("USAGE: ") { isHelp = true }
            return isHelp ? helpLine(String(line)) : errorLine(String(line))
        }.joined(separator: "\n")
    }
}

extension UsageText {
    /// The language of a command line that cannot be read: what it asks for, else what the site in the folder speaks.
    static func language(of arguments: [String]) -> Language {
        func value(_ option: String) -> String? {
            for (place, argument) in arguments.enumerated() {
                if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
                if argument == option, place + 1 < arguments.count { return arguments[place + 1] }
            }
            return nil
        }
        if let asked = value("--language").flatMap(Language.init(rawValue:)) { return asked }
        let root = value("--root").map { $0 + "/" } ?? ""
        return SiteBuild.settings(ofContent: value("--content") ?? root + "Content")?.language ?? .vietnamese
    }

    private func errorLine(_ line: String) -> String {
        for (start, label) in [("Error: ", Message.usageError), ("   or: ", .usageError), ("Help:  ", .usageHelp)]
        where line.hasPrefix(start) {
            let rest = String(line.dropFirst(start.count))
            return text(label) + ": " + (start == "Help:  " ? rest : problem(rest))
        }
        if line.hasPrefix("Usage: ") { return text(.usage) + ": " + placeholders(line.dropFirst(7)) }
        if let command = Pattern("  See '%' for more information.").match(line)?.first {
            return "  " + text(.seeCommandHelp(command))
        }
        return line
    }

    private func problem(_ said: String) -> String {
        if let message = ValidationError.message(in: said) { return text(message) }
        for (pattern, message) in Self.problems {
            if let found = Pattern(pattern).match(said) { return text(message(found)) }
        }
        return said
    }

    private func helpLine(_ line: String) -> String {
        let headings: [(String, Message)] = [
            ("OVERVIEW:", .overviewHeading), ("USAGE:", .usageHeading), ("ARGUMENTS:", .argumentsHeading),
            ("OPTIONS:", .optionsHeading), ("SUBCOMMANDS:", .commandsHeading),
        ]
        if let (heading, said) = headings.first(where: { line.hasPrefix($0.0) }) {
            return text(said) + ":" + placeholders(line.dropFirst(heading.count))
        }
        if let command = Pattern("  See '% <subcommand>' for detailed help.").match(line)?.first {
            return "  " + text(.seeSubcommandHelp(command))
        }
        return [("Show the version.", Message.showVersion), ("Show help information.", .showHelp)]
            .reduce(line) { $0.replacing($1.0, with: text($1.1)) }
            .replacing("(default: ", with: "(\(text(.defaultValue)): ")
    }

    private func placeholders(_ usage: Substring) -> String {
        String(usage).replacing("<subcommand>", with: text(.subcommandPlaceholder))
            .replacing("<options>", with: text(.optionsPlaceholder))
    }

    private func text(_ message: Message) -> String { message.text(in: language) }
}

extension UsageText {
    /// What ArgumentParser 1.x says, with `%` for what is written in the command, and what is said instead.
    private static let problems: [(String, @Sendable ([String]) -> Message)] = [
        ("Unexpected argument '%'", { .unexpectedArguments($0, nearest: nearestCommands(to: $0[0])) }),
        ("% unexpected arguments: '%'", { .unexpectedArguments(list($0[1]), nearest: []) }),
        ("Unknown option '%'. Did you mean '%'?", { .unknownOption($0[0], nearest: [$0[1]]) }),
        ("Unknown option '%'", { .unknownOption($0[0], nearest: []) }),
        ("Invalid option: %", { .unknownOption($0[0], nearest: []) }),
        ("Missing value for '%' in '%'", { .missingOptionValue($0[0]) }),
        ("Missing value for '%'", { .missingOptionValue($0[0]) }),
        (
            "The option '%' does not take any value, but '%' was specified.",
            { .unwantedOptionValue($0[0], value: $0[1]) }
        ),
        ("Missing expected argument '%'", { .missingArgument($0[0]) }),
        ("Missing one of: '%'", { .missingArgument(list($0[0]).joined(separator: "”, “")) }),
        ("The value '%' is invalid for '%'", { .unusableOptionValue($0[0], of: $0[1]) }),
        ("The value '%' is invalid for '%': %", { .unusableOptionValue($0[0], of: $0[1]) }),
        ("The value '%' is invalid for '%'. %", { .unusableOptionValue($0[0], of: $0[1]) }),
        ("Value to be set with % had already been set with %", { .optionTwice($0[0]) }),
    ]

    private static func list(_ text: String) -> [String] { text.components(separatedBy: "', '") }

    private static func nearestCommands(to written: String) -> [String] {
        var names: Set<String> = []
        // A key path through a metatype ends Swift 6.3's compiler.
        for command in BangvangCommand.configuration.subcommands {
            for inner in [command] + command.configuration.subcommands {
                if let name = inner.configuration.commandName { names.insert(name) }
            }
        }
        return Spelling.nearest(to: written, among: names.sorted())
    }
}

/// A sentence with gaps: `%`.
private struct Pattern {
    private let parts: [String]

    init(_ text: String) { parts = text.components(separatedBy: "%") }

    /// What stands in the gaps; nil where the text is another one.
    func match(_ text: String) -> [String]? {
        guard let first = parts.first, text.hasPrefix(first), let last = parts.last else { return nil }
        var rest = text.dropFirst(first.count)
        var found: [String] = []
        for part in parts.dropFirst().dropLast() {
            guard let next = rest.range(of: part) else { return nil }
            found.append(String(rest[..<next.lowerBound]))
            rest = rest[next.upperBound...]
        }
        guard rest.hasSuffix(last), rest.count >= last.count else { return nil }
        found.append(String(rest.dropLast(last.count)))
        return found
    }
}

extension ValidationError {
    /// Of a sentence in both languages: which one it is said in is known only where it is printed.
    init(_ message: Message) { self.init(message.vi + Self.between + message.en) }

    static func message(in text: String) -> Message? {
        let parts = text.components(separatedBy: between)
        return parts.count == 2 ? Message(vi: parts[0], en: parts[1]) : nil
    }

    private static let between = "\u{1F}"
}

import Foundation

/// A guide as somebody follows it from top to bottom: the files that it has one make, and the commands that it has one
/// type.
///
/// A block of csv, yaml or markdown below a paragraph that says “Tạo tệp `PATH`” is a file. Lines of an `sh` block are
/// commands; so is a command with arguments in a table.
struct Guide {
    let steps: [Step]
    /// The first line of each block of csv, yaml or markdown that is no file.
    let fragments: [String]

    enum Step: Equatable {
        case file(path: String, text: String)
        case command(String)
    }

    init(_ text: String) {
        var steps: [Step] = []
        var fragments: [String] = []
        var paragraph = ""
        var block: (language: String, fence: String, indent: Int, lines: [String])?
        for line in text.components(separatedBy: "\n") {
            let trimmed = line.trimmingCharacters(in: .whitespaces)
            if var open = block {
                guard trimmed == open.fence else {
                    open.lines.append(String(line.dropFirst(min(open.indent, line.prefix { $0 == " " }.count))))
                    block = open
                    continue
                }
                block = nil
                switch open.language {
                case "sh": steps += open.lines.compactMap(Self.command)
                case "csv", "yaml", "markdown":
                    if let path = Self.path(in: paragraph) {
                        steps.append(.file(path: path, text: open.lines.joined(separator: "\n") + "\n"))
                    } else {
                        fragments.append(open.lines.first ?? "")
                    }
                default: break
                }
                paragraph = ""
            } else if trimmed.hasPrefix("```") {
                let fence = String(trimmed.prefix { $0 == "`" })
                block = (String(trimmed.dropFirst(fence.count)), fence, line.prefix { $0 == " " }.count, [])
            } else if trimmed.hasPrefix("|") {
                steps += Self.spans(in: trimmed).filter(Self.isTried).map(Step.command)
            } else if !trimmed.isEmpty {
                paragraph = Self.isContinued(paragraph, by: trimmed) ? paragraph + " " + trimmed : trimmed
            } else if !paragraph.hasSuffix(":"), !paragraph.isEmpty {
                paragraph += "\n"
            }
        }
        self.steps = steps
        self.fragments = fragments
    }

    private static func isContinued(_ paragraph: String, by line: String) -> Bool {
        !paragraph.isEmpty && !paragraph.hasSuffix("\n") && !line.hasPrefix("#")
    }

    /// What follows `#` is said to the reader.
    private static func command(_ line: String) -> Step? {
        let command = (line.range(of: " #").map { String(line[..<$0.lowerBound]) } ?? line)
            .trimmingCharacters(in: .whitespaces)
        return command.isEmpty || command.hasPrefix("#") ? nil : .command(command)
    }

    /// Without arguments a table only names the command.
    private static func isTried(_ span: String) -> Bool {
        span.hasPrefix("bangvang ") && span.split(separator: " ").count > 2
    }

    private static func path(in paragraph: String) -> String? {
        guard let said = paragraph.range(of: "tạo tệp `", options: [.caseInsensitive, .backwards]) else { return nil }
        return paragraph[said.upperBound...].split(separator: "`").first.map(String.init)
    }

    private static func spans(in line: String) -> [String] {
        let parts = line.components(separatedBy: "`")
        return stride(from: 1, to: parts.count, by: 2).map { parts[$0] }
    }
}

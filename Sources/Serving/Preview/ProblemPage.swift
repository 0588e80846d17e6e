import Diagnostics
import Templates

/// A page that shows nothing but problems; it can be read without a script.
struct ProblemPage {
    let bytes: [UInt8]

    init(_ problems: ProblemViews, note: Message?, _ language: Language) {
        var output = OutputBuffer()
        func text(_ text: String) { output.appendEscaped(text) }
        let title = Message.overlayErrors(max(1, problems.count)).text(in: language)
        output.append("<!doctype html>\n<html lang=\"\(language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n")
        output.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        text(title)
        output.append("</title>\n<link rel=\"stylesheet\" href=\"/.bangvang/live.css\">\n</head>\n")
        output.append("<body class=\"bangvang-problems\">\n<h1>")
        text(title)
        output.append("</h1>\n")
        if let note {
            output.append("<p>")
            text(note.text(in: language))
            output.append("</p>\n")
        }
        for problem in problems.shown {
            output.append("<section>\n<h2>")
            text("\(problem.severity)[\(problem.id)]: \(problem.message)")
            output.append("</h2>\n")
            if let place = problem.place {
                output.append("<p><code>")
                text(
                    [place.file, place.line.map { "\($0)" }, place.column.map { "\($0)" }]
                        .compactMap(\.self).joined(separator: ":"))
                output.append("</code></p>\n<pre>")
                text([place.source, place.marks].compactMap(\.self).joined(separator: "\n"))
                output.append("</pre>\n")
            }
            if let help = problem.help {
                output.append("<p>")
                text(help)
                output.append("</p>\n")
            }
            output.append("</section>\n")
        }
        output.append("</body>\n</html>\n")
        bytes = output.bytes
    }
}

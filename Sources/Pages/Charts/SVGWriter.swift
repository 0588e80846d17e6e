import Templates

/// Writes an SVG that is as wide as the page lets it: across in percent, up and down in the text's own size.
///
/// So text never shrinks with the picture, and grows with the reader's setting. There are no styles, ids or scripts
/// in it; style.css gives colours by classes.
struct SVGWriter {
    private var output = OutputBuffer(capacity: 4096)

    var html: HTML { HTML(output.bytes) }

    /// A length on the page, kept in hundredths, so that no output depends on how a fraction is printed.
    enum Length {
        case percent(Double)
        case em(Double)
    }

    mutating func open(_ title: String, _ description: String, height: Double) {
        output.append("<svg class=\"plot\" role=\"img\" width=\"100%\" height=\"")
        append(.em(height))
        output.append("\"><title>")
        output.appendEscaped(title)
        output.append("</title><desc>")
        output.appendEscaped(description)
        output.append("</desc>")
    }

    mutating func openSwatch() {
        output.append("<svg class=\"plot\" aria-hidden=\"true\" width=\"1.4em\" height=\"1em\">")
    }

    mutating func close() { output.append("</svg>") }

    mutating func rect(x: Length, y: Length, width: Length, height: Length, classes: String? = nil) {
        output.append("<rect")
        attribute(" x=\"", x)
        attribute(" y=\"", y)
        attribute(" width=\"", width)
        attribute(" height=\"", height)
        end(classes)
    }

    mutating func line(
        from start: (x: Length, y: Length), to end: (x: Length, y: Length), classes: String? = nil,
        width: Length? = nil, dashes: StaticString? = nil
    ) {
        output.append("<line")
        attribute(" x1=\"", start.x)
        attribute(" y1=\"", start.y)
        attribute(" x2=\"", end.x)
        attribute(" y2=\"", end.y)
        if let width { attribute(" stroke-width=\"", width) }
        if let dashes {
            output.append(" stroke-dasharray=\"")
            output.append(dashes)
            output.append("\"")
        }
        self.end(classes)
    }

    mutating func dot(x: Length, y: Length, classes: String? = nil) {
        output.append("<circle")
        attribute(" cx=\"", x)
        attribute(" cy=\"", y)
        attribute(" r=\"", .em(0.28))
        end(classes)
    }

    mutating func text(_ text: String, x: Length, y: Length, anchor: StaticString? = nil, classes: String? = nil) {
        output.append("<text")
        attribute(" x=\"", x)
        attribute(" y=\"", y)
        if let anchor {
            output.append(" text-anchor=\"")
            output.append(anchor)
            output.append("\"")
        }
        style(classes)
        output.append(">")
        output.appendEscaped(text)
        output.append("</text>")
    }
}

extension SVGWriter {
    private mutating func end(_ classes: String?) {
        style(classes)
        output.append("/>")
    }

    private mutating func style(_ classes: String?) {
        guard let classes, !classes.isEmpty else { return }
        output.append(" class=\"")
        output.appendEscaped(classes)
        output.append("\"")
    }

    private mutating func attribute(_ name: StaticString, _ length: Length) {
        output.append(name)
        append(length)
        output.append("\"")
    }

    private mutating func append(_ length: Length) {
        switch length {
        case .percent(let value):
            output.append(Self.text(value))
            output.append("%")
        case .em(let value):
            output.append(Self.text(value))
            output.append("em")
        }
    }

    /// Two decimals at most: `12.5`.
    static func text(_ value: Double) -> String {
        let limited = value.isFinite ? min(max(value, -100_000), 100_000) : 0
        let hundredths = Int((limited * 100).rounded())
        let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        let sign = hundredths < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}

import Diagnostics
import Markdown

/// Lines that begin with a bullet sign, as a word processor writes lists.
enum HandBullets: TextCheck {
    static let rules: [Rule] = [.handBullet]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        let lines = TypedLines(text)
        var first: (line: PlainText.Line, sign: [UInt8])?
        var count = 0
        for line in lines.all {
            let head = lines.head(line, 4)
            guard let byte = head.first, byte == 0xE2 || byte == 0xEF || byte == 0xC2,
                let sign = signs.first(where: { head.starts(with: $0) }), head.count > sign.count
            else { continue }
            if first == nil { first = (line, sign) }
            count += 1
        }
        guard let (line, sign) = first else { return [] }
        // Word's own bullets are of a font of signs, which nobody has: nothing is to be seen of them.
        let shown = sign[0] == 0xEF ? "U+F0B7" : String(decoding: sign, as: UTF8.self)
        return [Diagnostic(.handBullets(shown, count: count), at: lines.location(line, sign.count))]
    }

    private static let signs: [[UInt8]] = [
        "•", "·", "▪", "▫", "●", "○", "■", "◦", "‣", "∙", "⁃", "◾", "◆", "❖", "➢", "➤", "\u{F0B7}", "\u{F0A7}",
        "\u{F0D8}", "\u{F0FC}", "\u{F076}",
    ].map { Array($0.utf8) }
}

import Diagnostics

extension FilterTable {
    /// `replace`: in markup it changes only text, never a tag or a reference, so that no value becomes one.
    static let replace: FilterDefinition.Body = { arguments, _ throws(Problem) in
        var texts: [[UInt8]] = []
        let isMarkup = arguments.prefix(3).contains(where: \.isMarkup)
        for argument in arguments.prefix(3) {
            var buffer = OutputBuffer(capacity: 64)
            if case .html(let html) = argument {
                buffer.append(html.bytes)
            } else if isMarkup {
                buffer.appendEscaped(try argument.printed())
            } else {
                buffer.append(try argument.printed())
            }
            texts.append(buffer.bytes)
        }
        var limit = arguments[3].whole.flatMap { $0 < 0 ? nil : $0 } ?? .max
        guard case .html(let html) = arguments[0] else {
            let result = try texts[0].replacing(texts[1], by: texts[2], limit: &limit)
            return isMarkup ? .html(HTML(result)) : .string(String(decoding: result, as: UTF8.self))
        }
        if texts[1].isEmpty || texts[1].contains(where: { "<>\"'&;=".utf8.contains($0) }) {
            throw .templateReplaceInMarkup
        }
        var result: [UInt8] = []
        for piece in MarkupPieces(html.bytes) {
            switch piece {
            case .text(let range):
                result += try Array(html.bytes[range]).replacing(texts[1], by: texts[2], limit: &limit)
            case .markup(let range): result += html.bytes[range]
            }
            guard result.count <= Limits.valueSize else { throw .templateValueTooLarge }
        }
        return .html(HTML(result, isXML: html.isXML))
    }
}

extension [UInt8] {
    /// Every occurrence replaced, up to `limit`; an empty `old` stands between all characters, as in Python.
    fileprivate func replacing(_ old: [UInt8], by new: [UInt8], limit: inout Int) throws(Problem) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        if old.isEmpty {
            for byte in self {
                if byte & 0xC0 != 0x80, limit > 0 {
                    result += new
                    limit -= 1
                }
                result.append(byte)
                guard result.count <= Limits.valueSize else { throw .templateValueTooLarge }
            }
            return limit > 0 ? result + new : result
        }
        while limit > 0, let found = firstRange(of: old, from: index) {
            result += self[index..<found.lowerBound]
            result += new
            guard result.count <= Limits.valueSize else { throw .templateValueTooLarge }
            index = found.upperBound
            limit -= 1
        }
        return result + self[index...]
    }
}

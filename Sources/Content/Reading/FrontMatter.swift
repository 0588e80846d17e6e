package import Diagnostics

/// The two parts of an article: its fields between two lines `---`, and its text.
package struct FrontMatter: Sendable, Equatable {
    /// The lines between the fences; empty when there are none.
    package let yaml: Range<Int>
    /// Everything after the closing fence's line.
    package let body: Range<Int>

    /// Finds the fences at the start of an article.
    ///
    /// Blank lines before the opening fence and blanks after a fence are accepted;
    /// the first closing fence counts, so that `---` in the text is a rule there.
    package static func split(_ text: SourceText, source: SourceID) throws(Diagnostic) -> FrontMatter {
        let bytes = text.utf8
        guard let opening = firstLine(of: bytes) else {
            throw Diagnostic(.missingFrontMatter, at: SourceLocation(startOf: source))
        }
        let place = SourceLocation(source, opening)
        guard isFence(bytes[opening]) else {
            if looksLikeFence(bytes[opening]) { throw Diagnostic(.misspeltFence, at: place) }
            throw Diagnostic(.missingFrontMatter, at: place)
        }
        let start = min(opening.upperBound + 1, bytes.count)
        var suspect: SourceLocation?
        var line = start..<start
        while line.lowerBound < bytes.count {
            line = line.lowerBound..<end(ofLineAt: line.lowerBound, in: bytes)
            if isFence(bytes[line]) {
                return FrontMatter(
                    yaml: start..<line.lowerBound, body: min(line.upperBound + 1, bytes.count)..<bytes.count)
            }
            if suspect == nil, looksLikeFence(bytes[line]) { suspect = SourceLocation(source, line) }
            line = line.upperBound + 1..<line.upperBound + 1
        }
        let notes = suspect.map { [Diagnostic.Note(.looksLikeFence, at: $0)] } ?? []
        throw Diagnostic(.unclosedFrontMatter, at: place, notes: notes)
    }
}

extension FrontMatter {
    /// The first line with anything on it.
    private static func firstLine(of bytes: [UInt8]) -> Range<Int>? {
        guard let first = bytes.firstIndex(where: { !$0.isBlank && $0 != 0x0A }) else { return nil }
        let start = bytes[..<first].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return start..<end(ofLineAt: start, in: bytes)
    }

    private static func end(ofLineAt start: Int, in bytes: [UInt8]) -> Int {
        bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy(\.isBlank)
    }

    /// A line of dashes only, but not of three: often a word processor has made one long dash of them.
    private static func looksLikeFence(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count < 100, let first = line.first, first == UInt8(ascii: "-") || first == 0xE2 else {
            return false
        }
        let characters = String(decoding: line, as: UTF8.self).filter { $0 != " " && $0 != "\t" }
        return characters != "-" && characters.allSatisfy { ["-", "–", "—"].contains($0) }
    }
}

extension UInt8 {
    /// A space or a tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
}

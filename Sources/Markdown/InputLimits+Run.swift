import Diagnostics

extension InputLimits {
    /// Lines without a blank one between them, and what cmark may have to do for them.
    struct Run {
        let start: Int
        /// All bytes of the run.
        private(set) var length = 0
        /// The bytes of the longest block that it may hold: a row in a table, all of it otherwise.
        private(set) var longest = 0
        private(set) var hasDefinition = false
        /// Closing brackets that may end a link by reference.
        private(set) var references = 0
        /// The most cells that a line would have as a row of a table.
        private(set) var widest = 0
        /// The columns of the table that may have begun; each further line is a row of so many cells.
        private(set) var columns = 0

        private var state = State.first
        private var indent = 0
        private var headerColumns = 0
        /// Marks at which cmark may look through the whole block, weighted by what that costs.
        private var marks = 0
        private var blockLength = 0
        private var work = 0

        private enum State { case first, underHeader, table, other }

        init(start: Int) { self.start = start }

        /// What the run costs cmark, in about nanoseconds: the sum over its blocks of marks times bytes.
        ///
        /// Measured on up to 64 KiB of one mark each: 0.7 for `<?` and `<!A`, 0.35 for `![[]()`, 1.7 for
        /// `a.b@` (and half a byte of memory, hence 4), 0.3 for each `)` behind a URL, 4 for `_www.`, 60 for a
        /// line that could make the paragraph before it a table.
        var finishedWork: Int { work + marks * blockLength }

        mutating func add(_ line: SourceLine) {
            advance(line)
            let bytes = line.range.count + 1
            length += bytes
            if state == .table {
                blockLength = bytes
                marks = 0
            } else {
                blockLength += bytes
                if line.isDelimiterRow {
                    columns = max(columns, line.columns)
                    work += 60 * blockLength
                }
            }
            longest = max(longest, blockLength)
            widest = max(widest, line.columns)
            hasDefinition = hasDefinition || line.mayBeginDefinition
            countMarks(line)
            if state == .table {
                work += marks * blockLength
                marks = 0
                blockLength = 0
            }
        }
    }
}

extension InputLimits.Run {
    /// Follows a table whose lines all begin with a pipe in the same column; of any other, cmark may see a paragraph.
    private mutating func advance(_ line: SourceLine) {
        switch state {
        case .first where line.beginsWithPipe && line.indent <= 3:
            indent = line.indent
            headerColumns = line.columns
            state = .underHeader
        case .underHeader
        where line.beginsWithPipe && line.indent == indent && line.isDelimiterRow && line.columns == headerColumns:
            columns = line.columns
            work += marks * blockLength
            state = .table
        case .table where line.beginsWithPipe && line.indent == indent: break
        default: state = .other
        }
    }

    private mutating func countMarks(_ line: SourceLine) {
        let bytes = line.bytes
        let end = line.range.upperBound
        // Where the closing parentheses began that stand behind one another without a blank.
        var token = line.first
        var parentheses = 0
        var index = line.first
        while true {
            // Nearly every byte of a text is a letter or a blank between two words.
            index = UnsafeBufferPointer(rebasing: bytes[..<end]).firstOffset(from: index) { block in
                let mark =
                    block.are(UInt8(ascii: "<")) .| block.are(UInt8(ascii: "@")) .| block.are(UInt8(ascii: "w"))
                    .| block.are(UInt8(ascii: "[")) .| block.are(UInt8(ascii: "]")) .| block.are(UInt8(ascii: ")"))
                return parentheses == 0 ? mark : mark .| block.are(0x20) .| block.are(0x09)
            }
            guard index < end else { break }
            let next = index + 1 < end ? bytes[index + 1] : 0x0A
            switch bytes[index] {
            case UInt8(ascii: "<") where next == UInt8(ascii: "?") || next == UInt8(ascii: "!"): marks += 1
            case UInt8(ascii: "@"): marks += 4
            case UInt8(ascii: "w") where next == UInt8(ascii: "w"): marks += 2
            case UInt8(ascii: "]"):
                if next == UInt8(ascii: "(") { marks += 1 } else { references += 1 }
            case UInt8(ascii: "[") where next == UInt8(ascii: "^"): index = footnoteEnd(line, index)
            case UInt8(ascii: ")"):
                if parentheses == 0 { token = Self.tokenStart(line, before: index) }
                parentheses += 1
            case 0x20, 0x09:
                work += parentheses * (index - token)
                parentheses = 0
            default: break
            }
            index += 1
        }
        work += parentheses * (end - token)
    }

    /// Behind the last blank before an offset.
    private static func tokenStart(_ line: SourceLine, before end: Int) -> Int {
        var start = end
        while start > line.first, line.bytes[start - 1] != 0x20, line.bytes[start - 1] != 0x09 { start -= 1 }
        return start
    }

    /// The closing bracket of `[^label]`, or the opening one where there is no such label.
    private func footnoteEnd(_ line: SourceLine, _ start: Int) -> Int {
        var index = start + 2
        while index < min(line.range.upperBound, start + 60), line.bytes[index].isLabelByte { index += 1 }
        return index > start + 2 && index < line.range.upperBound && line.bytes[index] == UInt8(ascii: "]")
            ? index : start
    }
}

extension UInt8 {
    fileprivate var isLabelByte: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}

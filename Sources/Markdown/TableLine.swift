/// A line of a table as it is written: where its cells stand.
struct TableLine {
    /// Ranges of the file, blanks around the cells included.
    private(set) var cells: [Range<Int>] = []
    let beginsWithPipe: Bool
    let endsWithPipe: Bool

    init(_ source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
        var start = line.lowerBound
        while start < line.upperBound, source[start].isWhitespace || source[start] == UInt8(ascii: ">") { start += 1 }
        beginsWithPipe = start < line.upperBound && source[start] == UInt8(ascii: "|")
        if beginsWithPipe { start += 1 }
        var index = start
        while index < line.upperBound {
            if source[index] == UInt8(ascii: "\\") {
                index += 2
                continue
            }
            if source[index] == UInt8(ascii: "|") {
                cells.append(start..<index)
                start = index + 1
            }
            index += 1
        }
        let rest = start..<line.upperBound
        endsWithPipe = source[rest].allSatisfy(\.isWhitespace)
        if !endsWithPipe { cells.append(rest) }
    }
}

/// The bytes of a file that may hold anything, asked for without ever reading past their end.
struct PictureBytes {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var count: Int { bytes.count }

    func has(_ text: StaticString, at index: Int) -> Bool {
        index >= 0 && index <= bytes.count - text.utf8CodeUnitCount
            && text.withUTF8Buffer { bytes[index..<index + $0.count].elementsEqual($0) }
    }

    /// A number of up to four bytes, the highest first; nil past the end.
    func big(_ index: Int, _ count: Int) -> Int? {
        guard index >= 0, index <= bytes.count - count else { return nil }
        return bytes[index..<index + count].reduce(0) { $0 << 8 | Int($1) }
    }

    /// The same, the lowest byte first.
    func little(_ index: Int, _ count: Int) -> Int? {
        guard index >= 0, index <= bytes.count - count else { return nil }
        return bytes[index..<index + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// Where a byte stands from `start` on.
    func index(of byte: UInt8, from start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        return bytes.withUnsafeBufferPointer { $0[start...].firstIndex(of: byte) }
    }

    func contains(_ text: StaticString, in range: Range<Int>) -> Bool {
        let first = text.withUTF8Buffer { $0.first } ?? 0
        var place = range.lowerBound
        while let found = index(of: first, from: place), found < range.upperBound {
            if has(text, at: found) { return true }
            place = found + 1
        }
        return false
    }
}

/// The bytes of a page while it is rendered; one buffer serves many pages.
package struct OutputBuffer: Sendable {
    package var bytes: [UInt8] = []

    package init(capacity: Int = 16384) { bytes.reserveCapacity(capacity) }

    /// Empties the buffer and keeps its memory.
    package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// What has been written, as text.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    @inline(__always)
    package mutating func append(_ string: String) {
        var string = string
        string.withUTF8 { bytes.append(contentsOf: $0) }
    }

    @inline(__always)
    package mutating func append(_ string: StaticString) {
        string.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    @inline(__always)
    package mutating func append(_ other: [UInt8]) {
        bytes.append(contentsOf: other)
    }

    /// Appends a part of other bytes, without a slice of them.
    @inline(__always)
    mutating func append(_ other: [UInt8], _ range: Range<Int>) {
        other.withUnsafeBufferPointer { append($0, range) }
    }

    @inline(__always)
    mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[range]))
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) { bytes.append(byte) }

    /// Takes away what was written after `start`, and returns it.
    mutating func removeAll(from start: Int) -> [UInt8] {
        let result = Array(bytes[start...])
        bytes.removeSubrange(start...)
        return result
    }
}

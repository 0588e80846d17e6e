import Glibc

extension UnsafeBufferPointer<UInt8> {
    /// The first place of a byte in a range, by memchr: several times faster than a loop.
    func firstOffset(of byte: UInt8, in range: Range<Int>) -> Int? {
        guard let base = baseAddress, range.lowerBound < range.upperBound, range.upperBound <= count,
            let found = memchr(base + range.lowerBound, Int32(byte), range.count)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
}

/// The part of a file that a request asks for (RFC 9110, 14).
enum ByteRange: Equatable {
    case part(Range<Int>)
    case unsatisfiable

    /// Nil where the whole file is the answer: several parts, or another unit.
    init?(_ header: String, of count: Int) throws(RequestFault) {
        guard header.lowercased().hasPrefix("bytes=") else { throw .malformed }
        let specification = header.dropFirst("bytes=".count)
        if specification.contains(",") { return nil }
        let ends = specification.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, ends.contains(where: { !$0.isEmpty }) else { throw .malformed }
        guard ends.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } && $0.count <= 18 }) else {
            throw .malformed
        }
        switch (Int(ends[0]), Int(ends[1])) {
        case (let first?, let last?):
            guard first <= last else { throw .malformed }
            self = first < count ? .part(first..<min(last + 1, count)) : .unsatisfiable
        case (let first?, nil): self = first < count ? .part(first..<count) : .unsatisfiable
        case (nil, let suffix?): self = suffix > 0 && count > 0 ? .part(max(0, count - suffix)..<count) : .unsatisfiable
        case (nil, nil): throw .malformed
        }
    }
}

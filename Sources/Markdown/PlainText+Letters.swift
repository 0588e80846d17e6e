extension PlainText {
    /// A run of bytes that stand in the HTML as they stand in the text.
    struct Shared: Sendable {
        let text: UInt32
        let html: UInt32
        let length: UInt32

        /// What is shorter is not worth an entry.
        static let shortest = 24

        init(text: Int, html: Int, length: Int) {
            self.text = UInt32(clamping: text)
            self.html = UInt32(clamping: html)
            self.length = UInt32(clamping: length)
        }
    }

    /// The bytes of a text; nearly all of them are in the HTML, which has to be kept, and are not kept twice.
    struct Letters: Sendable {
        private let html: [UInt8]
        /// In the order of the text.
        private let shared: [Shared]
        /// What is not shared.
        private let rest: [UInt8]

        init(_ utf8: [UInt8], in html: [UInt8], shared: [Shared]) {
            var rest: [UInt8] = []
            var end = 0
            for run in shared {
                rest += utf8[end..<Int(run.text)]
                end = Int(run.text) + Int(run.length)
            }
            rest += utf8[end...]
            self.html = html
            self.shared = shared.compacted()
            self.rest = rest.compacted()
        }

        var count: Int { shared.reduce(rest.count) { $0 + Int($1.length) } }

        /// A part of the text.
        func bytes(in part: Range<Int>) -> [UInt8] {
            var bytes: [UInt8] = []
            bytes.reserveCapacity(part.count)
            var end = 0
            var next = 0
            for run in shared where end < part.upperBound {
                let gap = end..<Int(run.text)
                rest.append(gap.clamped(to: part), movedBy: next - end, to: &bytes)
                next += gap.count
                end = gap.upperBound + Int(run.length)
                html.append(
                    (gap.upperBound..<end).clamped(to: part), movedBy: Int(run.html) - gap.upperBound, to: &bytes)
            }
            rest.append((end..<max(end, part.upperBound)).clamped(to: part), movedBy: next - end, to: &bytes)
            return bytes
        }
    }
}

extension [UInt8] {
    /// Appends a range of it, given as another text counts, to that text.
    fileprivate func append(_ range: Range<Int>, movedBy distance: Int, to text: inout [UInt8]) {
        if range.isEmpty { return }
        withUnsafeBufferPointer { bytes in
            let place = range.lowerBound + distance..<range.upperBound + distance
            text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[place]))
        }
    }
}

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

        var utf8: [UInt8] {
            var utf8: [UInt8] = []
            utf8.reserveCapacity(shared.reduce(rest.count) { $0 + Int($1.length) })
            var next = 0
            for run in shared {
                let gap = Int(run.text) - utf8.count
                utf8 += rest[next..<next + gap]
                next += gap
                utf8 += html[Int(run.html)..<Int(run.html) + Int(run.length)]
            }
            utf8 += rest[next...]
            return utf8
        }
    }
}

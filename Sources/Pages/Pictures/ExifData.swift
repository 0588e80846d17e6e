/// What a picture's EXIF data say that matters here: how it is to be turned, and where it was taken.
struct ExifData {
    /// 1 to 8, as the standard has it; 1 is upright.
    private(set) var orientation = 1
    /// Whether it has a latitude or a longitude.
    private(set) var hasPosition = false

    /// Reads at most ``mostEntries`` entries of each of two directories, whatever the data say.
    init(_ bytes: PictureBytes, in range: Range<Int>) {
        // JPEG puts this before the data; some programs do so in WebP.
        let start = range.lowerBound + (bytes.has("Exif\0", at: range.lowerBound) ? 6 : 0)
        let isLittle = bytes.has("II", at: start)
        guard isLittle || bytes.has("MM", at: start) else { return }
        func number(_ offset: Int, _ count: Int) -> Int? {
            let place = start + offset
            guard place + count <= range.upperBound else { return nil }
            return isLittle ? bytes.little(place, count) : bytes.big(place, count)
        }
        func entries(ofDirectory directory: Int, _ visit: (_ tag: Int, _ value: Int) -> Void) {
            guard let count = number(directory, 2) else { return }
            for entry in 0..<min(count, Self.mostEntries) {
                let place = directory + 2 + entry * 12
                guard let tag = number(place, 2) else { return }
                visit(tag, place + 8)
            }
        }
        guard let first = number(4, 4) else { return }
        var positions: [Int] = []
        var orientations: [Int] = []
        entries(ofDirectory: first) { tag, value in
            if tag == 0x0112 { orientations.append(number(value, 2) ?? 1) }
            if tag == 0x8825, let directory = number(value, 4) { positions.append(directory) }
        }
        if let first = orientations.first, (1...8).contains(first) { orientation = first }
        if let directory = positions.first {
            var found = false
            entries(ofDirectory: directory) { tag, _ in found = found || tag == 2 || tag == 4 }
            hasPosition = found
        }
    }

    /// Whether it lies on its side.
    var isTurned: Bool { orientation >= 5 }

    private static let mostEntries = 200
}

/// The numbers of a tree's files, rising in the order of their paths.
///
/// Numbers are compared where the files' order is meant, and they are in all that was read from a file. So that both hold
/// in runs that follow each other, a file keeps its number, and one that comes later gets one between its neighbours'.
struct FileNumbers: Sendable {
    private let numbers: [UInt32]

    /// One after the other.
    init(_ count: Int, from first: Int) {
        numbers = (first..<first + count).map { UInt32(clamping: $0) }
    }

    /// With as much room between them as there is.
    init(_ paths: [String], spreadOver part: Range<Int>) {
        let room = part.count / (paths.count + 1)
        numbers = paths.indices.map { UInt32(clamping: part.lowerBound + ($0 + 1) * room) }
    }

    /// With the numbers that files had before; nil where there is no room for what has come.
    init?(_ paths: [String], following former: (paths: [String], numbers: FileNumbers), within part: Range<Int>) {
        var kept = [Int?](repeating: nil, count: paths.count)
        var before = 0
        for (file, path) in paths.enumerated() {
            while before < former.paths.count, former.paths[before].utf8.lexicographicallyPrecedes(path.utf8) {
                before += 1
            }
            if before < former.paths.count, former.paths[before] == path {
                kept[file] = Int(former.numbers.numbers[before])
                before += 1
            }
        }
        guard let filled = Self.filled(kept, within: part) else { return nil }
        numbers = filled
    }

    /// The numbers of new files: a little after the one before, since more may come between it and the next.
    private static func filled(_ kept: [Int?], within part: Range<Int>) -> [UInt32]? {
        var numbers: [UInt32] = []
        numbers.reserveCapacity(kept.count)
        var last = part.lowerBound - 1
        var file = 0
        while file < kept.count {
            if let number = kept[file] {
                numbers.append(UInt32(clamping: number))
                last = number
                file += 1
                continue
            }
            let end = kept[file...].firstIndex { $0 != nil } ?? kept.count
            let next = end < kept.count ? kept[end] ?? part.upperBound : part.upperBound
            let step = min((next - last) / (end - file + 1), mostRoom)
            guard step > 0 else { return nil }
            for _ in file..<end {
                last += step
                numbers.append(UInt32(clamping: last))
            }
            file = end
        }
        return numbers
    }

    private static let mostRoom = 1_024

    /// The numbers that one of several trees may use.
    static func part(_ place: Int, of trees: Int) -> Range<Int> {
        let room = Int(UInt32.max) / trees
        return place * room..<(place + 1) * room
    }

    subscript(file: Int) -> SourceID { SourceID(Int(numbers[file])) }

    /// The place among the paths of the file that has a number.
    func file(_ id: SourceID) -> Int? {
        var low = 0
        var high = numbers.count
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < id.number { low = middle + 1 } else { high = middle }
        }
        return low < numbers.count && numbers[low] == id.number ? low : nil
    }
}

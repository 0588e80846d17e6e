import Testing

@testable import Pages

@Suite struct EntryListTests {
    private static let lists: [[Int32]] = [
        [], [0], [5], [0, 1, 2, 3], [7, 8, 9, 4000, 4001, 200_000], Array(0..<10_000), [31, 63, 1024],
        stride(from: 0, to: 6000, by: 2).map { $0 }, stride(from: 3, to: 9000, by: 7).map { $0 }, [Int32.max / 4],
    ]

    /// By their numbers: a run prints its arguments.
    @Test(arguments: lists.indices) func entriesComeBack(_ index: Int) {
        let entries = Self.lists[index]
        let text = String(decoding: EntryList.encoded(entries), as: UTF8.self)
        #expect(EntryListReader.entries(text) == entries.map { Int($0) })
    }

    @Test func writesTheShorterForm() {
        #expect(String(decoding: EntryList.encoded([0, 1, 2]), as: UTF8.self) == "BC")
        #expect(String(decoding: EntryList.encoded([3]), as: UTF8.self) == "G")
        // Ten thousand in a row are one run; every second of them, a bit each.
        #expect(EntryList.encoded(Array(0..<10_000)).count == 4)
        let half = EntryList.encoded(stride(from: 0, to: 10_000, by: 2).map { $0 })
        #expect(half.first == UInt8(ascii: ".") && half.count == 1668)
    }
}

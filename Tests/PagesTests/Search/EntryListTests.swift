import Testing

@testable import Pages

@Suite struct EntryListTests {
    /// What `search.js` does.
    private func decoded(_ bytes: [UInt8]) throws -> [Int32] {
        let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        var result: [Int32] = []
        var values = try bytes.filter { $0 != UInt8(ascii: ".") }.map { try #require(signs.firstIndex(of: $0)) }[...]
        if bytes.first == UInt8(ascii: ".") {
            for (group, value) in values.enumerated() {
                for bit in 0..<6 where value >> bit & 1 == 1 { result.append(Int32(group * 6 + bit)) }
            }
            return result
        }
        func number() throws -> Int {
            var (sum, shift) = (0, 0)
            while true {
                let value = try #require(values.popFirst())
                sum |= (value & 31) << shift
                shift += 5
                if value & 32 == 0 { return sum }
            }
        }
        var next = 0
        while !values.isEmpty {
            let step = try number()
            next += step >> 1
            for _ in 0...(step & 1 == 1 ? try number() : 0) {
                result.append(Int32(next))
                next += 1
            }
        }
        return result
    }

    @Test(
        arguments: [
            [], [0], [5], [0, 1, 2, 3], [7, 8, 9, 4000, 4001, 200_000], Array(0..<10_000), [31, 63, 1024],
            stride(from: 0, to: 6000, by: 2).map { $0 }, stride(from: 3, to: 9000, by: 7).map { $0 }, [Int32.max / 4],
        ] as [[Int32]])
    func entriesComeBack(_ entries: [Int32]) throws {
        #expect(try decoded(EntryList.encoded(entries)) == entries)
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

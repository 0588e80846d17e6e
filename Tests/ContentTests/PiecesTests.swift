import Testing

@testable import Content

@Suite struct PiecesTests {
    private func pieces(_ count: Int) -> Pieces<Int> {
        var pieces = Pieces<Int>()
        for number in 0..<count { pieces.append(number) }
        return pieces
    }

    @Test(arguments: [0, 1, 1_023, 1_024, 1_025, 5_000])
    func elementsStandInTheirOrder(count: Int) {
        let pieces = pieces(count)
        #expect(pieces.count == count)
        #expect(Array(pieces) == Array(0..<count))
        #expect(pieces.indices.map { pieces[$0] } == Array(0..<count))
    }

    @Test(arguments: [(0, 3), (3, 0), (1_000, 1_000), (1_024, 1), (2_500, 2_500)])
    func listsAreJoined(first: Int, second: Int) {
        var all = pieces(first)
        all += pieces(second)
        #expect(Array(all) == Array(0..<first) + Array(0..<second))
    }

    @Test(arguments: [1, 2, 100]) func drainingHandsOutPiecesInOrderAndLeavesNothing(atOnce: Int) {
        var all = pieces(3_000)
        var drained: [Int] = []
        all.drain(atOnce: atOnce) { some in
            #expect(some.count <= atOnce)
            drained += some.flatMap(\.self)
        }
        #expect(drained == Array(0..<3_000))
        #expect(all.isEmpty)
    }
}

import Templates

/// The numbers of entries, ascending, as the search script reads them: 64 signs, six bits each.
///
/// Two forms, of which the shorter is written. *Steps*: for each run of numbers the gap before it, doubled, plus one
/// where it has more than one number; then how many more. A number is written in groups of five bits, the lowest first;
/// the sixth says that another follows. *Bits*, after a `.`: one bit for each entry of the site, up to the last that is
/// in the list.
enum EntryList {
    static func encoded(_ entries: [Int32]) -> [UInt8] {
        let steps = steps(entries)
        let last = entries.last ?? -1
        return steps.count <= Int(last) / 6 + 2 ? steps : bits(entries, upTo: Int(last))
    }

    private static func steps(_ entries: [Int32]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        var next: Int32 = 0
        while index < entries.count {
            let first = entries[index]
            var last = index
            while last + 1 < entries.count, entries[last + 1] == entries[last] + 1 { last += 1 }
            let more = last - index
            append((first - next) * 2 + (more > 0 ? 1 : 0), to: &result)
            if more > 0 { append(Int32(more), to: &result) }
            next = entries[last] + 1
            index = last + 1
        }
        return result
    }

    private static func append(_ number: Int32, to result: inout [UInt8]) {
        var rest = number
        repeat {
            let group = Int(rest & 31)
            rest >>= 5
            result.append(signs[rest > 0 ? group | 32 : group])
        } while rest > 0
    }

    private static func bits(_ entries: [Int32], upTo last: Int) -> [UInt8] {
        var groups = [UInt8](repeating: 0, count: last / 6 + 1)
        for entry in entries { groups[Int(entry) / 6] |= 1 << UInt8(entry % 6) }
        return [UInt8(ascii: ".")] + groups.map { signs[Int($0)] }
    }

    private static let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}

/// Reads lists of entries as `search.js` does.
enum EntryListReader {
    static func entries(_ list: String) -> [Int] {
        let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        let values = list.compactMap { signs.firstIndex(of: $0) }
        if list.hasPrefix(".") {
            return values.enumerated().flatMap { group, value in
                (0..<6).filter { value >> $0 & 1 == 1 }.map { group * 6 + $0 }
            }
        }
        var result: [Int] = []
        var numbers: [Int] = []
        var shift = 0
        for value in values {
            if shift == 0 { numbers.append(0) }
            numbers[numbers.count - 1] |= (value & 31) << shift
            shift = value & 32 == 0 ? 0 : shift + 5
        }
        var rest = numbers[...]
        var next = 0
        while let step = rest.popFirst() {
            next += step >> 1
            for _ in 0...(step & 1 == 1 ? rest.popFirst() ?? 0 : 0) {
                result.append(next)
                next += 1
            }
        }
        return result
    }
}

/// Small numbers by 64-bit keys, in two flat arrays: twelve bytes an entry, and no hash that differs from run to run.
package struct KeyTable: Sendable {
    /// 0 where nothing is entered.
    private var keys: [UInt64]
    private var values: [UInt32]
    private var mask: Int
    package private(set) var count = 0

    package init(capacity: Int = 16) {
        var size = 16
        while size * 3 / 4 < capacity { size *= 2 }
        keys = Array(repeating: 0, count: size)
        values = Array(repeating: 0, count: size)
        mask = size - 1
    }

    /// The value of a key; nil for the key 0, which no entry has.
    package subscript(key: UInt64) -> UInt32? {
        guard key != 0 else { return nil }
        let slot = slot(of: key)
        return keys[slot] == key ? values[slot] : nil
    }

    /// Enters a value, unless the key has one; gives the value that it has then.
    package mutating func enter(_ value: UInt32, for key: UInt64) -> UInt32 {
        let free = slot(of: key)
        if keys[free] == key { return values[free] }
        keys[free] = key
        values[free] = value
        count += 1
        if count > keys.count / 4 * 3 { grow() }
        return value
    }
}

extension KeyTable {
    /// Where a key is, or would be.
    private func slot(of key: UInt64) -> Int {
        var mixed = key &* 0x9E37_79B9_7F4A_7C15
        mixed ^= mixed >> 32
        var slot = Int(truncatingIfNeeded: mixed) & mask
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        var larger = KeyTable(capacity: keys.count)
        for (key, value) in zip(keys, values) where key != 0 { _ = larger.enter(value, for: key) }
        self = larger
    }
}

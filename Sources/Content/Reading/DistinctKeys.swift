/// The keys of one mapping or header, to find the one that occurs twice.
///
/// Most mappings have a dozen keys, for which comparing is faster than hashing; a
/// hostile one has 100,000.
struct DistinctKeys {
    private var few: [Scalar] = []
    private var many: [String: Scalar] = [:]
    private static let fewest = 24

    /// Adds a key, or gives the one of the same text that is there already.
    mutating func insert(_ key: Scalar) -> Scalar? {
        if !many.isEmpty {
            if let known = many[key.text] { return known }
            many[key.text] = key
            return nil
        }
        if let known = few.first(where: { $0.text == key.text }) { return known }
        few.append(key)
        if few.count > Self.fewest {
            for key in few { many[key.text] = key }
            few = []
        }
        return nil
    }
}

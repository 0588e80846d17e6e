import Synchronization

/// What fragments of templates have become with one context, so that each is rendered once for all pages.
///
/// Many threads use one cache. When it is full, what it has stays, and the rest is rendered as without it: most pages show
/// what is newest, which is rendered first.
package final class FragmentCache: Sendable {
    let context: any TemplateContext
    /// A power of two of them.
    private let stripes: [Stripe]
    /// How many bytes may still be kept.
    private let room: Atomic<Int>

    /// - Parameters:
    ///   - context: what the pages are rendered with; a render with another one does not use the cache.
    ///   - bytes: how much may be kept.
    package init(for context: any TemplateContext, bytes: Int = 64 << 20) {
        self.context = context
        room = Atomic(bytes)
        stripes = (0..<64).map { _ in Stripe() }
    }

    /// What one fragment has become for one object.
    ///
    /// It has both with it: as long as an entry is there, nothing else can come to their places in memory.
    final class Entry: Sendable {
        let bytes: [UInt8]
        /// What making it took from the budget.
        let steps: Int
        private let fragment: FragmentNode
        private let object: (any TemplateObject)?

        init(_ bytes: [UInt8], steps: Int, of fragment: FragmentNode, _ object: (any TemplateObject)?) {
            self.bytes = bytes
            self.steps = steps
            self.fragment = fragment
            self.object = object
        }

        /// With the entry's own memory and its place in the table, roughly.
        var size: Int { bytes.count + 160 }
    }

    /// A fragment and what it is of, by their places in memory.
    struct Key: Hashable {
        private let fragment: ObjectIdentifier
        private let object: ObjectIdentifier?

        init(_ fragment: FragmentNode, _ object: (any TemplateObject)?) {
            self.fragment = ObjectIdentifier(fragment)
            self.object = object.map { ObjectIdentifier($0) }
        }

        /// A number that differs for most objects; what is allocated lies on multiples of 16.
        var spread: Int { Int(bitPattern: object ?? fragment) >> 4 }
    }

    /// A part of the entries: two threads seldom want the same part.
    private final class Stripe: Sendable {
        let entries = Mutex<[Key: Entry]>([:])
    }

    func entry(_ key: Key) -> Entry? { stripe(of: key).entries.withLock { $0[key] } }

    /// Keeps an entry while there is room.
    func keep(_ entry: Entry, as key: Key) {
        guard room.subtract(entry.size, ordering: .relaxed).newValue >= 0 else {
            room.add(entry.size, ordering: .relaxed)
            return
        }
        stripe(of: key).entries.withLock { $0[key] = entry }
    }

    private func stripe(of key: Key) -> Stripe { stripes[key.spread & (stripes.count - 1)] }
}

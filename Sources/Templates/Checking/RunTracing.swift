/// Counts how often each slot is read in a whole program.
struct ReadCounting: SlotVisitor {
    private(set) var reads: [Int]

    init(slots: Int) { reads = Array(repeating: 0, count: slots) }

    mutating func read(_ slot: Int) { reads[slot] += 1 }
    mutating func set(_ slot: Int) {}
    mutating func ask(loop: Int) {}
    mutating func write(_ escaper: Escaper) {}
    mutating func work(_ amount: Int) {}

    mutating func branch(_ bodies: [[Node]]) throws(Dependency) {
        for body in bodies { try visit(body) }
    }

    mutating func perhaps(inLoop loop: Int?, _ work: (inout Self) throws(Dependency) -> Void) throws(Dependency) {
        try work(&self)
    }
}

/// Follows statements one after the other, and fails at the first that depends on more than one object.
struct RunTracing: SlotVisitor {
    /// What is known of the slots of a program.
    struct Slots {
        /// Those that hold the only object of its shape.
        var single: Set<Int> = []
        /// Those that hold an object which lasts.
        var lasting: Set<Int> = []
    }

    private let slots: Slots
    /// How often each slot is read in the whole program.
    private let reads: [Int]
    /// The slot that the statements so far depend on.
    private(set) var key: Int?
    /// How much they do, in outputs.
    private(set) var amount = 0
    /// Whether a slot is surely set by them at this place, and which are.
    private var isSet: [Bool]
    private var surelySet: [Int] = []
    /// Whether they set a slot anywhere, and which.
    private var isTouched: [Bool]
    private var touched: [Int] = []
    private var readsHere: [Int]
    private var readHere: [Int] = []
    /// How often the slots that they set are read elsewhere.
    private var readsElsewhere = 0
    /// The loops within the statements around this place.
    private var loops: [Int] = []

    init(_ slots: Slots, reads: [Int]) {
        self.slots = slots
        self.reads = reads
        isSet = reads.map { _ in false }
        isTouched = isSet
        readsHere = reads.map { _ in 0 }
    }

    /// Forgets the statements.
    mutating func restart() {
        for slot in surelySet { isSet[slot] = false }
        for slot in touched { isTouched[slot] = false }
        for slot in readHere { readsHere[slot] = 0 }
        surelySet.removeAll(keepingCapacity: true)
        touched.removeAll(keepingCapacity: true)
        readHere.removeAll(keepingCapacity: true)
        loops.removeAll(keepingCapacity: true)
        (key, amount, readsElsewhere) = (nil, 0, 0)
    }

    /// Whether nothing else reads what the statements set, so that a copy of their output is as good as they are.
    var isClosed: Bool { readsElsewhere == 0 }

    mutating func read(_ slot: Int) throws(Dependency) {
        if readsHere[slot] == 0 { readHere.append(slot) }
        readsHere[slot] += 1
        if isTouched[slot] { readsElsewhere -= 1 }
        if isSet[slot] || slots.single.contains(slot) { return }
        guard !isTouched[slot], slots.lasting.contains(slot), key ?? slot == slot else { throw Dependency() }
        key = slot
    }

    mutating func set(_ slot: Int) throws(Dependency) {
        guard slot != key, !slots.single.contains(slot) else { throw Dependency() }
        if !isTouched[slot] {
            isTouched[slot] = true
            touched.append(slot)
            readsElsewhere += reads[slot] - readsHere[slot]
        }
        if !isSet[slot] {
            isSet[slot] = true
            surelySet.append(slot)
        }
    }

    mutating func ask(loop: Int) throws(Dependency) {
        guard loops.contains(loop) else { throw Dependency() }
    }

    mutating func write(_ escaper: Escaper) throws(Dependency) {
        guard !escaper.looksBehind else { throw Dependency() }
        amount += 1
    }

    mutating func work(_ amount: Int) { self.amount += amount }

    mutating func branch(_ bodies: [[Node]]) throws(Dependency) {
        var inAll: Set<Int>?
        for body in bodies {
            let start = surelySet.count
            try visit(body)
            let here = takeBack(to: start)
            inAll = inAll.map { $0.intersection(here) } ?? Set(here)
        }
        for slot in inAll ?? [] { try set(slot) }
    }

    mutating func perhaps(inLoop loop: Int?, _ work: (inout Self) throws(Dependency) -> Void) throws(Dependency) {
        let start = surelySet.count
        if let loop { loops.append(loop) }
        try work(&self)
        if loop != nil { loops.removeLast() }
        _ = takeBack(to: start)
    }

    /// What was set since then is not surely set from here on.
    private mutating func takeBack(to start: Int) -> [Int] {
        guard surelySet.count > start else { return [] }
        let taken = Array(surelySet[start...])
        for slot in taken { isSet[slot] = false }
        surelySet.removeSubrange(start...)
        return taken
    }
}

extension Escaper {
    /// Whether what is written depends on what stands before it.
    fileprivate var looksBehind: Bool {
        switch self {
        case .url(.openAfterOutput), .url(.slashOrPath), .dotBetweenSlashes, .cdata: true
        default: false
        }
    }
}

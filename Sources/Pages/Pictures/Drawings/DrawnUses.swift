/// How many elements `<use>` adds to a drawing: one that shows another twice, which shows a third twice, and so on, is
/// small to read and endless to draw.
struct DrawnUses {
    private let drawing: Drawing
    private let targets: [String: Int]
    private let children: [[Int]]
    /// What each element draws, where that is known.
    private var drawn: [Int?]
    private var isOpen: [Bool]

    /// Far more than the marks of any diagram.
    static let most = 50_000
    private static let deepest = 1_000

    init(_ drawing: Drawing) {
        self.drawing = drawing
        let elements = drawing.elements
        var children = [[Int]](repeating: [], count: elements.count)
        var targets: [String: Int] = [:]
        for (index, element) in elements.enumerated() {
            if let parent = element.parent { children[parent].append(index) }
            if let id = element["id"], targets[id] == nil { targets[id] = index }
        }
        self.children = children
        self.targets = targets
        drawn = Array(repeating: nil, count: elements.count)
        isOpen = Array(repeating: false, count: elements.count)
    }

    var areTooMany: Bool {
        guard !drawing.elements.isEmpty else { return false }
        var copy = self
        return copy.count(0, depth: 0) - drawing.elements.count > Self.most
    }

    private mutating func count(_ index: Int, depth: Int) -> Int {
        if let known = drawn[index] { return known }
        // What shows itself is not drawn.
        if isOpen[index] { return 0 }
        let enough = drawing.elements.count + Self.most + 1
        if depth > Self.deepest { return enough }
        isOpen[index] = true
        var all = 1
        var next = children[index]
        if let target = target(of: drawing.elements[index]) { next.append(target) }
        for child in next { all = min(enough, all + count(child, depth: depth + 1)) }
        isOpen[index] = false
        drawn[index] = all
        return all
    }

    private func target(of element: Drawing.Element) -> Int? {
        guard element.local == "use", let address = element["href"]?.drop(while: \.isWhitespace), address.first == "#"
        else { return nil }
        return targets[String(address.dropFirst())]
    }
}

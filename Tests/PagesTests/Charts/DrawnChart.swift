import Foundation
import Templates
import Testing

@testable import Pages

/// The marks of an SVG, read back from its bytes.
struct DrawnChart {
    let marks: [Mark]

    struct Mark {
        let element: String
        let attributes: [String: String]
        /// Of a text.
        let content: String

        /// A length without its unit.
        func length(_ name: String) throws -> Double {
            let text = try #require(attributes[name])
            return try #require(Double(text.prefix { $0 != "%" && $0 != "e" }), "\(name): \(text)")
        }

        var classes: [String] { (attributes["class"] ?? "").split(separator: " ").map(String.init) }
    }

    init(_ drawing: Chart.Drawing) { self.init(Self.svg(drawing)) }

    static func svg(_ drawing: Chart.Drawing) -> String {
        Chart(title: "T", unit: nil, drawing: drawing, table: Chart.Table(head: [], rows: [])).svg.string
    }

    private init(_ svg: String) {
        marks = svg.split(separator: "<").compactMap { piece in
            guard let end = piece.firstIndex(of: ">"), piece.first != "/" else { return nil }
            let head = piece[..<end].split(separator: " ", maxSplits: 1)
            guard let element = head.first else { return nil }
            var attributes: [String: String] = [:]
            let parts = (head.count > 1 ? head[1] : "").split(separator: "\"", omittingEmptySubsequences: false)
            for index in stride(from: 0, to: parts.count - 1, by: 2) {
                attributes[parts[index].trimmingCharacters(in: ["=", " ", "/"])] = String(parts[index + 1])
            }
            return Mark(
                element: element.trimmingCharacters(in: ["/"]), attributes: attributes,
                content: String(piece[piece.index(after: end)...]))
        }
    }

    func all(_ element: String) -> [Mark] { marks.filter { $0.element == element } }
}

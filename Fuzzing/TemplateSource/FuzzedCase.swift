import Diagnostics
import Templates

/// Templates and data as a case of `Tests/Fixtures/templates` writes them: `--- name` before each.
struct FuzzedCase {
    private(set) var templates: [TemplateSource] = []
    private var data: Value?

    /// Nil for bytes that no file of templates may have.
    init?(_ input: [UInt8]) {
        for (name, bytes) in Self.sections(of: input) {
            guard let text = try? SourceText(decoding: Array(bytes)) else { return nil }
            switch name {
            case "expected", "errors", "differs", "typed": break
            case "data": data = try? Value(json: text, source: SourceID(templates.count))
            default: templates.append(TemplateSource(name: name, text: text, id: SourceID(templates.count)))
            }
        }
        if templates.isEmpty { return nil }
    }

    var entry: String { templates.first?.name ?? "" }

    /// What the template sees: the data of the case, and objects with shapes.
    var roots: [(root: Root, value: Value)] {
        var roots: [(root: Root, value: Value)] = [
            (Root("article", Story.templateType), Story.sample.templateValue),
            (Root("articles", [Story].templateType), [Story.sample, Story.sample].templateValue),
            (
                Root("site", .record([.init("title", .string), .init("email", .optional(.string))])),
                .map(of: [("title", .string("Bảng <Vàng>")), ("email", .none)])
            ),
        ]
        guard let data, case Value.map(let map) = data else { return roots }
        for (index, (name, value)) in zip(map.keys, map.values).enumerated() {
            // Every second root has a type that only rendering sees.
            roots.removeAll { $0.root.name == name }
            roots.append((Root(name, index % 2 == 0 ? value.inferredType : .any), value))
        }
        return roots
    }

    private static func sections(of input: [UInt8]) -> [(name: String, bytes: ArraySlice<UInt8>)] {
        var result: [(name: String, bytes: ArraySlice<UInt8>)] = []
        for line in input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if line.starts(with: "--- ".utf8) {
                result.append(
                    (String(decoding: line.dropFirst(4), as: UTF8.self), input[line.endIndex..<line.endIndex]))
            } else if line.starts(with: "=== ".utf8) {
                continue
            } else if result.isEmpty {
                result.append(("main.html", line))
            } else {
                let last = result[result.count - 1].bytes
                let start = last.isEmpty ? line.startIndex : last.startIndex
                result[result.count - 1].bytes = input[start..<line.endIndex]
            }
        }
        return result
    }
}

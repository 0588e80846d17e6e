import Content
import Diagnostics

/// Writes values into a YAML file of records: only the bytes of the values themselves change, and comments stay.
struct RecordEditing {
    private let file: LocatedBytes
    private var edits = ByteEdits()

    init?(_ bytes: [UInt8]) {
        guard let file = LocatedBytes(bytes) else { return nil }
        self.file = file
    }

    /// Writes a field of a record; false where its place in the file cannot be told.
    mutating func set(_ new: Comparison.NewField, of record: WrittenRecord) -> Bool {
        guard let key = record.key(new.field), let node = record.node(new.field) else {
            return add(new, to: record)
        }
        var range = node.location.range
        let old = file.text.utf8[range]
        if case .list(let nodes, _) = node, new.isList, old.first != UInt8(ascii: "["), !nodes.isEmpty {
            // A block list gets further lines like its first.
            let start = file.startOfLine(at: range.lowerBound)
            let indentation = Array(file.text.utf8[start..<range.lowerBound]).map { $0 == 0x20 ? $0 : 0x20 }
            let added = new.items.dropFirst(nodes.count)
            let lines = added.flatMap { file.lineEnd + indentation + Array("- ".utf8) + YAMLText.scalar($0) }
            let end = file.endOfLine(at: max(range.lowerBound, range.upperBound - 1))
            guard let place = file.raw(end..<end) else { return false }
            edits.replace(place, with: lines)
            return true
        }
        var text = new.isList ? YAMLText.list(new.items) : YAMLText.scalar(new.items[0], like: old.first)
        if range.isEmpty {
            // “parent:” with nothing after it: the value follows the colon.
            let colon = file.text.utf8[key.location.range.upperBound...].firstIndex(of: UInt8(ascii: ":"))
            guard let colon else { return false }
            range = colon + 1..<colon + 1
            text = [0x20] + text
        }
        guard let place = file.raw(range) else { return false }
        edits.replace(place, with: text)
        return true
    }

    func finished() -> [UInt8]? { edits.apply(to: file.bytes) }
}

extension RecordEditing {
    /// Adds a field after the last one of the record, in the language of the record's first field.
    private mutating func add(_ new: Comparison.NewField, to record: WrittenRecord) -> Bool {
        let range = record.location.range
        let bytes = file.text.utf8
        guard
            let first = record.fields.compactMap({ record.key($0)?.location.range }).min(by: {
                $0.lowerBound < $1.lowerBound
            }), !range.isEmpty
        else { return false }
        let isEnglish = Field(rawValue: file.text[first]) != nil
        let name = isEnglish ? new.field.rawValue : new.field.vietnameseName
        let value = new.isList ? YAMLText.list(new.items) : YAMLText.scalar(new.items[0])
        let entry = Array("\(name): ".utf8) + value
        if bytes[range.lowerBound] == UInt8(ascii: "{") {
            let brace = range.upperBound - 1
            guard bytes[brace] == UInt8(ascii: "}"), let place = file.raw(brace..<brace) else { return false }
            edits.replace(place, with: Array(", ".utf8) + entry)
            return true
        }
        let start = file.startOfLine(at: first.lowerBound)
        let indentation = [UInt8](repeating: 0x20, count: first.lowerBound - start)
        let end = file.endOfLine(at: max(range.lowerBound, range.upperBound - 1))
        guard let place = file.raw(end..<end) else { return false }
        edits.replace(place, with: file.lineEnd + indentation + entry)
        return true
    }
}

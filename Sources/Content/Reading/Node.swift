package import Diagnostics

/// A value of a record file as it is written, before anybody knows what it should be.
package enum Node: Sendable, Equatable {
    case scalar(Scalar)
    case list([Node], SourceLocation)
    case mapping(Mapping)

    package var location: SourceLocation {
        switch self {
        case .scalar(let scalar): scalar.location
        case .list(_, let location): location
        case .mapping(let mapping): mapping.location
        }
    }

    /// Whether it is an empty value, `~` or `null`: a field without a value.
    package var isNull: Bool {
        if case .scalar(let scalar) = self { scalar.isNull } else { false }
    }
}

/// A single value, which keeps its text: `no`, `012`, `12:30` and `1e3` are never anything but text here.
package struct Scalar: Sendable, Equatable {
    package let text: String
    /// Exactly the text; of a quoted one its quotes too.
    package let location: SourceLocation
    /// Whether it stands there without quotes, so that its text is that of the source.
    package let isPlain: Bool

    /// Longer values are refused: what is that long is text of an article, or a quote that was not closed.
    package static let longest = 64 << 10
    /// What stands for a refused value, so that it is not also missed or found to be no id.
    static let standIn = "x"

    package init(text: String, location: SourceLocation, isPlain: Bool) {
        self.text = text
        self.location = location
        self.isPlain = isPlain
    }

    /// Whether there is nothing to see in it.
    package var isBlank: Bool { text.utf8.allSatisfy { $0.isBlank || $0 == 0x0A } }

    /// Whether it is one of YAML's spellings of "nothing", without quotes.
    package var isNull: Bool {
        // The first letter first: this is asked of every cell of every spreadsheet.
        guard isPlain, text.utf8.count <= 4, let first = text.utf8.first else { return isPlain && text.isEmpty }
        guard first == UInt8(ascii: "~") || first | 0x20 == UInt8(ascii: "n") else { return false }
        return switch text {
        case "~", "null", "Null", "NULL": true
        default: false
        }
    }
}

/// Fields with their values, in the order in which they are written; no key occurs twice.
package struct Mapping: Sendable, Equatable {
    package let entries: [Entry]
    package let location: SourceLocation

    /// One field: `key: value`.
    package struct Entry: Sendable, Equatable {
        package let key: Scalar
        package let value: Node

        package init(key: Scalar, value: Node) {
            self.key = key
            self.value = value
        }
    }

    package init(entries: [Entry], location: SourceLocation) {
        self.entries = entries
        self.location = location
    }
}

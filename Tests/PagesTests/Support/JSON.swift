/// A JSON document that tests ask by keys: `news["author"][0]["name"].text`.
indirect enum JSON: Decodable, Equatable {
    case none, flag(Bool), number(Double), text(String), list([JSON]), object([String: JSON])

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .none
        } else if let flag = try? value.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: JSON].self))
        }
    }

    subscript(key: String) -> JSON {
        if case .object(let object) = self { object[key] ?? .none } else { .none }
    }

    subscript(place: Int) -> JSON { list.indices.contains(place) ? list[place] : .none }

    var list: [JSON] { if case .list(let list) = self { list } else { [] } }

    var text: String? { if case .text(let text) = self { text } else { nil } }

    var texts: [String] { list.compactMap(\.text) }
}

import Foundation

/// The cases of `Tests/Fixtures/vectors/vietnamese.json`.
struct Vectors: Decodable {
    struct SlugCase: Decodable, Sendable {
        let input: String
        let expected: String
    }
    struct DateCase: Decodable, Sendable {
        let printed: String
        let iso: String?
        let weekday: String?
        let precision: String?
        let range: [String]?
        let error: String?
    }
    struct NumberCase: Decodable, Sendable {
        enum Value: Decodable, Sendable {
            case one(Double), two([Int64])

            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                if let one = try? container.decode(Double.self) {
                    self = .one(one)
                } else {
                    self = .two(try container.decode([Int64].self))
                }
            }
        }
        let printed: String
        let value: Value?
        let keep_zero: Bool?
        let error: String?
    }
    struct Equivalence: Decodable, Sendable {
        let same: [[String]]
        let different: [[String]]
    }
    struct Collation: Decodable, Sendable {
        let letters: String
        let vowels: String
        let sorted: [[String]]
    }
    struct DateOutput: Decodable, Sendable {
        let article: String
        let list: String
        let document: String
    }
    struct DocumentNumbers: Decodable, Sendable {
        let type_words: [String: String]
        let type_words_not_confirmed: [String]
        let must_match: [String]
        let must_not_match: [String]
    }

    let slug: [SlugCase]
    let dates: [DateCase]
    let numbers: [NumberCase]
    let equivalence: Equivalence
    let collation: Collation
    let date_output: DateOutput
    let document_numbers: DocumentNumbers

    static let all: Vectors = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/vectors/vietnamese.json")
        do {
            return try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: file))
        } catch {
            fatalError("\(file.path): \(error)")
        }
    }()
}

extension String {
    var nfc: String { precomposedStringWithCanonicalMapping }
    var nfd: String { decomposedStringWithCanonicalMapping }
    var bytes: [UInt8] { Array(utf8) }
}

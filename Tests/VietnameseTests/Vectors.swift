import Foundation
import TestSupport
import Testing

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
        let keepZero: Bool?
        let error: String?
    }
    struct NumberOutput: Decodable, Sendable {
        let value: Double
        let text: String

        init(from decoder: any Decoder) throws {
            var container = try decoder.unkeyedContainer()
            value = try container.decode(Double.self)
            text = try container.decode(String.self)
        }
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
        let typeWords: [String: String]
        let typeWordsNotConfirmed: [String]
        let mustMatch: [String]
        let mustNotMatch: [String]
    }

    let slug: [SlugCase]
    let dates: [DateCase]
    let numbers: [NumberCase]
    let numberOutput: [NumberOutput]
    let equivalence: Equivalence
    let collation: Collation
    let dateOutput: DateOutput
    let documentNumbers: DocumentNumbers

    static let all: Vectors = {
        let file = Fixtures.folder("vectors").appending(path: "vietnamese.json")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        // swift-format-ignore: NeverUseForceTry
        return try! decoder.decode(Vectors.self, from: Data(contentsOf: file))
    }()
}

extension String {
    var nfc: String { precomposedStringWithCanonicalMapping }
    var nfd: String { decomposedStringWithCanonicalMapping }
    var bytes: [UInt8] { Array(utf8) }
}

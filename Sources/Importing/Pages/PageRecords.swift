import Content
import Diagnostics
import Vietnamese

/// The documents and organizations of the site that a page names.
struct PageRecords {
    /// Organizations by their ids, with the names that the page prints, in its order.
    private(set) var organizations: [(ids: [String], name: String)] = []
    /// Ids of documents that are certain.
    private(set) var documents: [String] = []
    private(set) var remarks: [Message] = []

    init(in text: String, of records: ContentRecords) {
        var records = records
        findOrganizations(in: text, records)
        findDocuments(in: text, &records)
    }
}

extension PageRecords {
    private static let mostWords = 16

    /// Looks up each run of words in the names of all organizations; the longest counts.
    private mutating func findOrganizations(in text: String, _ records: ContentRecords) {
        var names: [String: [Int]] = [:]
        var starts: Set<String> = []
        for (index, draft) in records.names.organizations.enumerated() {
            for name in [draft.name.value] + draft.aliases.map(\.value) {
                let words = Self.words(name).map { $0.folded }
                guard words.count > 1, words.count <= Self.mostWords else { continue }
                starts.insert(words[0])
                let key = words.joined(separator: " ")
                if names[key]?.last != index { names[key, default: []].append(index) }
            }
        }
        let words = Self.words(text)
        var seen: Set<[Int]> = []
        var index = 0
        while index < words.count {
            var length = 1
            if starts.contains(words[index].folded) {
                for count in stride(from: min(Self.mostWords, words.count - index), to: 1, by: -1) {
                    let key = words[index..<index + count].map(\.folded).joined(separator: " ")
                    guard let found = names[key] else { continue }
                    length = count
                    if seen.insert(found).inserted {
                        let ids = found.map { records.names.organizations[$0].id.value }
                        let printed = words[index..<index + count].map(\.printed).joined(separator: " ")
                        organizations.append((ids, printed))
                    }
                    break
                }
            }
            index += length
        }
    }

    private static func words(_ text: String) -> [(folded: String, printed: String)] {
        text.split { !$0.isLetter && !$0.isNumber }.map { (Folding.equivalence(String($0)), String($0)) }
    }

    private mutating func findDocuments(in text: String, _ records: inout ContentRecords) {
        var near: Set<Int> = []
        for found in organizations where found.ids.count == 1 {
            if let index = records.names.organization(ofID: found.ids[0]) {
                near.formUnion(records.names.surroundings(of: index))
            }
        }
        let bytes = Array(text.utf8)
        var seen: Set<String> = []
        for site in DocumentNumberScanner.mentions(in: bytes) {
            let printed = String(decoding: bytes[site.range], as: UTF8.self)
            switch site.mention {
            case .number(let number):
                guard seen.insert(number.identity).inserted else { continue }
                add(number, near, records)
            case .short(let type, let digits, _):
                guard seen.insert("\(type) \(digits)").inserted else { continue }
                let ids = records.names.documents.indices.filter { index in
                    let draft = records.names.documents[index]
                    return draft.type?.value == type && Self.digits(draft.number.value) == Self.digits(digits)
                }
                remarks.append(.shortDocument(printed, ids: ids.map { records.names.documentID(at: $0) }))
            case .plenum(let number, let term):
                guard seen.insert("plenum \(number) \(term)").inserted else { continue }
                let ids = records.names.documents(named: "Nghị quyết Trung ương \(number) (khóa \(term))")
                if ids.count == 1 {
                    documents.append(records.names.documentID(at: ids[0]))
                } else {
                    remarks.append(
                        .shortDocument("Nghị quyết Trung ương \(number) (khóa \(term))", ids: []))
                }
            }
        }
    }

    /// Listed where it is certain: numbers begin again in every province and every term.
    private mutating func add(_ number: DocumentNumber, _ near: Set<Int>, _ records: ContentRecords) {
        let all = records.names.documents(numbered: number)
        let certain = all.filter { index in
            if let scope = records.names.scopes[index] {
                return near.contains(scope) || records.names.organizations[scope].kind.value == .central
            }
            return number.issuer.hasSuffix("TW")
        }
        if certain.count == 1, all.count == 1 || !number.issuer.hasSuffix("TW") {
            documents.append(records.names.documentID(at: certain[0]))
        } else {
            remarks.append(.documentNotListed(number.description, ids: all.map { records.names.documentID(at: $0) }))
        }
    }

    private static func digits(_ number: String) -> Substring {
        number.prefix { $0.isNumber }.drop { $0 == "0" }
    }
}

import Diagnostics
import Foundation
import Templates

/// Renders the places of one kind of document, each with one engine, and has a parser look at all of them.
struct Judge: Sendable {
    private let kind: Kind
    private let places: [Place]
    private let engines: [TemplateEngine]
    /// What each place looks like with harmless values.
    private var structures: [String] = []

    enum Kind: String { case html, xml, json }

    init(_ kind: Kind, _ places: [Place]) {
        self.kind = kind
        self.places = places
        engines = places.map { place in
            let engine = TemplateEngine(
                sources: [TemplateSource(name: "main." + kind.rawValue, text: .init(place.template), id: .init(0))],
                entryPoints: [EntryPoint(name: "main." + kind.rawValue, roots: FuzzedValues.roots)])
            if let first = engine.diagnostics.first { fatalError("\(place.template): \(first.problem.message.en)") }
            return engine
        }
        let values = FuzzedValues("one", "two")
        guard kind != .json else { return }
        structures = parsed(parts(values)) { $0.map(\.structure) } ?? []
        guard structures.count == places.count else { fatalError("the places are no document") }
    }

    func judge(_ values: FuzzedValues) {
        let parts = parts(values)
        if kind == .json {
            for (place, part) in zip(places, parts) {
                if let part, case .json(let expected) = place.expectation {
                    check(String(decoding: part, as: UTF8.self), isJSON: expected(values), place)
                }
            }
            return
        }
        let isDocument: Void? = parsed(parts) { found in
            for (index, place) in places.enumerated() where parts[index] != nil {
                let context = "\(place.template)\n\(String(decoding: parts[index] ?? [], as: UTF8.self))"
                demand(index < found.count, "a place is missing", context)
                demand(
                    found[index].structure == structures[index],
                    "not \(structures[index]) but \(found[index].structure)", context)
                check(found[index], place, values, context)
            }
            demand(found.count == places.count, "too many places", "")
        }
        demand(isDocument != nil, "no document", "\(values)")
    }

    /// Each place with these values; nil where the engine refused them.
    private func parts(_ values: FuzzedValues) -> [[UInt8]?] {
        var output = OutputBuffer()
        let context = EmptyContext()
        let roots = values.roots
        return engines.map { engine in
            output.removeAll()
            do {
                try engine.render("main." + kind.rawValue, roots: roots, context: context, into: &output)
                return output.bytes
            } catch {
                return nil
            }
        }
    }

    private func parsed<Result>(_ parts: [[UInt8]?], _ work: ([ParsedDocument.Element]) -> Result) -> Result? {
        let open = kind == .xml ? #"<?xml version="1.0" encoding="UTF-8"?><body>"# : "<!DOCTYPE html><html><body>"
        var bytes = Array(open.utf8)
        for part in parts { bytes += "<div>".utf8 + (part ?? []) + "</div>".utf8 }
        bytes += kind == .xml ? "</body>".utf8 : "</body></html>".utf8
        let document = kind == .xml ? ParsedDocument(xml: bytes) : ParsedDocument(html: bytes)
        switch consume document {
        case .some(let document): return document.children(of: "body", work)
        case .none: return nil
        }
    }
}

extension Judge {
    private func check(
        _ found: ParsedDocument.Element, _ place: Place, _ values: FuzzedValues, _ context: String
    ) {
        func attribute(_ name: String) -> String {
            found.children.first?.attributes.first { $0.name == name }?.value ?? ""
        }
        switch place.expectation {
        case .structure: break
        case .text(let expected):
            demand(read(found.text) == read(expected(values)), "the text is \(found.text)", context)
        case .attribute(let name, let expected):
            let value = attribute(name)
            demand(
                read(value, isAttribute: true) == read(expected(values), isAttribute: true), "the value is \(value)",
                context)
        case .address(let name):
            demand(!Destination.isAstray(attribute(name)), "an address that leads astray", context)
        case .addresses(let name):
            for address in Destination.candidates(of: attribute(name)) {
                demand(!Destination.isAstray(address), "an address that leads astray", context)
            }
        case .refresh(let name):
            if let address = Destination.refresh(attribute(name)) {
                demand(!Destination.isAstray(address), "an address that leads astray", context)
            }
        case .json(let expected): check(found.text, isJSON: expected(values), place)
        }
    }

    private func check(_ text: String, isJSON expected: [String], _ place: Place) {
        let lowered = text.lowercased()
        demand(!lowered.contains("</script") && !lowered.contains("<!--"), "a script that ends early", text)
        let found = try? JSONSerialization.jsonObject(with: Data(text.utf8))
        demand(found != nil, "no JSON", place.template + "\n" + text)
        if !expected.isEmpty {
            // Foundation drops U+FEFF, and libxml2 from HTML what is no character.
            let dropped: Set<UInt32> = kind == .json ? [0xFEFF] : [0xFEFF, 0xFFFE, 0xFFFF]
            func kept(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { !dropped.contains($0.value) } }
            let texts = (found as? [String])?.map(kept)
            let wanted = expected.map(kept)
            demand(texts == wanted, "other texts in JSON", place.template + "\n" + text)
        }
    }

    /// A text as a parser hands it over: with U+FFFD for what are no characters, and one kind of line end.
    private func read(_ text: String, isAttribute: Bool = false) -> [UInt8] {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            switch scalar.value {
            case 0x0A where previous == "\r": break
            case 0x0A, 0x0D: result.append(kind == .xml && isAttribute ? " " : "\n")
            case 0x09: result.append(kind == .xml && isAttribute ? " " : "\t")
            case 0..<0x20, 0xFFFE, 0xFFFF: result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return Array(String(result).utf8)
    }

    private func demand(_ holds: Bool, _ complaint: @autoclosure () -> String, _ context: String) {
        guard !holds else { return }
        fatalError("\(kind): \(complaint())\n\(context)")
    }
}

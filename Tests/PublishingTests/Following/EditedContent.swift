import Diagnostics
import Foundation
import TestSupport

/// The project's own content while somebody works on it: edits at random, which a seed repeats.
struct EditedContent {
    private(set) var files: [String: [UInt8]]
    /// The moment that it is built for.
    private(set) var now: Int64 = 1_772_323_200
    private let original: [String: [UInt8]]
    private var random: RandomNumbers

    init(seed: UInt64) throws {
        let folder = projectRoot.appending(path: "Content")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        var files: [String: [UInt8]] = [:]
        for path in paths where path.contains(".") {
            let file = folder.appending(path: path)
            if (try? file.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true {
                files[path] = Array(try Data(contentsOf: file))
            }
        }
        files["views.csv"] = Array("path,views,asOf\n/tin/ba-tri-trong-sach-vung-manh-toan-dien/,12,2026-01-01\n".utf8)
        self.files = files
        original = files
        random = RandomNumbers(seed: seed)
    }

    var tree: MemoryTree { MemoryTree("Content", bytes: files) }

    /// Makes one edit, and says which.
    mutating func edit() -> String {
        switch random.below(20) {
        case 0...5: restore()
        case 6...9: change(articles) { text, random in Self.newSentence(in: &text, random) }
        case 10...12: change(articles) { text, random in Self.newHead(in: &text, &random) }
        case 13: addArticle()
        case 14: move()
        case 15: pass()
        default: change(files.keys.sorted()) { text, random in Self.newLines(in: &text, &random) }
        }
    }
}

extension EditedContent {
    private var articles: [String] { files.keys.filter { $0.hasPrefix("articles/") && $0.hasSuffix(".md") }.sorted() }

    /// All files that differ are as they were again, or half of them, so that many sites can be built.
    private mutating func restore() -> String {
        let other = Set(files.keys).union(original.keys).filter { files[$0] != original[$0] }.sorted()
        let areAll = random.below(2) == 0
        var restored: [String] = []
        for path in other where areAll || random.below(2) == 0 {
            files[path] = original[path]
            restored.append(path)
        }
        return "restore \(restored)"
    }

    private mutating func change(
        _ paths: [String], _ edit: (inout String, inout RandomNumbers) -> String
    ) -> String {
        let texts = paths.filter { path in [".md", ".yml", ".csv", ".txt"].contains { path.hasSuffix($0) } }
        guard let path = random.one(of: texts), let bytes = files[path] else { return "nothing" }
        var text = String(decoding: bytes, as: UTF8.self)
        let what = edit(&text, &random)
        files[path] = Array(text.utf8)
        return "\(path): \(what)"
    }

    private mutating func addArticle() -> String {
        guard let model = random.one(of: articles) else { return "nothing" }
        let path = "articles/2025/bai-moi-\(random.below(5)).md"
        files[path] = files[model]
        return "\(path) like \(model)"
    }

    private mutating func move() -> String {
        guard let path = random.one(of: articles) else { return "nothing" }
        let bytes = files.removeValue(forKey: path)
        let target = "articles/2023/bai-chuyen-\(random.below(5)).md"
        if random.below(3) > 0 { files[target] = bytes }
        return "\(path) → \(files[target] == nil ? "nowhere" : target)"
    }

    private mutating func pass() -> String {
        now += [3_600, 86_400, 31 * 86_400, -86_400][random.below(4)]
        return "now \(now)"
    }
}

extension EditedContent {
    private static func newSentence(in text: inout String, _ random: RandomNumbers) -> String {
        var random = random
        let sentence = [
            "Một câu mới.", "Theo Chỉ thị số 10-CT/TW ngày 30/3/2007, việc này phải làm.", "## Một mục mới",
            "Xem [bài kia](/tin/meo-vac-chi-bo-bon-tot/) và [một mục](#mot-muc-moi).",
            "Về [Chi bộ](to-chuc:ap-an-binh) và [bài](bai:2024/meo-vac-chi-bo-bon-tot).", "![Ảnh](khong-co.jpg)",
        ][random.below(6)]
        var parts = text.components(separatedBy: "\n\n")
        parts.insert(sentence, at: parts.count > 2 ? 2 + random.below(parts.count - 2) : parts.count)
        text = parts.joined(separator: "\n\n")
        return sentence
    }

    private static func newHead(in text: inout String, _ random: inout RandomNumbers) -> String {
        let line = [
            "tags: [Sinh hoạt chi bộ, Trà Vinh]", "tags: [sinh hoạt chi bộ]", "draft: true", "featured: true",
            "updated: 2026-02-0\(1 + random.below(9))", "authors: [Quốc Hùng]", "kicker: Xây dựng Đảng",
            "aliases: [/bai-cu-\(random.below(3))/]", "slug: dia-chi-\(random.below(3))", "noindex: true",
            "publish: 2026-03-0\(1 + random.below(9))", "expires: 2026-04-0\(1 + random.below(9))",
            "related: [2024/meo-vac-chi-bo-bon-tot]", "section: khong-co",
        ][random.below(14)]
        text = text.replacing("---\n", with: "---\n\(line)\n", maxReplacements: 1)
        return line
    }

    /// A line is taken out, doubled, put elsewhere, or has another number in it.
    private static func newLines(in text: inout String, _ random: inout RandomNumbers) -> String {
        var lines = text.components(separatedBy: "\n")
        let place = random.below(lines.count)
        let line = lines[place]
        switch random.below(4) {
        case 0: lines.remove(at: place)
        case 1: lines.insert(line, at: place)
        case 2: lines.swapAt(place, random.below(lines.count))
        default: lines[place] = line.replacing(/\d/, with: "\(random.below(10))", maxReplacements: 1)
        }
        text = lines.joined(separator: "\n")
        return "line \(place + 1): \(line)"
    }
}

/// Numbers that a seed repeats (SplitMix64).
struct RandomNumbers {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var number = state
        number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
        number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((number ^ (number >> 31)) % UInt64(limit))
    }

    mutating func one<Element>(of all: [Element]) -> Element? { all.isEmpty ? nil : all[below(all.count)] }
}

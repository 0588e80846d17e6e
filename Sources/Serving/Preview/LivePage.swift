import Templates

/// What is added to a page so that it is told of changes, and says where readers do not see it.
struct LivePage {
    /// What its script is told, as `data-` attributes of its element; those without a value are left out.
    var details: [(name: String, value: String?)]
    /// Why readers do not see the page.
    var mark: String?

    /// The page with a script in its head and, where there is a mark, a bar before everything else.
    ///
    /// Both come from this server itself, so that the page's own policy lets them pass. One that lets no script pass, as
    /// that of a page for frames, is shown as it is.
    func added(to page: [UInt8]) -> [UInt8] {
        let head = page.prefix(Self.longestHead)
        let end = head.firstRange(of: "</head>".utf8)?.lowerBound ?? page.startIndex
        var output = OutputBuffer(capacity: page.count + 1_024)
        output.append(Array(page[..<end]))
        if mark != nil { output.append("<link rel=\"stylesheet\" href=\"/.bangvang/live.css\">\n") }
        if Self.letsScriptsPass(head[..<end]) {
            output.append("<script src=\"/.bangvang/live.js\" defer")
            for (name, value) in details + [("page", Self.version(of: page))] {
                guard let value else { continue }
                output.append(" data-\(name)=\"")
                output.appendEscaped(value)
                output.append("\"")
            }
            output.append("></script>\n")
        }
        let body = page[end...].prefix(Self.longestHead)
        if let mark, let start = body.firstRange(of: "<body".utf8)?.upperBound,
            let open = page[start...].firstIndex(of: UInt8(ascii: ">"))
        {
            output.append(Array(page[end...open]))
            output.append("<p class=\"bangvang-mark\" role=\"note\">")
            output.appendEscaped(mark)
            output.append("</p>")
            output.append(Array(page[page.index(after: open)...]))
        } else {
            output.append(Array(page[end...]))
        }
        return output.bytes
    }

    private static let longestHead = 64 << 10

    private static func letsScriptsPass(_ head: ArraySlice<UInt8>) -> Bool {
        guard let policy = head.firstRange(of: "http-equiv=\"Content-Security-Policy\"".utf8) else { return true }
        let rest = head[policy.upperBound...]
        let own = String(decoding: rest.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
            .replacing("&#39;", with: "'")
        return own.contains("script-src 'self'") && own.contains("connect-src 'self'")
    }

    /// Of all of a page but its style sheets, which are exchanged without loading it again.
    static func version(of page: [UInt8]) -> String {
        var hash = FNV()
        var rest = page[...]
        while let link = rest.firstRange(of: "<link ".utf8) {
            let end = rest[link.upperBound...].firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
            let isStyle = rest[link.upperBound..<end].firstRange(of: "rel=\"stylesheet\"".utf8) != nil
            hash.add(rest[..<(isStyle ? link.lowerBound : end)])
            rest = rest[end...]
        }
        hash.add(rest)
        return String(hash.value, radix: 16)
    }
}

import Vietnamese

/// The date line of a page.
struct PageDate {
    let printed: String
    let date: PartialDate

    /// Nil for a line that is no date: it has a day, and nothing beside it but what sites print there.
    init?(line: String, offset: (CalendarDate) -> Int) {
        guard line.utf8.count <= 160, line.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        for candidate in [line, Self.withoutCounts(line)] {
            guard let date = try? PartialDate(printed: candidate, offset: offset), !date.isRange,
                date.precision >= .day
            else { continue }
            (printed, self.date) = (candidate, date)
            return
        }
        return nil
    }

    /// What a machine-readable date of the page says: `2021-07-05T06:41:00+07:00`.
    init?(iso: String, offset: (CalendarDate) -> Int) {
        let text = Self.withoutSeconds(Self.withoutFraction(iso.replacing(" ", with: "T", maxReplacements: 1)))
        guard let date = try? PartialDate(iso: text, offset: offset), !date.isRange, date.precision >= .day else {
            return nil
        }
        (printed, self.date) = (iso, date)
    }
}

extension PageDate {
    /// Without “120 lượt xem”, “Lượt xem: 120” and the like, and without what stands before a bar.
    private static func withoutCounts(_ line: String) -> String {
        let parts = line.split { "|•·".contains($0) }.map { Blanks.folded(String($0)) }
        let dated = parts.filter { part in (try? PartialDate(printed: part)) != nil }
        if parts.count > 1, dated.count == 1 { return dated[0] }
        let words = line.split(separator: " ").map(String.init)
        let folded = words.map { Folding.search($0) }
        let views = folded.indices.first { index in
            index + 1 < folded.count && ["luot", "so"].contains(folded[index])
                && ["xem", "doc", "truy", "luot"].contains(folded[index + 1])
        }
        guard let views else { return line }
        // “… 120 lượt xem” or “… Lượt xem: 120”.
        let isNumberBefore = views > 0 && words[views - 1].allSatisfy { $0.isNumber || ".,".contains($0) }
        let end = isNumberBefore && !words[views - 1].contains("/") ? views - 1 : views
        return words[..<end].joined(separator: " ")
    }

    private static func withoutFraction(_ text: String) -> String {
        guard let dot = text.firstIndex(of: ".") else { return text.hasSuffix("Z") ? text.dropLast() + "+00:00" : text }
        let rest = text[dot...].dropFirst().drop(while: \.isNumber)
        return text[..<dot] + (rest == "Z" ? "+00:00" : String(rest))
    }

    /// Machines write seconds where a page prints minutes.
    private static func withoutSeconds(_ text: String) -> String {
        let parts = text.split(separator: "T")
        guard parts.count == 2, parts[1].utf8.count >= 8 else { return text }
        let time = parts[1]
        let seconds = time.index(time.startIndex, offsetBy: 5)..<time.index(time.startIndex, offsetBy: 8)
        guard time[seconds].first == ":", time[seconds].dropFirst().allSatisfy(\.isNumber) else { return text }
        return parts[0] + "T" + time[..<seconds.lowerBound] + time[seconds.upperBound...]
    }
}

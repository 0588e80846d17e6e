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
        guard let date = try? PartialDate(iso: iso, offset: offset), !date.isRange, date.precision >= .day else {
            return nil
        }
        // Machines write seconds where a page prints minutes.
        (printed, self.date) = (iso, date.toTheMinute)
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
}

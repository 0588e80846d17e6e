extension Board {
    /// The part of the board that is about one organization and what is below it.
    ///
    /// A row of an organization outside keeps whom it names inside, and loses what it reports: that is of a larger whole.
    package func excerpt(within scope: Reference<Organization>, in site: Site) -> Board {
        let parts = rows.compactMap { row -> Row? in
            if let own = row.scope, site.isWithin(own, scope) { return row }
            let isInside = { (reference: Reference<Recognition>) in site.isWithin(site[reference].organization, scope) }
            let (named, apart) = (row.named.filter(isInside), row.apart.filter(isInside))
            if named.isEmpty, apart.isEmpty { return nil }
            return Row(
                scope: row.scope, named: named, apart: apart, reported: [], reportedApart: [], reportedCount: nil,
                namedCount: Set(named.map { site[$0].organization }).count)
        }
        let reporting = Set(parts.filter { $0.reportedCount != nil }.compactMap(\.scope))
        let topmost = parts.filter { row in
            row.scope.map { reporting.isDisjoint(with: site.ancestors(of: $0)) } ?? true
        }
        let counts = topmost.compactMap(\.reportedCount)
        return Board(
            award: award, year: year, rows: parts,
            namedCount: Set(parts.flatMap(\.named).map { site[$0].organization }).count,
            reportedCount: counts.isEmpty ? nil : counts.reduce(0) { $0.addingReportingOverflow($1).partialValue })
    }
}

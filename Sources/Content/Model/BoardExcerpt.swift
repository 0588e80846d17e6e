extension Board {
    /// The part of the board that is about one organization and what was below it at the end of the year.
    ///
    /// A row of an organization outside keeps whom it names inside, and loses what it reports: that is of a larger whole.
    package func excerpt(within scope: Reference<Organization>, in site: Site) -> Board {
        let day = Self.day(of: year)
        let parts = rows.compactMap { row -> Row? in
            if let own = row.scope, site.isWithin(own, scope, on: day) { return row }
            let isInside = { (reference: Reference<Recognition>) in
                site.isWithin(site[reference].organization, scope, on: day)
            }
            let (named, apart) = (row.named.filter(isInside), row.apart.filter(isInside))
            if named.isEmpty, apart.isEmpty { return nil }
            return Row(
                scope: row.scope, named: named, apart: apart, reported: [], reportedApart: [], reportedCount: nil,
                namedCount: Set(named.map { site[$0].organization }).count)
        }
        return Board(
            award: award, year: year, rows: parts,
            namedCount: Set(parts.flatMap(\.named).map { site[$0].organization }).count,
            reportedCount: rollup(of: scope)?.reportedCount, rollups: rollups)
    }
}

import Pages

/// Which pages of a plan a run renders.
package enum RenderedPages: Sendable {
    /// Every page: what is published is whole.
    case all
    /// Of a plan of more pages than `limit`, so many of each template, spread evenly over its pages, and no download;
    /// of any other all pages.
    ///
    /// Templates are checked before anything is rendered. What only rendering finds is a value that an operation does
    /// not take, or a page that outgrows its budget; on a site of a hundred thousand organizations most of a check's
    /// time would go into looking for that in pages that are alike. A build renders all, and publishes nothing where
    /// one fails.
    case some(ofEachTemplate: Int, above: Int)
    /// The site is read, checked and planned, and that is all.
    case none

    /// What a check renders unless it is asked for more.
    package static let sample = RenderedPages.some(ofEachTemplate: 200, above: 20_000)

    var isEmpty: Bool { if case .none = self { true } else { false } }

    /// The places of these pages in a plan, in its order.
    func indices(in plan: PagePlan) -> [Int] {
        switch self {
        case .all: return Array(plan.pages.indices)
        case .none: return []
        case .some(_, let limit) where plan.pages.count <= limit: return Self.withoutDownloads(plan)
        case .some(let most, _):
            var counts: [String: Int] = [:]
            for page in plan.pages { if let template = page.template { counts[template, default: 0] += 1 } }
            var numbers: [String: Int] = [:]
            return Self.withoutDownloads(plan).filter { index in
                guard let template = plan.pages[index].template else { return true }
                let number = numbers[template, default: 0]
                numbers[template] = number + 1
                let count = counts[template] ?? 0
                // The first of each of `most` equal parts.
                return count <= most || number * most / count != (number - 1) * most / count || number == 0
            }
        }
    }

    /// A copy is read, since a file that cannot be read is found in no other way; a download cannot fail.
    private static func withoutDownloads(_ plan: PagePlan) -> [Int] {
        plan.pages.indices.filter { plan.pages[$0].template != nil || plan.pages[$0].isCopy }
    }
}

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
    package static let sample = RenderedPages.some(ofEachTemplate: 100, above: 20_000)

    var isEmpty: Bool { if case .none = self { true } else { false } }

    /// The places of these pages in a plan, in its order.
    func indices(in plan: PagePlan) -> [Int] {
        switch self {
        case .all: return Array(plan.pages.indices)
        case .none: return []
        case .some(_, let limit) where plan.pages.count <= limit: return Self.withoutDownloads(plan)
        case .some(let most, _):
            return Self.byTemplate(plan).flatMap { template, indices -> [Int] in
                guard template != nil, indices.count > most else { return indices }
                // The first of each of `most` equal parts.
                return (0..<most).map { indices[$0 * indices.count / most] }
            }.sorted()
        }
    }

    /// The places of all pages but downloads, by template.
    private static func byTemplate(_ plan: PagePlan) -> [String?: [Int]] {
        var all: [String?: [Int]] = [:]
        // Pages of one template stand together, mostly.
        var run: (template: String?, indices: [Int]) = (nil, [])
        for index in withoutDownloads(plan) {
            let template = plan.pages[index].template
            if template != run.template {
                all[run.template, default: []] += run.indices
                run = (template, [])
            }
            run.indices.append(index)
        }
        all[run.template, default: []] += run.indices
        return all
    }

    /// A copy is read, since a file that cannot be read is found in no other way; a download cannot fail.
    private static func withoutDownloads(_ plan: PagePlan) -> [Int] {
        plan.pages.indices.filter { plan.pages[$0].template != nil || plan.pages[$0].isCopy }
    }
}

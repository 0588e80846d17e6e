import Content
import Templates

/// Which page of a long list.
package enum ListPage: Hashable, Sendable {
    /// The list's own address.
    case newest
    /// A full page, counted from 1, which has the oldest articles: a new article moves nothing on it.
    case number(Int)
}

/// One page of a long list of articles.
struct Pagination: ShapedValue {
    let articles: [Reference<Article>]
    let page: ListPage
    /// How many pages have numbers.
    let numbered: Int
    /// How many articles the whole list has.
    let total: Int
    let address: @Sendable (ListPage) -> Address

    /// The pages of a list, the newest one first; an empty list has one.
    static func pages(
        of articles: some RandomAccessCollection<Reference<Article>>, size: Int,
        address: @escaping @Sendable (ListPage) -> Address
    ) -> [Pagination] {
        let numbered = numberedPages(of: articles.count, size: size)
        func page(_ page: ListPage, _ some: some Sequence<Reference<Article>>) -> Pagination {
            Pagination(
                articles: Array(some), page: page, numbered: numbered, total: articles.count, address: address)
        }
        return [page(.newest, articles.dropLast(numbered * size))]
            + stride(from: numbered, to: 0, by: -1).map { number in
                page(.number(number), articles.dropLast((number - 1) * size).suffix(size))
            }
    }

    /// How many full pages stand below the newest one, which is never nearly empty: it has what does not fill a page,
    /// and a page more.
    private static func numberedPages(of total: Int, size: Int) -> Int { max(0, total / size - 1) }

    /// The numbers that pages had when they were counted from the newest, where none has them now.
    ///
    /// Those counts went with the number of articles as these do, so that a list which only grows answers for each
    /// number that it ever had.
    static func formerNumbers(of total: Int, size: Int) -> [Int] {
        let former = (total + size - 1) / size
        let first = max(1, numberedPages(of: total, size: size)) + 1
        return first <= former ? Array(first...former) : []
    }

    /// The newest page comes after the one with the highest number.
    var number: Int { if case .number(let number) = page { number } else { numbered + 1 } }

    private var newer: ListPage? {
        guard case .number(let number) = page else { return nil }
        return number < numbered ? .number(number + 1) : .newest
    }

    private var older: ListPage? { number > 1 ? .number(number - 1) : nil }

    package static let shapeName = "pagination"
    package static let shape = describe("Một trang của danh sách dài / One page of a long list") { p in
        p.property("articles", "The articles on it.") { page, context in context.objects(page.articles) }
        p.property("isNewest", "Whether it is the newest page, which has the list's own address.") { page, _ in
            page.page == .newest
        }
        p.property(
            "number", "Its number, from 1, which has the oldest articles. It stays, but for the newest page's."
        ) { page, _ in page.number }
        p.property("count", "How many pages there are; it changes.") { page, _ in page.numbered + 1 }
        p.property("total", "How many articles there are on all of them; it changes.") { page, _ in page.total }
        p.property("newerURL", "The page with newer articles.") { page, context in
            page.newer.map { context.addresses.path(page.address($0)) }
        }
        p.property("olderURL", "The page with older articles.") { page, context in
            page.older.map { context.addresses.path(page.address($0)) }
        }
    }
}

import Content
import Templates

/// One page of a long list of articles.
struct Pagination: ShapedValue {
    let articles: [Reference<Article>]
    /// Counted from 1.
    let number: Int
    let count: Int
    /// How many articles the whole list has.
    let total: Int
    let address: @Sendable (Int) -> Address

    /// The pages of a list; an empty list has one.
    static func pages(
        of articles: some RandomAccessCollection<Reference<Article>>, size: Int,
        address: @escaping @Sendable (Int) -> Address
    ) -> [Pagination] {
        let count = max(1, (articles.count + size - 1) / size)
        return (1...count).map { number in
            Pagination(
                articles: Array(articles.dropFirst((number - 1) * size).prefix(size)), number: number, count: count,
                total: articles.count, address: address)
        }
    }

    package static let shapeName = "pagination"
    package static let shape = describe("Một trang của danh sách dài / One page of a long list") { p in
        p.property("articles", "The articles on it.") { page, context in context.objects(page.articles) }
        p.property("number", "Its number, from 1.") { page, _ in page.number }
        p.property("count", "How many pages there are.") { page, _ in page.count }
        p.property("total", "How many articles there are on all of them.") { page, _ in page.total }
        p.property("newerURL", "The page before.") { page, context in
            page.number > 1 ? context.addresses.path(page.address(page.number - 1)) : nil
        }
        p.property("olderURL", "The page after.") { page, context in
            page.number < page.count ? context.addresses.path(page.address(page.number + 1)) : nil
        }
    }
}

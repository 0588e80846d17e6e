import CAllocations
import Templates

/// Counts what rendering asks the allocator for, through a `malloc` that stands before Glibc's.
struct AllocationCount {
    private var output = OutputBuffer()

    mutating func run() throws {
        let page = try BangvangPage()
        let whole = try count { output throws in try page.render(into: &output) }
        print("\nCalls of the allocator for the page above: \(whole)")
        print("Calls of the allocator for a page with one such piece, and with 1,001:")
        for (name, piece) in Self.pieces {
            let few = try count(of: piece)
            let many = try count(of: String(repeating: piece, count: 1_001))
            print(line(name, "\(few) and \(many)"))
        }
    }

    private static let pieces: KeyValuePairs = [
        "static text": #"<p class="lead">Một đoạn văn bản tĩnh.</p>{# #}"#,
        "a literal": #"{{ "văn bản tĩnh & dài hơn mười lăm byte" }}"#,
        "a string": "{{ article.title }}",
        "a string in an attribute": #"<i title="{{ article.title }}"></i>"#,
        "an address": #"<a href="{{ article.url }}"></a>"#,
        "a number": "{{ cell.members }}",
        "prepared HTML": "{{ article.body }}",
        "a condition": "{% if article.featured %}x{% endif %}",
    ]

    private mutating func count(of template: String) throws -> UInt {
        let roots = [Root("article", Article.templateType), Root("cell", Cell.templateType)]
        let engine = try BangvangPage.engine(["page.html": template], roots: roots)
        let values = [Article.sample.templateValue] + Article.sample.cells.prefix(1).map(\.templateValue)
        let context = EmptyContext()
        return try count { output throws in
            output.removeAll()
            try engine.render("page.html", roots: values, context: context, into: &output)
        }
    }

    /// What the second run asks for: in the first one the buffer grows.
    private mutating func count(_ work: (inout OutputBuffer) throws -> Void) rethrows -> UInt {
        try work(&output)
        let before = allocations()
        try work(&output)
        return allocations() - before
    }
}

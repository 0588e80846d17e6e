import Diagnostics
import Templates
import Vietnamese

/// The filters that a site adds to the language; a new one is entered here.
enum SiteFilters {
    static let all = [number, percent, slug, asset, integrity, url]

    static let number = FilterDefinition(
        "number", "A number as Vietnamese writes it: 46.437; 41,52.", input: .number, result: .string
    ) { arguments, _ throws(Problem) in
        switch arguments.first {
        case .int(let value)?: .string(NumberText.integer(value))
        case .number(let value)?: .string(NumberText.decimal(value))
        default: .string("")
        }
    }

    static let percent = FilterDefinition(
        "percent", "A fraction as a percentage: 0.4152 is 41,52%.", input: .number, result: .string
    ) { arguments, _ throws(Problem) in
        switch arguments.first {
        case .int(let value)?: .string(NumberText.percent(fraction: Double(value)))
        case .number(let value)?: .string(NumberText.percent(fraction: value))
        default: .string("")
        }
    }

    static let slug = FilterDefinition(
        "slug", "A text as a part of an address: Bến Nò is ben-no.", input: .string, result: .string
    ) { arguments, _ throws(Problem) in
        guard case .string(let text)? = arguments.first else { return .string("") }
        return .string(Slug.make(text))
    }

    static let asset = FilterDefinition(
        "asset", "The address of a file of Templates/assets: style.css.", input: .string, result: .string
    ) { arguments, context throws(Problem) in
        guard case .string(let name)? = arguments.first else { return .string("") }
        let path = try published(name, context)?.path ?? Assets.folder + name
        return .string(basePath(context) + path)
    }

    static let integrity = FilterDefinition(
        "integrity", "The hash of a file of Templates/assets, for the integrity attribute of styles and scripts.",
        input: .string, result: .string
    ) { arguments, context throws(Problem) in
        guard case .string(let name)? = arguments.first else { return .string("") }
        return .string(try published(name, context)?.integrity ?? "")
    }

    static let url = FilterDefinition(
        "url", "A path of the site as an address on its host: /tin/.", input: .string, result: .string
    ) { arguments, context throws(Problem) in
        guard case .string(let path)? = arguments.first else { return .string("") }
        return .string(basePath(context) + path.drop { $0 == "/" })
    }

    private static func published(_ name: String, _ context: any TemplateContext) throws(Problem) -> PublishedAsset? {
        try (context as? SiteContext)?.assets?.asset(name)
    }

    /// A template that is tried without a site stands at the root.
    private static func basePath(_ context: any TemplateContext) -> String {
        (context as? SiteContext)?.addresses.basePath ?? "/"
    }
}

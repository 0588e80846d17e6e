/// What drawings may have: listed, so that what browsers learn later is not allowed by that.
enum DrawingNames {
    static let svg = "http://www.w3.org/2000/svg"
    static let xlink = "http://www.w3.org/1999/xlink"
    static let xml = "http://www.w3.org/XML/1998/namespace"

    /// No scripts, no foreign content, no links, and nothing that moves: an animation may set an address.
    static let elements: Set<String> = [
        "svg", "g", "defs", "symbol", "use", "title", "desc", "metadata", "style", "switch", "view", "path", "rect",
        "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath", "image", "linearGradient",
        "radialGradient", "stop", "pattern", "clipPath", "mask", "marker", "filter", "feBlend", "feColorMatrix",
        "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap",
        "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur",
        "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight",
        "feTile", "feTurbulence",
    ]

    /// Whether browsers make nothing of a namespace but what is judged here. Those that they act upon are of W3C and
    /// Mozilla; of W3C's, drawings need these.
    static func isAllowed(namespace: String) -> Bool {
        let known: Set<String> = [
            svg, xlink, xml, "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://www.w3.org/2000/01/rdf-schema#",
            "http://www.w3.org/2001/XMLSchema-instance",
        ]
        let isLiving = namespace.contains("w3.org") || namespace.contains("mozilla.org")
        return !namespace.isEmpty && (known.contains(namespace) || !isLiving)
    }

    /// Whether an address is in the drawing itself: a part of it, or a picture of pixels.
    static func isInside(address: String) -> Bool {
        let address = address.drop { $0.isWhitespace }
        return address.hasPrefix("#") || embedded.contains { address.lowercased().hasPrefix($0) }
    }

    private static let embedded = ["png", "jpeg", "jpg", "gif", "webp"].map { "data:image/\($0);base64," }

    /// Whether an attribute's value is never taken for a style: words for people, names, and coordinates.
    static func isText(attribute: String) -> Bool {
        attribute.hasPrefix("aria-") || attribute.hasPrefix("data-") || words.contains(attribute)
    }

    private static let words: Set<String> = [
        "id", "class", "lang", "role", "tabindex", "d", "points", "viewbox", "version", "type", "media", "title",
        "requiredextensions", "requiredfeatures", "systemlanguage", "contentscripttype", "contentstyletype",
    ]

    /// Functions of CSS that compute, and load nothing.
    static let functions: Set<String> = [
        "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color", "color-mix", "light-dark",
        "icc-color", "device-cmyk", "calc", "min", "max", "clamp", "round", "var", "env", "translate", "translatex",
        "translatey", "translatez", "translate3d", "scale", "scalex", "scaley", "scalez", "scale3d", "rotate",
        "rotatex", "rotatey", "rotatez", "rotate3d", "skew", "skewx", "skewy", "matrix", "matrix3d", "perspective",
        "blur", "brightness", "contrast", "drop-shadow", "grayscale", "hue-rotate", "invert", "opacity", "saturate",
        "sepia", "rect", "inset", "circle", "ellipse", "polygon", "path", "linear-gradient", "radial-gradient",
        "conic-gradient", "cubic-bezier", "steps", "not", "is", "where", "has", "nth-child", "nth-last-child",
        "nth-of-type", "nth-last-of-type", "lang", "dir", "and", "or", "only", "counter",
    ]

    /// Rules of CSS that choose or move, and load nothing.
    static let rules: Set<String> = ["media", "supports", "keyframes", "-webkit-keyframes", "layer", "container"]
}

/// What of a picture's files is published, once their weights are known.
///
/// No size is offered that is not lighter than a larger one: a drawing of few colours grows where it is made smaller.
package struct PictureChoice: Hashable, Sendable {
    /// The files that are not published.
    package let dropped: Set<String>
    /// Where the picture's own file, without what is said in it, is published instead of the largest that was made.
    package let ownFile: String?
}

extension PublishedPicture {
    /// - Parameters:
    ///   - weights: the bytes of each file, by its path.
    ///   - ownWeight: the bytes of the picture's own file; nil where that cannot be published as it is.
    func choice(weights: [String: Int], ownWeight: Int?) -> PictureChoice {
        let made = weights[path] ?? 0
        let keepsOwnFile = ownWeight.map { $0 <= made } ?? false
        let largest = keepsOwnFile ? ownWeight ?? made : made
        var dropped = Self.heavy(own.dropLast(), below: largest, weights)
        let heavyWebP = Self.heavy(webP, below: largest, weights)
        // Where there are sizes in WebP, browsers take the others no more: without the largest they would enlarge.
        let isLargestHeavy = webP.last.map { heavyWebP.contains($0.path) } ?? false
        dropped.formUnion(isLargestHeavy ? Set(webP.map(\.path)) : heavyWebP)
        return PictureChoice(dropped: dropped, ownFile: keepsOwnFile ? path : nil)
    }

    /// Those that are not lighter than the next larger one that is offered.
    private static func heavy(
        _ variants: [Variant], below largest: Int, _ weights: [String: Int]
    ) -> Set<String> {
        var lightest = largest
        var heavy: Set<String> = []
        for variant in variants.reversed() {
            let weight = weights[variant.path] ?? 0
            if weight < lightest { lightest = weight } else { heavy.insert(variant.path) }
        }
        return heavy
    }
}

extension SiteContext {
    /// What of a picture is published, by its path below Content.
    ///
    /// - Parameter mayKeepOwnFile: false for a file that is damaged in places.
    package func pictureChoice(
        _ picture: String, weights: [String: Int], mayKeepOwnFile: Bool
    ) -> PictureChoice? {
        let address = PictureFiles.path(ofAsset: picture, in: self)
        return pictures.published(picture, at: address)?.choice(
            weights: weights, ownWeight: mayKeepOwnFile ? pictures[picture]?.ownWeight : nil)
    }

    /// The same site with what is published of its pictures.
    package func choosing(_ choices: [String: PictureChoice]) -> SiteContext { with(pictures.choosing(choices)) }
}

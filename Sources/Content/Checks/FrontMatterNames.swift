import Diagnostics

/// What resolving finds in an article's lists of names (see ``Resolver``): one name twice, several in one value, and the
/// article itself among those that are related to it.
enum FrontMatterNames: Check {
    static let rules: [Rule] = [.namesInOneValue, .namedTwice, .relatedToItself]
}

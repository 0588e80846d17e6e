import Diagnostics

/// What the making of the hierarchy finds (see ``HierarchyBuilder``).
enum HierarchyRules: Check {
    static let rules: [Rule] = [.eventContradiction, .eventOutsideLife, .parentEnded, .organizationEndsFirst]
}

import Diagnostics

/// What reading YAML finds: a comment where none is meant (see ``YAMLReader``).
enum CutValues: Check {
    static let rules: [Rule] = [.cutAtHash]
}

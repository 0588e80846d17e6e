import Diagnostics

/// Two names that differ in marks alone are not taken for one. Which addresses there are is known only when pages are
/// planned, so it is found there.
enum SharedAddresses: Check {
    static let rules: [Rule] = [.namesShareAddress]
}

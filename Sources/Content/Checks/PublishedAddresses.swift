import Diagnostics

/// No address that was ever published is lost. Which addresses there are is known only when pages are planned, so it is
/// found there.
enum PublishedAddresses: Check {
    static let rules: [Rule] = [.urlVanished]
}

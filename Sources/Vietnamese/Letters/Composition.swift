import Foundation

extension String {
    /// The text in NFC; most texts are, which is seen without asking Unicode's tables.
    var composed: String { isSurelyComposed ? self : precomposedStringWithCanonicalMapping }

    /// Whether every scalar is one that NFC leaves alone wherever it stands (no such scalar is above U+02FF but
    /// Vietnamese letters and general punctuation).
    private var isSurelyComposed: Bool {
        unicodeScalars.allSatisfy {
            $0.value < 0x300 || ($0.value >= 0x1EA0 && $0.value <= 0x1EF9) || ($0.value >= 0x2010 && $0.value <= 0x205E)
        }
    }
}

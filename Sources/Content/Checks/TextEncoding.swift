import Diagnostics

/// What reading finds in the bytes of a file (see ``SuspectText`` and ``ContentReader``): marks apart from their letters, Ð
/// for Đ, what nobody sees, and signs that stand for letters that were lost.
enum TextEncoding: Check {
    static let rules: [Rule] = [
        .textNFD, .textEth, .invisibleCharacter, .fullWidthCharacter, .lostLetters, .replacementCharacter,
    ]
}

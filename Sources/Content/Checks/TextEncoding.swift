import Diagnostics

/// What reading finds in the bytes of a file: marks apart from their letters, and Ð for Đ (see ``ContentReader``).
enum TextEncoding: Check {
    static let rules: [Rule] = [.textNFD, .textEth]
}

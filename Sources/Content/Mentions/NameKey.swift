import Vietnamese

/// What a word of a name is compared by.
///
/// `Chi bộ` and `chi bộ` are one, as the words that say what something is are written either way. Any other
/// word has to begin as the name does, with a capital or not: `ấp Cây Dầu` is a name, `cây dầu` is a tree. The rest
/// of its letters may be capitals, as in headlines.
enum NameKey {
    static func of(_ word: Word) -> UInt64 {
        guard word.kind == .capital, !kindWords.contains(word.loose) else { return word.loose }
        return max(1, word.loose ^ 0x5851_F42D_4C95_7F2D)
    }

    static func all(in text: String) -> [UInt64] { Word.all(in: text).map(of) }

    /// Whether a word says which one it is: a name or a number, not what kind of thing.
    static func isProper(_ word: Word) -> Bool {
        word.kind == .number || word.kind == .capital && !kindWords.contains(word.loose)
    }

    /// Words that say what something is, in whatever case.
    private static let kindWords = Set(
        Word.all(
            in: """
                chi bộ đảng ủy tổ cơ sở phận ban chấp hành thường vụ khối tỉnh thành phố thị xã trấn huyện quận
                phường ấp khóm khu thôn bản buôn làng xóm dân tp trường học tiểu mầm non trung tâm văn phòng cơ quan
                trạm y tế công ty công an quân sự ương đoàn hội
                """
        ).map(\.loose))
}

/// How long an article takes to read.
///
/// What blanks separate in Vietnamese are syllables. A published rate for silent reading of Vietnamese was not found;
/// the project takes 250 syllables a minute, near the 238 words of English non-fiction (Brysbaert, “How many words do we
/// read per minute?”, Journal of Memory and Language 109, 2019).
enum ReadingTime {
    private static let syllablesPerMinute = 250

    static func minutes(of prose: Passage) -> Int {
        max(1, (prose.words.syllables(in: prose.utf8) + syllablesPerMinute / 2) / syllablesPerMinute)
    }
}

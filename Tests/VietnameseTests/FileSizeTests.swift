import Testing
import Vietnamese

@Suite struct FileSizeTests {
    @Test(arguments: [
        (0, "0 byte"), (999, "999 byte"), (1_000, "1 kB"), (46_437, "46 kB"), (999_499, "999 kB"), (999_500, "1 MB"),
        (1_234_567, "1,2 MB"), (1_200_000_000, "1.200 MB"),
    ])
    func sizesAreShownInPowersOfTen(bytes: Int, text: String) {
        #expect(NumberText.bytes(bytes) == text)
    }
}

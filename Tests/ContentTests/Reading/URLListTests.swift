import Testing

@testable import Content

/// `urls.txt` grows and loses nothing.
@Suite struct URLListTests {
    @Test func newAddressesAreSortedInAndCommentsStayWithTheirLines() {
        let text = """
            # đầu tệp

            /a/
            # về trang c
            /c/
            # cuối tệp

            """
        #expect(
            URLList.adding(["/b/", "/d/", "/A/"], to: text) == """
                # đầu tệp

                /A/
                /a/
                /b/
                # về trang c
                /c/
                /d/
                # cuối tệp

                """)
    }

    @Test func whatIsOutOfOrderIsSortedAndNothingIsLost() {
        #expect(
            URLList.adding(["/b/"], to: "/c/\n  /a/  \n/c/\nkhông phải địa chỉ")
                == "  /a/  \n/b/\n/c/\n/c/\nkhông phải địa chỉ\n")
    }

    @Test func aNewFileHasTheHeadAlone() {
        #expect(URLList.adding(["/b/", "/a/"], to: "# đầu tệp\n") == "# đầu tệp\n/a/\n/b/\n")
        #expect(URLList.adding(["/a/"], to: "") == "/a/\n")
    }

    @Test func addingAgainChangesNothing() {
        let once = URLList.adding(["/b/", "/a/"], to: "# đầu tệp\n\n# về c\n/c/\n")
        #expect(URLList.adding([], to: once) == once)
    }
}

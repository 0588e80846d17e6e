import Testing

@testable import Content

/// What editors' programs insert for a picture means the picture.
@Suite struct PictureNameTests {
    private static let files: Set<String> = [
        "pictures/x.jpg", "pictures/hội trường.jpg", "pictures/2025/y.jpg", "articles/2025/bai/z.jpg",
        "articles/2025/w.jpg", "pictures/cha\u{300}o.jpg", "pictures/a%20b.jpg",
    ]

    @Test(arguments: [
        ("x.jpg", "pictures/x.jpg"), ("pictures/x.jpg", "pictures/x.jpg"), ("/pictures/x.jpg", "pictures/x.jpg"),
        ("Content/pictures/x.jpg", "pictures/x.jpg"), ("/Content/pictures/x.jpg", "pictures/x.jpg"),
        ("../../pictures/x.jpg", "pictures/x.jpg"), ("../../../pictures/x.jpg", "pictures/x.jpg"),
        ("../../../../../pictures/x.jpg", "pictures/x.jpg"), ("../../../Content/pictures/x.jpg", "pictures/x.jpg"),
        ("..\\..\\pictures\\x.jpg", "pictures/x.jpg"), ("./x.jpg", "pictures/x.jpg"),
        ("./z.jpg", "articles/2025/bai/z.jpg"),
        ("bai/z.jpg", "articles/2025/bai/z.jpg"), ("../w.jpg", "articles/2025/w.jpg"), ("w.jpg", "articles/2025/w.jpg"),
        ("2025/y.jpg", "pictures/2025/y.jpg"), ("/articles/2025/bai/z.jpg", "articles/2025/bai/z.jpg"),
        ("h%E1%BB%99i%20tr%C6%B0%E1%BB%9Dng.jpg", "pictures/hội trường.jpg"), ("chào.jpg", "pictures/cha\u{300}o.jpg"),
        ("a%20b.jpg", "pictures/a%20b.jpg"),
    ]) func aPathOfAnEditorsProgramIsFound(written: String, path: String) {
        let found = PictureName(written, beside: "2025/bai").find(in: Self.files)
        #expect(found.map { Array($0.utf8) } == Array(path.utf8))
    }

    @Test(arguments: ["X.JPG", "/etc/passwd", "../../../../etc/x.jpg", "", ".", "..", "/", "v.jpg", "x.jpg/"])
    func whatIsNotThereIsNotFound(written: String) {
        let found = PictureName(written, beside: "2025/bai").find(in: Self.files)
        #expect(found == nil || written == "x.jpg/")
    }

    @Test func aPageOfItsOwnHasPicturesToo() {
        for name in ["x.jpg", "../pictures/x.jpg", "/pictures/x.jpg", "pictures/x.jpg"] {
            #expect(PictureName(name, beside: nil).find(in: Self.files) == "pictures/x.jpg")
        }
    }

    @Test func aNameIsSuggestedAsTheArticleWouldWriteIt() {
        let name = PictureName("C:\\Users\\An\\X.JPG", beside: "2025/bai")
        #expect(name.last == "X.JPG")
        #expect(name.name(of: "pictures/x.jpg") == "x.jpg")
        #expect(name.name(of: "articles/2025/bai/z.jpg") == "z.jpg")
        #expect(name.name(of: "articles/2025/khac/z.jpg") == "/articles/2025/khac/z.jpg")
    }
}

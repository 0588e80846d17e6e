"""The content of a large invented site: every kind of record, pagination, pictures, long and bare articles.

    cd Tests/Site; python3 -m corpus FOLDER [ARTICLES]

Everything in it is invented and always the same. What tests look at by name is in `named_articles`; the rest is
there to fill lists. Records are written as JSON, which is YAML, too.
"""

import pathlib
import string

from .invented import BARE, FULL, LONG, TYPED, png
from .records import SECTIONS, Records

__all__ = ["BARE", "FULL", "LONG", "TYPED", "Corpus", "png"]

AUTHORS = [
    {"name": "Nguyễn Thị Thử Nghiệm", "post": "Phó Trưởng ban Tuyên giáo và Dân vận Đảng ủy xã"},
    "Trần Văn Mẫu",
    "Lê Ví Dụ",
]


class Corpus(Records):
    def __init__(self, folder, articles):
        super().__init__(folder)
        self.articles = articles

    def write(self):
        self.site()
        self.organizations()
        self.awards_and_documents()
        self.pictures()
        self.listed_articles()
        self.named_articles()
        self.articles_to_find()
        self.recognitions()
        self.figures()
        self.pages()
        self.views()

    def pictures(self):
        for name, width, height in [("ngang", 1200, 675), ("doc", 600, 900), ("nho", 120, 80)]:
            self.bytes(f"pictures/{name}.png", png(width, height))

    def listed_articles(self):
        for number in range(self.articles):
            front = {
                "title": self.title(9),
                "date": f"{self.day()}T{number % 24:02}:{number % 60:02}",
                "section": self.pick(SECTIONS),
                "author": self.random.choice(AUTHORS),
                "organizations": [self.cell(), self.cell()],
                "awards": ["bon-tot"],
                "documents": [self.random.choice(self.documents)],
                "tags": ["Nông thôn mới", "Chuyển đổi số"],
            }
            if number % 4:
                front |= {"summary": self.paragraph(2)}
            if number % 7 == 0:
                front |= {
                    "cover": {"file": "ngang.png", "alt": "Các sọc màu", "caption": "Ảnh minh họa", "credit": "Máy vẽ"}
                }
            self.article(
                f"{front['date'][:4]}/bai-{number}",
                front,
                "\n\n".join(
                    [
                        self.paragraph(3),
                        f"## {self.title(5)}",
                        self.paragraph(5),
                        "> " + self.paragraph(1),
                        f"## {self.title(6)}",
                        self.paragraph(4),
                    ]
                ),
            )

    def named_articles(self):
        self.article(f"2024/{BARE}", {"title": "Tin ngắn", "date": "2024-03-01", "comments": "không"}, "Một câu.")
        self.article(
            f"2024/{FULL}",
            {
                "title": "Một bài có đủ mọi thứ: ảnh bìa, đính chính, mục lục, lời trích, bảng, chú thích và nguồn",
                "date": "2024-05-19T07:30",
                "updated": "2024-05-21",
                "section": "guong-sang",
                "kicker": "Học tập và làm theo",
                "featured": True,
                "summary": self.paragraph(3),
                "authors": [*AUTHORS],
                "tags": ["Đủ mọi thứ", "Thử nghiệm"],
                "cover": {
                    "file": "ngang.png",
                    "alt": "Các sọc màu đậm dần",
                    "caption": "Ảnh bìa do máy vẽ.",
                    "credit": "Máy vẽ",
                },
                "organizations": [
                    "ap-1",
                    "xa-1",
                    {"organization": "ap-2", "role": "mentioned"},
                    {"organization": "ap-3", "role": "pictured"},
                ],
                "awards": ["tsvmtd", "bon-tot"],
                "documents": [self.documents[0], "02-hd-btctu"],
                "related": [f"2024/{BARE}"],
                "aliases": ["/tin/dia-chi-cu/"],
                "corrections": [{"date": "2024-05-20", "text": "Bản trước ghi nhầm tên một ấp."}],
                "source": {
                    "name": "Báo Không Có",
                    "title": "Một ngày ở ấp",
                    "author": "Lê Ví Dụ",
                    "url": "https://example.com/mot-ngay",
                    "date": "2024-05-18",
                },
            },
            self.full_text(),
        )
        self.article(
            f"2024/{LONG}",
            {"title": "Một bài rất dài", "date": "2024-02-02T09:00", "section": "xay-dung-dang", "author": AUTHORS[0]},
            "\n\n".join(f"## {self.title(6)} {part}\n\n{self.paragraph(14)}" for part in range(12)),
        )

        self.article(
            f"2025/{TYPED}",
            {
                "title": "Chi bộ <b>bốn tốt</b> & “mẫu” &amp; hết",
                "date": "2025-12-31T08:00",
                "summary": "Tóm & <tắt> hết; &lt; cũng là chữ",
                "authors": AUTHORS[1:],
                "section": "guong-sang",
                "organizations": ["ap-1"],
                "awards": ["bon-tot"],
            },
            self.part("as-typed.md"),
        )

    def articles_to_find(self):
        """The pairs differ in marks, in where the tone stands, in where the word stands; the last is hostile."""
        for slug, date, title, summary in [
            ("duong-xa", "2020-01-02", "Đường Xoài Thử", "Câu dẫn."),
            ("ho-duong", "2025-01-02", "Dương Xoài Thử", "Câu dẫn."),
            ("tone-new", "2021-01-02", "Đảng uỷ xã Xoài Mẫu", "Câu dẫn."),
            ("tone-old", "2021-01-03", "Đảng ủy xã Xoài Mẫu", "Câu dẫn."),
            ("in-the-title", "2019-01-02", "Măng cụt chín", "Câu dẫn."),
            ("in-the-lead", "2025-01-03", "Một bài khác", "Câu dẫn nói về măng cụt."),
            ("hostile", "2020-02-02", "<img src=x onerror=alert(1)> __proto__ \"'><script>alert(2)</script>", "<b>x</b>"),
        ]:
            self.article(f"2020/{slug}", {"title": title, "date": date, "summary": summary}, "Một câu.")

    def pages(self):
        self.page(
            "gioi-thieu",
            {"title": "Giới thiệu", "summary": "Trang này là bịa."},
            f"## Mục một\n\n[Liên hệ](/lien-he/). {self.paragraph(6)}",
        )
        self.page("lien-he", {"title": "Liên hệ", "updated": "2024-01-02"}, self.paragraph(2))

    def views(self):
        """As a count of a whole server has them."""
        counted = [("/", 9_000), (f"/tin/{FULL}/", 1_204), ("/tin/dia-chi-cu/", 30), (f"/tin/{BARE}/", 7)]
        counted += [(f"/tin/bai-{number}/", 500 - number) for number in range(min(20, self.articles))]
        self.csv(
            "views.csv", [{"đường dẫn": path, "lượt xem": views, "tính đến": "26/11/2026"} for path, views in counted]
        )

    def full_text(self):
        return string.Template(self.part("full-article.md")).substitute(
            number=self.documents[0], few=self.paragraph(2), more=self.paragraph(4)
        )

    def part(self, name):
        return (pathlib.Path(__file__).parent / name).read_text("utf-8")

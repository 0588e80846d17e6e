"""A site of so many invented articles, always the same: what is counted and timed is built from it.

    python3 Tests/Work/grown.py FOLDER ARTICLES

Cells, documents and tags grow with the articles; years, authors and sections do not. Nothing in it is warned of.
"""

import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "Site"))

from corpus.invented import SENTENCES, Invented  # noqa: E402

YEARS = range(2017, 2025)
SECTIONS = {"xay-dung-dang": "Xây dựng Đảng", "guong-sang": "Gương sáng", "sinh-hoat": "Sinh hoạt chi bộ"}
AWARDS = {"tsvmtd": "Chi bộ trong sạch, vững mạnh toàn diện", "bon-tot": "Chi bộ bốn tốt"}
AUTHORS = ["Trần Văn Mẫu", "Lê Ví Dụ", "Nguyễn Thị Thử Nghiệm"]


class Grown(Invented):
    def __init__(self, folder, articles, paragraphs=2, seed=5):
        super().__init__(folder)
        self.random = random.Random(seed)
        self.articles = articles
        self.paragraphs = paragraphs

    def write(self):
        sections = [{"id": id, "title": title} for id, title in SECTIONS.items()]
        self.yaml("site.yml", {"title": "Trang đo", "baseURL": "https://example.org/", "sections": sections})
        self.yaml("awards/a.yml", [{"id": id, "name": name} for id, name in AWARDS.items()])
        self.records()
        for number in range(self.articles):
            front, body = self.front(number), self.body()
            self.article(f"{front['date'][:4]}/bai-{number}", front, body)

    def records(self):
        organizations = [{"id": "tinh", "name": "Đảng bộ tỉnh Đo", "kind": "provincial-committee", "parent": ""}]
        self.cells, self.documents = [], []
        for number in range(max(24, self.articles // 8)):
            if number % 8 == 0:
                commune = f"xa-{number // 8}"
                name = f"Đảng bộ xã {self.name(2)} {number // 8}"
                organizations.append({"id": commune, "name": name, "kind": "grassroots-committee", "parent": "tinh"})
            name = f"Chi bộ ấp {self.name(2)} {number}"
            self.cells.append({"id": f"ap-{number}", "name": name, "kind": "cell", "parent": commune})
        self.csv("organizations/a.csv", organizations + self.cells)
        for number in range(max(12, self.articles // 50)):
            number, day = f"{number + 1}-KH/TU", self.day()
            self.documents.append({"number": number, "type": "Kế hoạch", "issuer": "Tỉnh ủy", "date": day})
        self.csv("documents/a.csv", self.documents)
        rows = []
        for cell in self.cells:
            for year in YEARS:
                if self.random.random() < 0.3:
                    award, document = self.pick(AWARDS), self.pick(self.documents)["number"]
                    rows.append({"organization": cell["id"], "award": award, "year": year, "document": document})
        self.csv("recognitions/a.csv", rows)

    def front(self, number):
        minute = f"T{self.random.randrange(24):02}:{self.random.randrange(60):02}"
        return {
            "title": self.title(9),
            "date": self.day() + minute,
            "section": self.pick(SECTIONS),
            "author": self.pick(AUTHORS),
            "summary": self.paragraph(1),
            "tags": [f"Từ khóa {self.random.randrange(20 + self.articles // 50)}"],
            "organizations": [cell["id"] for cell in self.random.sample(self.cells, 2)],
            "awards": [self.pick(AWARDS)],
            "documents": [self.pick(self.documents)["number"]],
        }

    def body(self):
        cell, document = self.pick(self.cells)["name"], self.pick(self.documents)["number"]
        return "\n\n".join(
            [
                self.paragraph(3),
                f"Theo **{cell}**, việc này làm theo Kế hoạch {document} của Tỉnh ủy.",
                f"## {self.title(5)}",
                *(self.paragraph(4) for _ in range(self.paragraphs)),
            ]
        )

    def day(self):
        return f"{self.pick(YEARS)}-{self.random.randint(1, 12):02}-{self.random.randint(1, 28):02}"


if __name__ == "__main__":
    Grown(sys.argv[1], int(sys.argv[2])).write()

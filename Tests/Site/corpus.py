#!/usr/bin/env python3
"""Writes the content of a large invented site: every kind of record, pagination, pictures, long and bare articles.

    corpus.py FOLDER [ARTICLES]

Everything in it is invented and always the same. What tests look at by name is in `named_articles`; the rest is
there to fill lists. Records are written as JSON, which is YAML, too.
"""

import csv
import json
import pathlib
import random
import struct
import sys
import zlib

SECTIONS = {"xay-dung-dang": "Xây dựng Đảng", "guong-sang": "Gương sáng", "sinh-hoat-chi-bo": "Sinh hoạt chi bộ"}
AUTHORS = [{"name": "Nguyễn Thị Thử Nghiệm", "post": "Phó Trưởng ban Tuyên giáo và Dân vận Đảng ủy xã"}, "Trần Văn Mẫu", "Lê Ví Dụ"]
YEARS = range(2019, 2026)
STATUSES = ["recognized"] * 6 + ["retained", "approved", "registered", "planned", "not-met", "withdrawn"]
WORDS = """ấp khóm thôn bản chi bộ đảng viên sinh hoạt chuyên đề nghị quyết học tập nông thôn mới đoàn kết gương mẫu vận động
nhân dân giám sát kiểm tra kế hoạch công nhận phong trào thi đua chất lượng lãnh đạo đổi mới khuyến học đường làng cầu
kênh nước sạch tuổi trẻ phụ nữ cựu chiến binh mùa vụ hợp tác xã chuyển đổi số hằng tháng""".split()
SENTENCES = [
    "Chi bộ họp vào ngày mùng ba hằng tháng, việc nào bàn xong thì ghi rõ người làm và hạn làm.",
    "Đảng viên trẻ giúp bà con cài ứng dụng, nộp hồ sơ trực tuyến và tra cứu mùa vụ trên điện thoại.",
    "Con đường dài một cây số rưỡi được mở rộng nhờ các hộ tự nguyện lùi hàng rào.",
    "Bí thư chi bộ cho biết mỗi đảng viên phụ trách năm hộ, đến từng nhà nghe ý kiến rồi báo lại tại kỳ họp sau.",
    "Tổ tự quản giữ gìn vệ sinh ngõ xóm, cuối tuần nào cũng có người quét dọn và trồng thêm hoa.",
    "Kết quả được đọc công khai, ai chưa làm xong thì nói lý do và đề nghị cách gỡ.",
    "Theo kế hoạch, nhà văn hóa sẽ có thêm tủ sách và mạng không dây để học sinh đến đọc.",
    "Hợp tác xã ký được hai hợp đồng bao tiêu, giá lúa ổn định hơn vụ trước.",
    "Ý kiến của người cao tuổi được ghi riêng, vì nhiều điều không nằm trong báo cáo.",
    "Có lúc cuộc họp kéo dài đến khuya, nhưng không ai về trước khi biểu quyết.",
]
BARE, FULL, LONG = "bai-toi-thieu", "bai-day-du", "bai-rat-dai"


class Corpus:
    def __init__(self, folder, articles):
        self.folder = pathlib.Path(folder)
        self.articles = articles
        self.random = random.Random(5)
        self.cells = []

    def write(self):
        self.site()
        self.organizations()
        self.awards_and_documents()
        self.pictures()
        self.listed_articles()
        self.named_articles()
        self.recognitions()
        self.figures()
        self.pages()

    def site(self):
        self.yaml("site.yml", {
            "title": "Trang Thử Nghiệm", "tagline": "Một trang lớn, mọi thứ trong đó đều là bịa",
            "baseURL": "https://example.org/", "language": "vi", "timeZone": "Asia/Ho_Chi_Minh", "desk": "Ban biên tập",
            "pageSize": 20, "sections": [{"id": id, "title": title} for id, title in SECTIONS.items()],
            "links": [{"title": "Giới thiệu", "url": "/gioi-thieu/"}, {"title": "Cổng thông tin thử", "url": "https://example.com/"}],
            "publisher": {
                "name": "Ban biên tập Trang Thử Nghiệm", "governingBody": "Đảng bộ tỉnh Thử Nghiệm",
                "responsible": "Nguyễn Thị Thử Nghiệm", "licence": "Số 00/GP-TTĐT, ngày 01/01/2020", "phone": "0123 456 789",
                "address": "Số 1, đường Không Có, phường Ví Dụ, tỉnh Thử Nghiệm", "email": "ban-bien-tap@example.org",
            },
        })

    def organizations(self):
        records = [
            {"id": "trung-uong", "name": "Trung ương", "kind": "central"},
            {"id": "tinh", "name": "Đảng bộ tỉnh Thử Nghiệm", "kind": "provincial-committee", "parent": "trung-uong"},
            {"id": "khoi", "name": "Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh Thử Nghiệm", "kind": "superior-committee",
             "parent": "tinh", "shortName": "Đảng bộ Khối"},
        ]
        for district in range(3):
            records.append({"id": f"huyen-{district}", "name": f"Đảng bộ huyện {self.name(2)}", "parent": "tinh",
                            "kind": "district-committee", "aliases": [f"Huyện ủy Số {district}"], "to": "2025-06-30"})
        for commune in range(12):
            records.append({"id": f"xa-{commune}", "name": f"Đảng bộ xã {self.name(2)}", "parent": f"huyen-{commune % 3}",
                            "kind": "grassroots-committee", "place": "một xã bịa", "note": "Xã này không có thật."})
        for cell in range(120):
            record = {"id": f"ap-{cell}", "name": f"Chi bộ ấp {self.name(2)} {cell}", "kind": "cell", "setting": "ấp",
                      "parent": f"xa-{cell % 12}"}
            if cell % 3 == 0:
                record |= {"members": 12 + cell % 40, "headcount": [
                    {"date": f"{year}-12-31", "members": 10 + cell % 40 + year - 2019, "source": f"2024/{FULL}"} for year in (2021, 2024)]}
            if cell % 5 == 0:
                record |= {"inferred": "Tên xã được suy ra từ thứ tự trong danh sách."}
            self.cells.append(record)
        self.cells.append({"id": "truong-hoc", "kind": "grassroots-cell", "parent": "khoi", "name": "Chi bộ cơ sở Trường Trung học "
                           "phổ thông chuyên Nguyễn Bỉnh Khiêm và Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên"})
        self.cells.append({"id": "chua-co-gi", "name": "Chi bộ ấp Chưa Có Gì", "kind": "cell", "parent": "xa-0"})
        self.yaml("organizations/tat-ca.yml", records + self.cells)

    def awards_and_documents(self):
        items = ["Hoàn thành tốt nhiệm vụ chính trị", "Chất lượng sinh hoạt tốt", "Đoàn kết, kỷ luật tốt", "Cán bộ, đảng viên tốt"]
        self.yaml("awards/tat-ca.yml", [
            {"id": "tsvmtd", "name": "Chi bộ trong sạch, vững mạnh toàn diện", "shortName": "TSVMTD", "appliesTo": ["cell"],
             "period": "annual", "criteria": [{"from": "2021", "document": "02-hd-btctu", "items": items}, {"to": "2020", "items": items[:2]}]},
            {"id": "bon-tot", "name": "Chi bộ bốn tốt", "aliases": ["Chi bộ 4 tốt"], "appliesTo": ["cell", "grassroots-cell"]},
            {"id": "nhiem-ky", "name": "Cờ thi đua nhiệm kỳ", "period": "term"},
        ])
        types = {"KH": "Kế hoạch", "HD": "Hướng dẫn", "CT": "Chỉ thị", "NQ": "Nghị quyết", "KL": "Kết luận"}
        documents = [{"id": "02-hd-btctu", "number": "02-HD/BTCTU", "type": "Hướng dẫn", "issuer": "Ban Tổ chức Tỉnh ủy",
                      "scope": "tinh", "date": "2020-09-02", "subject": "về xây dựng chi bộ ấp, khu phố", "aliases": ["HD 02"]},
                     {"id": "khong-ngay", "number": "784", "type": "Quy định", "scope": "tinh"}]
        for number in range(10, 70):
            letters = self.random.choice(list(types))
            documents.append({"number": f"{number}-{letters}/TU", "type": types[letters], "issuer": "Ban Thường vụ Tỉnh ủy",
                              "scope": "tinh", "date": self.day(), "subject": f"về {self.title(14).lower()}"})
        self.documents = [document["number"] for document in documents[2:]]
        self.yaml("documents/tat-ca.yml", documents)

    def pictures(self):
        for name, width, height in [("ngang", 1200, 675), ("doc", 600, 900), ("nho", 120, 80)]:
            self.bytes(f"pictures/{name}.png", png(width, height))

    def listed_articles(self):
        for number in range(self.articles):
            front = {"title": self.title(9), "date": f"{self.day()}T{number % 24:02}:{number % 60:02}", "section": self.pick(SECTIONS),
                     "author": self.random.choice(AUTHORS), "organizations": [self.cell(), self.cell()], "awards": ["bon-tot"],
                     "documents": [self.random.choice(self.documents)], "tags": ["Nông thôn mới", "Chuyển đổi số"]}
            if number % 4:
                front |= {"summary": self.paragraph(2)}
            if number % 7 == 0:
                front |= {"cover": {"file": "ngang.png", "alt": "Các sọc màu", "caption": "Ảnh minh họa", "credit": "Máy vẽ"}}
            self.article(f"{front['date'][:4]}/bai-{number}", front, "\n\n".join(
                [self.paragraph(3), f"## {self.title(5)}", self.paragraph(5), "> " + self.paragraph(1), f"## {self.title(6)}", self.paragraph(4)]))

    def named_articles(self):
        self.article(f"2024/{BARE}", {"title": "Tin ngắn", "date": "2024-03-01"}, "Một câu.")
        self.article(f"2024/{FULL}", {
            "title": "Một bài có đủ mọi thứ: ảnh bìa, đính chính, mục lục, lời trích, bảng, chú thích cuối bài và nguồn",
            "date": "2024-05-19T07:30", "updated": "2024-05-21", "section": "guong-sang", "kicker": "Học tập và làm theo", "featured": True,
            "summary": self.paragraph(3), "authors": [*AUTHORS], "tags": ["Đủ mọi thứ", "Thử nghiệm"],
            "cover": {"file": "ngang.png", "alt": "Các sọc màu đậm dần", "caption": "Ảnh bìa do máy vẽ.", "credit": "Máy vẽ"},
            "organizations": ["ap-1", "xa-1", {"organization": "ap-2", "role": "mentioned"}, {"organization": "ap-3", "role": "pictured"}],
            "awards": ["tsvmtd", "bon-tot"], "documents": [self.documents[0], "02-hd-btctu"], "related": [f"2024/{BARE}"],
            "aliases": ["/tin/dia-chi-cu/"], "corrections": [{"date": "2024-05-20", "text": "Bản trước ghi nhầm tên một ấp."}],
            "source": {"name": "Báo Không Có", "title": "Một ngày ở ấp", "author": "Lê Ví Dụ", "url": "https://example.com/mot-ngay", "date": "2024-05-18"},
        }, f"""
Ngày cuối tháng, [Chi bộ ấp](org:ap-1) họp để nghe [Đảng bộ xã](org:xa-1) phổ biến [hướng dẫn](doc:02-hd-btctu).[^1] Năm nay 40 chi bộ được
công nhận, trong đó 12 chi bộ đạt lần đầu. Văn bản số {self.documents[0]} nói rõ cách làm. {self.paragraph(2)}

## Việc thứ nhất

{self.paragraph(4)} **Chữ đậm**, *chữ nghiêng*, ~~chữ gạch~~ và `mã`.

![Các sọc màu xếp dọc](doc.png "Một tấm ảnh dọc. Ảnh: Máy vẽ")

- Ý thứ nhất
- Ý thứ hai
  1. Ý con
  2. Ý con nữa
- [x] Việc đã làm
- [ ] Việc chưa làm

### Mục nhỏ

{self.paragraph(3)}

## Việc thứ hai

> Mỗi đảng viên nhận một việc cụ thể, và ai cũng biết việc ấy là việc gì.
>
> — Bí thư Chi bộ

| Nội dung | Số lượng | Ghi chú về cách tính của từng con số trong bảng |
| --- | ---: | --- |
| Chi bộ đăng ký | 1.204 | tính đến cuối năm |
| Chi bộ được công nhận | 40 | đã nêu tên |

## Việc thứ ba

{self.paragraph(5)}

```
một đoạn mã rất dài, để xem trang có bị kéo ngang hay không khi dòng không có chỗ nào để ngắt dòng-dòng-dòng-dòng
```

***

{self.paragraph(2)}

[^1]: Chú thích cuối bài.
""")
        self.article(f"2024/{LONG}", {"title": "Một bài rất dài", "date": "2024-02-02T09:00", "section": "xay-dung-dang", "author": AUTHORS[0]},
                     "\n\n".join(f"## {self.title(6)} {part}\n\n{self.paragraph(14)}" for part in range(12)))

    def recognitions(self):
        for year in YEARS:
            rows = [{"organization": cell["id"], "award": self.random.choice(["tsvmtd", "bon-tot"]), "year": year,
                     "status": self.random.choice(STATUSES), "document": self.documents[year % 7],
                     "issuer": "Ban Thường vụ Huyện ủy", "note": "Ghi chú bịa." if number % 9 == 0 else ""}
                    for number, cell in enumerate(self.cells[:-1]) if number in (1, 2) or self.random.random() < 0.3]
            self.csv(f"recognitions/{year}.csv", rows)
        self.yaml("recognitions/nhiem-ky.yml", [
            {"organization": "ap-1", "award": "nhiem-ky", "from": 2020, "to": 2025, "date": "2025-06-20", "source": f"2024/{FULL}",
             "quote": "40 chi bộ được công nhận", "inferred": "Nhiệm kỳ được suy ra từ ngày quyết định."}])

    def figures(self):
        totals = [{"scope": f"xa-{commune}", "award": "tsvmtd", "year": year, "count": 4 + commune, "status": "recognized",
                   "parts": {"chi bộ ấp": 3, "chi bộ cơ quan": 1 + commune}, "asOf": f"{year}-12-31", "source": f"2024/{FULL}"}
                  for year in YEARS for commune in range(0, 12, 3)]
        totals.append({"scope": "tinh", "award": "tsvmtd", "year": 2024, "count": 40, "status": "recognized", "percent": 20, "base": 200,
                       "asOf": "2024-05", "source": f"2024/{FULL}", "quote": "40 chi bộ được công nhận"})
        totals.append({"scope": "tinh", "award": "bon-tot", "year": 2024, "count": 5, "status": "approved", "source": f"2024/{FULL}"})
        self.yaml("totals/tat-ca.yml", totals)
        statistics = [{"scope": f"xa-{commune}", "measure": measure, "value": 100 + commune, "unit": "đảng viên", "asOf": "2024",
                       "source": f"2024/{FULL}"} for commune in range(12) for measure in ("Đảng viên", "Đảng viên được học chuyên đề trong năm")]
        statistics.append({"scope": "tinh", "measure": "Chi bộ duy trì nền nếp sinh hoạt", "value": 190, "base": 200, "unit": "chi bộ",
                           "parts": {"chi bộ ấp": 150, "chi bộ cơ quan": 40}, "including": {"có tổ đảng": 60, "có dưới mười đảng viên": 80},
                           "asOf": "2024-05", "source": f"2024/{FULL}"})
        self.yaml("statistics/tat-ca.yml", statistics)
        self.yaml("initiatives/tat-ca.yml", [
            {"id": f"mo-hinh-{number}", "name": self.title(8), "kind": kind, "organizations": [self.cell(), "xa-1"], "status": status,
             "from": 2020 + number % 4, "source": f"2024/{FULL}", "note": self.paragraph(1)}
            for number, (kind, status) in enumerate(zip(["mô hình", "thí điểm", "đề án"] * 5, ["pilot", "registered", "planned"] * 5))])

    def pages(self):
        self.page("gioi-thieu", {"title": "Giới thiệu", "summary": "Trang này là bịa."}, f"## Mục một\n\n[Liên hệ](/lien-he/). {self.paragraph(6)}")
        self.page("lien-he", {"title": "Liên hệ", "updated": "2024-01-02"}, self.paragraph(2))

    # Words, drawn in a fixed order

    def pick(self, table):
        return self.random.choice(list(table))

    def cell(self):
        return self.random.choice(self.cells)["id"]

    def name(self, words):
        return " ".join(word.capitalize() for word in self.random.sample(WORDS, words))

    def title(self, words):
        text = " ".join(self.random.sample(WORDS, words))
        return text[0].upper() + text[1:]

    def paragraph(self, sentences):
        return " ".join(self.random.choice(SENTENCES) for _ in range(sentences))

    def day(self):
        return f"{self.random.choice(YEARS)}-{self.random.randint(1, 10):02}-{self.random.randint(1, 28):02}"

    # Files

    def article(self, path, front, body):
        self.text(f"articles/{path}.md", f"---\n{json.dumps(front, ensure_ascii=False)}\n---\n\n{body.strip()}\n")

    def page(self, slug, front, body):
        self.text(f"pages/{slug}.md", f"---\n{json.dumps(front, ensure_ascii=False)}\n---\n\n{body}\n")

    def yaml(self, path, records):
        self.text(path, json.dumps(records, ensure_ascii=False, indent=1) + "\n")

    def csv(self, path, rows):
        target = self.place(path)
        with target.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)

    def text(self, path, text):
        self.place(path).write_text(text, encoding="utf-8")

    def bytes(self, path, content):
        self.place(path).write_bytes(content)

    def place(self, path):
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        return target


def png(width, height):
    """A picture of stripes."""
    rows = b"".join(b"\0" + bytes([90 + 150 * (x * 8 // width) // 8 for x in range(width)]) for y in range(height))
    parts = [(b"IHDR", struct.pack(">2I5B", width, height, 8, 0, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in parts)


if __name__ == "__main__":
    Corpus(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 300).write()

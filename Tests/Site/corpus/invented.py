"""Words drawn in a fixed order, and files to put them into."""

import csv
import json
import pathlib
import random
import struct
import zlib

YEARS = range(2019, 2026)
BARE, FULL, LONG, TYPED = "bai-toi-thieu", "bai-day-du", "bai-rat-dai", "nhu-da-go"
WORDS = """ấp khóm thôn bản chi bộ đảng viên sinh hoạt chuyên đề nghị quyết học tập nông thôn mới đoàn kết gương mẫu
vận động nhân dân giám sát kiểm tra kế hoạch công nhận phong trào thi đua chất lượng lãnh đạo đổi mới khuyến học
đường làng cầu kênh nước sạch tuổi trẻ phụ nữ cựu chiến binh mùa vụ hợp tác xã chuyển đổi số hằng tháng""".split()
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

# One blank page (ISO 32000-1, 7.5); readers rebuild the table of its parts.
PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF"""


class Invented:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.random = random.Random(5)

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
    parts = [
        (b"IHDR", struct.pack(">2I5B", width, height, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in parts
    )

"""Records of every kind, in every state."""

from .invented import FULL, PDF, YEARS, Invented

SECTIONS = {"xay-dung-dang": "Xây dựng Đảng", "guong-sang": "Gương sáng", "sinh-hoat-chi-bo": "Sinh hoạt chi bộ"}
STATUSES = ["recognized"] * 6 + ["retained", "approved", "registered", "planned", "not-met", "withdrawn"]


class Records(Invented):
    def __init__(self, folder):
        super().__init__(folder)
        self.cells = []
        self.documents = []

    def site(self):
        self.yaml(
            "site.yml",
            {
                "title": "Trang Thử Nghiệm",
                "tagline": "Một trang lớn, mọi thứ trong đó đều là bịa",
                "baseURL": "https://example.org/",
                "language": "vi",
                "timeZone": "Asia/Ho_Chi_Minh",
                "desk": "Ban biên tập",
                "pageSize": 20,
                "comments": {"hook": "https://example.com/y-kien"},
                "sections": [{"id": id, "title": title} for id, title in SECTIONS.items()],
                "links": [
                    {"title": "Giới thiệu", "url": "/gioi-thieu/"},
                    {"title": "Cổng thông tin thử", "url": "https://example.com/"},
                ],
                "publisher": {
                    "name": "Ban biên tập Trang Thử Nghiệm",
                    "governingBody": "Đảng bộ tỉnh Thử Nghiệm",
                    "responsible": "Nguyễn Thị Thử Nghiệm",
                    "licence": "Số 00/GP-TTĐT, ngày 01/01/2020",
                    "phone": "0123 456 789",
                    "address": "Số 1, đường Không Có, phường Ví Dụ, tỉnh Thử Nghiệm",
                    "email": "ban-bien-tap@example.org",
                },
            },
        )

    def organizations(self):
        records = [
            {"id": "trung-uong", "name": "Trung ương", "kind": "central"},
            {"id": "tinh", "name": "Đảng bộ tỉnh Thử Nghiệm", "kind": "provincial-committee", "parent": "trung-uong"},
            {
                "id": "khoi",
                "name": "Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh Thử Nghiệm",
                "kind": "superior-committee",
                "parent": "tinh",
                "shortName": "Đảng bộ Khối",
            },
        ]
        for district in range(3):
            records.append(
                {
                    "id": f"huyen-{district}",
                    "name": f"Đảng bộ huyện {self.name(2)}",
                    "parent": "tinh",
                    "kind": "district-committee",
                    "aliases": [f"Huyện ủy Số {district}"],
                    "to": "2025-06-30",
                }
            )
        for commune in range(12):
            records.append(
                {
                    "id": f"xa-{commune}",
                    "name": f"Đảng bộ xã {self.name(2)}",
                    "parent": f"huyen-{commune % 3}",
                    "kind": "grassroots-committee",
                    "place": "một xã bịa",
                    "note": "Xã này không có thật.",
                }
            )
        for cell in range(120):
            record = {
                "id": f"ap-{cell}",
                "name": f"Chi bộ ấp {self.name(2)} {cell}",
                "kind": "cell",
                "setting": "ấp",
                "parent": f"xa-{cell % 12}",
            }
            if cell % 3 == 0:
                record |= {
                    "members": 12 + cell % 40,
                    "headcount": [
                        {"date": f"{year}-12-31", "members": 10 + cell % 40 + year - 2019, "source": f"2024/{FULL}"}
                        for year in (2021, 2024)
                    ],
                }
            if cell % 5 == 0:
                record |= {"inferred": "Tên xã được suy ra từ thứ tự trong danh sách."}
            self.cells.append(record)
        self.cells.append(
            {
                "id": "truong-hoc",
                "kind": "grassroots-cell",
                "parent": "khoi",
                "name": "Chi bộ cơ sở Trường Trung học "
                "phổ thông chuyên Nguyễn Bỉnh Khiêm và Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên",
            }
        )
        self.cells.append({"id": "chua-co-gi", "name": "Chi bộ ấp Chưa Có Gì", "kind": "cell", "parent": "xa-0"})
        self.yaml("organizations/tat-ca.yml", records + self.cells)

    def awards_and_documents(self):
        items = [
            "Hoàn thành tốt nhiệm vụ chính trị",
            "Chất lượng sinh hoạt tốt",
            "Đoàn kết, kỷ luật tốt",
            "Cán bộ, đảng viên tốt",
        ]
        self.yaml(
            "awards/tat-ca.yml",
            [
                {
                    "id": "tsvmtd",
                    "name": "Chi bộ trong sạch, vững mạnh toàn diện",
                    "shortName": "TSVMTD",
                    "appliesTo": ["cell"],
                    "period": "annual",
                    "criteria": [
                        {"from": "2021", "document": "02-hd-btctu", "items": items},
                        {"to": "2020", "items": items[:2]},
                    ],
                },
                {
                    "id": "bon-tot",
                    "name": "Chi bộ bốn tốt",
                    "aliases": ["Chi bộ 4 tốt"],
                    "appliesTo": ["cell", "grassroots-cell"],
                },
                {"id": "nhiem-ky", "name": "Cờ thi đua nhiệm kỳ", "period": "term"},
            ],
        )
        types = {"KH": "Kế hoạch", "HD": "Hướng dẫn", "CT": "Chỉ thị", "NQ": "Nghị quyết", "KL": "Kết luận"}
        documents = [
            {
                "id": "02-hd-btctu",
                "number": "02-HD/BTCTU",
                "type": "Hướng dẫn",
                "issuer": "Ban Tổ chức Tỉnh ủy",
                "scope": "tinh",
                "date": "2020-09-02",
                "subject": "về xây dựng chi bộ ấp, khu phố",
                "aliases": ["HD 02"],
                "file": "Hướng dẫn 02.pdf",
            },
            {"id": "khong-ngay", "number": "784", "type": "Quy định", "scope": "tinh"},
        ]
        for number in range(10, 70):
            letters = self.random.choice(list(types))
            documents.append(
                {
                    "number": f"{number}-{letters}/TU",
                    "type": types[letters],
                    "issuer": "Ban Thường vụ Tỉnh ủy",
                    "scope": "tinh",
                    "date": self.day(),
                    "subject": f"về {self.title(14).lower()}",
                }
            )
        self.documents = [document["number"] for document in documents[2:]]
        self.yaml("documents/tat-ca.yml", documents)
        self.bytes("documents/Hướng dẫn 02.pdf", PDF + b"\n%" + 1_200_000 * b".")

    def recognitions(self):
        for year in YEARS:
            rows = [
                {
                    "organization": cell["id"],
                    "award": self.random.choice(["tsvmtd", "bon-tot"]),
                    "year": year,
                    "status": self.random.choice(STATUSES),
                    "document": self.documents[year % 7],
                    "issuer": "Ban Thường vụ Huyện ủy",
                    "note": "Ghi chú bịa." if number % 9 == 0 else "",
                }
                for number, cell in enumerate(self.cells[:-1])
                if number in (1, 2) or self.random.random() < 0.3
            ]
            self.csv(f"recognitions/{year}.csv", rows)
        self.yaml(
            "recognitions/nhiem-ky.yml",
            [
                {
                    "organization": "ap-1",
                    "award": "nhiem-ky",
                    "from": 2020,
                    "to": 2025,
                    "date": "2025-06-20",
                    "source": f"2024/{FULL}",
                    "quote": "40 chi bộ được công nhận",
                    "inferred": "Nhiệm kỳ được suy ra từ ngày quyết định.",
                }
            ],
        )

    def figures(self):
        totals = [
            {
                "scope": f"xa-{commune}",
                "award": "tsvmtd",
                "year": year,
                "count": 4 + commune,
                "status": "recognized",
                "parts": {"chi bộ ấp": 3, "chi bộ cơ quan": 1 + commune},
                "asOf": f"{year}-12-31",
                "source": f"2024/{FULL}",
            }
            for year in YEARS
            for commune in range(0, 12, 3)
        ]
        totals.append(
            {
                "scope": "tinh",
                "award": "tsvmtd",
                "year": 2024,
                "count": 40,
                "status": "recognized",
                "percent": 20,
                "base": 200,
                "asOf": "2024-05",
                "source": f"2024/{FULL}",
                "quote": "40 chi bộ được công nhận",
            }
        )
        totals.append(
            {
                "scope": "tinh",
                "award": "bon-tot",
                "year": 2024,
                "count": 5,
                "status": "approved",
                "source": f"2024/{FULL}",
            }
        )
        self.yaml("totals/tat-ca.yml", totals)
        statistics = [
            {
                "scope": f"xa-{commune}",
                "measure": measure,
                "value": 100 + commune,
                "unit": "đảng viên",
                "asOf": "2024",
                "source": f"2024/{FULL}",
            }
            for commune in range(12)
            for measure in ("Đảng viên", "Đảng viên được học chuyên đề trong năm")
        ]
        statistics.append(
            {
                "scope": "tinh",
                "measure": "Chi bộ duy trì nền nếp sinh hoạt",
                "value": 190,
                "base": 200,
                "unit": "chi bộ",
                "parts": {"chi bộ ấp": 150, "chi bộ cơ quan": 40},
                "including": {"có tổ đảng": 60, "có dưới mười đảng viên": 80},
                "asOf": "2024-05",
                "source": f"2024/{FULL}",
            }
        )
        self.yaml("statistics/tat-ca.yml", statistics)
        self.yaml(
            "initiatives/tat-ca.yml",
            [
                {
                    "id": f"mo-hinh-{number}",
                    "name": self.title(8),
                    "kind": kind,
                    "organizations": [self.cell(), "xa-1"],
                    "status": status,
                    "from": 2020 + number % 4,
                    "source": f"2024/{FULL}",
                    "note": self.paragraph(1),
                }
                for number, (kind, status) in enumerate(
                    zip(["mô hình", "thí điểm", "đề án"] * 5, ["pilot", "registered", "planned"] * 5)
                )
            ],
        )

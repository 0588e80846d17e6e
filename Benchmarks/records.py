#!/usr/bin/env python3
"""Writes a Content folder with many invented records, to measure `bangvang check` on.

    python3 Benchmarks/records.py /tmp/records --organizations 100000 --recognitions 300000 --events 10000
    .build/release/bangvang check --content /tmp/records

The hierarchy is 5 provinces, 60 districts, communes and cells below them; the recognitions are of the years 2019 to
2026. With events, communes merge on 1 July 2025, districts end, and cells are renamed, moved and merged.
"""
import argparse
import pathlib


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--organizations", type=int, default=100_000)
    parser.add_argument("--recognitions", type=int, default=300_000)
    parser.add_argument("--events", type=int, default=0)
    wanted = parser.parse_args()
    folder = wanted.folder
    write(folder / "site.yml", ["title: Đo tốc độ", "baseURL: https://example.org/"])
    write(folder / "awards/a.yml", ["- {id: mau, name: Chi bộ mẫu, period: annual}", "- {id: tot, name: Chi bộ tốt}"])

    provinces, districts = 5, 60
    rows = ["Mã;Số hiệu;Loại văn bản;Năm"]
    rows += [f"d{h}-{year};{h + 1}-QĐ/HU;Quyết định;{year}" for h in range(districts) for year in range(2019, 2027)]
    write(folder / "documents/a.csv", rows)
    communes = max(1, wanted.organizations // 20)
    cells = max(0, wanted.organizations - communes - districts - provinces)
    rows = ["Mã;Tổ chức;Loại;Trực thuộc;Địa bàn"]
    rows += [f"t{n};Đảng bộ tỉnh {n};đảng bộ tỉnh;;tỉnh {n}" for n in range(provinces)]
    rows += [f"h{n};Đảng bộ huyện {n};đảng bộ huyện;t{n % provinces};huyện {n}" for n in range(districts)]
    rows += [f"x{n};Đảng bộ xã {n};đảng bộ cơ sở;h{n % districts};xã {n}" for n in range(communes)]
    rows += [f"c{n};Chi bộ ấp {n};chi bộ trực thuộc;x{n % communes};ấp {n}" for n in range(cells)]
    write(folder / "organizations/a.csv", rows)

    rows = ["Chi bộ;Danh hiệu;Năm;Văn bản"]
    for n in range(wanted.recognitions):
        # Each cell has an award once a year at most.
        cell, turn = n % cells, n // cells
        year = 2019 + (cell + turn // 2) % 7
        document = f"d{cell % communes % districts}-{year}"
        rows.append(f"c{cell};{'mau' if turn % 2 == 0 else 'tot'};{year};{document}")
    write(folder / "recognitions/a.csv", rows)

    if wanted.events:
        write(folder / "events/a.csv", events(wanted.events, districts, communes, cells))


def events(count, districts, communes, cells):
    rows = ["Ngày;Sự kiện;Tổ chức;Thành;Mã;Loại;Trực thuộc;Văn bản"]
    day = "1/7/2025"
    for n in range(0, communes - communes % 3, 3):
        rows.append(f"{day};sáp nhập;x{n}|x{n + 1}|x{n + 2};Đảng bộ xã mới {n};m{n};đảng bộ xã;t{n % 5};d0-2025")
    for n in range(communes - communes % 3, communes):
        rows.append(f"{day};chuyển trực thuộc;x{n};t{n % 5};;;;d0-2025")
    for n in range(districts):
        rows.append(f"{day};giải thể;h{n};;;;;d0-2025")
    n = 0
    while len(rows) <= count and n + 2 < cells:
        year = 2021 + n % 5
        rows.append(f"1/{1 + n % 12}/{year};đổi tên;c{n};Chi bộ ấp mới {n};;;;d0-2025")
        if len(rows) <= count:
            rows.append(f"1/1/2026;sáp nhập;c{n + 1};c{n + 2};;;;d0-2025")
        n += 3
    return rows[: count + 1]


def write(path, lines):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

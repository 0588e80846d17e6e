"""A board's downloads load from the link on its page, and hold what the page shows."""

import csv
import io
import json
from urllib.parse import urlsplit

import lxml.html
import pytest

from findings import expect_none
from sites import LARGE, OWN


def boards(site):
    files = site.files("danh-hieu/*/*/index.html")
    assert files
    return files


def number(cell):
    text = cell.text_content().strip()
    return int(text.replace(".", "")) if text[0].isdigit() else None


def shown(site, file):
    """Of each row of a board: who is named, and both counts."""
    rows = {}
    for body in lxml.html.parse(str(file)).xpath("//table[@class='board']/tbody"):
        [named, reported] = body.xpath("./tr[@class='row-head']/td")
        scope = body.xpath("./tr[@class='row-head']/th/a/@href")
        assert not body.xpath(".//ol[@class='named-list']/li[not(a)]")
        rows[scope[0] if scope else None] = (
            sorted(body.xpath(".//ol[@class='named-list']/li/a/@href")),
            number(named),
            number(reported),
        )
    return rows


def held(site, records):
    """The same of the records of a download."""
    rows = {}
    for record in records:
        row = record["rowURL"] and site.local(record["rowURL"])
        named, reported = rows.setdefault(row, ([], []))
        if record["counts"] and record["type"] == "named":
            named.append(site.local(record["organizationURL"]))
        elif record["counts"] and record["type"] == "reported":
            reported.append(record["count"])
    return rows


def test_json_holds_what_the_board_shows(site):
    findings = []
    for file in boards(site):
        [link] = lxml.html.parse(str(file)).xpath("//a[@download][@type='application/json']/@href")
        document = json.loads(site.file(link).read_text("utf-8"))
        rows, records = shown(site, file), held(site, document["records"])
        for scope, (named, named_count, reported_count) in rows.items():
            names, counts = records.get(scope, ([], []))
            if named != sorted(names):
                findings.append(f"{site.path(file)} {scope}: shows {named}, has {sorted(names)}")
            if named_count != len(set(names)):
                findings.append(f"{site.path(file)} {scope}: counts {named_count}, has {len(set(names))}")
            if reported_count is not None and reported_count not in counts:
                findings.append(f"{site.path(file)} {scope}: reports {reported_count}, has {counts}")
        if document["namedCount"] != sum(count for _, count, _ in rows.values()):
            findings.append(f"{site.path(file)}: {document['namedCount']} in all")
    expect_none(findings)


def test_csv_holds_the_same_as_json(site):
    findings = []
    for file in boards(site):
        page = lxml.html.parse(str(file))
        [link] = page.xpath("//a[@download][@type='text/csv']/@href")
        [other] = page.xpath("//a[@download][@type='application/json']/@href")
        document = json.loads(site.file(other).read_text("utf-8"))
        head, *rows = csv.reader(io.StringIO(site.file(link).read_text("utf-8-sig"), newline=""))
        if head != [field["label"] for field in document["fields"]]:
            findings.append(f"{link}: {head}")
        names = [field["name"] for field in document["fields"]]
        for row, record in zip(rows, document["records"], strict=True):
            for name, cell in zip(names, row, strict=True):
                value = record[name]
                if isinstance(value, bool):
                    value = "có" if value else "không"
                elif isinstance(value, list):
                    value = "|".join(f"{one['label']}={one['value']}" if isinstance(one, dict) else one for one in value)
                elif value is None:
                    value = ""
                # An apostrophe says to spreadsheets that a text is no formula.
                if cell.replace("'", "") != str(value).replace("'", ""):
                    findings.append(f"{link} {name}: {cell} is {value}")
    expect_none(findings)


@pytest.mark.parametrize("site, path", [(OWN, "danh-hieu/tsvmtd/2021/"), (LARGE, "danh-hieu/tsvmtd/2024/")])
def test_a_board_s_files_load_from_its_page(page, server, site, path):
    page.open(server.origin(site) + site.base + path)
    files = page.evaluate("""Promise.all([...document.querySelectorAll("a[download]")].map(async link => {
        const answer = await fetch(link.href)
        return { path: link.pathname, type: answer.headers.get("content-type"), said: link.type, status: answer.status,
            text: await answer.text() }
    }))""")
    assert [file["said"] for file in files] == ["text/csv", "application/json"]
    for file in files:
        assert file["status"] == 200 and file["path"].startswith(site.base + "du-lieu/")
        assert file["text"].lstrip("\ufeff") == site.file(urlsplit(file["path"]).path).read_bytes().decode("utf-8-sig")
    assert json.loads(files[1]["text"])["page"] == site.origin + site.base + path
    assert files[1]["type"].startswith("application/json")

"""Whoever sees no picture gets the same figures: from its description, and from the table below it."""

import re
from collections import Counter

import lxml.html
import pytest

from findings import expect_none
from sites import LARGE, OWN

PICTURE = ".//svg[@role='img']"


def charts(site):
    for file in site.files("**/*.html"):
        if b'class="chart"' not in file.read_bytes():
            continue
        for figure in lxml.html.parse(str(file)).xpath("//figure[@class='chart']"):
            yield site.path(file), figure


def figures(text):
    return Counter(re.findall(r"\d+(?:\.\d{3})*(?:,\d+)?%?", text))


def described(figure):
    """What is said to be drawn: the numbers behind the colons; of a stack the whole, too, where there is a table."""
    text = figure.findtext(f"{PICTURE}/desc")
    numbers = re.findall(r": (\d[\d.,]*%?)(?=[;.]? |; |\.$|$)", text)
    if figure.xpath(".//table"):
        numbers += re.findall(r"\. (\d[\d.]*), gồm", text)
    return figures("; ".join(numbers))


def tabled(figure):
    """The figures of the table; where there is none, the keys have them."""
    cells = figure.xpath(".//td[contains(@class, 'number')]") or figure.xpath(".//ul[contains(@class, 'key')]/li/b")
    return figures("; ".join(cell.text_content() for cell in cells))


def test_every_picture_has_a_title_and_a_description(site):
    found = list(charts(site))
    assert found
    expect_none(
        f"{path}: {figure.text_content()[:80]}"
        for path, figure in found
        if not all((figure.findtext(f"{PICTURE}/{name}") or "").strip() for name in ("title", "desc"))
    )


def test_the_table_below_has_the_figures_that_are_described(site):
    findings = []
    for path, figure in charts(site):
        drawn, listed = described(figure), tabled(figure)
        if not drawn or drawn - listed:
            findings.append(f"{path}: described {dict(drawn)}, listed {dict(listed)}")
        if figure.xpath(".//table") and listed - drawn:
            findings.append(f"{path}: listed and not described: {dict(listed - drawn)}")
    expect_none(findings)


@pytest.mark.parametrize(
    "site, path", [(OWN, "tin/meo-vac-chi-bo-bon-tot/"), (LARGE, "danh-hieu/tsvmtd/"), (LARGE, "to-chuc/ap-0/")]
)
def test_the_picture_is_read_by_its_title_and_the_table_opens_below_it(page, server, site, path):
    page.open(server.origin(site) + site.base + path)
    page.send("Accessibility.enable")
    nodes = page.send("Accessibility.getFullAXTree")["nodes"]
    pictures = [node for node in nodes if node.get("role", {}).get("value") in ("image", "img") and node["name"]["value"]]
    titles = page.evaluate("[...document.querySelectorAll('.chart svg[role=img] > title')].map(each => each.textContent)")
    assert titles and set(titles) <= {node["name"]["value"] for node in pictures}
    assert all(node.get("description", {}).get("value") for node in pictures if node["name"]["value"] in titles)
    page.evaluate("document.querySelectorAll('.chart details').forEach(each => { each.open = true })")
    assert page.evaluate("""[...document.querySelectorAll('.chart')].every(chart => {
        const [picture, table] = [chart.querySelector('svg[role=img]'), chart.querySelector('table')]
        return table.checkVisibility() && table.getBoundingClientRect().top >= picture.getBoundingClientRect().bottom
    })""")

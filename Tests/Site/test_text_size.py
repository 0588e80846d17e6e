"""Readers who need large text, or have a small window, read the same page."""

import pytest

from findings import expect_none
from kinds import WIDTHS
from probes import probe


@pytest.mark.parametrize("percent", [100, 200])
def test_no_text_lies_on_other_text(kind, visit, percent):
    page = visit(kind)
    page.text_size(percent)
    findings = []
    for width in WIDTHS:
        page.emulate(width)
        findings += [f"{width} px: {found}" for found in page.evaluate(probe("overlap"))]
    expect_none(findings)


# 1280 px at 200 % and at 400 % (WCAG 1.4.10), and the three widths.
@pytest.mark.parametrize("width", [320, 640, *WIDTHS])
def test_no_page_scrolls_sideways(kind, visit, width):
    page = visit(kind)
    page.emulate(width, pixels=2)
    expect_none(page.evaluate(probe("sideways")))


def test_no_page_scrolls_sideways_with_text_twice_as_large(kind, visit):
    page = visit(kind)
    page.text_size(200)
    expect_none(page.evaluate(probe("sideways")))

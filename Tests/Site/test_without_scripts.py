"""Whoever has no scripts reads everything and can use everything that is shown."""

from findings import expect_none
from kinds import WIDTHS
from probes import probe


def test_nothing_on_the_page_waits_for_a_script(kind, visit, page):
    page.allow_scripts(False)
    visit(kind)
    expect_none(page.evaluate(probe("dead")))


def test_all_text_is_seen_on_some_screen_or_on_paper(kind, visit, page):
    page.allow_scripts(False)
    visit(kind)
    for width in WIDTHS:
        page.emulate(width)
        page.evaluate(probe("unseen"))
    page.emulate(768, media="print")
    expect_none(page.evaluate(probe("unseen")))

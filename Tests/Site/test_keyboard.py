"""Everything that can be done with a mouse can be done with the keyboard, and one sees where one is."""

import pytest

from findings import expect_none
from probes import probe


def test_the_tab_key_comes_to_every_link_and_control_in_order(kind, visit):
    page = visit(kind)
    page.evaluate(probe("reachable"))
    count = page.evaluate("reachable().length")
    for _ in range(count + 2):
        page.press("Tab")
    expect_none(page.evaluate(probe("order")))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_has_the_focus_shows_it(kind, visit, scheme):
    page = visit(kind)
    page.emulate(1280, scheme=scheme)
    page.evaluate(probe("reachable"))
    page.press("Tab")  # From now on the browser shows the focus, as it does not after a click.
    expect_none(page.evaluate(probe("focus")))


def test_the_first_link_skips_to_the_content(kind, visit):
    page = visit(kind)
    if kind.leaves or kind.framed:
        return  # One link is all it has, or all that it has is what others frame.
    page.evaluate(probe("reachable"))
    page.press("Tab")
    assert page.evaluate("document.activeElement.hash?.length > 1"), "the first link leads to no part of the page"
    assert page.evaluate("document.activeElement.getBoundingClientRect().top >= 0"), "the first link cannot be seen"
    page.press("Enter")
    page.press("Tab")
    expect_none(page.evaluate(probe("skipped")))


def test_what_opens_opens_and_closes_by_key(kind, visit):
    page = visit(kind)
    page.evaluate(probe("reachable"))
    controls = "reachable().filter(each => each.localName === 'summary' || each.hasAttribute('aria-expanded'))"
    is_open = "(each => each.localName === 'summary' ? each.parentElement.open : each.ariaExpanded === 'true')"
    findings = []
    for number in range(page.evaluate(f"{controls}.length")):
        now = f"{is_open}({controls}[{number}])"
        page.evaluate(f"{controls}[{number}].focus()")
        before = page.evaluate(now)
        page.press("Enter")
        if page.evaluate(now) == before:
            findings.append("does not react to Enter: " + page.evaluate(f"named({controls}[{number}])"))
            continue
        page.press("Enter")
        if page.evaluate(now) != before:
            findings.append("does not go back: " + page.evaluate(f"named({controls}[{number}])"))
    expect_none(findings)


def test_what_the_tab_key_leaves_out_is_there_twice(kind, visit):
    page = visit(kind)
    expect_none(
        page.evaluate("""[...document.querySelectorAll("a[href][tabindex='-1']")]
        .filter(each => ![...document.links].some(other => other.href === each.href && other.tabIndex >= 0))
        .map(each => each.outerHTML.slice(0, 120))""")
    )

"""Everything that can be done with a mouse can be done with the keyboard, and one sees where one is."""

from probes.script import script


def order(visit):
    """Of a page that was just opened."""
    page = visit.page
    page.evaluate(script("reachable"))
    page.press("Tab", times=page.evaluate("reachable().length") + 2)
    return page.evaluate(script("order"))


def focus(visit):
    page = visit.page
    page.evaluate(script("reachable"))
    page.press("Tab")  # From now on the browser shows the focus, as it does not after a click.
    return page.evaluate(script("focus"))


def skip(visit):
    if visit.kind.leaves or visit.kind.framed:
        return []  # One link is all it has, or all that it has is what others frame.
    visit.open()
    page = visit.page
    page.evaluate(script("reachable"))
    page.press("Tab")
    if not page.evaluate("document.activeElement.hash?.length > 1"):
        return ["the first link leads to no part of the page"]
    if not page.evaluate("document.activeElement.getBoundingClientRect().top >= 0"):
        return ["the first link cannot be seen"]
    page.press("Enter")
    page.press("Tab")
    return page.evaluate(script("skipped"))


def opens(visit):
    page = visit.page
    page.evaluate(script("reachable"))
    controls = "reachable().filter(each => each.localName === 'summary' || each.hasAttribute('aria-expanded'))"
    is_open = "(each => each.localName === 'summary' ? each.parentElement.open : each.ariaExpanded === 'true')"
    for number in range(page.evaluate(f"{controls}.length")):
        now = f"{is_open}({controls}[{number}])"
        page.evaluate(f"{controls}[{number}].focus()")
        before = page.evaluate(now)
        page.press("Enter")
        if page.evaluate(now) == before:
            yield "does not react to Enter: " + page.evaluate(f"named({controls}[{number}])")
            continue
        page.press("Enter")
        if page.evaluate(now) != before:
            yield "does not go back: " + page.evaluate(f"named({controls}[{number}])")

"""A page is there after two requests, and stays where it is."""

import pytest

from browser_page import DROP, HOLD, SEND
from findings import expect_none
from probes import probe

PAINTED = "performance.getEntriesByName('first-contentful-paint').length > 0"


@pytest.mark.parametrize("width", [390, 1280])
def test_a_page_is_drawn_after_two_requests_and_then_nothing_moves(kind, server, page, width):
    page.emulate(width)
    url = server.origin(kind.site) + kind.path
    draw_with_two_requests(page, url)
    # All the rest arrives late, as it does on a slow line.
    page.release(lambda asked, type: DROP if type == "Document" else SEND)
    page.wait_until("document.readyState === 'complete'")
    page.evaluate(probe("pictures"))
    expect_none(page.evaluate(probe("shifts")))


def draw_with_two_requests(page, url):
    """Opens a page of which nothing is sent but itself and one stylesheet, until it is drawn."""
    stylesheets = []

    def rule(asked, type):
        if type == "Document":
            return SEND if asked == url else DROP  # A page that sends the reader on stays.
        if type == "Stylesheet":
            stylesheets.append(asked)
        return SEND if stylesheets == [asked] else HOLD

    page.govern(rule)
    page.start(url)
    assert page.wait_until(PAINTED), "nothing is drawn until more than the page and one stylesheet have arrived"

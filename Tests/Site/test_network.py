"""A page asks only its own host, gets what it asks for, and has nothing to complain of."""

import json
import urllib.error
import urllib.request

import pytest

from findings import expect_none
from probes import probe


def complete(page):
    """With the pictures that wait until one scrolls to them."""
    page.evaluate(probe("pictures"))
    return page


def sent(page, kind):
    """The requests; without the one that a page that sends the reader on was kept from."""
    return [
        request for request in complete(page).requests if not (kind.leaves and request.failure == "net::ERR_ABORTED")
    ]


def test_no_request_leaves_the_origin(kind, visit, server):
    expect_none(
        request.url
        for request in sent(visit(kind), kind)
        if not request.url.startswith((server.origin(kind.site) + kind.site.base, "data:"))
    )


def test_every_request_is_answered(kind, visit):
    expect_none(
        f"{request.url} {request.failure or request.status}"
        for request in sent(visit(kind), kind)
        if request.failure or not (request.url.startswith("data:") or request.status == 200)
    )


def test_the_console_is_quiet(kind, visit):
    page = complete(visit(kind))
    expect_none(message for message in page.messages if not (kind.leaves and "ERR_ABORTED" in message))


def test_an_unknown_address_answers_404_with_a_page_of_the_site(site, server, page):
    url = f"{server.origin(site)}{site.base}khong-co/trang-nay/"
    with pytest.raises(urllib.error.HTTPError) as answer:
        urllib.request.urlopen(url)
    assert answer.value.code == 404
    page.open(url)
    complete(page)
    failed = [request.url for request in page.requests if request.url != url and request.status != 200]
    assert not failed, f"the page for an unknown address asks for {json.dumps(failed)}"
    assert page.evaluate(
        "document.querySelector('h1').textContent.trim().length > 0 && document.styleSheets.length > 0"
    )

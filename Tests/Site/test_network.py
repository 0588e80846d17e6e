"""A host tells of what is not there, by a page of the site that has all that it needs."""

import json
import urllib.error
import urllib.request

import pytest

from probes.script import script


def test_an_unknown_address_answers_404_with_a_page_of_the_site(site, server, page):
    url = f"{server.origin(site)}{site.base}khong-co/trang-nay/"
    with pytest.raises(urllib.error.HTTPError) as answer:
        urllib.request.urlopen(url)
    assert answer.value.code == 404
    page.open(url)
    page.evaluate(script("pictures"))
    failed = [request.url for request in page.requests if request.url != url and request.status != 200]
    assert not failed, f"the page for an unknown address asks for {json.dumps(failed)}"
    assert page.evaluate(
        "document.querySelector('h1').textContent.trim().length > 0 && document.styleSheets.length > 0"
    )

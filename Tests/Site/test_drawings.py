"""Drawings that the program allows ask no other host for anything, as Chromium opens them by themselves."""

import functools
import http.server
import threading
import urllib.parse
from pathlib import Path

import pytest

DRAWINGS = Path(__file__).parents[1] / "Fixtures/drawings"


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def drawings():
    """The address of the drawings' folder."""
    handler = functools.partial(Quiet, directory=DRAWINGS)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def asked(page, drawings, kind, name):
    """What a drawing asks for besides itself."""
    url = f"{drawings}{kind}/{urllib.parse.quote(name)}"
    page.open(url)
    page.evaluate("new Promise(done => setTimeout(done, 200))")
    own = (url, drawings + "favicon.ico")
    return [request.url for request in page.requests if request.url not in own and not request.url.startswith("data:")]


def names(kind, pattern="*.svg"):
    return sorted(file.name for file in (DRAWINGS / kind).glob(pattern))


@pytest.mark.parametrize("name", names("allowed"))
def test_an_allowed_drawing_asks_for_nothing(name, page, drawings):
    assert asked(page, drawings, "allowed", name) == []


@pytest.mark.parametrize("name", names("refused", "loads-*.svg"))
def test_what_is_refused_for_loading_does_load(name, page, drawings):
    assert [url for url in asked(page, drawings, "refused", name) if not url.startswith(drawings)]

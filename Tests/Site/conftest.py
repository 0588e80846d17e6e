"""What the tests share: the built sites, a web server and a browser, one of each for every process."""

import pathlib
import subprocess
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import sites  # noqa: E402
from browser_page import DROP, SEND  # noqa: E402
from chromium import Chromium  # noqa: E402
from kinds import KINDS  # noqa: E402
from webserver import WebServer  # noqa: E402


def pytest_configure(config):
    starts_the_others = not hasattr(config, "workerinput")
    if starts_the_others and not config.option.collectonly:
        try:
            sites.build()
        except (OSError, subprocess.CalledProcessError) as fault:
            raise pytest.UsageError(f"The sites could not be built: {fault}") from None


@pytest.fixture(scope="session")
def server():
    server = WebServer([*sites.SITES, sites.VAST, sites.STARTER, sites.BROKEN])
    yield server
    server.close()


@pytest.fixture(scope="session")
def browser():
    browser = Chromium()
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def window(browser):
    return browser.page()


@pytest.fixture
def page(window):
    """A page as every test finds it: wide, light, on a screen, with scripts, text as the browser has it."""
    window.release()
    window.allow_scripts(True)
    window.text_size(100)
    window.emulate(1280)
    return window


@pytest.fixture(params=KINDS, ids=str)
def kind(request):
    return request.param


@pytest.fixture
def visit(page, server):
    """Opens the page that stands for a kind; one that sends the reader on is kept from it."""

    def open_kind(kind):
        url = server.origin(kind.site) + kind.path
        if kind.leaves:
            page.govern(lambda asked, type: DROP if type == "Document" and asked != url else SEND)
        page.open(url)
        return page

    return open_kind


@pytest.fixture(params=sites.SITES, ids=lambda site: site.name)
def site(request):
    return request.param


def pytest_terminal_summary(terminalreporter):
    pages = sum(len(each.files("**/*.html")) for each in sites.SITES)
    terminalreporter.write_line(
        f"Looked at {len(KINDS)} kinds of page, and at {pages} pages of {len(sites.SITES)} sites."
    )
